import { aandeel } from '../../../../domain/getal/afronding';
import { personen } from '../../../../domain/getal/getal';
import { ontbrekendIn } from '../../../../domain/gemeente/indeling';
import { PROVINCIES, type Provincie } from '../../../../domain/gemeente/provincies';
import { hoeveel } from '../../../../domain/sentences/numbers';
import { formatDatum } from '../../../../domain/tijd/datum';
import { beoordeeldePeriode } from '../../../../domain/tijd/moment';
import { laatsteDag } from '../../../../domain/tijd/periode';
import type { AssessedRow, Overview } from '../../../../review/assess/overview';
import type { Content } from '../../../write/content';
import { som } from '../sommen';
import type { Provinciecijfers, Provincieregel } from './regels';

const EERSTE_NAMEN = 12;

/**
 * The percentage of each province, from a sheet with gemeenten of more provinces: all that they housed of all that they
 * had to, never the mean of their percentages. Who is not counted is said. Undefined with gemeenten of one province.
 */
export function uitGemeenten(overview: Overview, levend: boolean): Provinciecijfers | undefined {
  const { peildatum, rows, unassessed, table } = overview;
  const aanwezig = PROVINCIES.filter((provincie) => rows.some((row) => liggendIn(row, provincie)));
  if (aanwezig.length < 2) return undefined;
  const codes = new Set(rows.flatMap(({ row }) => row.gemeente?.code ?? []));
  const geldig = laatsteDag(beoordeeldePeriode(peildatum));
  const regels = aanwezig.flatMap((provincie) => {
    const hier = rows.filter((row) => liggendIn(row, provincie));
    const ontbreekt = ontbrekendIn(provincie, codes, geldig)?.length;
    return regelVan(provincie, hier, { overview, levend }, volledigheid(ontbreekt));
  });
  const land = aanwezig.length === PROVINCIES.length ? 'Nederland' : 'Totaal van deze provincies';
  return {
    table,
    peildatum,
    regels: [...regels, ...regelVan(land, rows, { overview, levend }, [])],
    noten: [
      'Percentage: alle gehuisveste personen van alle opgaven van de provincie, uit ' +
        `${hoeveel(rows.length, 'gemeente', 'gemeenten')}.`,
      ...(unassessed.length === 0
        ? []
        : [
            `Niet meegeteld: ${unassessed
              .slice(0, EERSTE_NAMEN)
              .map(({ naam, reden }) => `${naam} (${reden})`)
              .join(', ')}${unassessed.length > EERSTE_NAMEN ? ` en ${unassessed.length - EERSTE_NAMEN} andere` : ''}.`,
          ]),
      ...aanwezig
        .filter((provincie) => ontbrekendIn(provincie, codes, geldig) === undefined)
        .map(
          (provincie) =>
            `Of ${provincie} volledig is, is op ${formatDatum(peildatum)} niet na te gaan: onze lijst begint later.`,
        ),
    ],
  };
}

const liggendIn = ({ row }: AssessedRow, provincie: Provincie): boolean =>
  (row.gemeente?.provincie ?? row.provincie) === provincie;

const volledigheid = (ontbreekt: number | undefined): readonly string[] =>
  ontbreekt === undefined || ontbreekt === 0 ? [] : [`zonder ${hoeveel(ontbreekt, 'gemeente', 'gemeenten')}`];

/** None where nobody has anything to house. */
function regelVan(
  naam: string,
  rows: readonly AssessedRow[],
  herkomst: Parameters<typeof som>[0],
  opmerking: readonly string[],
): readonly Provincieregel[] {
  const totaal = (van: (row: AssessedRow) => number) => personen(rows.reduce((samen, row) => samen + van(row), 0));
  const percentage = aandeel(
    totaal((row) => row.gehuisvest),
    totaal((row) => row.opgave),
  );
  if (percentage === undefined) return [];
  const getallen = {
    opgave: som(herkomst, rows, 'opgave', (row) => row.opgave),
    gehuisvest: som(herkomst, rows, 'gehuisvest', (row) => row.gehuisvest),
  };
  return [{ naam, percentage, cel: deelVan(getallen) ?? percentage, getallen, opmerking }];
}

/** A formula only when both are one. */
const deelVan = ({ opgave, gehuisvest }: Record<'opgave' | 'gehuisvest', Content>): Content | undefined =>
  typeof opgave === 'string' && typeof gehuisvest === 'string'
    ? `=(${gehuisvest.slice(1)})/(${opgave.slice(1)})`
    : undefined;
