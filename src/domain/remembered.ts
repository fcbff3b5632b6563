/** The same function, of which each answer is worked out once: for what is asked again and again of the same value. */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = answers.get(key) ?? { value: make(key) };
    answers.set(key, known);
    return known.value;
  };
}

/**
 * The same function, of which answers are kept by a text that says what was asked: a sheet is read again at each change
 * of a cell, and most of it stays as it is. Past so many answers they are all forgotten.
 */
export function rememberedUpTo<Asked extends readonly unknown[], Value>(
  most: number,
  keyOf: (...asked: Asked) => string,
  make: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  const answers = new Map<string, { readonly value: Value }>();
  return (...asked) => {
    const key = keyOf(...asked);
    const known = answers.get(key);
    if (known) return known.value;
    const value = make(...asked);
    if (answers.size >= most) answers.clear();
    answers.set(key, { value });
    return value;
  };
}
