import { formatDatumVoluit } from '../../../domain/tijd/datum';
import { vergelijkNamen } from '../../../domain/opgave/provincie';
import type { AssessedRow } from '../../../review/assess/overview';
import type { SheetPlan } from '../../sheet-plan';
import { bijlage } from './bijlage/bijlage';
import type { VolgendHalfjaar } from './volgend-halfjaar';
import { TRIPTYCH } from '../../layout/triptych';
import { asSheet } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { bladnaam, eigenVoettekst, type Stuk } from './stuk';

/** A sheet for each gemeente, or one sheet with a page for each. */
export interface Bevindingenkeuze {
  readonly vorm: 'bladPerGemeente' | 'eenBlad';
  /** By GM code, when the sheet of the next half-year is known. */
  readonly volgend: ReadonlyMap<string, VolgendHalfjaar>;
}

const SOORT = 'verslag:bevindingen';

/** The annexes to the letters, by alphabet. */
export function bevindingen(stuk: Stuk, { vorm, volgend }: Bevindingenkeuze): readonly SheetPlan[] {
  const dag = formatDatumVoluit(stuk.overview.peildatum);
  const rijen = [...stuk.overview.rows].sort((a, b) => vergelijkNamen(a.naam, b.naam));
  const regelsVan = (row: AssessedRow): readonly Line[] =>
    bijlage(stuk, row, volgend.get(row.row.gemeente?.code ?? ''));
  // One after another: the lines of an annex are gone when its sheet is made.
  if (vorm === 'bladPerGemeente')
    return rijen.map((row) =>
      blad(bladnaam(`Bijlage ${row.naam}`), regelsVan(row), `Bijlage ${row.naam}, ${dag}`, true),
    );
  const alle = rijen.flatMap((row) => regelsVan(row).map((een, i) => (i === 0 ? { ...een, newPage: true } : een)));
  return rijen.length === 0 ? [] : [blad('Bevindingen', alle, `Bevindingen en conclusies, ${dag}`, false)];
}

function blad(naam: string, regels: readonly Line[], onder: string, eenPagina: boolean): SheetPlan {
  return asSheet({
    name: naam,
    kind: SOORT,
    lines: regels,
    widths: TRIPTYCH,
    orientation: 'portrait',
    onePage: eenPagina,
    footer: eigenVoettekst(onder),
  });
}
