import { datumVan } from '../../../../../src/domain/tijd/datum';
import { courseOf } from '../../../../../src/review/course/course-of';
import { maandverloop } from '../../../../../src/change/papers/verslag/maandverloop/maandverloop';
import { alleTekst, getoond } from '../voorbeeld/getoond';
import { overzicht } from '../voorbeeld/overzicht';

const VANDAAG = datumVan('2023-06-02');
const blad = (dag: string, delft: number | undefined, gouda: number) =>
  overzicht(
    dag,
    [
      ...(delft === undefined ? [] : [{ naam: 'Delft', trede: '2' as const, opgave: 60, gehuisvest: delft }]),
      { naam: 'Gouda', trede: '1', opgave: 30, gehuisvest: gouda },
    ],
    { sheet: dag },
  );

const JAN = blad('2023-01-01', 58, 30);
const FEB = blad('2023-02-01', 10, 5);
const MAART = blad('2023-03-01', 8, 9);
const MEI = blad('2023-05-01', 41, 20);

const bladen = maandverloop(courseOf(MEI, [JAN, FEB, MAART]), '2 gemeenten', [], VANDAAG);
const [tabel, grafiek] = bladen;
if (!tabel || !grafiek) throw new Error('geen bladen');

test('a line per gemeente and a column per day, with what came since and what is expected', () => {
  expect(getoond(tabel).slice(0, 7)).toEqual([
    ['Verloop 2 gemeenten, 1 januari 2023 tot en met 1 mei 2023'],
    ['2 gemeenten, personen die zijn gehuisvest'],
    [],
    [
      'Gemeente',
      '1-1-2023',
      '1-2-2023',
      '1-3-2023',
      'geen blad',
      '1-5-2023',
      'Verschil sinds 1-3-2023',
      'Per week sinds 1-3-2023',
      'Verwacht op 1-7-2023',
      'Opmerking',
    ],
    ['Delft', 58, 10, 8, '', 41, 33, (33 * 7) / 61, 61, 'gedaald van 10 naar 8 op 1-3-2023'],
    ['Gouda', 30, 5, 9, '', 20, 11, (11 * 7) / 61, 30, ''],
    ['Totaal', 88, 15, 17, '', 61, 44, (44 * 7) / 61, 91, ''],
  ]);
});

test('the parts of the opgave and the steps, below the same headings', () => {
  const regels = getoond(tabel);
  const percentage = regels.findIndex(([eerste]) => eerste === 'Percentage van de opgave');
  expect(regels[percentage + 4]).toEqual(['Totaal', 88 / 90, 15 / 90, 17 / 90, '', 61 / 90]);
  const trede = regels.findIndex(([eerste]) => eerste === 'Trede');
  // On 1 January the step is the outcome: Gouda made its opgave; Delft cannot be said without koppelingen.
  expect(regels.slice(trede + 2, trede + 4)).toEqual([
    ['Delft', '2', '2', '2', '', '2'],
    ['Gouda', '0', '1', '1', '', '1'],
  ]);
});

test('the chart has two lines a halfjaar, true to scale, and a day without a value where no sheet is', () => {
  expect(grafiek.charts[0]).toMatchObject({ type: 'lines', withoutPoints: 2, data: { row: 3, columns: 5, rows: 10 } });
  expect(getoond(grafiek).slice(3, 14)).toEqual(
    [
      ['Datum', 'Schema 2022-II', 'Schema 2023-I', 'Gehuisvest 2022-II', 'Gehuisvest 2023-I'],
      [datumVan('2022-07-01'), 0, '', 0, ''],
      [datumVan('2022-10-01'), '', '', '', ''],
      [datumVan('2023-01-01'), 90, '', 88, ''],
      [datumVan('2023-01-01'), '', 0, '', 0],
      [datumVan('2023-02-01'), '', 15, '', 15],
      [datumVan('2023-03-01'), '', 30, '', 17],
      [datumVan('2023-03-31'), '', '', '', ''],
      [datumVan('2023-05-01'), '', 60, '', 61],
      [datumVan('2023-07-01'), '', 90, '', ''],
      [],
    ].slice(0, 11),
  );
});

test('the notes name the sheets, the gap and what is not in the sums', () => {
  expect(alleTekst(tabel)).toContain('Tussen 1-3-2023 en 1-5-2023 is er geen blad: daar is niets ingevuld.');
  for (const een of [tabel, grafiek])
    expect(alleTekst(een)).toContain('blad 2023-03-01 (1-3-2023) en blad 2023-05-01 (1-5-2023)');
  const zonder = maandverloop(courseOf(MEI, [blad('2023-03-01', undefined, 9)]), '2 gemeenten', [], VANDAAG);
  const tekst = zonder[0] ? alleTekst(zonder[0]) : '';
  expect(tekst).toContain('Totaal van 1-3-2023 zonder Delft.');
  expect(tekst).toContain('Niet in het verschil van het totaal: Delft.');
});

test('the chart in words says every day', () =>
  expect(alleTekst(grafiek)).toContain(
    'Lijndiagram, samen gehuisvest: 1-1-2023 88 (schema 90), 1-2-2023 15 (schema 15), 1-3-2023 17 (schema 30), ' +
      '1-5-2023 61 (schema 60).',
  ));

test('a single day has no course', () => expect(maandverloop(courseOf(MEI, []), 'Delft', [], VANDAAG)).toEqual([]));

test('who is not in the sums of a day is named below the table and below the chart', () => {
  const papers = maandverloop(courseOf(MEI, [FEB, blad('2023-03-01', undefined, 9)]), '2 gemeenten', [], VANDAAG);
  expect(papers.map((paper) => alleTekst(paper).includes('Totaal van 1-3-2023 zonder Delft.'))).toEqual([true, true]);
  expect(bladen.filter((paper) => /Totaal van .* zonder/.test(alleTekst(paper)))).toEqual([]);
});

test('a step that a sheet does not give is told below: an empty place would read as none', () => {
  const zin = 'Een lege plek onder Trede: op het blad van die dag staat de trede niet.';
  const zonder = overzicht('2023-04-01', [{ naam: 'Gouda', opgave: 30, gehuisvest: 12 }], { sheet: 'April' });
  const tekst = (...anderen: Parameters<typeof courseOf>[1]) =>
    maandverloop(courseOf(MEI, anderen), '2 gemeenten', [], VANDAAG).map(alleTekst).join(' ');
  expect(tekst(MAART, zonder)).toContain(zin);
  // A gemeente that is not on a sheet has no figures there at all, which its empty places say.
  expect(tekst(MAART)).not.toContain(zin);
});
