import { vervolgstap } from '../../../src/domain/ladder/ladder';
import { TREDEN, type Trede } from '../../../src/domain/ladder/trede';
import { OUTPUT_ROLES, OUTPUTS, type OutputRole } from '../../../src/change/outcomes/outputs';
import { expectedTrede, outcome } from '../../../src/review/assess/expected';
import { COUNT_FORMAT, PERCENT_FORMAT } from '../../../src/change/write/number-formats';
import { valueContent } from '../../../src/change/write/content';
import type { AssessedRow } from '../../../src/review/assess/overview';
import { GEMEENTEN } from '../../table/haaglanden';
import { assessed, ontbreekt } from '../overviews';

const delft = assessed(1, 'Delft', 76, 48, '2', '3a');
const value = (role: OutputRole, row: AssessedRow = delft) => OUTPUTS[role].value(row);
const all = GEMEENTEN.map(([naam, , opgave, gehuisvest], i) => assessed(i + 1, naam, opgave, gehuisvest));

describe('what we write of one gemeente', () => {
  test.each<[OutputRole, string, unknown, string]>([
    ['opgave', 'Opgave', 76, COUNT_FORMAT],
    ['minimaal', 'Minimaal', 38, COUNT_FORMAT],
    ['nogTeHuisvesten', 'Nog te huisvesten', 28, COUNT_FORMAT],
    ['percentage', 'Gerealiseerd (% van opgave)', 48 / 76, PERCENT_FORMAT],
    ['opSchema', 'Op schema', 'op schema', 'General'],
    ['verwachteTrede', 'Verwachte trede', "'3a", 'General'],
    ['vervolgstap', 'Vervolgstap', valueContent(vervolgstap('3a')), 'General'],
  ])('%s, under %j', (role, heading, content, numberFormat) => {
    expect([OUTPUTS[role].heading, value(role), OUTPUTS[role].numberFormat]).toEqual([heading, content, numberFormat]);
  });

  test('the percentage is unrounded: rounding is the number format', () => {
    expect(value('percentage')).not.toBe(0.63);
  });

  test('a voorsprong is below 0', () => {
    expect(value('nogTeHuisvesten', assessed(1, 'Delft', 40, 48))).toBe(-8);
  });

  test('an opgave of 0 has no percentage', () => {
    expect(value('percentage', assessed(1, 'Delft', 0, 3))).toBe('');
  });

  test.each<[Trede, unknown]>([
    ['0', 0],
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['3a', "'3a"],
    ['3b', "'3b"],
    ['4', 4],
    ['5', 5],
    ['6', 6],
  ])('step %s is a number where it has no letter, as in the sheets that come in', (trede, content) => {
    expect(value('verwachteTrede', assessed(1, 'Delft', 76, 48, '2', trede))).toBe(content);
  });

  test.each(TREDEN.map((trede) => [trede]))('step %s has the next step of the ladder, as text', (trede) => {
    expect(value('vervolgstap', assessed(1, 'Delft', 76, 48, '2', trede))).toBe(valueContent(vervolgstap(trede)));
  });

  test.each<[Parameters<typeof ontbreekt>, string]>([
    [['koppelingen'], 'koppelingen ontbreken'],
    [['trede'], 'de huidige trede ontbreekt'],
    [['taakstelling'], 'de taakstelling ontbreekt'],
  ])('what is missing for the step (%s) is named in its place, without a next step', (wat, words) => {
    const row = assessed(1, 'Delft', 76, 48, '2', ontbreekt(...wat));
    expect([value('verwachteTrede', row), value('vervolgstap', row)]).toEqual([words, '']);
  });
});

describe('which step', () => {
  const row: AssessedRow = {
    ...delft,
    beoordeling: { ...delft.volgende.verwacht, moment: 'tussenstand', trede: '4' } as AssessedRow['beoordeling'],
  };

  test('on a decision date that of the date itself', () => {
    expect(expectedTrede(row)).toBe('4');
    expect(outcome(row)).toBe(row.beoordeling);
  });

  test('on any other date that of the next decision date', () => {
    expect(expectedTrede({ ...row, beoordeling: { ...row.beoordeling, moment: 'geen' } })).toBe('3a');
  });

  test('none when something is missing', () => {
    expect(expectedTrede(assessed(1, 'Delft', 76, 48, '2', ontbreekt('trede')))).toBeUndefined();
  });
});

describe('what we write of all together', () => {
  test('the sums of the paper, the minima added up, and the percentage of the sums', () => {
    expect(OUTPUT_ROLES.map((role) => OUTPUTS[role].total(all))).toEqual([884, 445, 609, 275 / 884, '', '', '']);
  });

  test('the percentage is not the mean of the percentages', () => {
    const mean = all.reduce((sum, row) => sum + (row.gerealiseerd ?? 0), 0) / all.length;
    expect(OUTPUTS.percentage.total(all)).not.toBeCloseTo(mean, 2);
  });

  test('of no gemeenten: nothing, and no division by nothing', () => {
    expect(OUTPUT_ROLES.map((role) => OUTPUTS[role].total([]))).toEqual([0, 0, 0, '', '', '', '']);
  });
});
