import type { Personen } from '../../domain/getal/getal';
import { formatGetal } from '../../domain/sentences/numbers';
import { areaName } from '../cells/address';
import type { CellValue } from '../cells/grid';
import type { FindingOf, Remark } from '../finding';

/** For each code of a table of findings its sentence. @param where the address of the cell, "C4", or else the sheet */
export type Sentences<Table> = {
  readonly [Code in keyof Table]: (finding: FindingOf<Table, Code>, where: string) => string;
};

/**
 * A finding in the words of a catalogue; its bare code where the catalogue does not know it. A letter may say nowhere to
 * whom it was written: its figures contradict each other all the same.
 */
export function inWords<Table>(catalogue: Sentences<Table>, finding: FindingOf<Table>): string {
  const { code, sheet, area, data = {} }: Remark & { readonly data?: object } = finding;
  if (!Object.hasOwn(catalogue, code)) return code;
  const say: (finding: FindingOf<Table>, where: string) => string = catalogue[code as keyof Table];
  const named = 'naam' in data && data.naam === '' ? { ...finding, data: { ...data, naam: 'deze gemeente' } } : finding;
  return say(named, area ? areaName(area) : sheet).replace(/^deze /, 'Deze ');
}

const LONGEST = 60;
const DECIMALS = 6;

/**
 * The content of a cell: a number with a decimal comma and points between the thousands, a text no longer than fits.
 */
export function short(value: CellValue): string {
  const text = typeof value === 'number' ? formatGetal(value, DECIMALS) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
}

/** "2.877" */
export const persons = (n: Personen): string => formatGetal(n);

const MOST_NAMED = 5;

/** "Delft, Gouda"; of more than five the first five and how many more: "…, en nog 3". */
export function someOf(names: readonly string[], most = MOST_NAMED): string {
  const more = names.length - most;
  return (more > 0 ? [...names.slice(0, most), `en nog ${more}`] : names).join(', ');
}

/** Why a date may lie years from the halfjaar. */
export const OF_1904 =
  'Scheelt elke datum vier jaar en een dag, dan gebruikt de werkmap het 1904-datumsysteem (Bestand → Opties → ' +
  'Geavanceerd).';
