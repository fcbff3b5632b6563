/** The word in the titles that says that all of a table is about something else. */
import { otherSubject } from '../../../src/table/recognise/subject';

test.each<[string, string | undefined]>([
  ['Opvangplekken per gemeente', 'opvangplekken'],
  ['Stand Spreidingswet 1 april 2025', 'spreidingswet'],
  ['Ontheemden uit Oekraïne', 'ontheemden'],
  ['Huisvesting gezinnen', 'gezinnen'],
  ['Huisvesting vergunninghouders', undefined],
  ['Taakstelling en opvang', undefined],
  ['Taakstelling noodopvang', 'noodopvang'],
  ['Huisvesting arbeidsmigranten', 'arbeidsmigranten'],
  ['Woningbouwopgave 2024', 'woningbouwopgave'],
  ['Inburgering 2022', 'inburgering'],
  ['Inburgering: taakstelling en realisatie', 'inburgering'],
  ['Woningbouw: taakstelling / gerealiseerd', 'woningbouw'],
  ['Studentenhuisvesting', 'studentenhuisvesting'],
  ['Banenafspraak 2024', 'banenafspraak'],
  ['Hotel- en accommodatieregeling', 'hotel'],
  ['Hervestigers', 'hervestigers'],
  ['Energietransitie', 'energietransitie'],
  ['Mutaties ten opzichte van 1 maart', 'mutaties'],
  ['Overzicht exclusief gezinnen', undefined],
  ['Overzicht zonder opvang', undefined],
])('%s', (title, word) => {
  expect(otherSubject('Blad1', [title])).toBe(word);
});

test('a title about vergunninghouders beside one about reception is about both', () => {
  expect(otherSubject('Opvang en wonen', ['Vergunninghouders per gemeente'])).toBeUndefined();
});

test('the name of the sheet makes another task no own one', () => {
  expect(otherSubject('Taakstelling', ['Opgave noodopvang per gemeente'])).toBe('noodopvang');
});
