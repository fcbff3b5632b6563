import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { formatDatum } from '../../../../src/domain/tijd/datum';
import { assess } from '../../../../src/review/assess/assess';
import type { CellValue } from '../../../../src/table/cells/grid';
import { opmerkingenTellenMee } from '../../../../src/review/checks/remarks';
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../../table/grid-of';

const cellOf = (text: string): CellValue => (/^-?\d+$/.test(text) ? Number(text) : text);

/** The cells of a sheet as it is drawn: a line a row, its cells apart by bars. */
export const cellsIn = (drawn: string): readonly (readonly CellValue[])[] =>
  drawn.split('\n').map((line) => line.split('|').map((text) => cellOf(text.trim())));

/**
 * What comes of a drawn sheet, in one line: the peildatum, each gemeente with its opgave and the persons housed (a dash
 * where it is not assessed), and the codes of what is asked or told; or what is missing; or why no table is taken.
 */
export function outcomeInWords(drawn: string): string {
  const grid = gridOf(cellsIn(drawn));
  const read = readGrid(grid);
  if (read.kind === 'none') return `geweigerd: ${read.findings.map(({ code }) => code).join(' ')}`;
  if (read.kind === 'choose') return `te kiezen: ${read.candidates.length}`;
  const told = [
    ...new Set(
      [...read.table.findings, ...opmerkingenTellenMee({ table: read.table, grid }, [])].map(({ code }) => code),
    ),
  ].join(' ');
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind === 'missing') return `ontbreekt: ${result.wat.join(' ')}; ${told}`;
  const { overview } = result;
  const rows = [
    ...overview.rows.map(({ naam, opgave, gehuisvest, row }) =>
      [naam, opgave, gehuisvest, ...(row.huurcontracten === undefined ? [] : [`+${row.huurcontracten}`])].join(' '),
    ),
    ...overview.unassessed.map(({ naam }) => `${naam} -`),
  ];
  return [formatDatum(overview.peildatum), rows.join(', '), told].filter((part) => part !== '').join('; ');
}
