import type { RealSheet } from '../real-sheet';

const titled = (title: string, outcome: string): RealSheet => ({
  what: `the day of '${title.replaceAll('\n', ' / ')}'`,
  drawn: `
${title}
Gemeente | Opgave 2024-II | Gehuisvest
Delft | 76 | 48
Westland | 81 | 40`,
  outcome,
});

const ASKED = 'ontbreekt: peildatum; ';
const READ = '1-10-2024; Delft 76 48, Westland 81 40';

/** Beside who made a paper a day without a word is that of the paper. */
export const MADE_BY: readonly RealSheet[] = [
  titled('Auteur: | J. Jansen\nDatum: | 7 oktober 2024', ASKED),
  titled('Opsteller: J. Jansen, datum: 7 oktober 2024', ASKED),
  titled('Opgesteld door: | J. Jansen | Datum: | 7 oktober 2024', ASKED),
  titled('Aan: | GS\nDatum: | 7-10-2024\nBetreft: | huisvesting vergunninghouders', ASKED),
  titled('J. Jansen, 7 oktober 2024', ASKED),
  titled('Den Haag | 7 oktober 2024', ASKED),
  titled("Provincie Zuid-Holland | | 's-Gravenhage | datum: 7 oktober 2024", ASKED),
  titled('Den Haag\n7 oktober 2024', ASKED),
  titled('Den Haag | 7 oktober 2024\nPeildatum 1 oktober 2024', READ),
  titled('Den Haag | Stand per 1 oktober 2024', READ),
  titled('Auteur: J. Jansen\n7 oktober 2024', ASKED),
  titled('Datum rapport: 9 oktober 2024', ASKED),
  titled('Datum: 1 oktober 2024', READ),
  titled('Auteur: J. Jansen\nStand per 1 oktober 2024\nDatum: 7 oktober 2024', READ),
];
