import { vindGemeente } from '../../../../../src/domain/gemeente/gemeenteherkenning';
import { personen } from '../../../../../src/domain/getal/getal';
import { plainReason } from '../../../../../src/table/column-reason';
import type { Role } from '../../../../../src/table/roles';
import type { ReadRow } from '../../../../../src/table/table';
import type { Column } from '../../../../../src/table/column';
import type { Gegeven } from './gegeven';

const VELDEN = [
  'naam',
  'trede',
  'taakstelling',
  'saldo',
  'opgave',
  'gehuisvest',
  'koppelingen',
  'additioneel',
] as const;
const ROLLEN: Readonly<Record<(typeof VELDEN)[number], Role>> = {
  naam: 'gemeente',
  trede: 'trede',
  taakstelling: 'taakstelling',
  saldo: 'saldo',
  opgave: 'opgave',
  gehuisvest: 'gehuisvest',
  koppelingen: 'koppelingen',
  additioneel: 'additioneel',
};

/** The columns A-H in which the fields stand, one a field. */
export const KOLOMMEN: readonly Column[] = VELDEN.map((veld, column) => kolom(column, ROLLEN[veld]));

function kolom(column: number, role: Role): Column {
  return {
    key: role,
    column,
    heading: role,
    role,
    dates: [],
    ours: false,
    used: true,
    certainty: 1,
    reason: plainReason(''),
    corrected: false,
    ...(role === 'saldo' ? { sign: 'achterstandPositive' as const } : {}),
  };
}

/** The gemeente as it would be read from its row; the first stands in row 2. */
export function gelezenRij(een: Gegeven, i: number): ReadRow {
  const herkend = vindGemeente(een.naam);
  const getal = (veld: 'taakstelling' | 'saldo' | 'huurcontracten' | 'additioneel') =>
    een[veld] === undefined ? {} : { [veld]: personen(een[veld]) };
  return {
    row: i + 1,
    hidden: false,
    name: een.naam,
    unreadable: new Set(),
    ...(herkend.kind === 'gevonden' ? { gemeente: herkend.gemeente } : {}),
    ...(een.trede === undefined ? {} : { trede: een.trede }),
    ...getal('taakstelling'),
    ...getal('saldo'),
    ...getal('huurcontracten'),
    ...getal('additioneel'),
    opgave: personen(een.opgave),
    gehuisvest: personen(een.gehuisvest),
    ...(een.koppelingen === undefined
      ? {}
      : { koppelingen: typeof een.koppelingen === 'number' ? personen(een.koppelingen) : een.koppelingen }),
    ...(een.omkoppelingen === undefined ? {} : { omkoppelingen: een.omkoppelingen }),
    ...(een.stapelgemeente === undefined ? {} : { stapelgemeente: een.stapelgemeente }),
    ...(een.verschoonbaar === undefined ? {} : { verschoonbaar: { reden: een.verschoonbaar } }),
    cells: new Map(
      VELDEN.map((veld, column) => [
        column,
        veld === 'trede' && /^\d$/.test(een.trede ?? '') ? Number(een.trede) : (een[veld] ?? ''),
      ]),
    ),
  };
}
