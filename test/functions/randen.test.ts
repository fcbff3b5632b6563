/** Every call of every function ends in an answer or in an error whose sentence Excel can show. */
import fc from 'fast-check';
import functions from './functions.golden.json';
import { bel } from './bel';
import { foutLater } from './host';
import { anything, type Parameter, usual } from './randen-kit';

/** Excel shows no error with a longer sentence. */
const LONGEST = 254;
/** Characters that a cell holds. */
const LONGEST_TEXT = 32_767;

const isShown = (value: unknown): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && value.length <= LONGEST_TEXT;

/** A cell shows it, or a block of cells with as many in every row. */
function isAnswer(value: unknown): boolean {
  if (!Array.isArray(value)) return isShown(value);
  const [first, ...others] = value as unknown[][];
  const all = [first ?? [], ...others];
  return all.every((row) => row.length > 0 && row.length === first?.length && row.every(isShown));
}

describe.each(functions.functions.map(({ id, parameters }) => ({ id, parameters })))('$id', ({ id, parameters }) => {
  const known: readonly Parameter[] = parameters;
  /** How many of so many calls gave an answer. */
  const answered = async (given: (parameter: Parameter) => fc.Arbitrary<unknown>, calls: number): Promise<number> => {
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(fc.tuple(...known.map(given)), async (call) => {
        let value: unknown;
        const error = await foutLater(async () => (value = await bel(id, ...call)));
        if (error === 'geen fout') {
          expect([value, isAnswer(value)]).toEqual([value, true]);
          answers += 1;
          return;
        }
        expect(error).toMatch(/^#(VALUE!|N\/A) [^]+$/);
        expect(error.replace(/^#\S+ /, '').length).toBeLessThanOrEqual(LONGEST);
      }),
      { numRuns: calls },
    );
    return answers;
  };

  test('any call', async () => void (await answered(anything, 300)));

  test('calls that are mostly right', async () => {
    expect(await answered(usual, 300)).toBeGreaterThan(0);
  });
});
