/** Letters with any facts in any of the words of the trade: the decision of the facts, and nothing to ask or remark. */
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { assess } from '../../../../src/review/assess/assess';
import { tegenDeRegel } from '../../../../src/review/checks/against-rule';
import { check } from '../../../../src/review/checks/check';
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../grid-of';
import { afterAssessment, afterCheck, type Facts, facts, type Written, written } from './facts';
import { assessmentLines, checkLines, headOf, type Line, opgaveLines, type Pick } from './lines-of';

/** Choices by the digits of a seed, so that a letter that fails is made again. */
const picker = (seed: readonly number[]): Pick => {
  let place = 0;
  return (of) => {
    const chosen = of[(seed[place++ % seed.length] ?? 0) % of.length];
    if (chosen === undefined) throw new Error('niets te kiezen');
    return chosen;
  };
};
const seeds = fc.array(fc.nat(59), { minLength: 20, maxLength: 20 });

/** Lines that belong to the one above them stay there when the others change places. */
const inOtherOrder = (lines: readonly Line[]): readonly Line[] => {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (line[0] === '') groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.reverse().flat();
};
const WAYS: readonly ((lines: readonly Line[]) => readonly Line[])[] = [
  (lines) => lines,
  (lines) => lines.flatMap((line, i) => (lines[i + 1]?.[0] === '' ? [line] : [line, []])),
  inOtherOrder,
];

function read(lines: readonly Line[]) {
  const grid = gridOf(lines);
  const result = readGrid(grid);
  if (result.kind !== 'table') return result.kind;
  const assessed = assess(result.table, { beleid: STANDAARDBELEID });
  if (assessed.kind !== 'overview') return assessed.wat;
  const { rows, unassessed } = assessed.overview;
  const sheet = { table: result.table, grid };
  return {
    rows: rows.map(({ naam, opgave, gehuisvest, trede, beoordeling }) => [
      ...[naam, opgave, gehuisvest, trede],
      beoordeling.kind === 'trede' ? beoordeling.trede : beoordeling.kind,
    ]),
    unassessed: unassessed.map(({ reden }) => reden),
    says: [...check(sheet), ...tegenDeRegel(sheet, assessed.overview)].map(({ code }) => code),
  };
}

const decided = ({ naam, taakstelling, saldo, gehuisvest, trede }: Facts, after: string) => ({
  rows: [[naam, taakstelling + saldo, gehuisvest, trede, after]],
  unassessed: [],
  says: [],
});

test.each<[string, (of: Facts, w: Written, pick: Pick) => readonly Line[], (of: Facts) => string]>([
  ['a letter of 1 April or 1 October', checkLines, afterCheck],
  ['an annex of 1 January or 1 July', assessmentLines, afterAssessment],
])('%s', (_, linesOf, after) => {
  fc.assert(
    fc.property(facts, seeds, (of, seed) => {
      const pick = picker(seed);
      const w = written(of, pick);
      const lines = pick(WAYS)([...opgaveLines(of, w, pick), ...linesOf(of, w, pick)]);
      expect(read([headOf(of, pick), [], ...lines])).toEqual(decided(of, after(of)));
    }),
    { numRuns: 300 },
  );
});
