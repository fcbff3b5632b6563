import type { RealSheet } from '../real-sheet';

const BARE = 'Gemeente | Opgave | Gehuisvest\nDelft | 84 | 20\nGouda | 90 | 31';
const DATED = 'Gemeente | Opgave 2025-I | Gehuisvest 1-4-2025\nDelft | 84 | 20\nGouda | 90 | 31';
const READ = '1-4-2025; Delft 84 20, Gouda 90 31';
const OTHER = 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp';
const NET = `
Peildatum 1 januari 2025
Gemeente | Taakstelling 2024-II | Saldo | Gehuisvest
Zuidplas | 60 | 5 | 50
Nieuwkoop | 38 | -2 | 44`;

const below = (note: string, outcome: string): RealSheet => ({
  what: `below the rows: ${note}`,
  drawn: `\n${DATED}\n${note}`,
  outcome,
});
const sign = (note: string, outcome: string): RealSheet => ({
  what: `below a saldo: ${note}`,
  drawn: `${NET}\n${note}`,
  outcome,
});
const title = (text: string, outcome: string): RealSheet => ({
  what: `below the title of the paper: ${text}`,
  drawn: `\nHuisvesting vergunninghouders\n${text}\n${DATED.replace('Gehuisvest', 'Gerealiseerd')}`,
  outcome,
});

const dayOf = (text: string, outcome: string): RealSheet => ({
  what: `the only day above the rows: ${text}`,
  drawn: `\n${text}\n${BARE.replace('Opgave', 'Opgave 2025-I')}`,
  outcome,
});

/** What notes and titles say of the figures: houses instead of persons, which way is positive, of which day. */
export const SAID_OF_FIGURES: readonly RealSheet[] = [
  below('Let op: in de kolom Gehuisvest staan huishoudens, geen personen.', OTHER),
  below('Gehuisvest telt woningen', OTHER),
  below('Het gaat om adressen, niet het aantal personen', OTHER),
  below('De aantallen tellen personen; voor 2,4 personen is een woning nodig.', READ),
  below('Het gaat om personen, geen huishoudens.', READ),

  sign(
    'Saldo: een voorsprong is een positief getal, een achterstand een negatief getal.',
    '1-1-2025; Zuidplas 55 50, Nieuwkoop 40 44',
  ),
  sign('Saldo: + = voorsprong, - = achterstand', '1-1-2025; Zuidplas 55 50, Nieuwkoop 40 44'),
  sign('Een positief saldo is een achterstand', '1-1-2025; Zuidplas 65 50, Nieuwkoop 36 44'),
  sign('Een plus is een achterstand, een min een voorsprong', '1-1-2025; Zuidplas 65 50, Nieuwkoop 36 44'),
  sign('Opgave = taakstelling + achterstand - voorsprong', 'ontbreekt: opgave; tekenOnbekend'),
  sign('Opgave = taakstelling plus achterstand min voorsprong', 'ontbreekt: opgave; tekenOnbekend'),

  title('Thema: Flexwonen', OTHER),
  title('Seniorenhuisvesting', OTHER),
  title('Huizen', OTHER),
  title('Onderwerp: stand van zaken Haaglanden', READ),
  title('Onderwerp: halfjaarlijkse rapportage aan Provinciale Staten', READ),
  title('Seniorenwoningen', OTHER),
  title('Maandoverzicht', READ),
  title('Bollenstreek', READ),

  ...[
    'Afdrukdatum: 1 april 2025',
    'Verzenddatum 1-4-2025',
    'Datum document: 1 april 2025',
    'Revisie 1-4-2025',
    'Raad van 1 april 2025',
    'GS 1 april 2025',
    'Taakstelling 2025-I (Staatscourant 1 oktober 2024)',
  ].map((text) => dayOf(text, 'ontbreekt: peildatum; ')),
  ...[
    'Referentiedatum: 1 april 2025',
    'Rapportage aan GS per 1 april 2025',
    'Raad van 6 mei 2025, stand 1 april 2025',
  ].map((text) => dayOf(text, READ)),

  below('De cijfers gaan tot en met 28 februari 2025.', `${READ}; opmerkingTeltNiet`),
  below('De cijfers lopen t/m 31 maart 2025.', READ),
  {
    what: 'the peildatum below the rows, and the source behind it',
    drawn: `\n${BARE}\nTotaal | 174 | 51\nPeildatum: 1 april 2025. Bron: COA.`,
    outcome: READ,
  },
  {
    what: 'the day in the note to a heading, marked in figures above the line and on it',
    drawn:
      '\nGemeente | Opgave 2025-I¹ | Gehuisvest²\nDelft | 84 | 20\nGouda | 90 | 31\n1) met saldo\n2) per 1 april 2025',
    outcome: READ,
  },
  {
    what: 'a note in front of the sum of a region, of which the name stands in front',
    drawn: `
Regio | Gemeente | Opgave 2025-I | Gehuisvest 1-4-2025
Zuid | Delft | 84 | 20
 | Gouda | 90 | 31
cijfers van Delft zijn van 1 maart
Zuid | Totaal | 174 | 51`,
    outcome: `${READ}; opmerkingTeltNiet`,
  },
  {
    what: 'a sum below each region, named in front of it',
    drawn: `
Regio | Gemeente | Opgave 2025-I | Gehuisvest 1-4-2025
Haaglanden | Delft | 84 | 20
Haaglanden | Totaal | 84 | 20
Midden-Holland | Gouda | 90 | 31
Midden-Holland | Totaal | 90 | 31
Totaal | | 174 | 51`,
    outcome: READ,
  },
];
