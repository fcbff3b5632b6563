import { datumVan } from '../../../../src/domain/tijd/datum';
import { personen } from '../../../../src/domain/getal/getal';
import { encodeScenarios, decodeScenarios } from '../../../../src/review/scenario/codec';
import { emptyScenario, withField } from '../../../../src/review/scenario/scenario';
import { read } from '../../../../src/taskpane/model/reading/reading';
import { chosen, watalsOf } from '../../../../src/taskpane/watals/model/model';
import {
  add,
  choose,
  duplicate,
  edit,
  load,
  mayAdd,
  remove,
  rename,
} from '../../../../src/taskpane/watals/model/scenarios';
import { BLAD, codeVan, haaglandenCells, werkmap } from '../werkmap';
import { KEYS } from '../../../../src/taskpane/model/keys';

const extra = (code: string, n: number) => (scenario: Parameters<typeof withField>[0]) =>
  withField(scenario, code, 'extra', personen(n));

test('a keystroke is worked out at once; the sheet stays as it was, cell by cell', async () => {
  const map = await werkmap();
  edit(map.watals, extra(codeVan(map, "'s-Gravenhage"), 80));
  expect(map.watals.comparison()?.groups[0]?.after.geheel.gehuisvest).toBe(275 + 80);
  await map.wacht();
  expect(map.workbook.backstage.cells(BLAD)).toEqual(haaglandenCells());
});

test('asked twice without a change, the comparison is the same object', async () => {
  const { watals } = await werkmap();
  expect(watals.comparison()).toBe(watals.comparison());
  expect(watals.comparisons()[0]).toBe(watals.comparison());
});

test('the table is read again: the scenario goes on with the new figures', async () => {
  const map = await werkmap();
  edit(map.watals, extra(codeVan(map, 'Delft'), 10));
  map.workbook.backstage.type(BLAD, 1, 3, 50);
  await read(map.session);
  expect(map.watals.comparison()?.rows[0]?.after.gehuisvest).toBe(60);
});

test('kept in the workbook once the typing has settled, and there again at the next opening', async () => {
  const map = await werkmap();
  const delft = codeVan(map, 'Delft');
  edit(map.watals, extra(delft, 1));
  edit(map.watals, extra(delft, 12));
  expect(map.later.size).toBe(1);
  await map.wacht();
  const kept = decodeScenarios(await map.workbook.setting(KEYS.scenarios));
  expect(kept).toEqual(map.watals.store.get().scenarios);

  const again = watalsOf({ ...map.session });
  await load(again);
  expect(again.store.get().scenarios).toEqual(kept);
});

test('one session has one what-if, and it is loaded once', async () => {
  const map = await werkmap();
  edit(map.watals, extra('GM0503', 3));
  await load(map.watals);
  expect(watalsOf(map.session)).toBe(map.watals);
  expect(chosen(map.watals.store.get()).changes.size).toBe(1);
});

test('a refusal while keeping is said, with the way to try again', async () => {
  const map = await werkmap();
  edit(map.watals, extra('GM0503', 3));
  map.workbook.backstage.refuse('InvalidOperationInCellEditMode');
  await map.wacht();
  const { message } = map.session.store.get();
  expect(message?.kind).toBe('failed');
  if (message?.kind === 'failed') await message.retry?.();
  expect(decodeScenarios(await map.workbook.setting(KEYS.scenarios))).toHaveLength(1);
});

describe('scenarios as a whole', () => {
  test('a new one is empty and chosen; a copy has what its original has', async () => {
    const { watals } = await werkmap();
    edit(watals, extra('GM0503', 3));
    duplicate(watals);
    expect(chosen(watals.store.get())).toMatchObject({
      naam: 'Scenario 1 kopie',
      changes: new Map([['GM0503', { extra: 3 }]]),
    });
    add(watals);
    expect(chosen(watals.store.get())).toEqual(emptyScenario('3', 'Scenario 2'));
    duplicate(watals);
    choose(watals, '1');
    duplicate(watals);
    expect(watals.store.get().scenarios.map(({ naam }) => naam)).toEqual([
      'Scenario 1',
      'Scenario 1 kopie',
      'Scenario 2',
      'Scenario 2 kopie',
      'Scenario 1 kopie 2',
    ]);
  });

  test('ten at most, and it says why', async () => {
    const { watals } = await werkmap();
    for (let i = 0; i < 12; i += 1) add(watals);
    expect(watals.store.get().scenarios).toHaveLength(10);
    expect(mayAdd(watals.store.get())).toBe("Er zijn al 10 scenario's. Verwijder er eerst een.");
  });

  test('renaming keeps one line of text; blanks are no name', async () => {
    const { watals } = await werkmap();
    rename(watals, '  Meer \n tempo ');
    rename(watals, '   ');
    expect(chosen(watals.store.get()).naam).toBe('Meer tempo');
  });

  test('removing the last leaves an empty one', async () => {
    const { watals } = await werkmap();
    edit(watals, extra('GM0503', 3));
    remove(watals);
    expect(watals.store.get().scenarios).toMatchObject([{ naam: 'Scenario 1', changes: new Map() }]);
  });
});

test('what the workbook keeps comes before what an empty pane starts with', async () => {
  const { workbook, session } = await werkmap();
  await workbook.setSetting(KEYS.scenarios, encodeScenarios([emptyScenario('7', 'Van vorige maand')]));
  const later = watalsOf({ ...session });
  await load(later);
  expect(chosen(later.store.get()).naam).toBe('Van vorige maand');
});

test('other rules on the sheet Beleidsregels count here too, also for the same reading', async () => {
  const { session, watals } = await werkmap();
  const was = watals.comparison()?.rows[1]?.after.dates[0]?.opSchema;
  const norm = { soort: 'deel', van: 'minimum', fractie: 0.6 } as const;
  const rij = {
    peildatum: datumVan('2022-04-01'),
    norm,
    omkoppelingenTellen: true,
    bron: { tekst: 'proef', aangenomen: false },
    herkomst: 'gebruiker',
  } as const;
  session.store.set({ beleid: new Map([[rij.peildatum, rij]]) });
  expect([was, watals.comparison()?.rows[1]?.after.dates[0]?.opSchema]).toEqual([false, true]);
});
