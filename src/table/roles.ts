/** What a column can mean. The list is the runtime list and the type. */
export const ROLES = [
  'gemeente', 'gmcode', 'provincie', 'regio', 'periode',
  'trede', 'taakstelling', 'opgave', 'saldo', 'achterstand', 'voorsprong', 'eindsaldo', 'additioneel', 'opgaveInclAdditioneel',
  'minimaal', 'gehuisvest', 'gehuisvestInMaand', 'nogTeHuisvesten', 'percentage',
  'koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten', 'verschoonbaar', 'toelichting',
  'opSchema', 'verwachteTrede', 'vervolgstap', 'conclusie',
  'onbekend',
] as const;
export type Role = (typeof ROLES)[number];

/** Columns that people fill in; the add-in never writes there. */
export const INPUT_ROLES: ReadonlySet<Role> = new Set([
  'gemeente', 'gmcode', 'provincie', 'regio', 'periode', 'trede', 'taakstelling', 'saldo', 'achterstand', 'voorsprong',
  'eindsaldo', 'additioneel', 'opgaveInclAdditioneel', 'gehuisvest', 'gehuisvestInMaand', 'koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten', 'verschoonbaar', 'toelichting', 'onbekend',
]);

/** What a cell of a column holds, so that it can be read. */
export type Kind = 'personen' | 'percentage' | 'trede' | 'janee' | 'koppelingen' | 'tekst';

const KINDS: Partial<Record<Role, Kind>> = {
  taakstelling: 'personen', opgave: 'personen', saldo: 'personen', achterstand: 'personen', voorsprong: 'personen', eindsaldo: 'personen',
  additioneel: 'personen', opgaveInclAdditioneel: 'personen', minimaal: 'personen', gehuisvest: 'personen', gehuisvestInMaand: 'personen',
  nogTeHuisvesten: 'personen', huurcontracten: 'personen', percentage: 'percentage', trede: 'trede', verwachteTrede: 'trede',
  omkoppelingen: 'janee', stapelgemeente: 'janee', verschoonbaar: 'janee', koppelingen: 'koppelingen',
};

/** How cells under a role are read. */
export const kindOf = (role: Role): Kind => KINDS[role] ?? 'tekst';

/** The Dutch name of a role, as the pane and the sentences write it. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  gemeente: 'gemeente', gmcode: 'GM-code', provincie: 'provincie', regio: 'regio', periode: 'periode',
  trede: 'trede', taakstelling: 'taakstelling', opgave: 'opgave', saldo: 'saldo', achterstand: 'achterstand', voorsprong: 'voorsprong',
  eindsaldo: 'saldo aan het einde', additioneel: 'additionele opgave', opgaveInclAdditioneel: 'opgave inclusief additionele opgave',
  minimaal: 'minimaal te huisvesten', gehuisvest: 'gehuisvest', gehuisvestInMaand: 'gehuisvest in één maand',
  nogTeHuisvesten: 'nog te huisvesten', percentage: 'percentage gerealiseerd', koppelingen: 'koppelingen', omkoppelingen: 'omkoppelingen',
  stapelgemeente: 'stapelgemeente', huurcontracten: 'huurcontracten', verschoonbaar: 'verschoonbaar', toelichting: 'toelichting',
  opSchema: 'op schema', verwachteTrede: 'verwachte trede', vervolgstap: 'vervolgstap', conclusie: 'conclusie', onbekend: 'onbekend',
};
