/** Whether a value that came out of a workbook, where anyone may have changed it, is what we take it for. */
export type Is<T> = (value: unknown) => value is T;

export const isText: Is<string> = (value): value is string => typeof value === 'string';
export const isNumber: Is<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
export const isCount: Is<number> = (value): value is number => isNumber(value) && Number.isInteger(value) && value >= 0;

export const listOf =
  <T>(is: Is<T>): Is<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is);

/** An object whose fields are each what they must be; `optional` ones may be absent. */
export function objectOf<T extends object>(
  fields: { readonly [K in keyof T]-?: Is<T[K]> },
  optional: readonly (keyof T & string)[] = [],
): Is<T> {
  const checks = Object.entries<(value: unknown) => boolean>(fields);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = new Map(Object.entries(value));
    return checks.every(([name, is]) => (given.has(name) ? is(given.get(name)) : optional.some((may) => may === name)));
  };
}
