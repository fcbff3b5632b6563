import { isRegionName } from '../../../src/table/recognise/regions';

test.each([
  'Haaglanden',
  'HAAGLANDEN',
  'Holland Rijnland',
  'Zuid-Holland Zuid',
  'Regio Zuid',
  'Subregio Rijnmond',
  'Rijnmond',
  'Haaglanden (9 gemeenten)',
  'Rotterdam',
])('%j is a region', (text) => {
  expect(isRegionName(text)).toBe(true);
});

test.each(['Delft', 'Ter vergelijking', 'Regionaal overleg', '', '(Haaglanden)', '__proto__'])('%j is none', (text) => {
  expect(isRegionName(text)).toBe(false);
});
