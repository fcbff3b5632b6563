interface Sizes {
  readonly first: number;
  readonly all: number;
}
export const BUDGETS: Sizes;
export const CEILINGS: Sizes;
export function sizes(): Sizes & { readonly functions: number };
