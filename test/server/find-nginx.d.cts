/** Path of an nginx on this machine, or undefined. */
export function findNginx(): string | undefined;
/** Path of nginx's module for brotli as Debian places it, or undefined. */
export function findBrotli(): string | undefined;
