import type { Compiler } from 'webpack';

export interface Sizes {
  readonly first: number;
  readonly all: number;
}
export const BUDGETS: Sizes;
export function measuring(then: (sizes: Sizes) => void): (compiler: Compiler) => void;
export function keepWithin(budgets: Sizes): (compiler: Compiler) => void;
