import { zonderTrede } from '../../domain/sentences/zonder-trede';
import type { Oordeel } from '../../domain/beoordeling/stand';
import { formatDatum } from '../../domain/tijd/datum';
import { areaName } from '../../table/cells/address';
import type { Trial, TrialRow } from '../../review/scenario/trial';
import { signalSentence } from '../../review/scenario/sentences/signals';
import { triedIn } from '../../review/scenario/sentences/tried';
import type { ReadTable } from '../../table/table';
import { naastElkaar } from './scenario-naast';
import { verloop } from './scenario-verloop';
import type { SheetPlan } from '../sheet-plan';
import { count, asSheet, cell, share, styled, line, text, BLANK } from '../layout/lines';
import type { Cell, Line } from '../layout/line';
import { PROSE, TABLE, TABLE_HEADING, TOTAL, SUBHEADING, FOOTNOTE } from '../layout/looks';
import { aangevuldInTabel } from './verslag/aangevuld';
import { bladnaam, koptekst, periodeEnPeildatum, voettekst } from './verslag/stuk';

/** The mark by which a comparison on a sheet is found again. */
export const SCENARIO_SHEET = 'wat-als';

export const scenarioBladnaam = (naam: string): string => bladnaam(`Wat-als ${naam}`);

/**
 * A readable comparison: what was tried, every gemeente before and after, all scenarios beside each other, and the
 * chart when asked.
 */
export function scenarioBlad(
  comparison: Trial,
  all: readonly Trial[],
  table: ReadTable,
  metGrafiek: boolean,
): SheetPlan {
  const { scenario, base } = comparison;
  const titel = `Wat-als: ${scenario.naam}`;
  const regels = [
    ...koptekst(
      titel,
      `${periodeEnPeildatum(base.peildatum)}. Een berekening op proef: de tabel op blad ${table.sheet} is niet ` +
        'veranderd.',
    ),
    ...geprobeerd(comparison),
    BLANK,
    ...voorEnNa(comparison),
    ...opmerkingen(comparison),
    ...(all.length > 1 ? [BLANK, ...naastElkaar(all)] : []),
    BLANK,
    ...[
      `Bron: blad ${table.sheet}, cellen ${areaName(table.area)}. Gemaakt met Opgavewijzer. Verwachtingen in ` +
        'het tempo tot nu toe, tenzij anders vermeld.',
      ...aangevuldInTabel(table),
    ].map((regel) => line(text(regel, FOOTNOTE))),
  ];
  const lijnen = metGrafiek ? verloop(comparison, regels.length + 1) : undefined;
  return asSheet({
    name: scenarioBladnaam(scenario.naam),
    kind: SCENARIO_SHEET,
    lines: lijnen ? [...regels, BLANK, ...lijnen.regels] : regels,
    widths: [
      26,
      ...Array.from({ length: 6 }, () => 13),
      ...Array.from({ length: 2 * base.dates.length }, () => stapbreedte(comparison)),
      13,
      13,
    ],
    orientation: 'landscape',
    charts: lijnen ? [lijnen.grafiek] : [],
    footer: voettekst(titel),
  });
}

/** Wide enough for "koppelingen ontbreken" on one line, where there is no step somewhere. */
function stapbreedte({ rows }: Trial): number {
  return rows.some(({ before, after }) =>
    [...before.dates, ...after.dates].some(({ beoordeling }) => beoordeling.kind !== 'trede'),
  )
    ? 22
    : 13;
}

function geprobeerd(comparison: Trial): readonly Line[] {
  const tried = triedIn(comparison);
  const kop = line(text('Wat is geprobeerd', SUBHEADING), cell('', SUBHEADING));
  return [
    kop,
    ...(tried.length === 0
      ? [line(text('Niets: het scenario is leeg.'))]
      : tried.map(({ waar, wat }) => line(text(waar), text(wat)))),
  ];
}

function voorEnNa({ rows, groups, base }: Trial): readonly Line[] {
  const kop = [
    'Gemeente',
    'Opgave nu',
    'Opgave scenario',
    'Gehuisvest nu',
    'Gehuisvest scenario',
    'Gerealiseerd nu (% van opgave)',
    'Gerealiseerd scenario (% van opgave)',
    ...base.dates.flatMap((date) => [`Trede ${formatDatum(date)} nu`, `Trede ${formatDatum(date)} scenario`]),
    'Saldo einde nu',
    'Saldo einde scenario',
  ];
  const geheel = groups[0];
  const totaal =
    geheel &&
    styled(
      line(
        text('Totaal'),
        count(geheel.before.geheel.opgave),
        count(geheel.after.geheel.opgave),
        count(geheel.before.geheel.gehuisvest),
        count(geheel.after.geheel.gehuisvest),
        share(geheel.before.geheel.gerealiseerd ?? ''),
        share(geheel.after.geheel.gerealiseerd ?? ''),
        ...base.dates.flatMap(() => [cell(''), cell('')]),
        count(geheel.before.saldo),
        count(geheel.after.saldo),
      ),
      TOTAL,
    );
  return [
    styled(line(...kop.map((een) => text(een))), TABLE_HEADING),
    ...rows.map(gemeenteregel),
    ...(totaal ? [totaal] : []),
    line(text('Saldo: boven 0 achterstand, onder 0 voorsprong.', FOOTNOTE)),
  ];
}

function gemeenteregel({ base, before, after, differs }: TrialRow): Line {
  const cellen = [
    text(base.naam),
    count(before.opgave),
    count(after.opgave),
    count(before.gehuisvest),
    count(after.gehuisvest),
    share(before.gerealiseerd ?? ''),
    share(after.gerealiseerd ?? ''),
    ...after.dates.flatMap(({ beoordeling }, i) => [
      trede(before.dates[i]?.beoordeling ?? beoordeling),
      trede(beoordeling),
    ]),
    count(before.saldo),
    count(after.saldo),
  ];
  return styled(line(...cellen), differs ? { ...TABLE, bold: true } : TABLE);
}

function trede(beoordeling: Oordeel): Cell {
  return beoordeling.kind === 'trede'
    ? text(beoordeling.trede, { align: 'center' })
    : text(zonderTrede(beoordeling), { ...PROSE, align: 'center' });
}

function opmerkingen({ rows }: Trial): readonly Line[] {
  const zinnen = rows.flatMap(({ base, signals }) =>
    signals.map((signal) => `${base.naam}: ${signalSentence(signal)}`),
  );
  const aangenomen = rows.some(({ after }) => after.dates.some(({ beoordeling }) => beoordeling.aangenomen));
  return [
    ...zinnen,
    ...(aangenomen
      ? ['Bij een deel van de treden is de regel aangenomen: zie de uitleg per gemeente in het deelvenster.']
      : []),
  ].map((zin) => line(text(zin, FOOTNOTE)));
}
