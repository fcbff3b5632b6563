import type { RealSheet } from '../real-sheet';

const under = (title: string, outcome: string, heads = 'Opgave 2022-I | Gehuisvest'): RealSheet => ({
  what: `under '${title}'`,
  drawn: `\n${title}\nGemeente | ${heads}\nDelft | 76 | 48`,
  outcome,
});
const NO_DAY = 'ontbreekt: peildatum; ';
const OTHER = 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp';

/** Titles that say no peildatum, though a date stands in them, or that the figures are no count of persons. */
export const TITLES_OF_OTHERS: readonly RealSheet[] = [
  ...['Taakstelling vanaf 1 januari 2022', 'Met ingang van 1 januari 2022', 'Nieuw model sinds 1 maart 2022'].map(
    (title) => under(title, NO_DAY),
  ),
  ...[
    'Halfjaar 2022-I (1 januari 2022 t/m 30 juni 2022)',
    'Taakstelling 1 januari 2022 t/m 30 juni 2022',
    'Overzicht 1-1-2022 tot 1-7-2022',
  ].map((title) => under(title, NO_DAY)),
  under('Realisatie 1 januari 2022 t/m 30 juni 2022', '30-6-2022; Delft 76 48'),
  under('Realisatie vanaf 1 januari 2022 t/m 31 maart 2022', '31-3-2022; Delft 76 48'),
  under('Stand per 1 juli 2022', 'ontbreekt: peildatum; peildatumElders', 'Opgave 2022-II | Gehuisvest'),
  under('Stand per 1 januari 2022', 'ontbreekt: peildatum; peildatumElders'),
  under('Stand per 1 juli 2022', '1-7-2022; Delft 76 48'),
  ...['Prognose 2022-I', 'Raming huisvesting vergunninghouders', 'Concept - scenario hoog'].map((title) =>
    under(title, OTHER),
  ),
  under('Prognose en realisatie', NO_DAY),
  ...['Overzicht in woningen', 'Taakstelling statushouders (aantal woningen)'].map((title) => under(title, OTHER)),
  under('Aantal woningen en personen per 1 april 2022', '1-4-2022; Delft 76 48'),
];
