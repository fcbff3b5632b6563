import { vergelijkNamen } from '../../../../domain/opgave/provincie';
import { formatDatumVoluit } from '../../../../domain/tijd/datum';
import type { SheetPlan } from '../../../sheet-plan';
import type { Cell, Line } from '../../../layout/line';
import { asSheet, cell, count, line, share, styled, text } from '../../../layout/lines';
import { TABLE, TABLE_HEADING } from '../../../layout/looks';
import { bladnaam, eigenVoettekst, type Stuk } from '../stuk';
import type { VolgendHalfjaar } from '../volgend-halfjaar';
import { type Veld, type Veldwaarde, veldenVan } from './velden';

/** Long texts are cut on the screen, not in the cell. */
const BREEDST = 40;
const DAG = 'd-m-yyyy';

/**
 * One row a gemeente and one column a field, for Word's mail merge. The names stand in row 1 and nothing stands below
 * the last gemeente, for Word would make a letter of it; source, rules and what is assumed are fields of their own.
 * What is no text comes twice: as a value, and in the words of a letter under the name with `_tekst` behind it, because
 * Word prints a number without its notation.
 */
export function samenvoegtabel(
  stuk: Stuk,
  gebied: string,
  volgend: ReadonlyMap<string, VolgendHalfjaar>,
): SheetPlan | undefined {
  const rows = [...stuk.overview.rows].sort((a, b) => vergelijkNamen(a.naam, b.naam));
  const velden = rows.map((row) => veldenVan(stuk, row, volgend.get(row.row.gemeente?.code ?? '')));
  const [eerste] = velden;
  if (eerste === undefined) return undefined;
  const koppen = eerste.flatMap(namen);
  return asSheet({
    name: bladnaam(`Samenvoegtabel ${gebied}`),
    kind: 'verslag:samenvoegtabel',
    lines: [styled(line(...koppen.map((kop) => text(kop))), TABLE_HEADING), ...velden.map(regel)],
    widths: koppen.map((kop, i) =>
      breedte(
        kop,
        velden.map((een) => String(een.flatMap(inhoud)[i]?.content ?? '')),
      ),
    ),
    orientation: 'landscape',
    heading: 0,
    footer: eigenVoettekst(`Samenvoegtabel ${gebied}, ${formatDatumVoluit(stuk.overview.peildatum)}`),
  });
}

const namen = ([naam, { kind }]: Veld): readonly string[] => (kind === 'woorden' ? [naam] : [naam, `${naam}_tekst`]);

const regel = (velden: readonly Veld[]): Line => styled(line(...velden.flatMap(inhoud)), TABLE);

function inhoud([, waarde]: Veld): readonly Cell[] {
  return waarde.kind === 'woorden' ? [text(waarde.woorden)] : [alsWaarde(waarde), text(waarde.woorden)];
}

function alsWaarde({ kind, waarde }: Exclude<Veldwaarde, { kind: 'woorden' }>): Cell {
  if (kind === 'dag') return cell(waarde, { numberFormat: DAG, align: 'right' });
  return kind === 'deel' ? share(waarde) : count(waarde);
}

const breedte = (kop: string, inhouden: readonly string[]): number =>
  Math.min(BREEDST, Math.max(8, kop.length + 2, ...inhouden.map((een) => een.length + 1)));
