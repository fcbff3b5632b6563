/** The one thing of a list that holds no other. */
export function onlyOf<T>(things: Iterable<T>): T | undefined {
  const [first, ...others] = things;
  return others.length === 0 ? first : undefined;
}
