import fc from 'fast-check';
import { decodeScenarios, encodeScenarios } from '../../../src/review/scenario/codec';
import { tryOut } from '../../../src/review/scenario/trial';
import { linesOf } from '../../../src/review/scenario/line';
import { neededFor } from '../../../src/review/scenario/needed';
import { withField } from '../../../src/review/scenario/scenario';
import { code, count, scenarios } from './arbitrary';
import { HAAGLANDEN } from './fixture';

test('exchanges keep the sum whatever else is tried', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const with_ = tryOut(scenario, HAAGLANDEN).groups[0]?.after.geheel.opgave;
      expect(with_).toBe(tryOut({ ...scenario, ruilen: [] }, HAAGLANDEN).groups[0]?.after.geheel.opgave);
    }),
  );
});

test('worked out from an earlier comparison it is the same as afresh, and untouched rows are the same objects', () => {
  fc.assert(
    fc.property(scenarios, code, count, (scenario, chosen, extra) => {
      const earlier = tryOut(scenario, HAAGLANDEN);
      const next = withField(scenario, chosen, 'extra', extra);
      const later = tryOut(next, HAAGLANDEN, earlier);
      expect(later).toEqual(tryOut(next, HAAGLANDEN));
      const moved = new Set([chosen, ...scenario.ruilen.flatMap(({ van, naar }) => [van, naar])]);
      expect(later.rows.every((row, i) => moved.has(row.base.code) || row === earlier.rows[i])).toBe(true);
    }),
  );
});

test('a scenario leaves the table that it starts from as it was', () => {
  const before = JSON.stringify(HAAGLANDEN.rows);
  fc.assert(fc.property(scenarios, (scenario) => void tryOut(scenario, HAAGLANDEN)));
  expect(JSON.stringify(HAAGLANDEN.rows)).toBe(before);
});

test('a gemeente that nothing was tried on does not differ', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const touched = new Set([...scenario.changes.keys(), ...scenario.ruilen.flatMap(({ van, naar }) => [van, naar])]);
      const differing = tryOut({ ...scenario, normen: new Map() }, HAAGLANDEN).rows.filter((row) => row.differs);
      const alone = differing.filter((row) => row.shares.length === 0);
      expect(alone.filter((row) => !touched.has(row.base.code))).toEqual([]);
    }),
  );
});

test.each([
  ['opSchema', 0, (opgave: number) => Math.ceil(opgave / 2)],
  ['opSchema', 1, (opgave: number) => opgave],
  ['opgaveHalen', 1, (opgave: number) => opgave],
] as const)('what %s needs on decision date %i, placed, is just enough', (goal, date, target) => {
  fc.assert(
    fc.property(scenarios, code, (scenario, chosen) => {
      const row = tryOut({ ...scenario, normen: new Map() }, HAAGLANDEN).rows.find((one) => one.base.code === chosen);
      const needed = row && neededFor(goal, HAAGLANDEN.dates[date] ?? HAAGLANDEN.peildatum, row, HAAGLANDEN.beleid);
      expect(needed?.nodig).toMatchObject({
        plaatsingen: Math.max(0, target(row?.after.opgave ?? 0) - (row?.after.gehuisvest ?? 0)),
      });
    }),
  );
});

test('kept in the workbook and read back it is the same scenario', () => {
  fc.assert(
    fc.property(fc.uniqueArray(scenarios, { maxLength: 3, selector: (one) => one.id }), (all) =>
      expect(decodeScenarios(encodeScenarios(all))).toEqual(all),
    ),
  );
});

test('the line of the scenario ends where its last decision date does', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const { rows } = tryOut(scenario, HAAGLANDEN);
      const end = linesOf(rows, HAAGLANDEN).at(-1);
      expect(end?.na).toBe(rows.reduce((sum, row) => sum + (row.after.dates.at(-1)?.gehuisvest ?? 0), 0));
      expect(end?.schema).toBe(rows.reduce((sum, row) => sum + row.after.opgave, 0));
    }),
  );
});

test('a field that is taken back leaves nothing behind', () => {
  fc.assert(
    fc.property(scenarios, code, count, (scenario, chosen, extra) => {
      const cleared = withField(withField(scenario, chosen, 'extra', extra), chosen, 'extra', undefined);
      expect(cleared).toEqual(withField(scenario, chosen, 'extra', undefined));
      expect([...cleared.changes.values()].every((one) => Object.keys(one).length > 0)).toBe(true);
    }),
  );
});
