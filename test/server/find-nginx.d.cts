/** Path of an nginx on this machine, or undefined. */
export function findNginx(): string | undefined;
