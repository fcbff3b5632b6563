import type { RealSheet } from './real-sheet';

/** Counts of a part of the halfjaar beside each other, and months without their year. */
export const PARTS_OF_HALF: readonly RealSheet[] = [
  {
    what: 'of two stretches behind each other the first is not who were housed',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest jan-mrt 2022 | Gehuisvest apr-jun 2022
Delft | 68 | 16 | 32
Gouda | 60 | 20 | 11`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel kolomOnzeker',
  },
  {
    what: 'nor is it without their year',
    drawn: `
Stand per 1 juli 2022
Gemeente | Opgave | Gehuisvest januari t/m maart | Gehuisvest april t/m juni
Delft | 68 | 16 | 32`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel kolomOnzeker',
  },
  {
    what: 'nor in front of a quarter',
    drawn: `
Gemeente | Opgave 2022-II | Gehuisvest t/m 1 oktober 2022 | Gehuisvest 4e kwartaal 2022
Delft | 68 | 16 | 32`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel kolomOnzeker',
  },
  {
    what: 'a stretch of before is no question',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest apr-jun 2022 | Gehuisvest t/m juni 2022
Delft | 68 | 32 | 48`,
    outcome: '30-6-2022; Delft 68 48; kolomOnzeker',
  },
  {
    what: 'running totals of months have the year of the halfjaar',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand eind december | Gehuisvest t/m februari | Gehuisvest t/m maart
Delft | 60 | 8 | 16 | 32`,
    outcome: '31-3-2022; Delft 68 32',
  },
  {
    what: 'a saldo of the end of such a month is none of the begin',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest t/m maart | Achterstand eind maart
Delft | 60 | 32 | 36`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'a total of the first months alone',
    drawn: `
Stand per 31 mei 2023
Gemeente | Opgave | Gehuisvest jan 2023 | Gehuisvest feb 2023 | Gehuisvest mrt 2023 | Gehuisvest | Gehuisvest apr 2023 | Gehuisvest mei 2023
Delft | 68 | 9 | 9 | 9 | 27 | 9 | 12
Gouda | 93 | 20 | 18 | 20 | 58 | 20 | 21`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel maandenZonderTotaal',
  },
  {
    what: 'counts that go down in most rows are no running totals',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest 1-2-2022 | Gehuisvest 1-3-2022 | Gehuisvest 1-4-2022
Delft | 84 | 10 | 12 | 9
Gouda | 60 | 4 | 7 | 3
Leiden | 90 | 4 | 2 | 3`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel',
  },
  {
    what: 'a count of 0 for all, filled in beforehand',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 maart 2022 | Gehuisvest per 1 april 2022
Delft | 84 | 10 | 0`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel',
  },
  {
    what: 'that COA takes one back is no question',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 maart 2022 | Gehuisvest per 1 april 2022
Delft | 84 | 10 | 9
Gouda | 60 | 4 | 7
Leiden | 90 | 4 | 4`,
    outcome: '1-4-2022; Delft 84 9, Gouda 60 7, Leiden 90 4',
  },
  {
    what: 'another count beside the net one',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest t/m 1-4-2022 | Uitgeplaatst | Netto gehuisvest
Delft | 84 | 12 | 2 | 10`,
    outcome: 'ontbreekt: gehuisvest; kolomOnzeker',
  },
  {
    what: 'the first half of a year on a sheet of the second',
    drawn: `
Stand 1 oktober 2023
Gemeente | Opgave | Gehuisvest eerste halfjaar | Gehuisvest derde kwartaal
Gouda | 65 | 70 | 40`,
    outcome: 'ontbreekt: gehuisvest; kolomOnzeker',
  },
  {
    what: 'a count of the halfjaar before beside the quarters of this one, and an opgave of nobody knows which',
    drawn: `
Gemeente | Opgave | Realisatie 1e kwartaal 2022 | Realisatie 2e kwartaal 2022 | Trede | Plaatsingen per 31 december 2021
Wassenaar | 85 | 0 | 1 | 1 | 21`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestAnderHalfjaar kolomOnzeker',
  },
  {
    what: 'nor one with quarters without a year',
    drawn: `
Gemeente | Opgave | Gehuisvest 1e kwartaal | Plaatsingen per 31 december 2019
Wassenaar | 85 | 0 | 14`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestAnderHalfjaar kolomOnzeker',
  },
  {
    what: 'which the opgave settles where it says its halfjaar',
    drawn: `
Gemeente | Opgave 2e helft 2019 | Gehuisvest 1e kwartaal | Plaatsingen per 31 december 2019
Wassenaar | 85 | 0 | 14`,
    outcome: '31-12-2019; Wassenaar 85 14; kolomOnzeker',
  },
  {
    what: 'a quarter in which more were housed than in the count of an early day',
    drawn: `
Realisatiecijfers COA t/m 1-10-2020
Gemeente | Opgave 2e helft 2020 | Gehuisvest Q3 | Gerealiseerd 6-7-2020
Zoetermeer | 82 | 34 | 8
Gouda | 157 | 326 | 81`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel kolomOnzeker',
  },
  {
    what: 'a quarter within the count is no question',
    drawn: `
Gemeente | Opgave 2e helft 2020 | Gehuisvest Q3 | Gehuisvest 1-12-2020
Zoetermeer | 82 | 8 | 34`,
    outcome: '1-12-2020; Zoetermeer 82 34; kolomOnzeker',
  },
  {
    what: 'the halfjaar of running months is that of the title, not of what it begins with',
    drawn: `
Overzicht 2020-II
Gemeente | Opgave | Gehuisvest t/m juli | Gehuisvest t/m augustus | Achterstand eind 2020-I
Zoetermeer | 82 | 8 | 34 | 4`,
    outcome: '31-8-2020; Zoetermeer 82 34',
  },
  {
    what: 'a group that is not merged holds for days without a year as well',
    drawn: `
Stand 30 september 2025
 | Opgave 2025-II | Gehuisvest t/m | |
Gemeente | | 31 juli | 31 augustus | 30 september
Delft | 60 | 6 | 11 | 28`,
    outcome: '30-9-2025; Delft 60 28',
  },
  {
    what: 'and not of that alone',
    drawn: `
Gemeente | Opgave | Gehuisvest t/m juli | Gehuisvest t/m augustus | Achterstand eind 2020-I
Zoetermeer | 82 | 8 | 34 | 4`,
    outcome: 'ontbreekt: gehuisvest peildatum; kolomKiezen',
  },
];
