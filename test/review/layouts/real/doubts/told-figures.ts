import type { RealSheet } from '../real-sheet';

const ASKED = 'ontbreekt: opgave gehuisvest; anderOnderwerp';
const READ = '1-4-2024; Delft 76 48';
const sheet = (what: string, above: string, below: string, outcome: string, headings = ''): RealSheet => ({
  what,
  drawn: `
Stand per 1 april 2024
${above}
Gemeente | Opgave | Gehuisvest ${headings}
Delft | 76 | 48 | 5
${below}`,
  outcome,
});
const above = (text: string, outcome = ASKED, headings = ''): RealSheet => sheet(text, text, '', outcome, headings);
const below = (text: string, outcome = ASKED, headings = ''): RealSheet => sheet(text, '', text, outcome, headings);

/** Titles and notes by which the figures are no count of persons, or of others than COA counts. */
export const TOLD_FIGURES: readonly RealSheet[] = [
  above('Overzicht (x 10 personen)'),
  above('Overzicht (\u00d710)'),
  above('Overzicht, aantallen x 1.000'),
  above('Overzicht | | x 100'),
  above('Overzicht in tientallen'),
  above('Overzicht, afgerond op vijftallen'),
  above('Eenheid: tiental'),
  above('Overzicht in honderden'),
  above('Aantallen per 10.000 inwoners'),
  above('Indexcijfers (2021 = 100)'),
  above('Bedragen x \u20ac 1.000'),
  above('Opgave in ha'),
  above('Overzicht, inclusief huurcontracten'),
  above('Overzicht, inclusief Oekra\u00efense ontheemden'),
  below('Alle aantallen in tientallen personen'),
  below('Alle aantallen betreffen huishoudens.'),
  below('De cijfers zijn een prognose'),
  below('Gehuisvest is inclusief getekende huurcontracten'),
  below('Gehuisvest is zonder januari'),
  below('Cijfers exclusief nareizigers'),
  above('Rapportage (2x per jaar), aantallen personen', READ),
  above('Overzicht, exclusief additionele opgave', READ),
  above('Overzicht, exclusief Oekra\u00efners', READ),
  above('Overzicht inclusief huurcontracten', '1-4-2024; Delft 76 48 +5', '| Huurcontracten'),
  below('* 10 gemeenten zijn bezocht', READ),
  below('* verwacht is een prognose van de gemeente', READ),
  below('Delft huisvest in mei 20 vergunninghouders in woningen van een corporatie', READ),
  above('Aantal woningen voor vergunninghouders'),
  below('Cijfers inclusief nareizigers', READ),
  ...[below, above].map((said) => said('Opgave is exclusief achterstand', 'ontbreekt: opgave; opgaveZonderSaldo')),
  {
    what: 'a note below a turned table',
    drawn: `
Stand per 1 april 2024

 | Delft
Opgave | 76
Gehuisvest | 48
Aantallen betreffen huishoudens`,
    outcome: ASKED,
  },
];
