/** What a column can mean, with its Dutch name as the pane and the sentences write it. */
export const ROLE_NAMES = {
  gemeente: 'gemeente',
  gmcode: 'GM-code',
  provincie: 'provincie',
  regio: 'regio',
  periode: 'periode',
  trede: 'trede',
  taakstelling: 'taakstelling',
  opgave: 'opgave',
  saldo: 'saldo',
  achterstand: 'achterstand',
  voorsprong: 'voorsprong',
  eindsaldo: 'saldo aan het einde',
  eindachterstand: 'achterstand aan het einde',
  eindvoorsprong: 'voorsprong aan het einde',
  saldoHuurcontracten: 'saldo op basis van huurcontracten',
  additioneel: 'additionele opgave',
  opgaveInclAdditioneel: 'opgave inclusief additionele opgave',
  minimaal: 'minimaal te huisvesten',
  gehuisvest: 'gehuisvest',
  gehuisvestInMaand: 'gehuisvest in één maand',
  nogTeHuisvesten: 'nog te huisvesten',
  percentage: 'percentage gerealiseerd',
  koppelingen: 'koppelingen',
  omkoppelingen: 'omkoppelingen',
  stapelgemeente: 'stapelgemeente',
  huurcontracten: 'huurcontracten',
  huurcontractenTotaal: 'gehuisvest met huurcontracten',
  verschoonbaar: 'verschoonbaar',
  verlengd: 'verlengd tot',
  bronVerlenging: 'besluit over de verlenging',
  opgebouwdeAchterstand: 'opgebouwde achterstand',
  tussenvoorzieningen: 'plekken in tussenvoorzieningen',
  toelichting: 'toelichting',
  opSchema: 'op schema',
  opgaveGehaald: 'opgave gehaald',
  verwachteTrede: 'verwachte trede',
  vervolgstap: 'vervolgstap',
  conclusie: 'conclusie',
  onbekend: 'onbekend',
} as const;
export type Role = keyof typeof ROLE_NAMES;
/** What a column can mean. */
export const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

/** The saldo that a halfjaar begins with: in one column with a sign, or in two without, of which a row fills one. */
export const SALDO_FORMS: ReadonlySet<Role> = new Set(['saldo', 'achterstand', 'voorsprong']);
/** What such a column is called when it is of the end of the halfjaar. */
export const END_FORMS: Partial<Record<Role, Role>> = {
  saldo: 'eindsaldo',
  achterstand: 'eindachterstand',
  voorsprong: 'eindvoorsprong',
};

/** What a cell of a column holds, so that it can be read. */
export type CellKind = 'personen' | 'percentage' | 'trede' | 'janee' | 'koppelingen' | 'datum' | 'tekst';

const KINDS: Partial<Record<Role, CellKind>> = {
  taakstelling: 'personen',
  opgave: 'personen',
  saldo: 'personen',
  achterstand: 'personen',
  voorsprong: 'personen',
  eindsaldo: 'personen',
  eindachterstand: 'personen',
  eindvoorsprong: 'personen',
  saldoHuurcontracten: 'personen',
  additioneel: 'personen',
  opgaveInclAdditioneel: 'personen',
  minimaal: 'personen',
  gehuisvest: 'personen',
  gehuisvestInMaand: 'personen',
  nogTeHuisvesten: 'personen',
  huurcontracten: 'personen',
  huurcontractenTotaal: 'personen',
  percentage: 'percentage',
  trede: 'trede',
  verwachteTrede: 'trede',
  omkoppelingen: 'janee',
  stapelgemeente: 'janee',
  verschoonbaar: 'janee',
  verlengd: 'datum',
  opgebouwdeAchterstand: 'personen',
  tussenvoorzieningen: 'personen',
  koppelingen: 'koppelingen',
};

/** How cells under a role are read. */
export const kindOf = (role: Role): CellKind => KINDS[role] ?? 'tekst';

/** What is counted, or a share of it. */
export const isCounted = (role: Role): boolean => ['personen', 'percentage', 'koppelingen'].includes(kindOf(role));

/** What is to be done in a whole halfjaar, whatever the day on which it was written down. */
export const IS_TASK: ReadonlySet<Role> = new Set(['taakstelling', 'opgave', 'opgaveInclAdditioneel']);
