import { saldiPerProvincie } from '../../../../../src/change/papers/verslag/verevening/saldi';
import { vereveningsblad } from '../../../../../src/change/papers/verslag/verevening/verevening';
import { gemeentenOp } from '../../../../../src/domain/gemeente/indeling';
import type { Provincie } from '../../../../../src/domain/gemeente/provincies';
import { datumVan } from '../../../../../src/domain/tijd/datum';
import type { Personen } from '../../../../../src/domain/getal/getal';
import type { CellValue } from '../../../../../src/table/cells/grid';
import { tableOf } from '../../../../table/tables';

export const ZH: readonly Provincie[] = ['Zuid-Holland'];
export const NAMEN = gemeentenOp(datumVan('2021-07-01')).map(({ naam }) => naam);
export type Rows = readonly (readonly CellValue[])[];

/** All of Zuid-Holland, each gemeente with the same opgave, and this many placed in the first two. */
export const jaareind = (dag: string, halfjaar: string, eerste: number, tweede: number): Rows => [
  ['Gemeente', `Opgave ${halfjaar}`, `Gehuisvest per ${dag}`],
  ...NAMEN.map((naam, i) => [naam, 10, [eerste, tweede][i] ?? 10]),
];

/** The paper made of these sheets, and what stands in its parts. */
export function blad(
  bladen: readonly (readonly [string, Rows])[],
  provincies = ZH,
  plekken = new Map<string, Personen>(),
  levend = false,
) {
  const saldi = bladen.flatMap(([sheet, rows]) => saldiPerProvincie(tableOf(rows, { sheet })) ?? []);
  const plan = vereveningsblad({ bladen: saldi, provincies, plekken, levend, gemaaktOp: datumVan('2022-02-01') });
  const cellen = plan?.cells.map((regel) =>
    regel.map((cel) => (typeof cel === 'string' ? cel.replace(/^'/, '') : cel)),
  );
  const vanaf = (kop: string) => cellen?.findIndex((regel) => regel.includes(kop)) ?? -1;
  const onder = (kop: string) => {
    const begin = vanaf(kop) + 1;
    const regels = cellen?.slice(begin) ?? [];
    return regels.slice(
      0,
      regels.findIndex((regel) => regel.length === 0),
    );
  };
  const noten = (cellen ?? [])
    .filter((regel) => regel.length === 1)
    .map(([cel]) => String(cel))
    .join(' ');
  return { plan, standen: onder('Gemeenten'), uitkomst: onder('Opvangplekken na'), noten };
}

export const JANUARI = ['Jan 2021', jaareind('1 januari 2021', '2020-II', 110, 10)] as const;
export const JULI = ['Jul 2021', jaareind('1 juli 2021', '2021-I', 0, 10)] as const;
