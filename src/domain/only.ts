/** The one thing of a list that holds no other. */
export function onlyOf<T>(things: Iterable<T>): T | undefined {
  const [first, ...others] = things;
  return others.length === 0 ? first : undefined;
}

/** What all of these say, one and the same; undefined where two differ or there are none. */
export function saidByAll<T>(things: readonly T[], textOf: (thing: T) => string): string | undefined {
  let said: string | undefined;
  for (const thing of things) {
    const text = textOf(thing);
    if (said !== undefined && text !== said) return undefined;
    said = text;
  }
  return said;
}
