/**
 * A ladder, a course, a division and the decisions hold nothing that could be assessed again: with and without their
 * mark they are recognised as an outcome, and say where their figures stand.
 */
import { besluitenlijst } from '../../../src/change/papers/verslag/besluit/besluitenlijst';
import { ladderbladen } from '../../../src/change/papers/verslag/ladder';
import { maandverloop } from '../../../src/change/papers/verslag/maandverloop/maandverloop';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import { courseOf } from '../../../src/review/course/course-of';
import { isOutcomePaper, sourceOf } from '../../../src/table/cells/outcome-paper';
import { understand } from '../../../src/taskpane/model/reading/understand';
import { NO_ANSWERS } from '../../../src/taskpane/model/state';
import * as voorbeeld from '../../change/papers/verslag/voorbeeld/overzicht';
import { gridOf } from '../../table/grid-of';
import { kopie, overzicht, stukVan, verdeling } from './teruglezen-kit';

const regel = (naam: string, trede: string, gehuisvest: number) => ({
  ...{ naam, trede, gehuisvest },
  ...{ taakstelling: 76, saldo: 10, additioneel: 3 },
});
const stuk = stukVan(overzicht([regel('Delft', '1', 60), regel('Leiden', '0', 80)], '1 april 2022'));

const maand = (dag: string, delft: number) =>
  voorbeeld.overzicht(dag, [{ naam: 'Delft', trede: '2', opgave: 60, gehuisvest: delft }], { sheet: dag });
const course = courseOf(maand('2023-05-01', 41), [maand('2023-02-01', 10)]);

const made = (plan: SheetPlan | undefined): readonly SheetPlan[] => (plan ? [plan] : []);

const BRONNEN: readonly (readonly [string, string | undefined])[] = [
  ['verslag:ladder', 'blad Bron, cellen A1:G3'],
  ['verslag:verloop', 'blad Bron, cellen A1:G3'],
  ['verslag:maandverloop', 'blad 2023-02-01 (1-2-2023) en blad 2023-05-01 (1-5-2023)'],
  ['verslag:verloopgrafiek', 'blad 2023-02-01 (1-2-2023) en blad 2023-05-01 (1-5-2023)'],
  ['verslag:verdeling', 'aandelen zoals ingevuld'],
  ['verslag:besluitenlijst', 'blad Bron, cellen A1:G3'],
];

test('every such paper is an outcome with its source', async () => {
  const plannen = [
    ...ladderbladen(stuk, 'Haaglanden'),
    ...maandverloop(course, 'Delft', [], datumVan('2023-06-02')),
    verdeling(),
    ...made(besluitenlijst(stuk, 'Haaglanden', STANDAARDBELEID)),
  ];
  expect(plannen.map(({ kind }) => kind)).toEqual(BRONNEN.map(([kind]) => kind));
  for (const [at, plan] of plannen.entries()) {
    const grid = await kopie(plan);
    const marked = plan.kind === undefined ? grid : { ...grid, ours: plan.kind };
    for (const one of [grid, marked]) {
      expect([plan.kind, sourceOf(one)]).toEqual(BRONNEN[at]);
      expect([plan.kind, isOutcomePaper(one)]).toEqual([plan.kind, true]);
      expect(understand(one, NO_ANSWERS, STANDAARDBELEID, []).kind).toBe('own');
    }
  }
});

test('a sheet of somebody else with such a title is theirs', () => {
  const theirs = gridOf([['Verloop Delft'], ['Gemeente', 'Opgave'], ['Delft', 73]]);
  expect(understand(theirs, NO_ANSWERS, STANDAARDBELEID, []).kind).not.toBe('own');
});
