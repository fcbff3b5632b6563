/** Sheets as officials make them, with figures of our own: what is read, asked or refused. */
import { AFTER_HOUSED } from './after-housed';
import { APART } from './apart/all';
import { BRIEVEN } from './brieven/brieven';
import { BRIEVEN_IN_ZINNEN } from './brieven/in-zinnen';
import { CARRIED } from './carried';
import { CORRECTIONS } from './corrections';
import { DAYS } from './days';
import { DOUBTS } from './doubts/all';
import { HUURCONTRACTEN } from './huurcontracten';
import { outcomeInWords } from './outcome';
import { LEFT } from './left/all';
import { NAME_PARTS } from './name-parts';
import { OPGAVE_PARTS } from './opgave-parts';
import { OVERVIEWS } from './overviews';
import { PARTS_OF_HALF } from './parts-of-half';
import { PERCENTAGES } from './percentages';
import { REMAINDERS } from './remainders';
import { ROW_PARTS } from './row-parts';
import { ROWS } from './rows';
import { SALDI } from './saldi';
import { PAPERS } from './shown/papers';
import { SHOWN } from './shown/saldi';
import { STRANGE_ABOVE } from './strange/above';
import { STRANGE_BESIDE } from './strange/beside';
import { SUBJECTS } from './subjects';
import { TITLES } from './titles';
import { DENIED } from './undated/denied';
import { GROUPS_OF_SALDI } from './undated/groups-of-saldi';
import { OF_NOW } from './undated/of-now';
import { WORDINGS } from './wordings';

const ALL = [
  ...APART,
  ...AFTER_HOUSED,
  ...OF_NOW,
  ...DENIED,
  ...GROUPS_OF_SALDI,
  ...NAME_PARTS,
  ...SALDI,
  ...REMAINDERS,
  ...HUURCONTRACTEN,
  ...TITLES,
  ...SUBJECTS,
  ...STRANGE_ABOVE,
  ...STRANGE_BESIDE,
  ...ROWS,
  ...PERCENTAGES,
  ...OVERVIEWS,
  ...CARRIED,
  ...PARTS_OF_HALF,
  ...ROW_PARTS,
  ...DAYS,
  ...BRIEVEN,
  ...BRIEVEN_IN_ZINNEN,
  ...OPGAVE_PARTS,
  ...CORRECTIONS,
  ...WORDINGS,
  ...DOUBTS,
  ...LEFT,
  ...SHOWN,
  ...PAPERS,
];

test.each(ALL.map((sheet) => [sheet.what, sheet] as const))('%s', (_what, { drawn, outcome }) => {
  expect(outcomeInWords(drawn.slice(1))).toBe(outcome);
});

test('holds at least sixty', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(60);
});
