import type { RealSheet } from '../real-sheet';

const counted = (heading: string, outcome: string, title = ''): RealSheet => ({
  what: `${title} ${heading}`,
  drawn: `
${title}
Gemeente | Opgave 2022-II | ${heading}
Delft | 76 | 48
Gouda | 60 | 20`,
  outcome,
});
const UNSURE = 'ontbreekt: gehuisvest peildatum; kolomOnzeker';
const PART = 'ontbreekt: gehuisvest; gehuisvestDeel';
const READ = '1-10-2022; Delft 76 48, Gouda 60 20';
const MONTHS = '30-9-2022; Delft 76 48, Gouda 60 20';
const TITLED = 'ontbreekt: opgave gehuisvest; anderOnderwerp';

/** Counts over another time than the halfjaar from its begin, in a heading or a title. */
export const SPANS: readonly RealSheet[] = [
  counted('Gehuisvest jan-sep 2022', UNSURE),
  counted('Gehuisvest januari t/m september 2022', UNSURE),
  counted('Gehuisvest aug t/m sept 2022', UNSURE),
  counted('Realisatie september - oktober 2022', UNSURE),
  counted("Gehuisvest juli '21 t/m sept 2022", UNSURE),
  counted('Plaatsingen augustus t/m september', 'ontbreekt: gehuisvest; kolomOnzeker', 'Stand 1 oktober 2022'),
  counted('Gehuisvest januari tot oktober 2022', UNSURE),
  counted('Gehuisvest juli t/m september 2022', MONTHS),
  counted('Gehuisvest sinds 1-1-2022 t/m 1-10-2022', PART),
  counted('Gehuisvest vanaf 1 januari 2022 (stand 1-10-2022)', PART),
  counted('Gehuisvest sinds 1-7-2022 t/m 1-10-2022', READ),
  counted('Gehuisvest', TITLED, 'Realisatie januari t/m september 2022'),
  counted('Gehuisvest', TITLED, 'Periode augustus t/m september 2022'),
  counted('Gehuisvest', TITLED, 'Overzicht van 1 september 2022 t/m 1 oktober 2022'),
  counted('Gehuisvest', TITLED, 'Overzicht 1 januari 2022 - 1 oktober 2022'),
  counted('Gehuisvest', MONTHS, 'Overzicht juli t/m september 2022'),
  counted('Gehuisvest', READ, 'Cijfers van 1 juli 2022 t/m 1 oktober 2022'),
  counted('Gehuisvest 1-10-2022', READ, 'Overzicht januari t/m december 2022'),
  {
    what: 'an opgave of a whole year',
    drawn: `
Gemeente | Opgave januari t/m december 2022 | Gehuisvest 1-10-2022
Delft | 76 | 48`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
];
