import { formatDatumVoluit } from '../../../domain/tijd/datum';
import { opLadder, vergelijkTreden } from '../../../domain/ladder/ladder';
import { momentVan } from '../../../domain/tijd/moment';
import { vergelijkNamen } from '../../../domain/opgave/provincie';
import type { AssessedRow } from '../../../review/assess/overview';
import type { SheetPlan } from '../../sheet-plan';
import { nietOpgenomen } from './keuze/keuze';
import { asSheet, count, styled, line, text } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { INDENTED, PROSE, TABLE_HEADING } from '../../layout/looks';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst, type Stuk } from './stuk';

/** What a decision did to the step. */
export const VERLOOP = ['gestegen', 'gelijk gebleven', 'teruggegaan naar 0', 'nog niet te bepalen'] as const;

export function verloopVan({ beoordeling }: AssessedRow): (typeof VERLOOP)[number] {
  if (beoordeling.kind !== 'trede' || beoordeling.van === undefined) return 'nog niet te bepalen';
  const {
    van,
    trede: na,
    regel: { peildatum },
  } = beoordeling;
  const stap = vergelijkTreden(opLadder(na, peildatum), opLadder(van, peildatum));
  if (stap === 0) return 'gelijk gebleven';
  return stap > 0 ? 'gestegen' : 'teruggegaan naar 0';
}

/** Who rose, who stayed and who went back, by name per pair of steps. Undefined on a day that decides nothing. */
export function verloopblad(stuk: Stuk, gebied: string): SheetPlan | undefined {
  const { overview } = stuk;
  if (momentVan(overview.peildatum) === 'geen') return undefined;
  const titel = `Verloop op de interventieladder ${gebied}, besluit op ${formatDatumVoluit(overview.peildatum)}`;
  const regels = [
    ...koptekst(titel, periodeEnPeildatum(overview.peildatum)),
    styled(
      line(
        text('Verloop'),
        text('Trede voor', { align: 'center' }),
        text('Trede na', { align: 'center' }),
        text('Aantal', { align: 'right' }),
        text('Gemeenten', INDENTED),
      ),
      TABLE_HEADING,
    ),
    ...VERLOOP.flatMap((soort) =>
      perStap(overview.rows.filter((row) => verloopVan(row) === soort)).map((samen) => verloopregel(soort, samen)),
    ),
    ...nietOpgenomen(overview),
    ...bronregels(stuk),
  ];
  return asSheet({
    name: bladnaam(`Verloop ${gebied}`),
    kind: 'verslag:verloop',
    lines: regels,
    widths: [20, 9, 9, 9, 78],
    orientation: 'landscape',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

/** Gemeenten with the same step before and after, the lowest steps first. */
function perStap(rows: readonly AssessedRow[]): readonly (readonly AssessedRow[])[] {
  const groepen = new Map<string, AssessedRow[]>();
  for (const row of rows) groepen.set(treden(row).join(), [...(groepen.get(treden(row).join()) ?? []), row]);
  return [...groepen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, samen]) => samen.sort((a, b) => vergelijkNamen(a.naam, b.naam)));
}

function verloopregel(soort: string, rows: readonly AssessedRow[]): Line {
  const [voor = '', na = ''] = rows.slice(0, 1).flatMap(treden);
  return styled(
    line(
      text(soort),
      text(voor, { align: 'center' }),
      text(na, { align: 'center' }),
      count(rows.length),
      text(rows.map(({ naam }) => naam).join(', '), INDENTED),
    ),
    PROSE,
  );
}

/** The step before and after. */
function treden({ beoordeling }: AssessedRow): readonly [string, string] {
  return [beoordeling.van ?? 'onbekend', beoordeling.kind === 'trede' ? beoordeling.trede : 'onbekend'];
}
