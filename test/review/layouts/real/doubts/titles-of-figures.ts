import type { RealSheet } from '../real-sheet';

const ASKED = 'ontbreekt: opgave gehuisvest; anderOnderwerp';
const titled = (title: string, outcome = ASKED, headings = 'Gemeente | Opgave | Gehuisvest'): RealSheet => ({
  what: `${title}: ${headings}`,
  drawn: `\n${title}\n${headings}\nDelft | 74 | 41 | 60`,
  outcome,
});
/** At the end of a halfjaar with a step of 1, so that an answer decides. */
const ended = (what: string, headings: string, cells: string, outcome: string): RealSheet => ({
  what,
  drawn: `
Gemeente | Trede 1-4-2024 | Opgave 2024-I | Gehuisvest 1-7-2024 | ${headings}
Delft | 1 | 74 | 41 | ${cells}`,
  outcome: `1-7-2024; ${outcome}`,
});

/** Titles of other figures or of another time than a halfjaar, and answers of another day or that are not known. */
export const TITLES_OF_FIGURES: readonly RealSheet[] = [
  ...[
    'Additionele opgave, stand 1 oktober 2022',
    'Koppelingen per gemeente, stand 1 april 2024',
    'Minimaal te huisvesten, stand 1 april 2024',
    'Woningbehoefte vergunninghouders, stand 1 april 2024',
    'Huisvesting sinds 2014, stand 1 april 2024',
    'Huisvesting heel 2023, stand 1 januari 2024',
    'Jaarcijfers 2023, stand 1 januari 2024',
    'Huisvesting 2e kwartaal 2024, stand 1 juli 2024',
    'Plaatsingen van deze maand, stand 1 april 2024',
  ].map((title) => titled(title)),
  titled('Opgave en additionele opgave, stand 1 april 2024', '1-4-2024; Delft 74 41'),
  titled('Koppelingen, stand 1 april 2024', '1-4-2024; Delft 74 41', 'Gemeente | Opgave | Gehuisvest | Koppelingen'),
  titled('Stand einde 2e kwartaal 2024 (1 juli 2024)', '1-7-2024; Delft 74 41'),
  titled('Jaaroverzicht 2024', '1-7-2024; Delft 74 41', 'Gemeente | Opgave 2024-I | Gehuisvest 1-7-2024'),
  ended('koppelingen of the last day', 'Koppelingen 1-7-2024', 'voldoende', 'Delft 74 41; kolomOnzeker'),
  ended(
    'those of before go first',
    'Koppelingen 1-4-2024 | Koppelingen 1-7-2024',
    'voldoende | onvoldoende',
    'Delft 74 41',
  ),
  ended(
    'an answer that is not known is not no',
    'Koppelingen | Omkoppelingen',
    'onvoldoende | ?',
    'Delft -; onduidelijkJaNee',
  ),
  ended(
    'nor where it changes nothing',
    'Koppelingen | Omkoppelingen',
    'voldoende | ?',
    'Delft 74 41; onduidelijkJaNee',
  ),
  ended('contracts that are not known', 'Koppelingen | Huurcontracten', 'voldoende | volgt', 'Delft -; tekstWaarGetal'),
];
