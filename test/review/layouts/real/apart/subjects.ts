import type { RealSheet } from '../real-sheet';

const BARE = 'Gemeente | Opgave | Gerealiseerd\nDelft | 76 | 48\nGouda | 50 | 20';
const NOT_OURS = 'ontbreekt: opgave gehuisvest; anderOnderwerp';
const OWN = 'Overzicht vergunninghouders regio';
const DAY = 'Stand per 1 april 2022';

const of = (what: string, lines: readonly string[], outcome: string): RealSheet => ({
  what,
  drawn: `\n${lines.join('\n')}`,
  outcome,
});

/** A title about vergunninghouders does not make up for what is said nearer to the figures. */
export const SUBJECTS_APART: readonly RealSheet[] = [
  of('places of reception below it', [OWN, 'Realisatie opvangplekken per 1 januari 2025', BARE], NOT_OURS),
  of('another taakstelling below it', [OWN, DAY, 'Taakstelling noodopvang', BARE], NOT_OURS),
  of('houses below it', [OWN, DAY, 'Woningbouw per gemeente', BARE], NOT_OURS),
  of('a unit below it', [OWN, DAY, 'Eenheid: woningen', BARE], NOT_OURS),
  of('a note that the figures are of houses', [OWN, DAY, BARE, 'Het gaat hier om woningen.'], NOT_OURS),
  of('a note that they are made up', [OWN, DAY, BARE, 'Cijfers zijn fictief.'], NOT_OURS),
  of(
    'one unit on every line',
    [
      OWN,
      DAY,
      'Gemeente | Eenheid | Opgave | Gerealiseerd',
      'Delft | woningen | 76 | 48',
      'Gouda | woningen | 50 | 20',
    ],
    NOT_OURS,
  ),
  of(
    'units below headings that name vergunninghouders',
    [
      DAY,
      'Gemeente | Opgave | Gehuisveste vergunninghouders',
      ' | woningen | woningen',
      'Delft | 36 | 18',
      'Gouda | 41 | 20',
    ],
    'ontbreekt: opgave gehuisvest; anderOnderwerp rijZonderNaam',
  ),
  of(
    'for whom the paper is says nothing of its figures',
    [OWN, 'Regionale tafel asielopvang', DAY, BARE],
    '1-4-2022; Delft 76 48, Gouda 50 20',
  ),
  of('a paper of both', ['Regietafel opvang en huisvesting', OWN, DAY, BARE], '1-4-2022; Delft 76 48, Gouda 50 20'),
  of(
    'gemeenten in order of their percentage',
    [`Ranglijst ${DAY.toLowerCase()}`, BARE],
    '1-4-2022; Delft 76 48, Gouda 50 20',
  ),
  of(
    'gemeenten below another task between the lines, where numbers stand in front',
    ['Nr | Gemeente | Opgave | Gehuisvest 1-7-2021', '1 | Delft | 76 | 6', 'Opvang', '2 | Gouda | 87 | 17'],
    '1-7-2021; Delft 76 6; rijenOnderTabel',
  ),
  of(
    'the same in persons and in households: ours are persons',
    [
      'Gemeente | Eenheid | Opgave 2024-I | Gehuisvest 1-4-2024',
      'Gouda | personen | 80 | 30',
      'Gouda | huishoudens | 33 | 12',
      'Delft | personen | 90 | 40',
      'Delft | huishoudens | 36 | 17',
    ],
    '1-4-2024; Gouda 80 30, Delft 90 40; rijenGekozen',
  ),
];
