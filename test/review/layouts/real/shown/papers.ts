import type { RealSheet } from '../real-sheet';

/** Days, halfjaren, steps and subjects as papers write them. */
export const PAPERS: readonly RealSheet[] = [
  {
    what: 'where and when it was written',
    drawn: `
Den Haag, 7 oktober 2024
Voortgang huisvesting vergunninghouders
Gemeente | Opgave 2024-II | Gehuisvest
Delft | 110 | 60`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'where and when it was written, above the peildatum',
    drawn: `
Den Haag, 7 oktober 2024
Stand per 1 oktober 2024
Gemeente | Opgave | Gehuisvest
Delft | 110 | 60`,
    outcome: '1-10-2024; Delft 110 60',
  },
  {
    what: 'the day of a report',
    drawn: `
Rapportagedatum 12 april 2025
Gemeente | Opgave 2025-I | Gehuisvest
Delft | 96 | 40`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'a note with its source',
    drawn: `
Gemeente | Opgave 2025-I | Gehuisvest
Delft | 96 | 40
Leiden | 118 | 55

Cijfers per 1 juni 2025 (bron: COA)`,
    outcome: '1-6-2025; Delft 96 40, Leiden 118 55',
  },
  {
    what: 'the turn of the year',
    drawn: `
Jaarwisseling 2024-2025
Gemeente | Opgave 2024-II | Gehuisvest per 1 januari 2025
Delft | 110 | 60`,
    outcome: '1-1-2025; Delft 110 60',
  },
  {
    what: 'opgave 22-1',
    drawn: `
Gemeente | Opg. 22-1 | Gehuisvest t/m 1-7-2022
Delft | 110 | 60`,
    outcome: '1-7-2022; Delft 110 60',
  },
  {
    what: 'gehuisvest 22-1 may be of 22 January',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave 22-1 | Gehuisvest 22-1
Delft | 110 | 60`,
    outcome: 'ontbreekt: gehuisvest; kolomOnzeker',
  },
  {
    what: 'te huisvesten incl. achterstand',
    drawn: `
Stand per 1 juni 2025
Gemeente | Te huisvesten in 1e helft 2025 (incl. achterstand) | Al gehuisvest | Restant
Delft | 76 | 50 | 26`,
    outcome: '1-6-2025; Delft 76 50',
  },
  {
    what: 'the day of a decision is no step',
    drawn: `
Stand 1 april 2025
Gemeente | Datum besluit GS | Opgave 2025-I | Gehuisvest
Delft | 14-1-2025 | 76 | 30`,
    outcome: '1-4-2025; Delft 76 30',
  },
  {
    what: 'parts of who were housed beside all of them, and other figures on which nothing rests',
    drawn: `
Stand per 1 april 2025
Gemeente | Opgave 2025-I | Gehuisvest regulier | Gehuisvest doorstroomlocatie | Gehuisvest totaal | Gerealiseerde woningen | Verschil t.o.v. opgave
Delft | 96 | 30 | 10 | 40 | 12 | -56`,
    outcome: '1-4-2025; Delft 96 40',
  },
  {
    what: 'who were housed of the achterstand apart',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gehuisvest op achterstand | Gehuisvest op taakstelling
Delft | 96 | 6 | 40`,
    outcome: 'ontbreekt: gehuisvest; kolomOnzeker',
  },
  {
    what: 'provinces, of which two are called after a gemeente',
    drawn: `
Stand per 1 april 2022
Gebied | Opgave | Gehuisvest
Groningen | 300 | 200
Utrecht | 600 | 400
Noord-Holland | 1800 | 1300`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp gemeenteOnbekend',
  },
  {
    what: 'opgave asiel',
    drawn: `
Gemeentelijke opgave asiel per 1 juli 2025
Gemeente | Opgave | Gerealiseerd
Delft | 250 | 120`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'an achterstand at the beginning and at the end in other words',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand bij aanvang | Gehuisvest per 1 juli 2022 | Achterstand bij afsluiting
Westland | 80 | 1 | 70 | 11
Delft | 90 | 6 | 80 | 16`,
    outcome: '1-7-2022; Westland 81 70, Delft 96 80',
  },
  {
    what: 'a total that may hold who were housed of the additional task',
    drawn: `
Stand 1 oktober 2022
Gemeente | Opgave | Additionele opgave | Gehuisvest regulier | Gehuisvest additioneel | Gehuisvest totaal
Delft | 96 | 12 | 40 | 6 | 46`,
    outcome: 'ontbreekt: gehuisvest; kolomOnzeker',
  },
  {
    what: 'u dient te huisvesten',
    drawn: `
Gemeente Westland
Uw achterstand per 1 januari 2022 bedraagt | 1
U dient te huisvesten in de eerste helft van 2022 | 81
Aantal gehuisveste vergunninghouders per 1 april 2022 | 40`,
    outcome: '1-4-2022; Westland 81 40',
  },
  {
    what: 'days in figures without a year',
    drawn: `
Stand per 1-7-2024
Gemeente | Taakstelling | Achterstand 1-1 | Voorsprong 1-1 | Gehuisvest | Achterstand 1-7 | Voorsprong 1-7
Delft | 100 | 10 | - | 90 | 20 | -
Gouda | 70 | - | 4 | 66 | - | -`,
    outcome: '1-7-2024; Delft 110 90, Gouda 66 66',
  },
  {
    what: 'a day in figures halfway',
    drawn: `
Stand per 1-4-2024
Gemeente | Taakstelling 2024-I | Achterstand 1-4 | Gehuisvest
Delft | 110 | 10 | 50`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'a title with a day of which the headings say the year',
    drawn: `
Rapportage huisvesting vergunninghouders, derde kwartaal (peildatum 1 oktober)
Gemeente | Opgave 2025-II | Gehuisvest | Plaatsingspercentage
Delft | 110 | 50 | 45`,
    outcome: '1-10-2025; Delft 110 50',
  },
];
