export const ARGUMENTS: readonly string[];
export function findBrowser(): string | undefined;
