/** Papers without a fault as officials of other years write them, with the decision that was worked out by hand. */
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../grid-of';
import { assessed, type Lines } from '../letter-kit';

/** The gemeente in a sentence above the table, as a letter begins. */
const INTRODUCED: Lines = [
  ['In deze tabel staat de huisvesting van vergunninghouders in de gemeente Leiden op 1 april 2023.'],
  ['Omschrijving', 'Aantal'],
  ['Taakstelling 2023-I', 139],
  ['Achterstand uit 2022-II', 12],
  ['Opgave 2023-I', 151],
  ['Halfwegnorm (50%)', 76],
  ['Gehuisvest op 1 april 2023', 80],
  ['Trede op 1 januari 2023', '1 (signaleren)'],
];
/** The gemeente in the corner, above what is judged. */
const WITH_JUDGEMENTS: Lines = [
  ['Zoetermeer', 'Aantal', 'Oordeel'],
  ['Taakstelling 2024-I', 231, ''],
  ['Achterstand per 1 januari 2024', 9, ''],
  ['Te huisvesten vóór 1 juli 2024', 240, ''],
  ['Gehuisvest vóór 1 april 2024', 96, 'Niet op schema'],
  ['Koppelingen op 1 april 2024', 160, 'Voldoende'],
  ['Fase per 1 januari 2024', '', '2 - Informatie opvragen en valideren'],
  ['Fase per 1 april 2024', '', '2 - Informatie opvragen en valideren'],
];
/** Counted up to no day: "tot 1 juli" is by when, the steps say the day. */
const BY_WHEN: Lines = [
  ['Gemeente Molenlanden'],
  ['Bent u op schema per 1 april 2025?'],
  ['Uw taakstelling 2025-I', 60],
  ['Uw achterstand per 1 januari 2025', 3],
  ['Uw opgave', 63],
  ['Aantal gehuisvest', 33],
  ['Nog te huisvesten tot 1 juli 2025', 30],
  ['Uw trede per 1 januari 2025', '0 taakstelling gerealiseerd'],
  ['Uw trede per 1 april 2025', '0 taakstelling gerealiseerd'],
];
/** The gemeente and the halfjaar in lines of the list, the decision in a sentence beside a word. */
const HELD_IN_A_LINE: Lines = [
  ['Gemeente', 'Vlaardingen'],
  ['Halfjaar', '2025-II'],
  ['Taakstelling', 110],
  ['Achterstand op 1 juli 2025', 30],
  ['Opgave', 140],
  ['Gehuisvest op 1 januari 2026', 88],
  ['Koppelingen', 'voldoende'],
  ['Trede op 1 oktober 2025', 'Vooraankondiging juridische interventie'],
  ['Besluit Gedeputeerde Staten', 'De trede wordt aangehouden tot 1 juli 2026'],
];
/** Said in a sentence and once more beside the step. */
const HELD_TWICE: Lines = [
  ['Geacht college van Lansingerland,'],
  ['Taakstelling 2025-II', 140],
  ['Achterstand per 1 juli 2025', 54],
  ['Gehuisvest', 92],
  ['Koppelingen per 1 oktober 2025', 'voldoende'],
  ['Trede per 1 oktober 2025', '4'],
  ['Wij hebben besloten trede 4 te verlengen tot 1 juli 2026.'],
  ['Trede per 1 januari 2026', '4, verlengd tot 1 juli 2026'],
];
/** Sections, and keys with their value in one cell. */
const IN_SECTIONS: Lines = [
  ['Gemeente: Barendrecht'],
  ['Peildatum: 1 juli 2022'],
  ['A. Opgave'],
  ['Taakstelling 2022-I', 66],
  ['Voorsprong 1-1-2022', 6],
  ['Opgave', 60],
  ['Gehuisvest t/m 30 juni 2022', 47],
  ['Resultaat', 'achterstand 13'],
  ['B. Koppelingen'],
  ['Koppelingen 1-4-2022', 'Onvoldoende'],
  ['C. Omkoppelingen'],
  ['Omkoppelingen', 'Nee'],
  ['D. Conclusie'],
  ['Trede 1-4-2022', 0],
  ['Trede 1-7-2022', 0],
];
/** The persons with a contract, and the total with them. */
const CONTRACTS: Lines = [
  ['Leidschendam-Voorburg'],
  ['Taakstelling 2021-I', 150],
  ['Achterstand per 1 januari 2021', 15],
  ['Gehuisvest op basis van COA', 158],
  ['Aanvullend via huurcontracten (personen)', 7],
  ['Totaal gehuisvest inclusief huurcontracten', 165],
  ['Fase per 1 april 2021', 'Signaleren'],
  ['Fase per 1 juli 2021', 'Taakstelling gerealiseerd'],
];
/** The norm in a line of its own is neither a percentage nor an opgave. */
const NORMS: Lines = [
  ['Gemeente Goeree-Overflakkee'],
  ['Taakstelling 2021-I', 80],
  ['Achterstand per 1 januari 2021', 5],
  ['Te huisvesten vóór 1 juli 2021', 85],
  ['Minimaal te huisvesten vóór 1 april 2021', 43],
  ['70 procent van het minimum', 30],
  ['70% van de opgave', 60],
  ['Norm: taakstelling + 25% van de achterstand', 81],
  ['Feitelijk gehuisvest vóór 1 april 2021', 35],
  ['Fase op 1 januari 2021', 'Taakstelling gerealiseerd'],
];
/** Beside the opgave, and not in it. */
const EXTRA: Lines = [
  ['Overzicht gemeente Den Haag', '1 oktober 2022'],
  ['Taakstelling 2022-II', 419],
  ['Achterstand per 1 juli 2022', 50],
  ['Te huisvesten vóór 1 januari 2023', 469],
  ['Extra taakstelling', 131],
  ['Minimaal te huisvesten vóór 1 oktober 2022 (exclusief additionele opgave)', 235],
  ['Gehuisvest', 200],
  ['Te weinig koppelingen', 'Nee'],
  ['Fase toezicht vóór beoordeling', '2. Informatie opvragen en valideren'],
  ['Fase toezicht na beoordeling', '2. Informatie opvragen en valideren'],
];
/** The time of each figure in a column of its own. */
const TIME_BESIDE: Lines = [
  ['', '', '', 'Zoeterwoude'],
  ['Taakstelling', '2024-II', '', 16],
  ['Achterstand', '1 juli 2024', '', 3],
  ['Gehuisvest', '1 januari 2025', '', 10],
  ['Koppelingen', '1 oktober 2024', '', 'onvoldoende'],
  ['Omkoppelingen', '', '', 'nee'],
  ['Trede', '1 oktober 2024', '', 1],
];
/** Days without their year. */
const WITHOUT_YEAR: Lines = [
  ['Gemeente Westvoorne', ''],
  ['Cijfers per 1 april 2022', ''],
  ['taakstelling', 21],
  ['achterstand', 1],
  ['opgave', 22],
  ['gehuisvest', 12],
  ['interventiefase 1 januari', 0],
  ['interventiefase 1 april', 0],
];
/** Both steps in sentences, the second a step higher. */
const RISES: Lines = [
  ['Sliedrecht', ''],
  ['Taakstelling 2023-I', 41],
  ['Achterstand op 1 januari 2023', 3],
  ['Te huisvesten', 44],
  ['Gehuisvest', 38],
  ['Zijn er voldoende koppelingen geweest?', 'Er waren voldoende koppelingen'],
  [
    'Uw gemeente stond op 1 april 2023 op trede signaleren. Per 1 juli 2023 stijgt uw gemeente één trede en komt ' +
      'daarmee op de trede informatie opvragen en valideren.',
    '',
  ],
];

