import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Finding } from '../../../src/review/finding';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../../table/grid-of';
import { HAAGLANDEN, haaglanden } from '../../table/haaglanden';

const findingsOf = (grid: Grid): readonly Finding[] => {
  const result = readGrid(grid);
  if (result.kind === 'choose') throw new Error('keuze');
  return (result.kind === 'table' ? result.table.findings : result.findings).filter(
    (f) => f.code !== 'taakstellingIsOpgave',
  );
};
const changed = (at: string, value: CellValue): Grid => haaglanden(new Map([[at, value]]));

describe('bad input gives a Dutch sentence: what, where, what to do', () => {
  test.each<[string, Grid, string]>([
    ['an empty sheet', gridOf([]), 'Dit blad is leeg. Open het blad met de realisatiecijfers en kies Opnieuw lezen.'],
    [
      'no table',
      gridOf([['Notulen van het overleg'], ['Aanwezig: drie personen', 3]]),
      'Op dit blad is geen tabel met gemeenten en aantallen gevonden. Zet koppen als Gemeente, Taakstelling en ' +
        'Plaatsingen boven de kolommen en lees opnieuw.',
    ],
    [
      'a text where a number belongs',
      changed('2,3', 'veel'),
      "In D3 (Plaatsingen 1 januari 2022 – 21 maart 2022) staat 'veel', maar hier hoort een aantal. Vul een " +
        'getal in of maak de cel leeg.',
    ],
    [
      'a gemeente twice',
      changed('9,0', 'Delft'),
      'Delft staat twee keer in de tabel: in A2 en in A10. ' +
        'Verwijder de rij die te veel is; horen beide er, zet er dan een kolom bij die zegt wat elke rij is.',
    ],
    [
      'a gemeente twice in two spellings',
      changed('9,0', 'Den Haag'),
      "'s-Gravenhage staat twee keer in de tabel: in A3 en in A10. " +
        'Verwijder de rij die te veel is; horen beide er, zet er dan een kolom bij die zegt wat elke rij is.',
    ],
    [
      'an unknown name',
      changed('1,0', 'Antwerpen'),
      "'Antwerpen' in A2 is geen gemeente. Verbeter de naam of haal de rij weg.",
    ],
    [
      'a name with a slip',
      changed('1,0', 'Delfft'),
      "'Delfft' in A2 is geen gemeente. Is Delft bedoeld? Verbeter de naam.",
    ],
    [
      'a blended name',
      changed('1,0', 'Krimpenerwaard a/d IJssel'),
      "'Krimpenerwaard a/d IJssel' in A2 is een mengsel van Krimpenerwaard en Krimpen aan den IJssel. Vul de " +
        'naam in van de gemeente die bedoeld is.',
    ],
    [
      'a gemeente outside its validity',
      changed('1,0', 'Voorne aan Zee'),
      'De gemeente Voorne aan Zee in A2 bestaat niet in het halfjaar waarover deze cijfers gaan. ' +
        'Verbeter de naam of de peildatum.',
    ],
    [
      'a negative count',
      changed('1,3', -4),
      'In D2 (Plaatsingen 1 januari 2022 – 21 maart 2022) staat -4, maar een aantal kan niet negatief zijn. Vul ' +
        'het juiste aantal in.',
    ],
    [
      'half a person',
      changed('1,3', 12.5),
      'In D2 (Plaatsingen 1 januari 2022 – 21 maart 2022) staat 12,5, maar personen zijn hele aantallen. Vul een ' +
        'heel getal in.',
    ],
    [
      'a number too big',
      changed('1,3', 1e15),
      "In D2 (Plaatsingen 1 januari 2022 – 21 maart 2022) staat 1.000.000.000.000.000; zo'n groot aantal " +
        'personen kan niet. Vul het juiste aantal in.',
    ],
    [
      'an ambiguous number text',
      changed('2,2', '1.417'),
      "De tekst '1.417' in C3 (Taakstelling 1e helft 2022) is op twee manieren te lezen; gelezen is 1417. Maak " +
        'er een getal van als dat niet klopt.',
    ],
    [
      'a text with a point that can only be decimal',
      changed('2,2', '417.0'),
      "De tekst '417.0' in C3 (Taakstelling 1e helft 2022) is op twee manieren te lezen; gelezen is 417. Maak er " +
        'een getal van als dat niet klopt.',
    ],
    [
      'opgave 0',
      changed('7,2', 0),
      'De opgave van Wassenaar (C8) is 0; een percentage bestaat dan niet. Controleer of dit klopt.',
    ],
    [
      'a step that does not exist',
      changed('1,1', 'negen'),
      "'negen' in B2 (Besluit op 1 januari 2022) is geen trede van de interventieladder. Vul 0, 1, 2, 3a, 3b, 4, " +
        '5 of 6 in.',
    ],
    [
      'a formula with an error',
      haaglanden(new Map([['1,3', '#N/B']]), { errors: ['1,3'] }),
      'Cel D2 (Plaatsingen 1 januari 2022 – 21 maart 2022) geeft de fout #N/B: de formule ' +
        'zoekt iets op dat er niet staat. Vul het ontbrekende aan waar wordt gezocht, of vul hier het getal in.',
    ],
    [
      'a row without a name',
      changed('1,0', ' '),
      'Rij 2 heeft getallen maar geen naam van een gemeente. Vul de naam in of haal de rij weg.',
    ],
    [
      'hidden rows',
      haaglanden(new Map(), { hiddenRows: [3, 4] }),
      '2 rijen van de tabel zijn verborgen of weggefilterd; die tellen wel mee: Leidschendam-Voorburg, ' +
        'Midden-Delfland.',
    ],
  ])('%s', (_what, grid, expected) => {
    expect(findingsOf(grid).map(sentence)).toEqual([expected]);
  });

  test('two tables: the user chooses, and the choice is read', () => {
    const two = gridOf([...HAAGLANDEN, [], ...HAAGLANDEN.slice(0, 4)]);
    const result = readGrid(two);
    expect(result.kind).toBe('choose');
    expect(result.kind === 'choose' && result.candidates.map((t) => t.rows.length)).toEqual([9, 3]);
    const chosen = readGrid(two, { candidate: 1 });
    expect(chosen.kind === 'table' && chosen.table.area).toEqual({ row: 12, column: 0, rows: 4, columns: 6 });
  });
});

