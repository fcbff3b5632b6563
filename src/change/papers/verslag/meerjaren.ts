import { formatGetal } from '../../../domain/sentences/numbers';
import { formatDatum, type Datum } from '../../../domain/tijd/datum';
import { perJaar, type Halfjaar, type Jaar } from '../../../domain/opgave/meerjaren';
import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { saldoInWoorden } from '../../../domain/opgave/opgave';
import { formatPeriode, isZelfdePeriode } from '../../../domain/tijd/periode';
import type { Overview } from '../../../review/assess/overview';
import type { Content } from '../../write/content';
import type { SheetPlan } from '../../sheet-plan';
import { gekozen, type Keuze } from './keuze/keuze';
import { asSheet, count, styled, line, text, BLANK } from '../../layout/lines';
import type { Cell, Line } from '../../layout/line';
import { bijdrage, jaarcellen } from './meerjaren-cellen';
import { overWaarden } from './sommen';
import { TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../../layout/looks';
import { bladnaam, KOPREGELS, koptekst, regelsOp, voettekst, type Stuk } from './stuk';

const RIJEN = [
  'Taakstelling 1e helft',
  'Taakstelling 2e helft',
  'Voorsprong (-) / achterstand (+) vorige periode',
  'Extra ambitie (additionele opgave)',
  'Totaal te huisvesten',
  'Realisatie',
  'Voorsprong (-) / achterstand (+) aan het einde',
] as const;
const TOTALEN: ReadonlySet<string> = new Set([RIJEN[4], RIJEN[6]]);

/** How it is made; `weggelaten` are sentences about sheets that were chosen and cannot be used. */
interface Meerjarenkeuze extends Pick<Stuk, 'levend' | 'gemaaktOp'> {
  readonly weggelaten?: readonly string[];
}

/**
 * The history in the form of the memo: years as columns. From sheets of different half-years; of one half-year the
 * latest peildatum is taken.
 */
export function meerjarenoverzicht(
  { levend, gemaaktOp, weggelaten = [] }: Meerjarenkeuze,
  overzichten: readonly Overview[],
  wie: string,
  keuze: Keuze,
): SheetPlan | undefined {
  const gebruikt = laatstePerHalfjaar(overzichten);
  const [nieuwste] = gebruikt;
  const bijdragen = gebruikt.flatMap((overview) => bijdrage(overview, gekozen(overview, keuze), levend) ?? []);
  const halfjaren = bijdragen.map(({ halfjaar }) => halfjaar);
  const jaren = perJaar(halfjaren);
  if (nieuwste === undefined || jaren.length === 0) return undefined;
  const titel = `Meerjarenoverzicht ${wie}`;
  const kolommen = jaren.map((jaar, i) => jaarcellen(jaar, bijdragen, i + 1, levend));
  const getal = (inhoud: Content | undefined): Cell =>
    inhoud === undefined ? text('onbekend', { align: 'right' }) : count(inhoud, { numberFormat: '#,##0;-#,##0;0' });
  const tabel = RIJEN.map((label, i): Line =>
    styled(line(text(label), ...kolommen.map((cellen) => getal(cellen[i]))), TOTALEN.has(label) ? TOTAL : TABLE),
  );
  const regels = [
    ...koptekst(titel, 'Aantallen in personen; voorsprong (-), achterstand (+)'),
    styled(line(text('Jaar'), ...jaren.map(({ jaar }) => text(String(jaar), { align: 'right' }))), TABLE_HEADING),
    ...tabel,
    BLANK,
    ...[
      ...opmerkingen(jaren),
      ...nietGebruikt(gebruikt, halfjaren),
      ...eerdere(overzichten, gebruikt),
      ...weggelaten,
    ].map((zin) => line(text(zin, FOOTNOTE))),
    ...overWaarden(levend, tabel),
    ...bronnen(gemaaktOp, gebruikt, nieuwste).map((zin) => line(text(zin, FOOTNOTE))),
  ];
  return asSheet({
    name: bladnaam(titel),
    kind: 'verslag:meerjaren',
    lines: regels,
    widths: [48, ...jaren.map(() => Math.max(11, Math.floor(44 / jaren.length)))],
    orientation: 'landscape',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

function laatstePerHalfjaar(overzichten: readonly Overview[]): readonly Overview[] {
  const laatste = new Map<string, Overview>();
  for (const overview of [...overzichten].sort((a, b) => a.peildatum - b.peildatum))
    laatste.set(formatPeriode(beoordeeldePeriode(overview.peildatum)), overview);
  return [...laatste.values()].reverse();
}

function opmerkingen(jaren: readonly Jaar[]): readonly string[] {
  return jaren.flatMap(({ jaar, andersDanEinde, saldo, eersteHelft, tweedeHelft }) => [
    ...(andersDanEinde === undefined || saldo === undefined
      ? []
      : [
          `Let op: ${jaar - 1} eindigt met ${saldoInWoorden(andersDanEinde)}, maar ${jaar} begint met ` +
            `${saldoInWoorden(saldo)}; verschil ${formatGetal(Math.abs(saldo - andersDanEinde))}.`,
        ]),
    ...(eersteHelft !== undefined && tweedeHelft !== undefined
      ? []
      : [`Let op: van ${jaar} is alleen de ${eersteHelft === undefined ? '2e' : '1e'} helft bekend.`]),
  ]);
}

function nietGebruikt(overzichten: readonly Overview[], halfjaren: readonly Halfjaar[]): readonly string[] {
  const bekend = new Set(halfjaren.map(({ periode }) => formatPeriode(periode)));
  return overzichten
    .filter(({ peildatum }) => !bekend.has(formatPeriode(beoordeeldePeriode(peildatum))))
    .map(
      ({ table, peildatum }) =>
        `Let op: blad ${table.sheet} (${formatPeriode(beoordeeldePeriode(peildatum))}) is niet gebruikt: niet ` +
        'elke gekozen gemeente heeft er een taakstelling.',
    );
}

/** Of a half-year the latest sheet says everything that an earlier one says. */
function eerdere(overzichten: readonly Overview[], gebruikt: readonly Overview[]): readonly string[] {
  return overzichten
    .filter((een) => !gebruikt.includes(een))
    .map(({ table: { sheet }, peildatum }) => {
      const periode = beoordeeldePeriode(peildatum);
      const later = gebruikt.find((een) => isZelfdePeriode(beoordeeldePeriode(een.peildatum), periode));
      return (
        `Blad ${sheet} (${formatPeriode(periode)}, peildatum ${formatDatum(peildatum)}) is niet gebruikt: van dat ` +
        `halfjaar is blad ${later?.table.sheet ?? ''} genomen.`
      );
    });
}

function bronnen(gemaaktOp: Datum, overzichten: readonly Overview[], nieuwste: Overview): readonly string[] {
  const bladen = overzichten.map(
    ({ table, peildatum }) =>
      `${table.sheet} (${formatPeriode(beoordeeldePeriode(peildatum))}, peildatum ${formatDatum(peildatum)})`,
  );
  return [
    'De extra ambitie telt mee in het totaal, maar geeft geen achterstand.',
    `Bron: ${bladen.length === 1 ? 'blad' : 'bladen'} ${bladen.reverse().join(', ')}. ` +
      `Gemaakt met Opgavewijzer op ${formatDatum(gemaaktOp)}.`,
    regelsOp(nieuwste.peildatum, nieuwste.rows[0]?.beoordeling.regel),
  ];
}
