/** The set with this one in it when it was out, and out when it was in. */
export function gewisseld(verzameling: ReadonlySet<string>, een: string): ReadonlySet<string> {
  const nieuw = new Set(verzameling);
  if (!nieuw.delete(een)) nieuw.add(een);
  return nieuw;
}
