import { bareNumber, inPercentPoints } from '../../../src/table/cells/percent-points';

test.each<[string, readonly { said: number; share?: number }[], boolean]>([
  ['63 beside 0.63', [{ said: 63, share: 0.63 }], true],
  ['0.63 beside 0.63', [{ said: 0.63, share: 0.63 }], false],
  ['1 beside 0.012: one percent', [{ said: 1, share: 0.012 }], true],
  ['1 beside 0.98: the whole', [{ said: 1, share: 0.98 }], false],
  ['2.5 beside 2.5: far more than all', [{ said: 2.5, share: 2.5 }], false],
  [
    'most of them decide',
    [
      { said: 63, share: 0.63 },
      { said: 0.3, share: 0.3 },
      { said: 41, share: 0.4 },
    ],
    true,
  ],
  ['without a share, 63', [{ said: 63 }], true],
  ['without a share, 0.63', [{ said: 0.63 }], false],
  ['nothing', [], false],
])('%s', (_what, all, expected) => {
  expect(inPercentPoints(all)).toBe(expected);
});

test.each([
  [63, 'General', 63],
  [63, '0%', undefined],
  ['63,2', 'General', 63.2],
  ['63%', 'General', undefined],
  ['n.v.t.', 'General', undefined],
  [true, 'General', undefined],
])('the bare number in %j with format %j is %j', (value, format, expected) => {
  expect(bareNumber(value, format)).toBe(expected);
});