test.each<[string, Lines, object]>([
  ['introduced', INTRODUCED, { naam: 'Leiden', opgave: 151, gehuisvest: 80, van: '1', trede: '1' }],
  ['with judgements', WITH_JUDGEMENTS, { naam: 'Zoetermeer', opgave: 240, gehuisvest: 96, van: '2', trede: '2' }],
  ['by when', BY_WHEN, { naam: 'Molenlanden', opgave: 63, gehuisvest: 33, van: '0', trede: '0' }],
  ['held in a line', HELD_IN_A_LINE, { naam: 'Vlaardingen', opgave: 140, gehuisvest: 88, van: '4', trede: '4' }],
  ['held twice', HELD_TWICE, { naam: 'Lansingerland', opgave: 194, gehuisvest: 92, van: '4', trede: '4' }],
  ['in sections', IN_SECTIONS, { naam: 'Barendrecht', opgave: 60, gehuisvest: 47, van: '0', trede: '0' }],
  ['contracts', CONTRACTS, { naam: 'Leidschendam-Voorburg', opgave: 165, gehuisvest: 158, van: '1', trede: '0' }],
  ['norms', NORMS, { naam: 'Goeree-Overflakkee', opgave: 85, gehuisvest: 35, van: '0', trede: '0' }],
  ['extra', EXTRA, { naam: "'s-Gravenhage", opgave: 469, gehuisvest: 200, van: '2', trede: '2' }],
  ['time beside', TIME_BESIDE, { naam: 'Zoeterwoude', opgave: 19, gehuisvest: 10, van: '1', trede: '1' }],
  ['without year', WITHOUT_YEAR, { naam: 'Westvoorne', opgave: 22, gehuisvest: 12, van: '0', trede: '0' }],
  ['rises', RISES, { naam: 'Sliedrecht', opgave: 44, gehuisvest: 38, van: '1', trede: '2' }],
])('%s: read and assessed without a question', (_, lines, outcome) => {
  const { eindsaldo, ...read } = assessed(lines);
  expect(read).toEqual({ ...outcome, findings: [] });
  expect([undefined, 13]).toContain(eindsaldo);
});

