import { opLadder, volgendeTrede } from '../../domain/ladder/ladder';
import type { Trede } from '../../domain/ladder/trede';
import { readTrede } from '../../table/cells/cell-reading';
import type { CellValue } from '../../table/cells/grid';
import { fold } from '../../table/cells/text';
import type { AssessedRow, Overview } from '../assess/overview';
import type { Column } from '../../table/column';
import type { Finding } from '../finding';
import { type Sheet, nameOf, onCell, theirColumns } from './sheet';

/**
 * What the sheet itself says of the peildatum, held against the rule of that day: the step after the decision, and
 * whether a gemeente is on schema. A person may have decided otherwise; then that is to be said with its reason.
 */
export function tegenDeRegel(sheet: Sheet, { peildatum, rows }: Overview): readonly Finding[] {
  const after = theirColumns(sheet, 'trede', 'verwachteTrede').filter((c) => !c.used || c.role === 'verwachteTrede');
  const decided = after.filter(({ dates, role }) => (dates.at(-1) ?? (role === 'trede' ? 0 : peildatum)) === peildatum);
  const schema = theirColumns(sheet, 'opSchema');
  const met = theirColumns(sheet, 'opgaveGehaald');
  return rows.flatMap((assessed) => [
    ...[...decided, ...theirColumns(sheet, 'toelichting')].flatMap((column): readonly Finding[] => {
      const { row, beoordeling } = assessed;
      const cell = row.cells.get(column.column) ?? '';
      const said = column.role === 'toelichting' ? keptBy(cell, beoordeling.van) : readTrede(cell).value;
      const expected = ruled(assessed, said);
      if (said === undefined || expected === undefined) return [];
      const data = { naam: nameOf(row), datum: peildatum, aangenomen: beoordeling.aangenomen };
      const place = onCell(sheet, row, column);
      return [
        { code: 'tredeTegenRegel', severity: 'let op', ...place, data, found: opLadder(said, peildatum), expected },
      ];
    }),
    ...schema.flatMap((column): readonly Finding[] => {
      const { row, opSchema, beoordeling, gehuisvest, minimaal } = assessed;
      const text = String(row.cells.get(column.column) ?? '');
      const said = yesOrNo(text);
      if (said === undefined || said === opSchema || beoordeling.moment !== 'tussenstand') return [];
      const data = { naam: nameOf(row), gehuisvest, minimaal };
      const expected = opSchema ? 'op schema' : 'niet op schema';
      return [
        { code: 'schemaTegenRegel', severity: 'let op', ...onCell(sheet, row, column), data, found: text, expected },
      ];
    }),
    ...met.flatMap((column) => gehaald(sheet, assessed, column)),
  ]);
}

/** Whether the opgave was met, on the last day; halfway "gehaald" may be said of the minimum. */
function gehaald(
  sheet: Sheet,
  { row, beoordeling, gehuisvest, opgave }: AssessedRow,
  column: Column,
): readonly Finding[] {
  const text = String(row.cells.get(column.column) ?? '');
  const said = yesOrNo(text);
  // The taakstelling alone can be met where the opgave is not.
  const ofTask = /taakstelling/i.test(column.heading) ? row.taakstelling : undefined;
  const isTrue = [opgave, ofTask ?? opgave].some((whole) => gehuisvest >= whole === said);
  if (said === undefined || isTrue || beoordeling.moment === 'tussenstand') return [];
  const data = { naam: nameOf(row), gehuisvest, opgave };
  const expected = said ? 'nee' : 'ja';
  return [
    { code: 'gehaaldTegenCijfers', severity: 'let op', ...onCell(sheet, row, column), data, found: text, expected },
  ];
}

const KEPT = /\bblijft\b.*\b(?:trede|fase) (\d[ab]?)\b|\bniet (?:hoger|omhoog|verhoogd|naar (?:trede|fase))\b/;

/** "GS: blijft op trede 2", "niet naar trede 3a": the step that a remark keeps. */
function keptBy(remark: CellValue, before: Trede | undefined): Trede | undefined {
  const found = KEPT.exec(fold(String(remark)));
  if (!found) return undefined;
  return found[1] === undefined ? before : readTrede(found[1]).value;
}

/** The step of the rule, where the one that is said could have followed on the step before but is another. */
function ruled({ beoordeling }: AssessedRow, said: Trede | undefined): Trede | undefined {
  if (said === undefined || beoordeling.kind !== 'trede' || beoordeling.moment === 'geen') return undefined;
  const { van, trede, regel } = beoordeling;
  const day = regel.peildatum;
  if (van === undefined || opLadder(said, day) === trede) return undefined;
  return [van, volgendeTrede(van, day), '0'].includes(opLadder(said, day)) ? trede : undefined;
}

const yesOrNo = (text: string): boolean | undefined => {
  const folded = fold(text);
  if (/^(?:nee|niet op schema|achter op schema)\b/.test(folded)) return false;
  return /^(?:ja|op schema|voor op schema)\b/.test(folded) ? true : undefined;
};
