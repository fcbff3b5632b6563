import type { RealSheet } from '../real-sheet';

const titled = (title: string, outcome: string): RealSheet => ({
  what: `'${title}' above figures`,
  drawn: `
${title}
Gemeente | Opgave 2024-II | Gerealiseerd per 1 oktober 2024
Delft | 76 | 48
Westland | 81 | 40`,
  outcome,
});
const column = (heading: string, value: string): RealSheet => ({
  what: `${heading}: ${value} on every line`,
  drawn: `
Gemeente | ${heading} | Opgave 2024-II | Gehuisvest per 1 oktober 2024
Delft | ${value} | 76 | 48
Westland | ${value} | 81 | 40`,
  outcome: ASKED,
});
const ASKED = 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp';
const READ = '1-10-2024; Delft 76 48, Westland 81 40';

/** Words above and beside figures that are not of persons, or not of vergunninghouders. */
export const LEFT_SUBJECTS: readonly RealSheet[] = [
  titled('Huizen', ASKED),
  titled('Team Inburgering', ASKED),
  titled('Team Wonen', READ),
  titled('Huisvesting statushouders en ontheemden', ASKED),
  titled('Huisvesting aandachtsgroepen (waaronder statushouders)', ASKED),
  titled('Mutatieoverzicht', ASKED),
  titled('Opgave door gemeenten (niet door COA bevestigd)', ASKED),
  column('Doelgroep', 'statushouders en Oekra\u00efners'),
  {
    what: 'statushouders and others in columns of their own',
    drawn: `
Huisvesting statushouders en ontheemden
Gemeente | Opgave statushouders 2024-II | Gehuisvest per 1 oktober 2024 | Ontheemden
Delft | 76 | 48 | 300
Westland | 81 | 40 | 250`,
    outcome: READ,
  },
  column('Maat', '%'),
  column('Eenheid', 'procenten'),
  column('Categorie', 'AMV'),
  column('Locatie', 'azc'),
  {
    what: 'a note that leaves out people whom COA counts',
    drawn: `
Gemeente | Opgave 2024-II | Gehuisvest per 1 oktober 2024 *
Delft | 76 | 48
Westland | 81 | 40
* exclusief doorstroomlocaties`,
    outcome: ASKED,
  },
  {
    what: 'units on a line without a name',
    drawn: `
Gemeente | Opgave 2024-II | Gehuisvest per 1 oktober 2024
 | woningen | woningen
Delft | 36 | 18
Westland | 41 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp rijZonderNaam',
  },
  {
    what: 'persons on a line without a name',
    drawn: `
Gemeente | Opgave 2024-II | Gehuisvest per 1 oktober 2024
 | personen | personen
Delft | 76 | 48
Westland | 81 | 40`,
    outcome: READ,
  },
  titled('Eenheid: personen', READ),
  titled('Eenheid: woningen', ASKED),
];
