/** Sheets as officials make them, with figures of our own: what is read, asked or refused. */
import { CORPUS } from '../corpus';
import { outcomeInWords } from './outcome';

test.each(CORPUS.map((sheet) => [sheet.what, sheet] as const))('%s', (_what, { drawn, outcome }) => {
  expect(outcomeInWords(drawn.slice(1))).toBe(outcome);
});

test('holds at least sixty', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
});
