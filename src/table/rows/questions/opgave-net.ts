import { personen } from '../../../domain/getal/getal';
import { opgave } from '../../../domain/opgave/opgave';
import { readPersons } from '../../cells/cell-reading';
import { fold } from '../../cells/text';
import type { Column } from '../../column';
import { eitherWay } from '../../recognise/columns/remainders';
import { saysWithSaldo, saysWithoutSaldo } from '../../recognise/told/saldo-told';
import { SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import { anyOf, holdsWhole, isSame, mostSay } from './held';

/**
 * "Opgave" above what is the taakstelling: in most rows with a saldo the figures beside it, or another column of the
 * opgave, are those of the two together, and not of the opgave alone. Or the title or a note says so, and no
 * taakstelling stands beside it.
 */
export function opgavenWithoutSaldo(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  told: readonly string[],
): readonly Column[] {
  const read = columns.find((c) => c.used && c.role === 'opgave' && !c.ours && !c.corrected);
  if (!read) return [];
  const others = columns.filter((c) => c !== read && c.role === 'opgave' && !c.ours && !c.used);
  const silent = columns.find((c) => c.used && c.role === 'saldo' && c.sign === 'unknown');
  const saldiOf = (row: ReadRow): readonly number[] => {
    const either = silent && row.saldo === undefined ? eitherWay(row, silent) : [row.saldo ?? 0];
    return either.filter((saldo) => saldo !== 0);
  };
  const isNetOf = (row: ReadRow): boolean | undefined =>
    anyOf(saldiOf(row).map((saldo) => isNet({ ...row, saldo: personen(saldo) }, others)));
  const isTold = !columns.some((c) => c.used && c.role === 'taakstelling') && saysWithoutSaldo(told);
  return isTold || mostSay(rows, isNetOf) ? [read] : [];
}

function isNet(row: ReadRow, others: readonly Column[]): boolean | undefined {
  const { opgave: said, saldo, taakstelling } = row;
  if (said === undefined || saldo === undefined) return undefined;
  if (taakstelling !== undefined && opgave(taakstelling, saldo) === said) return false;
  const whole = opgave(said, saldo);
  const beside = others.map(({ column }) => isSame(readPersons(row.cells.get(column) ?? '', 'opgave').value, whole));
  const isOfBoth = anyOf([...beside, holdsWhole(row, whole)]);
  return isOfBoth === undefined ? undefined : isOfBoth && holdsWhole(row, said) !== true;
}

/**
 * "Taakstelling" above what holds the saldo beside it already: the title, a note or its heading says so, or in most
 * rows with a saldo the other figures are those of the taakstelling alone, or one of them is what it was without.
 * Added to it the saldo would count twice.
 */
export function taakstellingenWithSaldo(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  told: readonly string[],
): readonly Column[] {
  const used = columns.filter((c) => c.used && !c.ours);
  const read = used.find((c) => c.role === 'taakstelling' && !c.confirmed);
  if (!read || used.some((c) => c.role === 'opgave') || !used.some((c) => SALDO_FORMS.has(c.role))) return [];
  const isOfTask = used.some((c) => c.role === 'percentage' && /taakst/.test(fold(c.heading)));
  const carried = rows.filter(({ saldo = 0 }) => saldo !== 0);
  const isWhole = ({ percentage, ...row }: ReadRow): boolean | undefined => {
    const { taakstelling, saldo } = row;
    if (taakstelling === undefined || saldo === undefined) return undefined;
    const shown = percentage === undefined || isOfTask ? row : { ...row, percentage };
    const alone = holdsWhole(shown, taakstelling);
    return alone && holdsWhole(shown, opgave(taakstelling, saldo)) !== true;
  };
  const parts = columns.filter((c) => !c.ours && c.role === 'onbekend');
  const isSum = parts.some(({ column }) =>
    mostSay(carried, ({ cells, taakstelling, saldo }) => {
      const part = readPersons(cells.get(column) ?? '', 'taakstelling').value;
      return part === undefined || saldo === undefined ? undefined : isSame(opgave(part, saldo), taakstelling);
    }),
  );
  const isTotal = TOTAL.test(fold(read.heading)) && !mostSay(carried, isWithoutIt);
  const isTold = carried.length > 0 && (saysWithSaldo(told) || isTotal);
  return isTold || isSum || mostSay(carried, isWhole) ? [read] : [];
}

/** "Totaal taakstelling" may be with the saldo, as "totale taakstelling" is. */
const TOTAL = /\btotaal (?:aantal )?taakst|\btaakst[a-z]* totaal\b/;

/** Do the other figures follow from the taakstelling with the saldo? */
const isWithoutIt = (row: ReadRow): boolean | undefined =>
  row.taakstelling === undefined || row.saldo === undefined
    ? undefined
    : holdsWhole(row, opgave(row.taakstelling, row.saldo));
