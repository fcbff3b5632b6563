/**
 * Whether work failed because a script or a style of ours could not be fetched: the server is gone, or has a newer
 * version.
 */
export const isUnfetched = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';
