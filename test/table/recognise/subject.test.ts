/** The word in the titles that says that all of a table is about something else. */
import { otherSubject } from '../../../src/table/recognise/subject';

test.each<[string, string | undefined]>([
  ['Opvangplekken per gemeente', 'opvangplekken'],
  ['Stand Spreidingswet 1 april 2025', 'spreidingswet'],
  ['Ontheemden uit Oekraïne', 'ontheemden'],
  ['Huisvesting gezinnen', 'gezinnen'],
  ['Huisvesting vergunninghouders', undefined],
  ['Taakstelling en opvang', undefined],
  ['Overzicht exclusief gezinnen', undefined],
  ['Overzicht zonder opvang', undefined],
])('%s', (title, word) => {
  expect(otherSubject([title])).toBe(word);
});

test('a title about vergunninghouders beside one about reception is about both', () => {
  expect(otherSubject(['Opvang en wonen', 'Vergunninghouders per gemeente'])).toBeUndefined();
});
