/** A copy that lacks some fields. */
export function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  const copy: Partial<T> = { ...whole };
  for (const key of keys) delete copy[key];
  return copy as Omit<T, K>;
}
