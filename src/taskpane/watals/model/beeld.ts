import { zonderTrede } from '../../../domain/sentences/zonder-trede';
import { formatGetal } from '../../../domain/sentences/numbers';
import type { Datum } from '../../../domain/tijd/datum';
import type { Oordeel } from '../../../domain/beoordeling/stand';
import { vergelijkTreden } from '../../../domain/ladder/ladder';
import { minimaal, saldoInWoorden } from '../../../domain/opgave/opgave';
import type { ComparedGroup, TrialRow } from '../../../review/scenario/trial';
import type { Group } from '../../../review/scenario/groups';
import { nextHalf } from '../../../review/scenario/next-half';
import type { Outcome } from '../../../review/scenario/outcome';
import { dagMaand, percentage } from '../../lib/format';
import { WATALS_SENTENCES } from './sentences';

/** A step before and after on one decision date, as the table shows it. */
export interface Stapbeeld {
  readonly op: Datum;
  readonly voor: string;
  readonly na: string;
  readonly anders: boolean;
  /** The same in words, for a tooltip and a screen reader. */
  readonly zin: string;
  readonly richting: 'hoger' | 'lager' | 'gelijk';
}

export function stappen({ before, after }: TrialRow): readonly Stapbeeld[] {
  return after.dates.map(({ peildatum, beoordeling }, i) => {
    const was = before.dates[i]?.beoordeling ?? beoordeling;
    const [voor, na] = [tredeVan(was), tredeVan(beoordeling)];
    const anders = voor !== na;
    const op = dagMaand(peildatum);
    return {
      op: peildatum,
      voor,
      na,
      anders,
      richting: richting(was, beoordeling),
      zin: anders
        ? `${op}: ${woorden(was)}, in het scenario ${woorden(beoordeling)}`
        : `${op}: ${woorden(beoordeling)}`,
    };
  });
}

function tredeVan(beoordeling: Oordeel): string {
  return beoordeling.kind === 'trede' ? beoordeling.trede : WATALS_SENTENCES.onbekendeStap;
}

function woorden(beoordeling: Oordeel): string {
  return beoordeling.kind === 'trede' ? `trede ${beoordeling.trede}` : zonderTrede(beoordeling);
}

function richting(was: Oordeel, wordt: Oordeel): Stapbeeld['richting'] {
  if (was.kind !== 'trede' || wordt.kind !== 'trede') return 'gelijk';
  const verschil = vergelijkTreden(wordt.trede, was.trede);
  if (verschil === 0) return 'gelijk';
  return verschil > 0 ? 'hoger' : 'lager';
}

/** A line of figures before and after. */
export interface Cijfer {
  readonly naam: string;
  readonly voor: string;
  readonly na: string;
}

export const deelVanOpgave = (fractie: number | undefined): string =>
  fractie === undefined ? '–' : percentage(fractie);

/** All figures of one gemeente, side by side. */
export function cijfersVan({ before, after }: TrialRow): readonly Cijfer[] {
  const getal = (naam: string, van: (kant: Outcome) => number | undefined): Cijfer => ({
    naam,
    voor: of(van(before)),
    na: of(van(after)),
  });
  const extra = after.inclAdditioneel !== after.nogTeHuisvesten || before.inclAdditioneel !== before.nogTeHuisvesten;
  return [
    getal('Opgave', (kant) => kant.opgave),
    getal('Gehuisvest', (kant) => kant.gehuisvest),
    getal('Nog te huisvesten', (kant) => kant.nogTeHuisvesten),
    ...(extra ? [getal('Met additionele opgave', (kant) => kant.inclAdditioneel)] : []),
    {
      naam: 'Gerealiseerd (van opgave)',
      voor: deelVanOpgave(before.gerealiseerd),
      na: deelVanOpgave(after.gerealiseerd),
    },
    { naam: 'Op schema', voor: jaNee(before.opSchema), na: jaNee(after.opSchema) },
    ...after.dates.flatMap(({ peildatum, opSchema }, i) => [
      getal(`Verwacht op ${dagMaand(peildatum)}`, (kant) => kant.dates[i]?.gehuisvest),
      {
        naam: `Op schema op ${dagMaand(peildatum)}`,
        voor: jaNee(before.dates[i]?.opSchema ?? opSchema),
        na: jaNee(opSchema),
      },
    ]),
    { naam: 'Saldo aan het einde', voor: saldoInWoorden(before.saldo), na: saldoInWoorden(after.saldo) },
    ...(after.volgendeOpgave === undefined ? [] : cijfersVolgend(after, getal)),
  ];
}

/** The next half-year: its opgave, and the least that must be housed before its tussenstand. */
function cijfersVolgend(
  { dates }: Outcome,
  getal: (naam: string, van: (kant: Outcome) => number | undefined) => Cijfer,
): readonly Cijfer[] {
  const dag = dates.at(-1)?.peildatum;
  const least = ({ volgendeOpgave }: Outcome): number | undefined =>
    volgendeOpgave === undefined ? undefined : Math.max(0, minimaal(volgendeOpgave));
  return [
    getal('Opgave volgend halfjaar', (kant) => kant.volgendeOpgave),
    ...(dag === undefined ? [] : [getal(`Minimaal vóór ${dagMaand(nextHalf(dag).tussenstand)}`, least)]),
  ];
}

/** The figures of a region or of all together. */
export function cijfersVanGroep({ before, after }: ComparedGroup): readonly Cijfer[] {
  const getal = (naam: string, van: (kant: Group) => number): Cijfer => ({
    naam,
    voor: formatGetal(van(before)),
    na: formatGetal(van(after)),
  });
  return [
    getal('Opgave', (kant) => kant.geheel.opgave),
    getal('Gehuisvest', (kant) => kant.geheel.gehuisvest),
    {
      naam: 'Gerealiseerd (van opgave)',
      voor: deelVanOpgave(before.geheel.gerealiseerd),
      na: deelVanOpgave(after.geheel.gerealiseerd),
    },
    ...after.dates.flatMap(({ peildatum }, i) => [
      getal(`Verwacht op ${dagMaand(peildatum)}`, (kant) => kant.dates[i]?.gehuisvest ?? 0),
      getal(`Op schema op ${dagMaand(peildatum)}`, (kant) => kant.dates[i]?.opSchema ?? 0),
    ]),
    { naam: 'Saldo aan het einde', voor: saldoInWoorden(before.saldo), na: saldoInWoorden(after.saldo) },
    ...(after.inclAdditioneel === after.geheel.nogTeHuisvesten
      ? []
      : [getal('Nog te huisvesten met additionele opgave', (kant) => kant.inclAdditioneel)]),
  ];
}

/**
 * How many gemeenten stand on each step on a decision date, before and after; steps where nobody stands are left out.
 */
export function ladderVan({ before, after }: ComparedGroup, i: number): readonly Cijfer[] {
  const [was, wordt] = [before.dates[i], after.dates[i]];
  if (!was || !wordt) return [];
  const regels = [...wordt.spreiding].map(([trede, n]) => ({
    naam: `Trede ${trede}`,
    voor: was.spreiding.get(trede) ?? 0,
    na: n,
  }));
  return [...regels, { naam: 'Nog niet te zeggen', voor: was.onbekend, na: wordt.onbekend }]
    .filter(({ voor, na }) => voor + na > 0)
    .map(({ naam, voor, na }) => ({ naam, voor: formatGetal(voor), na: formatGetal(na) }));
}

const jaNee = (ja: boolean): string => (ja ? 'ja' : 'nee');

function of(n: number | undefined): string {
  return n === undefined ? '–' : formatGetal(n);
}
