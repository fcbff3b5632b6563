import { zonderTrede } from '../../domain/sentences/uitleg';
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
import { aantal, alsBlad, cel, deel, metOpmaak, regel, tekst, WIT } from '../layout/lines';
import type { Cel, Line } from '../layout/line';
import { LOPEND, TABEL, TABELKOP, TOTAAL, TUSSENKOP, VOETNOOT } from '../layout/looks';
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
    WIT,
    ...voorEnNa(comparison),
    ...opmerkingen(comparison),
    ...(all.length > 1 ? [WIT, ...naastElkaar(all)] : []),
    WIT,
    regel(
      tekst(
        `Bron: blad ${table.sheet}, cellen ${areaName(table.area)}. Gemaakt met Opgavewijzer. Verwachtingen in ` +
          'het tempo tot nu toe, tenzij anders vermeld.',
        VOETNOOT,
      ),
    ),
  ];
  const lijnen = metGrafiek ? verloop(comparison, regels.length + 1) : undefined;
  return alsBlad({
    naam: scenarioBladnaam(scenario.naam),
    kind: SCENARIO_SHEET,
    regels: lijnen ? [...regels, WIT, ...lijnen.regels] : regels,
    breedtes: [
      26,
      ...Array.from({ length: 6 }, () => 13),
      ...Array.from({ length: 2 * base.dates.length }, () => stapbreedte(comparison)),
      13,
      13,
    ],
    richting: 'landscape',
    grafieken: lijnen ? [lijnen.grafiek] : [],
    voettekst: voettekst(titel),
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
  const kop = regel(tekst('Wat is geprobeerd', TUSSENKOP), cel('', TUSSENKOP));
  return [
    kop,
    ...(tried.length === 0
      ? [regel(tekst('Niets: het scenario is leeg.'))]
      : tried.map(({ waar, wat }) => regel(tekst(waar), tekst(wat)))),
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
    metOpmaak(
      regel(
        tekst('Totaal'),
        aantal(geheel.before.geheel.opgave),
        aantal(geheel.after.geheel.opgave),
        aantal(geheel.before.geheel.gehuisvest),
        aantal(geheel.after.geheel.gehuisvest),
        deel(geheel.before.geheel.gerealiseerd ?? ''),
        deel(geheel.after.geheel.gerealiseerd ?? ''),
        ...base.dates.flatMap(() => [cel(''), cel('')]),
        aantal(geheel.before.saldo),
        aantal(geheel.after.saldo),
      ),
      TOTAAL,
    );
  return [
    metOpmaak(regel(...kop.map((een) => tekst(een))), TABELKOP),
    ...rows.map(gemeenteregel),
    ...(totaal ? [totaal] : []),
    regel(tekst('Saldo: boven 0 achterstand, onder 0 voorsprong.', VOETNOOT)),
  ];
}

function gemeenteregel({ base, before, after, differs }: TrialRow): Line {
  const cellen = [
    tekst(base.naam),
    aantal(before.opgave),
    aantal(after.opgave),
    aantal(before.gehuisvest),
    aantal(after.gehuisvest),
    deel(before.gerealiseerd ?? ''),
    deel(after.gerealiseerd ?? ''),
    ...after.dates.flatMap(({ beoordeling }, i) => [
      trede(before.dates[i]?.beoordeling ?? beoordeling),
      trede(beoordeling),
    ]),
    aantal(before.saldo),
    aantal(after.saldo),
  ];
  return metOpmaak(regel(...cellen), differs ? { ...TABEL, bold: true } : TABEL);
}

function trede(beoordeling: Oordeel): Cel {
  return beoordeling.kind === 'trede'
    ? tekst(beoordeling.trede, { align: 'center' })
    : tekst(zonderTrede(beoordeling), { ...LOPEND, align: 'center' });
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
  ].map((zin) => regel(tekst(zin, VOETNOOT)));
}
