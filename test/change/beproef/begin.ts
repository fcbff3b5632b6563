import type { CellValue } from '../../../src/table/cells/grid';
import { HAAGLANDEN } from '../../table/haaglanden';

export const NAMEN = HAAGLANDEN.slice(1, -1).map(([name]) => String(name));
/** Gemeenten that may come later. */
export const NIEUWE = [
  'Leiden',
  'Gouda',
  'Dordrecht',
  'Delfshaven',
  'Hillegom',
  'Lisse',
  'Noordwijk',
  'Katwijk',
] as const;
export const OPMERKING = 'Opmerking';

/** The table of Haaglanden with a column of notes, and a sheet with inputs that its cells may point at. */
export const WAARDEN: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Haaglanden: HAAGLANDEN.map((line, r) => [
    ...line.map((value) => (typeof value === 'string' && value.startsWith("'") ? `'${value}` : value)),
    r === 0 ? OPMERKING : '',
  ]),
  Invoer: Array.from({ length: 9 }, (_, i) => [10 + i]),
};

export const FORMATEN = HAAGLANDEN.slice(1).map((_, i) => [`${i + 1}:5`, '0%'] as const);
