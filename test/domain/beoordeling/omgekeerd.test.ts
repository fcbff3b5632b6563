import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import type { Beleid, Norm } from '../../../src/domain/beleid/beleidsregel';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import type { Stand } from '../../../src/domain/beoordeling/stand';
import { type Datum, datumVan } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import { ladderOp, vergelijkTreden } from '../../../src/domain/ladder/ladder';
import { TREDEN } from '../../../src/domain/ladder/trede';
import { DOELEN, nodigVoor, type Doel, type Nodig } from '../../../src/domain/beoordeling/omgekeerd';
import { opSchema } from '../../../src/domain/beoordeling/schema';
import { without } from '../../../src/review/scenario/without';
import { HAAGLANDEN } from '../haaglanden-wat-als';

const MAART = datumVan('2022-03-21');
const APRIL = datumVan('2022-04-01');
const JULI = datumVan('2022-07-01');

const stand = (wijziging: Partial<Stand> = {}): Stand => ({
  peildatum: MAART,
  trede: '2',
  opgave: personen(100),
  gehuisvest: personen(20),
  omkoppelingen: false,
  stapelgemeente: false,
  huurcontracten: personen(0),
  ...wijziging,
});
const aantal = (nodig: Nodig) => (nodig.kind === 'nodig' ? nodig.plaatsingen : undefined);
const perWeek = (nodig: Nodig) =>
  nodig.kind === 'nodig' && nodig.perWeek !== undefined ? Math.round(nodig.perWeek * 100) / 100 : undefined;

describe('Haaglanden on 21 March 2022', () => {
  test.each(HAAGLANDEN)(
    '%s (trede %s, %i, %i housed)',
    (_naam, trede, opgave, gehuisvest, april, tempoApril, juli, tempoJuli) => {
      const deze = stand({ trede, opgave: personen(opgave), gehuisvest: personen(gehuisvest) });
      const voorApril = nodigVoor('opSchema', deze, APRIL, STANDAARDBELEID);
      const voorJuli = nodigVoor('opgaveHalen', deze, JULI, STANDAARDBELEID);
      expect([aantal(voorApril), perWeek(voorApril)]).toEqual([april, tempoApril]);
      expect([aantal(voorJuli), perWeek(voorJuli)]).toEqual([juli, tempoJuli]);
    },
  );
});

describe('what it takes', () => {
  const nodig = (doel: Doel, wijziging: Partial<Stand>, datum: Datum = JULI) =>
    nodigVoor(doel, stand(wijziging), datum, STANDAARDBELEID);

  test.each([
    ['at trede 2 or higher nothing, before 1 April', {}, APRIL, 0],
    ['below trede 2 the minimum, before 1 April', { trede: '1' }, APRIL, 30],
    ['the opgave when koppelingen suffice', { koppelingen: 'voldoende' }, JULI, 80],
    ['the opgave as long as koppelingen are unknown: never a guess', {}, JULI, 80],
    ['nothing with too few koppelingen', { koppelingen: 'onvoldoende' }, JULI, 0],
    [
      'the opgave with too few koppelingen and a stapelgemeente',
      { koppelingen: 'onvoldoende', stapelgemeente: true },
      JULI,
      80,
    ],
    ['nothing when it is verschoonbaar', { verschoonbaar: { reden: 'dossiers zonder BSN' } }, JULI, 0],
    ['the opgave less the huurcontracten', { koppelingen: 'voldoende', huurcontracten: personen(5) }, JULI, 75],
    ['nothing at the highest step', { trede: '6', koppelingen: 'voldoende' }, JULI, 0],
    [
      'the norm of taakstelling + 25% on 1-1-2022 (letter to Den Haag)',
      {
        peildatum: datumVan('2021-12-01'),
        koppelingen: 'voldoende',
        taakstelling: personen(340),
        opgave: personen(535),
        gehuisvest: personen(300),
      },
      datumVan('2022-01-01'),
      89,
    ],
    [
      'the whole opgave where that norm lacks its taakstelling',
      { peildatum: datumVan('2021-12-01'), koppelingen: 'voldoende', opgave: personen(535), gehuisvest: personen(300) },
      datumVan('2022-01-01'),
      235,
    ],
  ] as const)('not to rise: %s', (_geval, wijziging, datum, verwacht) => {
    expect(aantal(nodig('nietStijgen', wijziging, datum))).toBe(verwacht);
  });

  test('huurcontracten count for the step, not for the saldo', () => {
    expect(aantal(nodig('naarNul', { huurcontracten: personen(5) }))).toBe(75);
    expect(aantal(nodig('opgaveHalen', { huurcontracten: personen(5) }))).toBe(80);
  });

  test('a step never goes down on 1 April', () => {
    expect(nodig('naarNul', {}, APRIL)).toEqual({ kind: 'nooit', reden: 'alleenEindbeoordeling' });
  });

  test('not to rise needs the step', () => {
    expect(nodigVoor('nietStijgen', without(stand(), 'trede'), JULI, STANDAARDBELEID)).toEqual({
      kind: 'ontbreekt',
      wat: ['trede'],
    });
  });

  test('on the day itself there is no pace', () => {
    expect(nodig('opgaveHalen', { peildatum: JULI })).toEqual({ kind: 'nodig', plaatsingen: 80 });
  });

  test('a voorsprong larger than the taakstelling needs nobody', () => {
    expect(DOELEN.map((doel) => aantal(nodig(doel, { opgave: personen(-10), gehuisvest: personen(0) })))).toEqual([
      0, 0, 0, 0,
    ]);
  });
});

