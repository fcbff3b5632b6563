import { isDark } from '../../src/excel/theme';

test.each([
  ['#000000', true],
  ['#FFFFFF', false],
  ['#262626', true],
  ['#F3F2F1', false],
  ['0a0a0a', true],
  ['geen kleur', false],
])('%s is dark: %s', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});
