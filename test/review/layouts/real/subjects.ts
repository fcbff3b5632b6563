import type { RealSheet } from './real-sheet';

/** Figures of something else. */
export const SUBJECTS: readonly RealSheet[] = [
  {
    what: 'spreidingswet',
    drawn: `
 | Vergunninghouders | | Spreidingswet |
Gemeente | Opgave | Gehuisvest per 1 april 2022 | Opgave | Gerealiseerd
Delft | 76 | 48 | 200 | 100`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'waarvan gezinnen gehuisvest',
    drawn: `
Gemeente | Opgave 2022-I | waarvan gezinnen gehuisvest | Gehuisvest per 1 april 2022
Delft | 76 | 20 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Realisatie additionele opgave',
    drawn: `
Gemeente | Opgave 2022-I | Realisatie additionele opgave | Gehuisvest per 1 april 2022
Delft | 76 | 20 | 48`,
    outcome: '1-4-2022; Delft 76 48; kolomOnzeker',
  },
  {
    what: 'Opgave 2e helft 2021',
    drawn: `
Gemeente | Opgave 2022-I | Opgave 2e helft 2021 | Gehuisvest per 1 april 2022
Delft | 76 | 20 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Opgave regio',
    drawn: `
Gemeente | Opgave 2022-I | Opgave regio | Gehuisvest per 1 april 2022
Delft | 76 | 20 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Opgave alleenstaanden',
    drawn: `
Gemeente | Opgave 2022-I | Opgave alleenstaanden | Gehuisvest per 1 april 2022
Delft | 76 | 20 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Taakstelling 2022',
    drawn: `
Gemeente | Opgave 2022-I | Taakstelling 2022 | Gehuisvest per 1 april 2022
Delft | 76 | 20 | 48`,
    outcome: '1-4-2022; Delft 76 48; kolomOnzeker',
  },
  {
    what: 'only',
    drawn: `
Gemeente | Taakstelling 2022-I | Opgave 2e helft 2021 | Gehuisvest per 1 april 2022
Delft | 76 | 60 | 48`,
    outcome: '1-4-2022; Delft 76 48; taakstellingIsOpgave',
  },
  {
    what: 'only2',
    drawn: `
Gemeente | Opgave 2022-I | waarvan gezinnen gehuisvest per 1 april 2022
Delft | 76 | 20`,
    outcome: 'ontbreekt: gehuisvest peildatum; ',
  },
  {
    what: 'only3',
    drawn: `
Gemeente | Opgave 2e helft 2021 | Gehuisvest per 1 april 2022
Delft | 76 | 20`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestAnderHalfjaar',
  },
  {
    what: 'titel',
    drawn: `
Opvangplekken per gemeente, stand 1 april 2024
Gemeente | Opgave | Gerealiseerd
Delft | 200 | 100`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'taakstelling of something else',
    drawn: `
Taakstelling noodopvang
Gemeente | Taakstelling | Gerealiseerd per 1 april 2024
Delft | 300 | 250`,
    outcome: 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp',
  },
  {
    what: 'building',
    drawn: `
Woningbouw per gemeente 2024
Gemeente | Opgave | Gerealiseerd per 1 april 2024
Delft | 3000 | 250`,
    outcome: 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp',
  },
  {
    what: 'in an overview of COA columns of other tasks are not asked about',
    drawn: `
gemeente | provincie | stand op 01/01/2024 | taakstelling 1e helft 2024 | taakstelling 1e helft 2024 inclusief voor/achter | realisatie tot 1 april 2024 | taakstelling Spreidingswet | realisatie opvangplekken tot 1 april 2024 | bezetting noodopvang | ontheemden Oekraïne
Delft | Zuid-Holland | 12 | 70 | 82 | 18 | 300 | 100 | 20 | 500
Gouda | Zuid-Holland | -5 | 50 | 45 | 10 | 200 | 150 | 0 | 300`,
    outcome: '1-4-2024; Delft 82 18, Gouda 45 10',
  },
  {
    what: 'the part of the opgave that is achterstand is not the opgave',
    drawn: `
Gemeente | Opgave regulier 2022-I | Opgave achterstand 2022-I | Gehuisvest per 1 april 2022
Delft | 76 | 8 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
];
