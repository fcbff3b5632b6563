/**
 * Every contradiction that real papers contain: found on its cell with both values and its rule, and not on the sheet
 * put right.
 */
import { rule, sentence } from '../../../src/review/sentences/all';
import { CONTRADICTIONS } from '../../fixtures/contradictions';
import type { Rows } from '../../fixtures/contradictions/contradiction';
import { gridOf } from '../../table/grid-of';
import { HAAGLANDEN } from '../../table/haaglanden';
import { found, inShort } from './checking';

const others = (rows: Rows | undefined) => (rows ? [gridOf(rows, { sheet: 'Eerder' })] : []);
const padded = ([code, cell, is, should]: readonly unknown[]): readonly unknown[] => [code, cell, is, should];

describe.each(Object.entries(CONTRADICTIONS))('%s', (_kind, contradictions) => {
  describe.each(contradictions.map((c) => [c.what, c] as const))(
    '%s',
    (_what, { wrong, right, extras, rightExtras, other, finding, repair }) => {
      const all = found(wrong, extras, others(other));
      const [first] = all;

      test('is the only thing found, on its cell, with both values', () => {
        expect(all.map(inShort)).toEqual([padded(finding)]);
      });

      test('names its rule, says where, and what is found and expected', () => {
        if (!first) throw new Error('niets gevonden');
        expect(rule(first)).toMatch(/^[A-Z].*\.$/);
        expect(sentence(first)).toContain(finding[1]);
        expect(sentence(first)).toMatch(/^['A-Z0-9].*[.?]$/);
      });

      test('is repaired where that is safe, and only there', () => {
        expect(first?.repair?.content).toBe(repair);
      });

      test('is not found on the sheet put right', () => {
        expect(found(right, rightExtras, others(other)).map(inShort)).toEqual([]);
      });
    },
  );
});

test('the overview of 30 March 2022 has none of them', () => {
  expect(found(HAAGLANDEN)).toEqual([]);
});