describe('a row that cannot be read is named and not assessed; the others are', () => {
  test.each<[string, string, CellValue, string]>([
    ['unreadable', '2,3', 'veel', 'gehuisvest is niet te lezen'],
    ['unknown name', '2,0', 'Antwerpen', 'de gemeente is niet herkend'],
    ['blank opgave', '2,2', ' ', 'de opgave ontbreekt'],
    ['blank realisation', '2,3', 'n.v.t.', 'het aantal gehuisvest ontbreekt'],
    ['no name', '2,0', ' ', 'de naam van de gemeente ontbreekt'],
  ])('%s', (_what, at, value, reden) => {
    const read = readGrid(changed(at, value));
    const result = read.kind === 'table' && assess(read.table, { beleid: STANDAARDBELEID });
    if (!result || result.kind !== 'overview') throw new Error('geen overzicht');
    expect(result.overview.unassessed.map((u) => u.reden)).toEqual([reden]);
    expect(result.overview.rows).toHaveLength(8);
  });

  test('double, with other figures: neither of the two', () => {
    const read = readGrid(changed('2,0', 'Delft'));
    const result = read.kind === 'table' && assess(read.table, { beleid: STANDAARDBELEID });
    if (!result || result.kind !== 'overview') throw new Error('geen overzicht');
    const twice = 'staat meer dan één keer in de tabel, met andere cijfers';
    expect(result.overview.unassessed.map((u) => [u.naam, u.reden])).toEqual([
      ['Delft', twice],
      ['Delft', twice],
    ]);
    expect(result.overview.rows).toHaveLength(7);
  });

  test.each<[string, number, string]>([
    ['gemeente', 0, 'gemeente'],
    ['opgave', 2, 'opgave'],
    ['gehuisvest', 3, 'gehuisvest'],
  ])('a sheet without %s says so', (_what, column, wat) => {
    const read = readGrid(gridOf(HAAGLANDEN.map((line) => line.map((value, c) => (c === column ? '' : value)))));
    const result = read.kind === 'table' && assess(read.table, { beleid: STANDAARDBELEID });
    expect(result && result.kind === 'missing' && result.wat).toEqual([wat]);
  });
});
