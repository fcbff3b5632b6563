import type { RealSheet } from '../real-sheet';

const ASKED = 'ontbreekt: opgave; kolomOnzeker';
const READ = '1-4-2024; Delft 80 40, Katwijk 66 33';

const sheet = (headings: string, outcome: string, title = ''): RealSheet => ({
  what: `'${headings}'${title === '' ? '' : ` below '${title}'`}: the whole, or what was left`,
  drawn: `
${title}
Gemeente | ${headings}
Delft | 80 | 40
Katwijk | 66 | 33`,
  outcome,
});

const beside = (what: string, drawn: string, outcome: string): RealSheet => ({ what, drawn, outcome });

/** In front of who were housed by a day, what has to be done up to a later one is the whole, or what was left then. */
export const UP_TO_LATER: readonly RealSheet[] = [
  sheet('Te huisvesten tot 1 juli 2024 | Gehuisvest per 1 april 2024', ASKED),
  sheet('Te huisvesten per 1 juli 2024 | Gehuisvest per 1 april 2024', ASKED),
  sheet('Te plaatsen t/m 30 juni 2024 | Geplaatst per 1 april 2024', ASKED),
  sheet('Aantal te huisvesten vergunninghouders tot 1 juli 2024 | Gehuisvest per 1 april 2024', ASKED),
  sheet('Te huisvesten tot 1 juli 2024 | Gehuisvest', ASKED, 'Stand per 1 april 2024'),
  sheet('Te huisvesten tot 1 juli | Gehuisvest per 1 april 2024', ASKED, 'Taakstelling 2024-I'),
  sheet('Totaal te huisvesten tot 1 juli 2024 | Gehuisvest per 1 april 2024', READ),
  sheet('Te huisvesten vóór 1 juli 2024 | Gehuisvest vóór 1 april 2024', READ),
  sheet('Opgave tot 1 juli 2024 | Gehuisvest per 1 april 2024', READ),
  sheet('Te huisvesten 2024-I | Gehuisvest per 1 april 2024', READ),
  sheet('Te huisvesten tot 1 juli 2024 | Gehuisvest tot en met 30 juni 2024', '30-6-2024; Delft 80 40, Katwijk 66 33'),
  beside(
    'as lines of a list',
    `
Gemeente | Delft
Te huisvesten tot 1 juli 2024 | 80
Gehuisvest op 1 april 2024 | 40`,
    ASKED,
  ),
  beside(
    'the percentage shows the whole',
    `
Gemeente | Te huisvesten tot 1 juli 2024 | Gehuisvest per 1 april 2024 | Percentage
Delft | 80 | 40 | 50%`,
    '1-4-2024; Delft 80 40',
  ),
  beside(
    'the percentage shows that it is not the whole',
    `
Gemeente | Te huisvesten tot 1 juli 2024 | Gehuisvest per 1 april 2024 | Percentage
Delft | 48 | 40 | 45%`,
    ASKED,
  ),
  beside(
    'the taakstelling with the saldo shows the whole',
    `
Gemeente | Taakstelling 2024-I | Achterstand 1-1-2024 | Te huisvesten tot 1 juli 2024 | Gehuisvest per 1 april 2024
Delft | 70 | 10 | 80 | 40`,
    '1-4-2024; Delft 80 40',
  ),
  beside(
    'so does a taakstelling without any saldo',
    `
Gemeente | Taakstelling 2024-I | Te huisvesten tot 1 juli 2024 | Gehuisvest per 1 april 2024
Delft | 80 | 80 | 40
Katwijk | 66 | 66 | 33`,
    READ,
  ),
];
