import type { RealSheet } from './real-sheet';

/** Overviews of provinces, regio's, gemeenten and COA. */
export const OVERVIEWS: readonly RealSheet[] = [
  {
    what: 'raadsinformatiebrief: years beside each other for one gemeente',
    drawn: `
Realisatie taakstelling gemeente Delft
 | 2021-I | 2021-II | 2022-I
Taakstelling | 60 | 66 | 70
Achterstand | 4 | 0 | 6
Totaal te huisvesten | 64 | 66 | 76
Gehuisvest | 64 | 60 | 48`,
    outcome: 'ontbreekt: gemeente peildatum; ',
  },
  {
    what: 'provincie: stand per kwartaal',
    drawn: `
Stand huisvesting vergunninghouders Zuid-Holland per 1 april 2022
Gemeente | Fase interventieladder | Taakstelling 2022-I | Voorsprong (-) / achterstand (+) per 1-1-2022 | Totale opgave | Gerealiseerd | Percentage
Delft | 1 | 70 | 6 | 76 | 48 | 63%
Gouda | 0 | 50 | -2 | 48 | 30 | 63%`,
    outcome: '1-4-2022; Delft 76 48, Gouda 48 30',
  },
  {
    what: 'regio: begin en eind naast elkaar in woorden',
    drawn: `
Gemeente | Taakstelling 1e helft 2023 | Achterstand vorige periode | Te huisvesten | Gehuisvest t/m 30 juni 2023 | Achterstand volgende periode
Delft | 70 | 6 | 76 | 60 | 16
Gouda | 50 | 0 | 50 | 50 | 0`,
    outcome: '30-6-2023; Delft 76 60, Gouda 50 50',
  },
  {
    what: 'CBS-achtig: code en naam',
    drawn: `
Regiocode | Gemeentenaam | Taakstelling 2024-1 | Realisatie per 1 april 2024
GM0503 | Delft | 76 | 48
GM0513 | Gouda | 50 | 30`,
    outcome: '1-4-2024; Delft 76 48, Gouda 50 30; taakstellingIsOpgave',
  },
  {
    what: 'VNG: percentages zonder teken',
    drawn: `
Gemeente | Opgave 2023-II | Gehuisvest per 1 oktober 2023 | Percentage
Delft | 76 | 48 | 63
Gouda | 50 | 30 | 60`,
    outcome: '1-10-2023; Delft 76 48, Gouda 50 30',
  },
  {
    what: 'COA: maanden met totaal',
    drawn: `
Gemeente | Taakstelling incl. voor/achter 1e halfjaar 2024 | jan 2024 | feb 2024 | mrt 2024 | Totaal gerealiseerd t/m maart 2024
Delft | 76 | 10 | 20 | 18 | 48
Gouda | 50 | 5 | 15 | 10 | 30`,
    outcome: '31-3-2024; Delft 76 48, Gouda 50 30',
  },
  {
    what: 'doelgroepen in kolommen',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022 | waarvan gezinnen | waarvan alleenstaanden | waarvan amv
Delft | 76 | 48 | 20 | 25 | 3
Gouda | 50 | 30 | 10 | 20 | 0`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30',
  },
  {
    what: 'Spreidingswet en huisvesting op een blad',
    drawn: `
Gemeente | Opgave huisvesting 2025-I | Gehuisvest per 1 april 2025 | Opgave Spreidingswet | Gerealiseerde opvangplekken
Delft | 76 | 48 | 412 | 200
Gouda | 50 | 30 | 300 | 310`,
    outcome: '1-4-2025; Delft 76 48, Gouda 50 30',
  },
  {
    what: 'noten onder de tabel',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 76 | 48*
Gouda | 50 | 30

* voorlopig cijfer
Bron: COA, 4 april 2022`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; voetnoten',
  },
  {
    what: 'twee peildata naast elkaar',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 maart 2022 | Gehuisvest per 1 april 2022
Delft | 76 | 30 | 48
Gouda | 50 | 20 | 30`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30',
  },
  {
    what: 'de oude trede en de nieuwe',
    drawn: `
Gemeente | Trede per 1 april 2022 | Opgave 2022-I | Gehuisvest per 1 juli 2022 | Trede per 1 juli 2022
Delft | 1 | 76 | 48 | 2
Gouda | 0 | 50 | 50 | 0`,
    outcome: '1-7-2022; Delft 76 48, Gouda 50 50',
  },
  {
    what: 'een kolom Realisatie volgens de gemeente',
    drawn: `
Gemeente | Opgave 2022-I | Realisatie COA per 1 april 2022 | Realisatie volgens gemeente
Delft | 76 | 48 | 51
Gouda | 50 | 30 | 30`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; kolomOnzeker',
  },
  {
    what: 'per week',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022 | Gehuisvest per week
Delft | 76 | 48 | 4
Gouda | 50 | 30 | 2`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; kolomOnzeker',
  },
  {
    what: 'dagen met schuine strepen die de volgorde tonen',
    drawn: `
Gemeente | Opgave 2e helft 2022 | Realisatie tot 31/12/2022 | Achterstand tot 01/07/2022
Delft | 76 | 48 | 6
Gouda | 50 | 30 | 0`,
    outcome: '31-12-2022; Delft 76 48, Gouda 50 30',
  },
  {
    what: 'dagen met schuine strepen die niets tonen',
    drawn: `
Gemeente | Opgave 1e helft 2022 | Realisatie tot 01/04/2022
Delft | 76 | 48
Gouda | 50 | 30`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'provincies in een kolom',
    drawn: `
Provincie | Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Zuid-Holland | Delft | 76 | 48
Utrecht | Amersfoort | 90 | 80`,
    outcome: '1-4-2022; Delft 76 48, Amersfoort 90 80',
  },
  {
    what: "Den Haag beside 's-Gravenhage",
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Den Haag | 417 | 129
Delft | 76 | 48`,
    outcome: "1-4-2022; 's-Gravenhage 417 129, Delft 76 48",
  },
  {
    what: 'schrijfwijzen',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Gemeente Delft | 76 | 48
Alphen a/d Rijn | 90 | 40
Capelle a/d IJssel | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Alphen aan den Rijn 90 40, Capelle aan den IJssel 50 20',
  },
  {
    what: 'codes zonder GM',
    drawn: `
Code | Opgave 2022-I | Gehuisvest per 1 april 2022
503 | 76 | 48
518 | 417 | 129`,
    outcome: "1-4-2022; Delft 76 48, 's-Gravenhage 417 129",
  },
  {
    what: 'Bergen (NH.) en Hengelo alone',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Bergen (NH.) | 30 | 10
Hengelo | 60 | 20
Bergen | 20 | 10
De Friese Meren | 60 | 30`,
    outcome: '1-4-2022; Bergen (NH.) 30 10, Hengelo (O.) 60 20, De Fryske Marren 60 30, Bergen -; gemeenteMeerduidig',
  },
  {
    what: 'a month that begins on the day up to which is counted',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 maart 2022 | maart 2022
Delft | 82 | 18 | 12`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestOuder maandenZonderTotaal',
  },
  {
    what: 'headings as a program exports them',
    drawn: `
gemeente_naam | trede_per_1_1_2022 | taakstelling_2022_1 | achterstand_1_jan_2022 | gehuisvest_per_1_april_2022
Delft | 2 | 70 | 6 | 48
Westland | 3 | 81 | 0 | 30`,
    outcome: '1-4-2022; Delft 76 48, Westland 81 30',
  },
];
