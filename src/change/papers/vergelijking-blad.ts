import { opsomming } from '../../domain/sentences/numbers';
import { type Datum, formatDatum } from '../../domain/tijd/datum';
import { formatPeriode } from '../../domain/tijd/periode';
import type { Finding } from '../../review/finding';
import type { ComparedRow, Comparison } from '../../review/compare/compare';
import { type Difference, differencesIn } from '../../review/compare/differences';
import { sentence } from '../../review/sentences/all';
import type { ReadTable } from '../../table/table';
import type { SheetPlan } from '../sheet-plan';
import { asSheet, BLANK, cell, count, line, styled, text } from '../layout/lines';
import type { Cell, Line } from '../layout/line';
import { FOOTNOTE, PROSE, TABLE, TABLE_HEADING, TOTAL } from '../layout/looks';
import { aangevuldInTabel } from './verslag/aangevuld';
import { bladnaam, KOPREGELS, koptekst, voettekst } from './verslag/stuk';

const SIGNED = '+#,##0;-#,##0;0';
const PACE = '#,##0.0';
const MIDDLE = { align: 'center' } as const;

/**
 * Two months side by side as a sheet: per gemeente both numbers, the difference, the pace between and the steps, what
 * stands out,
 * and together those with a number on both dates; below it what is worth a look.
 * @param open findings that nobody put aside
 */
export function vergelijkingsblad(comparison: Comparison, open: readonly Finding[], gemaaktOp: Datum): SheetPlan {
  const { voor, na } = comparison;
  const { rows, totaal } = differencesIn(comparison);
  const titel = `Vergelijking ${naamVan(voor)} en ${naamVan(na)}`;
  return asSheet({
    name: bladnaam(`Vergelijking ${na.sheet}`),
    kind: 'vergelijking',
    lines: [
      ...koptekst(titel, halfjaren(voor, na)),
      styled(line(...koppen(voor, na).map((kop) => text(kop))), TABLE_HEADING),
      ...rows.map(regel),
      styled(
        line(
          text('Totaal'),
          count(totaal.voor),
          count(totaal.na),
          verschilcel(totaal.verschil),
          text(''),
          text(''),
          text(''),
          text(totaal.zonder.length === 0 ? '' : 'zonder de gemeenten met één getal'),
        ),
        TOTAL,
      ),
      ...(totaal.zonder.length === 0
        ? []
        : [
            line(
              text(
                `Niet in het totaal, omdat een van beide getallen ontbreekt: ${opsomming(totaal.zonder)}.`,
                FOOTNOTE,
              ),
            ),
          ]),
      BLANK,
      ...open.map((finding) => line(text(sentence(finding), FOOTNOTE))),
      ...[
        `Bron: bladen ${voor.sheet} en ${na.sheet}. Gemaakt met Opgavewijzer op ${formatDatum(gemaaktOp)}.`,
        ...[voor, na].flatMap(aangevuldInTabel),
      ].map((regel) => line(text(regel, FOOTNOTE))),
    ],
    widths: [28, 13, 13, 10, 10, 10, 10, 34],
    orientation: 'landscape',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

const naamVan = ({ sheet, peildatum }: ReadTable): string =>
  peildatum === undefined ? sheet : `${sheet} (${formatDatum(peildatum)})`;

function halfjaren(voor: ReadTable, na: ReadTable): string {
  const [a, b] = [voor, na].map(({ periode }) => (periode ? formatPeriode(periode) : 'halfjaar niet bekend'));
  return a === b
    ? `Gehuisvest in ${a}, personen`
    : `Gehuisvest in ${a} en in ${b}, personen: de telling begint elk halfjaar opnieuw, dus er is geen verschil`;
}

function koppen(voor: ReadTable, na: ReadTable): readonly string[] {
  const [a, b] = [voor, na].map(({ peildatum, sheet }) => (peildatum === undefined ? sheet : formatDatum(peildatum)));
  return [
    'Gemeente',
    `Gehuisvest ${a}`,
    `Gehuisvest ${b}`,
    'Verschil',
    'Per week',
    `Trede ${a}`,
    `Trede ${b}`,
    'Opmerking',
  ];
}

function regel({ row, verschil, mark }: Difference): Line {
  const { gehuisvest, trede, perWeek } = row;
  const opmerking = [herkomst(row), mark ?? ''].filter((deel) => deel !== '').join('; ');
  const wrap = opmerking.length > 30 ? PROSE : TABLE;
  return styled(
    line(
      text(row.naam),
      count(gehuisvest.voor ?? ''),
      count(gehuisvest.na ?? ''),
      verschilcel(verschil),
      cell(perWeek ?? '', { numberFormat: PACE, align: 'right' }),
      text(trede.voor ?? '', MIDDLE),
      text(trede.na ?? '', MIDDLE),
      text(opmerking),
    ),
    wrap,
  );
}

const verschilcel = (verschil: number | undefined): Cell => count(verschil ?? '', { numberFormat: SIGNED });

/** Where a gemeente of only one of the sheets came from, or that it is gone. */
export function herkomst({ kind, uit = [] }: ComparedRow): string {
  if (kind === 'gebleven') return '';
  if (kind === 'samengevoegd') return `was ${opsomming(uit)}`;
  return kind === 'erbij' ? 'nieuw' : 'niet meer';
}
