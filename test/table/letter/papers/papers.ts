/** Papers without a fault as officials of other years write them. */
import type { Lines } from '../letter-kit';

/** The gemeente in a sentence above the table, as a letter begins. */
export const INTRODUCED: Lines = [
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
export const WITH_JUDGEMENTS: Lines = [
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
export const BY_WHEN: Lines = [
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
export const HELD_IN_A_LINE: Lines = [
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
export const HELD_TWICE: Lines = [
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
export const IN_SECTIONS: Lines = [
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
export const CONTRACTS: Lines = [
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
export const NORMS: Lines = [
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
export const EXTRA: Lines = [
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
export const TIME_BESIDE: Lines = [
  ['', '', '', 'Zoeterwoude'],
  ['Taakstelling', '2024-II', '', 16],
  ['Achterstand', '1 juli 2024', '', 3],
  ['Gehuisvest', '1 januari 2025', '', 10],
  ['Koppelingen', '1 oktober 2024', '', 'onvoldoende'],
  ['Omkoppelingen', '', '', 'nee'],
  ['Trede', '1 oktober 2024', '', 1],
];
/** Days without their year. */
export const WITHOUT_YEAR: Lines = [
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
export const RISES: Lines = [
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

/** The next halfjaar below a heading of its own, in the same words. */
export const WITH_NEXT: Lines = [
  ['2509 LP Den Haag'],
  ['Gemeente Nieuwkoop'],
  ['Beoordeling 2024-I', 'Uitkomst'],
  ['Taakstelling', 54],
  ['Voorsprong 1 januari 2024', 4],
  ['Te huisvesten', 50],
  ['Gehuisvest', 52],
  ['Opgave gerealiseerd', 'ja'],
  ['Trede 1 april 2024', 0],
  ['Trede 1 juli 2024', 0],
  ['Opgave 2024-II'],
  ['Taakstelling', 58],
  ['Voorsprong 1 juli 2024', 2],
  ['Te huisvesten', 56],
  ['Minimaal te huisvesten vóór 1 oktober 2024', 28],
];
