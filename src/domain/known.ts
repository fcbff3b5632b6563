/** Fields of which some may be left out; one that is there is never undefined. */
export type KnownOf<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Only the fields that are known: `{ naam, ...known({ trede, saldo }) }` has no `saldo` where that is undefined. */
export const known = <const Fields extends object>(fields: Fields): KnownOf<Fields> => {
  // Every row of a sheet goes through here: without a list of its fields in between.
  const found: Partial<Fields> = {};
  for (const name in fields) if (fields[name] !== undefined) found[name] = fields[name];
  return found as KnownOf<Fields>;
};
