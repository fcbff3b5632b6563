/**
 * What-if once more, straight from the words: plain numbers, days counted one by one, without a line of the scenario's
 * source. Of Haaglanden on 21 March 2022, where the column of the sheet holds the opgave.
 */
import { naieveTrede } from '../../domain/naief';
import type { Change, Scenario } from '../../../src/review/scenario/scenario';

export interface Blad {
  readonly code: string;
  readonly trede: string;
  readonly opgave: number;
  readonly gehuisvest: number;
}

export interface Uitkomst {
  readonly opgave: number;
  readonly gehuisvest: number;
  /** On 1 April and on 1 July: housed, on schedule, step or what is missing. */
  readonly data: readonly (readonly [number, boolean, string])[];
  readonly saldo: number;
  readonly volgendeOpgave: number | undefined;
  readonly inclAdditioneel: number;
}

const PEILDATUM = 44_641;
const DAGEN_TOT_NU = 79;
const APRIL = PEILDATUM + 11;
const JULI = PEILDATUM + 102;

/** What each gemeente gets or gives: the exchanges one by one, those that cannot be made left out. */
function geruild(bladen: readonly Blad[], scenario: Scenario): ReadonlyMap<string, number> {
  const over = new Map(bladen.map(({ code, opgave }) => [code, scenario.changes.get(code)?.taakstelling ?? opgave]));
  const erbij = new Map<string, number>();
  for (const { van, naar, aantal } of scenario.ruilen) {
    const kan = van !== naar && aantal > 0 && over.has(naar) && aantal <= (over.get(van) ?? 0);
    if (!kan) continue;
    for (const [code, n] of [
      [van, -aantal],
      [naar, aantal],
    ] as const) {
      over.set(code, (over.get(code) ?? 0) + n);
      erbij.set(code, (erbij.get(code) ?? 0) + n);
    }
  }
  return erbij;
}

/**
 * Persons housed between the peildatum and a day: each day at the pace that holds then, in parts that share one whole.
 */
function geplaatst(eigen: number, tempo: Change['tempo'], tot: number, zevenden: number): number {
  let som = BigInt(zevenden) * 1000n * BigInt(DAGEN_TOT_NU);
  for (let dag = PEILDATUM; dag < tot; dag++) {
    const begonnen = (tempo ?? []).filter(({ vanaf }) => vanaf <= dag);
    const laatste = Math.max(...begonnen.map(({ vanaf }) => vanaf));
    const fase = begonnen.findLast(({ vanaf }) => vanaf === laatste);
    som += fase ? BigInt(Math.round(fase.perWeek * 1000)) * BigInt(DAGEN_TOT_NU) : BigInt(eigen) * 7000n;
  }
  return Number(som / (7000n * BigInt(DAGEN_TOT_NU)));
}

/** Whole persons a week for one gemeente: its share rounded down, and one more for the largest fractions left. */
function deel(code: string, perWeek: number, opgaven: readonly { readonly code: string; readonly opgave: number }[]) {
  const som = opgaven.reduce((tot, { opgave }) => tot + Math.max(0, opgave), 0);
  if (som === 0) return 0;
  const delen = opgaven.map((een) => ({ ...een, teller: perWeek * Math.max(0, een.opgave) }));
  const over = perWeek - delen.reduce((tot, { teller }) => tot + Math.floor(teller / som), 0);
  const naam = (een: string): string => NAMEN.get(een) ?? '';
  const eerst = [...delen].sort(
    (a, b) => (b.teller % som) - (a.teller % som) || naam(a.code).localeCompare(naam(b.code)),
  );
  const eigen = delen.find((een) => een.code === code);
  return Math.floor((eigen?.teller ?? 0) / som) + (eerst.slice(0, over).some((een) => een.code === code) ? 1 : 0);
}

/** The nine by the alphabet, 's-Gravenhage under the G. */
const NAMEN = new Map([
  ['GM0503', 'Delft'],
  ['GM0518', 'Gravenhage'],
  ['GM1916', 'Leidschendam-Voorburg'],
  ['GM1842', 'Midden-Delfland'],
  ['GM1926', 'Pijnacker-Nootdorp'],
  ['GM0603', 'Rijswijk'],
  ['GM0629', 'Wassenaar'],
  ['GM1783', 'Westland'],
  ['GM0637', 'Zoetermeer'],
]);

/** Persons a week together, day by day, in sevenths. */
function samen(code: string, bladen: readonly Blad[], scenario: Scenario, tot: number): number {
  const erbij = geruild(bladen, scenario);
  const opgaven = bladen.map((blad) => ({
    code: blad.code,
    opgave: (scenario.changes.get(blad.code)?.taakstelling ?? blad.opgave) + (erbij.get(blad.code) ?? 0),
  }));
  let zevenden = 0;
  for (const { gebied, perWeek, vanaf } of scenario.samen)
    if (gebied === '' || gebied === 'Haaglanden')
      for (let dag = PEILDATUM; dag < tot; dag++) if (dag >= vanaf) zevenden += deel(code, perWeek, opgaven);
  return zevenden;
}

export function naieveUitkomst(blad: Blad, bladen: readonly Blad[], scenario: Scenario): Uitkomst {
  const change = scenario.changes.get(blad.code) ?? {};
  const opgave = (change.taakstelling ?? blad.opgave) + (geruild(bladen, scenario).get(blad.code) ?? 0);
  const gehuisvest = blad.gehuisvest + (change.extra ?? 0);
  const [inApril = 0, inJuli = 0] = [APRIL, JULI].map(
    (dag) => gehuisvest + geplaatst(blad.gehuisvest, change.tempo, dag, samen(blad.code, bladen, scenario, dag)),
  );
  const { koppelingen, verschoonbaar } = change;
  const geteld = Number(koppelingen) >= opgave - inApril ? 'voldoende' : 'onvoldoende';
  const s = {
    jaar: 2022,
    dag: 1,
    opgave,
    taakstelling: opgave,
    koppelingen: typeof koppelingen === 'number' ? geteld : (koppelingen ?? 'onbekend'),
    omkoppelingen: change.omkoppelingen ?? false,
    stapelgemeente: change.stapelgemeente ?? false,
    huurcontracten: change.huurcontracten ?? 0,
    verschoonbaar: typeof verschoonbaar === 'object' && verschoonbaar.reden.trim() !== '',
  } as const;
  const { verlengd } = change;
  const tot = typeof verlengd === 'object' && verlengd.bron.trim() !== '' ? (verlengd.tot ?? 0) : 0;
  // A held step rises on no day before the one that the decision names.
  const vast = (dag: number, van: typeof blad.trede, naar: typeof blad.trede) => {
    if (dag >= tot || naar === '0') return naar;
    return van === '3' ? '3a' : van;
  };
  const april = vast(APRIL, blad.trede, naieveTrede({ ...s, maand: 4, trede: blad.trede, gehuisvest: inApril }));
  const juli = vast(JULI, april, naieveTrede({ ...s, maand: 7, trede: april, gehuisvest: inJuli }));
  const saldo = opgave - inJuli;
  return {
    opgave,
    gehuisvest,
    data: [
      [inApril, inApril >= Math.ceil(opgave / 2), april],
      [inJuli, inJuli >= opgave, juli],
    ],
    saldo,
    volgendeOpgave: change.volgendeTaakstelling === undefined ? undefined : change.volgendeTaakstelling + saldo,
    inclAdditioneel: opgave - gehuisvest + (change.additioneel ?? 0),
  };
}