const [, ...FIGURES] = INTRODUCED;
const tableOf = (lines: Lines) => {
  const read = readGrid(gridOf(lines));
  if (read.kind !== 'table') throw new Error(read.kind);
  return read.table;
};

test.each<[string, Lines]>([
  ['of two', [['De gemeente Delft overlegt met de gemeente Westland over de huisvesting.'], ...FIGURES]],
  ['below the figures', [...FIGURES, ['De huisvesting in de gemeente Delft blijft achter.']]],
  ['of no figure', [['De gemeente Delft wenst u een goede zomer.'], ...FIGURES]],
])('a letter that speaks %s is asked whose it is', (_, lines) => {
  expect(tableOf(lines).rows.map(({ gemeente }) => gemeente)).toEqual([undefined]);
});

test('a total that is not the count with the contracts is told, and counts nothing', () => {
  const lines = CONTRACTS.map(([key = '', value = '']) => (/^Aanv/.test(String(key)) ? [key, 5] : [key, value]));
  expect(tableOf(lines).findings).toMatchObject([{ code: 'huurcontractenAnders', found: 165, area: { row: 5 } }]);
  expect(tableOf(lines).rows[0]).toMatchObject({ huurcontractenHoogstens: 7 });
  expect(tableOf(lines).rows[0]).not.toHaveProperty('huurcontracten');
});

test('an extra taakstelling that may be in the opgave is asked', () => {
  const lines = EXTRA.map(([key = '', value = '']) => (value === 469 ? [key, 600] : [key, value]));
  expect(tableOf(lines).findings.map(({ code }) => code)).toContain('kolomOnzeker');
});

test('too few koppelingen is that they do not suffice', () => {
  const answered = (answer: string) =>
    tableOf([...EXTRA.filter(([key]) => !/koppelingen/.test(String(key))), ['Te weinig koppelingen?', answer]]).rows[0]
      ?.koppelingen;
  expect([answered('Ja'), answered('Nee')]).toEqual(['onvoldoende', 'voldoende']);
});

test.each([
  ['Nog te huisvesten vóór 1 juli 2025', undefined],
  ['Nog te realiseren tot 1 juli 2025', undefined],
  ['Nog te realiseren per 21 maart 2025', 45737],
  ['Te realiseren 21 maart 2025 - 1 juli 2025', 45737],
])('a table with "%s" and no other day is of day %p', (heading, peildatum) => {
  const table = tableOf([
    ['Gemeente', 'Taakstelling 2025-I', 'Achterstand 1 januari 2025', 'Gehuisvest', heading],
    ['Leiden', 60, 3, 33, 30],
    ['Delft', 90, 4, 40, 54],
  ]);
  expect(table.peildatum).toBe(peildatum);
});
