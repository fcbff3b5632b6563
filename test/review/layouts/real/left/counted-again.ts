import type { RealSheet } from '../real-sheet';

const beside = (heading: string, values: readonly [string, string], outcome: string): RealSheet => ({
  what: `'${heading}' behind who were housed: ${values.join(', ')}`,
  drawn: `
Gemeente | Opgave 2024-II | Gehuisvest per 1 oktober 2024 | ${heading}
Delft | 76 | 48 | ${values[0]}
Westland | 81 | 40 | ${values[1]}`,
  outcome,
});

const ASKED = 'ontbreekt: gehuisvest; kolomKiezen';
const READ = '1-10-2024; Delft 76 48, Westland 81 40';

/** A second figure of which the heading says no more than that it was looked at once more: which of the two holds? */
export const COUNTED_AGAIN: readonly RealSheet[] = [
  ...[
    'Na controle',
    'Gecorrigeerd',
    'Definitief',
    'Bijgesteld',
    'Herzien',
    'Na correctie',
    'Volgens gemeente',
    'Gecontroleerd cijfer',
    'Definitief (COA, 15 oktober 2024)',
    'Hertelling door gemeente',
    'Moet zijn',
    'Bevestigd door COA',
    'Eigen registratie',
    'Gemeld door gemeente',
    'Juiste aantal',
  ].map((heading) => beside(heading, ['45', '42'], ASKED)),
  beside('Na controle', ['48', '40'], `${READ}; dubbeleKolom`),
  beside('Controle', ['0', '0'], READ),
  beside('Controle', ['ok', 'ok'], READ),
  beside('Huidige status', ['loopt', 'klaar'], READ),
  {
    what: 'a result of the day beside a count without one, of which one is still to come',
    drawn: `
Gemeente | Opgave 2024-II | Gehuisvest | Resultaat per 1 oktober 2024
Delft | 76 | 48 | 45
Westland | 81 | 40 | n.n.b.`,
    outcome: 'ontbreekt: gehuisvest; kolomKiezen',
  },
  {
    what: 'an opgave that was looked at again',
    drawn: `
Gemeente | Opgave | Herzien | Gehuisvest per 1 oktober 2024
Delft | 76 | 80 | 48
Westland | 81 | 85 | 40`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'in a list',
    drawn: `
Gemeente | Delft
Opgave 2024-II | 76
Gehuisvest per 1 oktober 2024 | 48
Na controle | 45`,
    outcome: 'ontbreekt: gehuisvest; kolomKiezen',
  },
  {
    what: 'an opgave of no halfjaar that was changed, beside that of the halfjaar',
    drawn: `
Gemeente | Opgave 2024-II | Herziene opgave | Gehuisvest per 1 oktober 2024
Delft | 76 | 80 | 48
Westland | 81 | 82 | 40`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'a changed opgave alone',
    drawn: `
Gemeente | Herziene opgave | Gehuisvest per 1 oktober 2024
Delft | 80 | 48
Westland | 82 | 40`,
    outcome: '1-10-2024; Delft 80 48, Westland 82 40',
  },
];
