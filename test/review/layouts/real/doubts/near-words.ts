import type { RealSheet } from '../real-sheet';

const sheet = (what: string, drawn: string, outcome: string): RealSheet => ({ what, drawn: `\n${drawn}`, outcome });

/** Of each heading below beside an opgave: nobody was housed, so that is missing. */
const notHoused = (heading: string, told: string): RealSheet =>
  sheet(
    `${heading}: nobody housed`,
    `Stand per 1 april 2022\nGemeente | Opgave 2022-I | ${heading}\nDelft | 76 | 48`,
    `ontbreekt: gehuisvest; ${told}`,
  );
/** Of each heading below beside an end of a halfjaar with too few koppelingen: what it says is not known to count. */
const open = (heading: string, cell: string, outcome: string): RealSheet =>
  sheet(
    `${heading}: not yet so`,
    `Gemeente | Trede 1-4-2022 | Opgave | Gehuisvest 1-7-2022 | Koppelingen | ${heading}\n` +
      `Delft | 1 | 76 | 70 | onvoldoende | ${cell}`,
    `1-7-2022; Delft ${outcome}`,
  );

/** Words that are nearly one of ours, and are another. */
export const NEAR_WORDS: readonly RealSheet[] = [
  notHoused('Herhuisvest', ''),
  notHoused('Legalisatie', ''),
  ...['Plaatsingscapaciteit', 'Plaatsingsvoorstellen', 'Realisatieplan', 'Realisatiekans'].map((heading) =>
    notHoused(heading, 'kolomOnzeker'),
  ),
  sheet(
    'Plaatsingscijfers are plaatsingen',
    'Gemeente | Opgave 2022-I | Plaatsingscijfers 1-4-2022\nDelft | 76 | 48',
    '1-4-2022; Delft 76 48',
  ),
  sheet(
    'a number of the opgave is no opgave',
    'Gemeente | Opgavenummer | Taakstelling 2022-I | Gehuisvest 1-4-2022\nDelft | 1 | 76 | 48\nGouda | 2 | 48 | 20',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  sheet(
    'Oorsprong is no voorsprong',
    'Gemeente | Taakstelling 2022-I | Oorsprong | Gehuisvest 1-4-2022\nDelft | 76 | 3 | 48',
    '1-4-2022; Delft 76 48; taakstellingIsOpgave',
  ),
  sheet(
    'the taakstelling of a year',
    'Gemeente | Taakstelling (jaar) | Gehuisvest 1-4-2022\nDelft | 152 | 48',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  open('Afkoppelingen', 'ja', '76 70'),
  open('Ontkoppelingen', 'ja', '76 70'),
  open('Omkoppelingen gevraagd', 'ja', '-; kolomOnzeker'),
  open('Geen omkoppelingen', 'ja', '-; kolomOnzeker'),
  open('Omkoppelingen (grote gezinnen)', '2', '-; kolomOnzeker'),
  open('Omkoppelingen | waarvan tellen niet mee', '2 | 2', '-; kolomOnzeker'),
  open('Omkoppelingen | Omkoppelingen', 'ja | nee', '-; kolomKiezen'),
  open('Kandidaat-stapelgemeente', 'ja', '76 70'),
  open('Stapelgemeente (risico)', 'ja', '-; kolomOnzeker'),
  open('Stapelgemeente', 'nee', '76 70'),
];
/** The same with enough koppelingen, so that the step rises unless it is excused or held. */
const excused = (heading: string, cell: string, outcome: string): RealSheet =>
  sheet(
    `${heading}: not yet so`,
    `Gemeente | Trede 1-4-2022 | Opgave | Gehuisvest 1-7-2022 | Koppelingen | ${heading}\n` +
      `Delft | 1 | 76 | 70 | voldoende | ${cell}`,
    `1-7-2022; Delft ${outcome}`,
  );
export const EXCUSED: readonly RealSheet[] = [
  excused('Beroep op verschoonbaarheid', 'ja', '-; kolomOnzeker'),
  excused('Niet verschoonbaar', 'ja', '-; kolomOnzeker'),
  excused('Wel/niet verschoonbaar', 'ja', '76 70'),
  excused('Verlenging gevraagd tot', '1-1-2023', '-; kolomOnzeker'),
  excused('Verlengd tot', '1-1-2023', '76 70'),
];
