/** A rule that the user wrote on the sheet Beleidsregels reaches every figure that it decides, and no other. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import type { Beleid } from '../../../src/domain/beleid/beleidsregel';
import { legUit } from '../../../src/domain/sentences/uitleg';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue } from '../../../src/table/cells/grid';
import type { AssessedRow } from '../../../src/review/assess/overview';
import { readPolicy } from '../../../src/table/policy/read';
import { POLICY_HEADINGS } from '../../../src/table/policy/policy-rows';
import { baseOf } from '../../../src/review/scenario/base';
import { tryOut } from '../../../src/review/scenario/trial';
import { neededFor } from '../../../src/review/scenario/needed';
import { op, watIn } from '../../domain/stand';
import { gridOf } from '../../table/grid-of';
import { EMPTY } from '../scenario/fixture';
import { tableOf } from '../../table/tables';

function policy(...rules: readonly (readonly CellValue[])[]): Beleid {
  const result = readPolicy(gridOf([POLICY_HEADINGS, ...rules], { sheet: 'Beleidsregels' }));
  if (!result.ok) throw new Error('geweigerd');
  return result.beleid;
}

const RULES = policy(
  ['1-4-2026', '70% van het minimum', 'ja', 'brief LRT', 'ja'],
  ['1-7-2026', '80% van de opgave', 'nee', 'besluit GS', 'nee'],
);

function overviewOn(day: string, gehuisvest: number, beleid: Beleid, koppelingen: CellValue = 'onvoldoende') {
  const table = tableOf([
    ['Gemeente', 'Trede', 'Opgave 2026-I', 'Gehuisvest', 'Koppelingen', 'Omkoppelingen'],
    ['Delft', 1, 100, gehuisvest, koppelingen, 'ja'],
  ]);
  const result = assess(table, { beleid, peildatum: op(day) });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

function rowOn(...given: Parameters<typeof overviewOn>): AssessedRow {
  const [row] = overviewOn(...given).rows;
  if (!row) throw new Error('geen rij');
  return row;
}

const step = ({ beoordeling: b }: AssessedRow): string =>
  b.kind === 'trede' ? `${b.trede}${b.regel.bron.aangenomen ? ' aangenomen' : ''}` : watIn(b);

test.each([
  ['1-4-2026', 35, true, '1 aangenomen'],
  ['1-4-2026', 34, false, '2 aangenomen'],
  ['1-7-2026', 80, false, '1'],
  ['1-7-2026', 79, false, '1'],
  ['1-10-2026', 49, false, '2'],
  ['21-3-2026', 44, false, '1'],
])('on %s with %i of 100: on schedule %s, step %s', (day, gehuisvest, opSchema, expected) => {
  const row = rowOn(day, gehuisvest, RULES);
  expect([row.opSchema, step(row)]).toEqual([opSchema, expected]);
});

test('omkoppelingen that the rule takes out do not count, and the explanation names the rule', () => {
  const [withRule, without] = [RULES, STANDAARDBELEID].map((beleid) => rowOn('1-7-2026', 50, beleid).beoordeling);
  expect(withRule).toMatchObject({ kind: 'trede', trede: '1' });
  expect(without).toMatchObject({ kind: 'trede', trede: '2', aangenomen: true });
  expect(withRule && legUit(withRule)).toContain('omkoppelingen tellen op 1-7-2026 niet mee (besluit GS)');
});

test('what is assumed of the rule is said of the step, with its source', () => {
  const { beoordeling } = rowOn('1-4-2026', 35, RULES);
  expect(beoordeling).toMatchObject({ aangenomen: true, regel: { herkomst: 'gebruiker' } });
  expect(legUit(beoordeling)).toMatch(/Aangenomen: .* en de regel voor 1-4-2026 \(brief LRT\)\.$/);
});

test('what is needed and expected on the next date follows the rule of that date', () => {
  expect([
    rowOn('21-3-2026', 10, RULES).volgende.nodig,
    rowOn('21-3-2026', 10, STANDAARDBELEID).volgende.nodig,
  ]).toEqual([25, 40]);
  // 35 in 79 days make 39 on 1 April
  expect([RULES, STANDAARDBELEID].map((beleid) => rowOn('21-3-2026', 35, beleid).volgende.verwacht)).toMatchObject([
    { trede: '1' },
    { trede: '2' },
  ]);
});

test('what-if starts from the rule, and its goals too', () => {
  const [base, standard] = [RULES, STANDAARDBELEID].map((beleid) =>
    baseOf(overviewOn('21-3-2026', 10, beleid, 'voldoende'), { beleid }),
  );
  const needed = [base, standard].map((of) => {
    const row = of && tryOut(EMPTY, of).rows[0];
    return (
      of &&
      row &&
      (['opSchema', 'nietStijgen'] as const).map(
        (goal, i) => neededFor(goal, op(i === 0 ? '1-4-2026' : '1-7-2026'), row, of.beleid)?.nodig,
      )
    );
  });
  expect(needed).toMatchObject([
    [{ plaatsingen: 25 }, { plaatsingen: 70 }],
    [{ plaatsingen: 40 }, { plaatsingen: 90 }],
  ]);
});