const normen = fc.oneof(
  fc.constant<Norm>({ soort: 'geen' }),
  fc.integer({ min: 0, max: 20 }).map((n): Norm => ({ soort: 'deel', van: 'opgave', fractie: n / 20 })),
  fc.integer({ min: 0, max: 20 }).map((n): Norm => ({ soort: 'taakstellingPlus', fractie: n / 20 })),
);
const standen = fc
  .record({
    trede: fc.constantFrom(...ladderOp(MAART).treden, TREDEN[3]),
    opgave: fc.integer({ min: -20, max: 300 }).map(personen),
    gehuisvest: fc.integer({ min: 0, max: 320 }).map(personen),
    omkoppelingen: fc.boolean(),
    stapelgemeente: fc.boolean(),
    huurcontracten: fc.integer({ min: 0, max: 20 }).map(personen),
    rest: fc.record(
      {
        koppelingen: fc.constantFrom('voldoende', 'onvoldoende'),
        taakstelling: fc.integer({ min: 0, max: 300 }).map(personen),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ rest, ...deze }): Stand => ({ peildatum: MAART, ...deze, ...rest }));

function bereikt(
  doel: Doel,
  { opgave, trede, ...rest }: Stand,
  gehuisvest: number,
  datum: Datum,
  beleid: Beleid,
): boolean {
  const daar = { ...rest, opgave, ...(trede && { trede }), gehuisvest: personen(gehuisvest), peildatum: datum };
  if (doel === 'opSchema') return opSchema(opgave, daar.gehuisvest, datum, beleid).antwoord === 'ja';
  if (doel === 'opgaveHalen') return gehuisvest >= opgave;
  const uitkomst = beoordeel(daar, beleid);
  if (uitkomst.kind === 'ontbreekt') return false;
  return doel === 'naarNul'
    ? uitkomst.pad[0]?.antwoord === 'ja'
    : vergelijkTreden(uitkomst.trede, uitkomst.van ?? uitkomst.trede) <= 0;
}

test('the answer is the least number that reaches the goal: one less does not', () => {
  fc.assert(
    fc.property(
      standen,
      normen,
      fc.constantFrom(...DOELEN),
      fc.constantFrom(APRIL, JULI),
      (deze, norm, doel, datum) => {
        const rij = {
          peildatum: datum,
          norm,
          omkoppelingenTellen: true,
          bron: { tekst: 'proef', aangenomen: false },
          herkomst: 'gebruiker',
        } as const;
        const gemaakt = metRegels(STANDAARDBELEID, [rij]);
        const beleid = gemaakt.ok ? gemaakt.beleid : STANDAARDBELEID;
        const nodig = nodigVoor(doel, deze, datum, beleid);
        if (nodig.kind !== 'nodig') return doel === 'naarNul' && datum === APRIL;
        const totaal = deze.gehuisvest + nodig.plaatsingen;
        expect(bereikt(doel, deze, totaal, datum, beleid)).toBe(true);
        if (nodig.plaatsingen > 0) expect(bereikt(doel, deze, totaal - 1, datum, beleid)).toBe(false);
        return true;
      },
    ),
    { numRuns: 3000 },
  );
});
