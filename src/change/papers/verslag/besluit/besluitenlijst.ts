import type { Beleid } from '../../../../domain/beleid/beleidsregel';
import { oordeelOver } from '../../../../domain/beoordeling/beoordeling';
import type { Oordeel } from '../../../../domain/beoordeling/stand';
import { ladderOp, opLadder, tredenaam } from '../../../../domain/ladder/ladder';
import type { Trede } from '../../../../domain/ladder/trede';
import { vergelijkNamen } from '../../../../domain/opgave/provincie';
import { legUit } from '../../../../domain/sentences/uitleg';
import { formatDatum, formatDatumVoluit } from '../../../../domain/tijd/datum';
import { momentVan } from '../../../../domain/tijd/moment';
import { standOf } from '../../../../review/assess/assess';
import { conclusionInWords } from '../../../../review/assess/conclusion';
import type { AssessedRow, Overview } from '../../../../review/assess/overview';
import type { SheetPlan } from '../../../sheet-plan';
import type { Line } from '../../../layout/line';
import { asSheet, BLANK, count, line, styled, text } from '../../../layout/lines';
import { PROSE, TABLE, TABLE_HEADING, TOTAL } from '../../../layout/looks';
import { redenVan } from '../../tekst/reden';
import { nietOpgenomen } from '../keuze/keuze';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst, type Stuk } from '../stuk';

const MIDDEN = { align: 'center' } as const;
const KOPPEN = [
  'Gemeente',
  'Trede voor',
  'Uitkomst van de regel',
  'Grond',
  'Afwijking, met reden of bron',
  'Besluit: trede',
  'Conclusie',
] as const;

/**
 * The decisions of one date for Gedeputeerde Staten: per gemeente the step before, what the rule gives and why, what a
 * person decided otherwise, and the step that follows; below it how many gemeenten stand on each step before and after.
 * Undefined on a day that decides nothing.
 */
export function besluitenlijst(stuk: Stuk, gebied: string, beleid: Beleid): SheetPlan | undefined {
  const { overview } = stuk;
  if (momentVan(overview.peildatum) === 'geen') return undefined;
  const rows = [...overview.rows].sort((a, b) => vergelijkNamen(a.naam, b.naam));
  const titel = `Besluitenlijst ${gebied}, ${formatDatumVoluit(overview.peildatum)}`;
  return asSheet({
    name: bladnaam(`Besluitenlijst ${gebied}`),
    kind: 'verslag:besluitenlijst',
    lines: [
      ...koptekst(titel, periodeEnPeildatum(overview.peildatum)),
      styled(line(...KOPPEN.map((kop) => text(kop))), TABLE_HEADING),
      ...rows.map((row) => besluitregel(overview, row, beleid)),
      BLANK,
      ...spreidingVoorEnNa(overview),
      ...nietOpgenomen(overview),
      ...bronregels(stuk),
    ],
    widths: [24, 9, 12, 62, 32, 9, 16],
    orientation: 'landscape',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

function besluitregel(overview: Overview, row: AssessedRow, beleid: Beleid): Line {
  const regel = zonderAfwijking(overview, row, beleid);
  const { beoordeling } = row;
  return styled(
    line(
      text(row.naam),
      text(beoordeling.van ?? 'onbekend', MIDDEN),
      text(uitkomst(regel), MIDDEN),
      text(legUit(regel)),
      text(afwijking(row)),
      text(uitkomst(beoordeling), { ...MIDDEN, bold: true }),
      text(conclusionInWords(row)),
    ),
    PROSE,
  );
}

/** What the rule gives by itself, without what a person decided about this gemeente. */
function zonderAfwijking({ table, peildatum }: Overview, row: AssessedRow, beleid: Beleid): Oordeel {
  const { verschoonbaar, verlengd, ...rest } = standOf(table, row.row, { ...row, peildatum });
  return verschoonbaar === undefined && verlengd === undefined ? row.beoordeling : oordeelOver(rest, beleid);
}

/**
 * A person's judgement with its reason, a decision that holds the step with its source; and that it changes nothing on
 * this day, where it does not.
 */
export function afwijking({ row: { verschoonbaar, verlengd }, beoordeling }: AssessedRow): string {
  const { moment, regel } = beoordeling;
  return [
    ...(verschoonbaar
      ? [
          `Verschoonbaar: ${redenVan(verschoonbaar)}` +
            (moment === 'tussenstand' ? ' (telt op een tussenstand niet mee).' : '.'),
        ]
      : []),
    ...(verlengd
      ? [
          `Verlengd tot ${formatDatum(verlengd.tot)}: ${verlengd.bron === '' ? 'bron niet opgegeven' : verlengd.bron}` +
            (regel.peildatum < verlengd.tot ? '.' : ' (geldt op deze dag niet meer).'),
        ]
      : []),
  ].join(' ');
}

const uitkomst = (oordeel: Oordeel): string => (oordeel.kind === 'trede' ? oordeel.trede : 'nog niet te bepalen');

function spreidingVoorEnNa({ rows, peildatum }: Overview): readonly Line[] {
  const op = (trede: Trede, van: (oordeel: Oordeel) => Trede | undefined): number =>
    rows.filter(({ beoordeling }) => {
      const een = van(beoordeling);
      return een !== undefined && opLadder(een, peildatum) === trede;
    }).length;
  const na = (oordeel: Oordeel): Trede | undefined => (oordeel.kind === 'trede' ? oordeel.trede : undefined);
  const zonder = (van: (oordeel: Oordeel) => Trede | undefined): number =>
    rows.filter(({ beoordeling }) => van(beoordeling) === undefined).length;
  const rij = (label: string, voor: number, erna: number): Line => line(text(label), count(voor), count(erna));
  const voor = ({ van }: Oordeel): Trede | undefined => van;
  return [
    styled(
      line(text('Gemeenten per trede'), text('Voor', { align: 'right' }), text('Na', { align: 'right' })),
      TABLE_HEADING,
    ),
    ...ladderOp(peildatum).treden.map((trede) =>
      styled(rij(`${trede} ${tredenaam(trede)}`, op(trede, voor), op(trede, na)), { ...TABLE, wrap: true }),
    ),
    styled(rij('onbekend of nog niet te bepalen', zonder(voor), zonder(na)), { ...TABLE, wrap: true }),
    styled(rij('Totaal', rows.length, rows.length), TOTAL),
  ];
}
