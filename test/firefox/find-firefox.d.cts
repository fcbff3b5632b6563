/** Path of a Firefox on this machine, or undefined. */
export function findFirefox(): string | undefined;
