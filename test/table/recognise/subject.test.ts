/** The word in the titles that says that all of a table is about something else. */
import { readHeading } from '../../../src/table/recognise/columns/headings';
import { otherSubject } from '../../../src/table/recognise/subject';

const columnsUnder = (headings: readonly string[]) =>
  headings.map((text, column) => ({ column, text, reading: readHeading(text) }));

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

describe('a word of which nothing tells what it means', () => {
  const bare = columnsUnder(['Gemeente', 'Opgave', 'Gerealiseerd']);

  test.each<[string, string]>([
    ['Laadpalen: opgave en realisatie', 'laadpalen'],
    ['Bomenplan', 'bomenplan'],
    ['Vrouwenopvang, stand per 1 april 2022', 'vrouwenopvang'],
    ['Inburgeringstrajecten statushouders', 'inburgeringstrajecten'],
    ['Vergunninghouders met een uitkering', 'uitkering'],
    ['Statushouders aan het werk', 'werk'],
    ['Gemiddeld per gemeente', 'gemiddeld'],
    ['Doorstroomlocaties', 'doorstroomlocaties'],
  ])('%s', (title, word) => {
    expect(otherSubject('Blad1', [title], bare)).toBe(word);
  });

  test.each([
    'Overzicht Haaglanden, stand van zaken 1 april 2022',
    'Kwartaalrapportage interbestuurlijk toezicht',
    'Raadsinformatiebrief, bijlage 2',
    'COA-cijfers regio Midden-Holland, maart 2022 (v2)',
    'Ingevuld door J. de Vries, 3 mei 2022',
    'Afdeling Samenleving en Zorg, team Wonen',
    'Jan van der Berg',
    'overzicht_def.xlsx',
    'Vergunninghouders in Alphen aan den Rijn',
    'Huisvesting van vergunninghouders: wat staat ons te doen?',
    'Prognose en realisatie',
    'Realisatie zonder huurtoeslag',
  ])('%s says it of the paper', (title) => {
    expect(otherSubject('Blad1', [title], bare)).toBeUndefined();
  });

  test('headings that only our task has say what the table is about', () => {
    expect(otherSubject('Blad1', ['Samen thuis'], bare)).toBe('samen');
    for (const own of ['Koppelingen', 'Trede per 1 januari 2022', 'Gehuisvest volgens COA'])
      expect(otherSubject('Blad1', ['Samen thuis'], columnsUnder(['Gemeente', 'Opgave', own]))).toBeUndefined();
  });

  test('the name of a sheet is one of its titles', () => {
    expect(otherSubject('Flexwonen', ['Stand per 1 april 2022'], bare)).toBe('flexwonen');
    expect(otherSubject('Flexwonen', ['Taakstelling vergunninghouders'], bare)).toBeUndefined();
  });

  test.each<[string, string | undefined]>([
    ['De cijfers gaan over opvangplekken.', 'opvangplekken'],
    ['NB: dit overzicht betreft ontheemden uit Oekraïne', 'ontheemden'],
    ['* Alle aantallen hebben betrekking op laadpalen.', 'laadpalen'],
    ['De cijfers betreffen de stand op de peildatum.', undefined],
    ['Zie ook het overzicht van de laadpalen.', undefined],
  ])('a note: %s', (note, word) => {
    expect(otherSubject('Blad1', [], bare, [note])).toBe(word);
  });
});
