/** What a column can mean. The list is the runtime list and the type. */
export const ROLES = [
  'gemeente', 'gmcode', 'provincie', 'regio', 'periode',
  'trede', 'taakstelling', 'opgave', 'saldo', 'achterstand', 'voorsprong', 'additioneel',
  'minimaal', 'gehuisvest', 'nogTeHuisvesten', 'percentage',
  'koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten', 'verschoonbaar', 'toelichting',
  'opSchema', 'verwachteTrede', 'vervolgstap', 'conclusie',
  'onbekend',
] as const;
export type Role = (typeof ROLES)[number];

/** Columns that people fill in; the add-in never writes there. */
export const INPUT_ROLES: ReadonlySet<Role> = new Set([
  'gemeente', 'gmcode', 'provincie', 'regio', 'periode', 'trede', 'taakstelling', 'saldo', 'achterstand', 'voorsprong',
  'additioneel', 'gehuisvest', 'koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten', 'verschoonbaar', 'toelichting', 'onbekend',
]);
