import type { Compiler } from 'webpack';

/** Microsoft's metadata for all functions, as text. @throws when a comment cannot be turned into metadata. */
export function functionsJson(): Promise<string>;

/** Webpack plugin body: adds functions.json to the product. */
export function emitFunctionsJson(compiler: Compiler): void;
