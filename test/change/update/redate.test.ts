import fc from 'fast-check';
import { dagenLater, datumVan, formatDatum, formatDatumVoluit } from '../../../src/domain/tijd/datum';
import { redated } from '../../../src/change/update/redate';
import { timeIn } from '../../../src/table/cells/dates';

const march = datumVan('2022-03-21');
const april = datumVan('2022-04-18');

test.each([
  ['Plaatsingen t/m 21 maart 2022', 'Plaatsingen t/m 18 april 2022'],
  ['Gehuisvest per 21-3-2022', 'Gehuisvest per 18-4-2022'],
  ['Gehuisvest per 21-03-2022', 'Gehuisvest per 18-04-2022'],
  ['Gehuisvest per 21/03/22', 'Gehuisvest per 18/04/22'],
  ['Stand 2022-03-21', 'Stand 2022-04-18'],
  ['Stand 21-mrt-22', 'Stand 18-apr-22'],
  ['Stand 21 mrt. 2022', 'Stand 18 apr. 2022'],
  ['Stand 21 Maart', 'Stand 18 April'],
  ['Plaatsingen 1 januari 2022 – 21 maart 2022', 'Plaatsingen 1 januari 2022 – 18 april 2022'],
])('%s → %s, in the way in which it was written', (before, after) => {
  expect(redated(before, march, april)).toBe(after);
});

test.each([
  ['t/m maart 2022', '2022-03-31', '2022-04-30', 't/m april 2022'],
  ['t/m maart 2022', '2022-03-31', '2022-04-18', 't/m 18 april 2022'],
  ['realisatie tot juli 2016', '2016-07-01', '2016-08-01', 'realisatie tot augustus 2016'],
  ['Stand 1 mei 2022', '2022-05-01', '2022-06-01', 'Stand 1 juni 2022'],
  ['Stand 1 december', '2022-12-01', '2023-01-01', 'Stand 1 januari 2023'],
])('%s of %s for %s is %s', (before, from, to, after) => {
  expect(redated(before, datumVan(from), datumVan(to))).toBe(after);
});

test.each([
  'Taakstelling 1e helft 2022',
  'Besluit op 1 januari 2022',
  'Gemeente',
  'versie 30 maart 2022',
  'nr. 21 3 2022',
])('%s names another day or none, and stays', (text) => {
  expect(redated(text, march, april)).toBeUndefined();
});

test('of a stretch of time only the end, or only the begin, where the heading says so', () => {
  const day = datumVan('2022-04-01');
  expect(redated('1 april 2022 – 1 april 2022', day, april, 'laatste')).toBe('1 april 2022 – 18 april 2022');
  expect(redated('1 april 2022 – 1 april 2022', day, april, 'eerste')).toBe('18 april 2022 – 1 april 2022');
});

test('whatever the days, the new heading names the new one and can be brought back', () => {
  const day = fc.integer({ min: 0, max: 3650 }).map((n) => dagenLater(datumVan('2020-01-01'), n));
  fc.assert(
    fc.property(day, day, fc.constantFrom(formatDatum, formatDatumVoluit), (from, to, write) => {
      const now = redated(`Gehuisvest per ${write(from)}`, from, to) ?? '';
      expect(timeIn(now).dates).toEqual([to]);
      expect(redated(now, to, from)).toBe(`Gehuisvest per ${write(from)}`);
    }),
  );
});
