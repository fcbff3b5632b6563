import type { RealSheet } from './real-sheet';

/** Several rows per gemeente. */
export const ROWS: readonly RealSheet[] = [
  {
    what: 'as it stands',
    drawn: `
Gemeente | Doelgroep | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | Totaal | 76 | 48
Delft | waarvan gezinnen | 40 | 20
Gouda | Totaal | 50 | 30
Gouda | waarvan gezinnen | 25 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; rijenGekozen',
  },
  {
    what: 'left',
    drawn: `
Doelgroep | Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Totaal | Delft | 76 | 48
waarvan gezinnen | Delft | 40 | 20
Totaal | Gouda | 50 | 30
waarvan gezinnen | Gouda | 25 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; rijenGekozen',
  },
  {
    what: 'periode',
    drawn: `
Gemeente | Periode | Opgave | Gehuisvest per 1 april 2022
Delft | 2021-I | 60 | 60
Delft | 2021-II | 60 | 50
Delft | 2022-I | 76 | 48
Gouda | 2021-I | 60 | 60
Gouda | 2021-II | 40 | 10
Gouda | 2022-I | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20; rijenGekozen',
  },
  {
    what: 'periode2',
    drawn: `
Gemeente | Periode | Opgave | Gehuisvest
Delft | 2021-I | 60 | 60
Delft | 2021-II | 60 | 50
Delft | 2022-I | 76 | 48
Gouda | 2021-I | 60 | 60
Gouda | 2021-II | 40 | 10
Gouda | 2022-I | 50 | 20`,
    outcome: 'ontbreekt: peildatum; rijenKiezen',
  },
  {
    what: 'datum',
    drawn: `
Gemeente | Peildatum | Opgave | Gehuisvest
Delft | 1-2-2022 | 76 | 20
Delft | 1-3-2022 | 76 | 30
Gouda | 1-2-2022 | 50 | 10
Gouda | 1-3-2022 | 50 | 20`,
    outcome: 'ontbreekt: peildatum; rijenKiezen',
  },
  {
    what: 'geen totaal',
    drawn: `
Gemeente | Doelgroep | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | gezinnen | 40 | 20
Delft | alleenstaanden | 36 | 28
Gouda | gezinnen | 20 | 10
Gouda | alleenstaanden | 30 | 20`,
    outcome: '1-4-2022; Delft -, Delft -, Gouda -, Gouda -; rijenKiezen',
  },
  {
    what: 'merged names',
    drawn: `
Gemeente | Doelgroep | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | Totaal | 76 | 48
 | waarvan gezinnen | 40 | 20
Gouda | Totaal | 50 | 30
 | waarvan gezinnen | 25 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; rijenGekozen',
  },
  {
    what: 'Totaal under a name that stands once',
    drawn: `
Stand 1 april 2022

Gemeente | Soort | Opgave | Gehuisvest
Delft | gezinnen | 40 | 30
 | alleenstaanden | 36 | 18
 | Totaal | 76 | 48
Rijswijk | gezinnen | 25 | 15
 | alleenstaanden | 20 | 6
 | Totaal | 45 | 21
Totaal | | 121 | 69`,
    outcome: '1-4-2022; Delft 76 48, Rijswijk 45 21; rijenGekozen',
  },
  {
    what: 'Categorie that is no step',
    drawn: `
Stand 1 april 2022

Gemeente | Categorie | Opgave | Gehuisvest
Delft | gezinnen | 40 | 30
Delft | alleenstaanden | 36 | 18`,
    outcome: '1-4-2022; Delft -, Delft -; rijenKiezen',
  },
  {
    what: 'a contact beside a row that lost its name',
    drawn: `
Gemeente | Contactpersoon | Opgave 2022-I | Gehuisvest 1-4-2022
Delft | J. Jansen | 76 | 48
 | P. Pietersen | 45 | 12
Gouda | K. Klaassen | 60 | 31`,
    outcome: '1-4-2022; Delft 76 48, Gouda 60 31,  -; rijZonderNaam',
  },
];
