export const PROVINCIES = [
  'Groningen',
  'Fryslân',
  'Drenthe',
  'Overijssel',
  'Flevoland',
  'Gelderland',
  'Utrecht',
  'Noord-Holland',
  'Zuid-Holland',
  'Zeeland',
  'Noord-Brabant',
  'Limburg',
] as const;
export type Provincie = (typeof PROVINCIES)[number];

/** The province whose framework of supervision the steps follow. */
export const EIGEN_PROVINCIE = 'Zuid-Holland';
export type EigenProvincie = typeof EIGEN_PROVINCIE;
export type AnderProvincie = Exclude<Provincie, EigenProvincie>;

/** Other ways to write a province, as keys. */
const ANDERS: ReadonlyMap<string, Provincie> = new Map<string, Provincie>([
  ['friesland', 'Fryslân'],
  ['brabant', 'Noord-Brabant'],
  ['nbrabant', 'Noord-Brabant'],
  ['nholland', 'Noord-Holland'],
  ['zholland', 'Zuid-Holland'],
  ['gr', 'Groningen'],
  ['fr', 'Fryslân'],
  ['frl', 'Fryslân'],
  ['dr', 'Drenthe'],
  ['ov', 'Overijssel'],
  ['fl', 'Flevoland'],
  ['gld', 'Gelderland'],
  ['utr', 'Utrecht'],
  ['nh', 'Noord-Holland'],
  ['zh', 'Zuid-Holland'],
  ['zld', 'Zeeland'],
  ['nb', 'Noord-Brabant'],
  ['lb', 'Limburg'],
]);

const sleutel = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^(?:provincie|prov)(?=.)/, '');

const OP_SLEUTEL: ReadonlyMap<string, Provincie> = new Map([
  ...PROVINCIES.map((provincie) => [sleutel(provincie), provincie] as const),
  ...ANDERS,
]);

/**
 * The province that a text names: "Zuid-Holland", "Provincie Zuid-Holland", "Friesland", "N-Brabant", "ZH"; undefined
 * for anything else.
 */
export function provincieVan(tekst: string): Provincie | undefined {
  return tekst.length > 40 ? undefined : OP_SLEUTEL.get(sleutel(tekst));
}

/** What CBS puts behind a name that two provinces had: "Bergen (L.)", "Hengelo (O.)", "Middelburg (Z.)". */
const LETTERS: ReadonlyMap<string, Provincie> = new Map<string, Provincie>([
  ['l', 'Limburg'],
  ['o', 'Overijssel'],
  ['z', 'Zeeland'],
]);

/** The province of what stands behind a name, in brackets or not; also written out in full. */
export const provincieAchter = (tekst: string): Provincie | undefined =>
  LETTERS.get(sleutel(tekst)) ?? provincieVan(tekst);
