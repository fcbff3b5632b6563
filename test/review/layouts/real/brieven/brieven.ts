import type { RealSheet } from '../real-sheet';

/** Letters and annexes to one gemeente, in other words and years than those that are known. */
export const BRIEVEN: readonly RealSheet[] = [
  {
    what: 'a letter about 1 April 2023, with address and signature',
    drawn: `
Burgemeester en wethouders van Gouda
Postbus 1086
Datum: 20 april 2023
Onderwerp: Voortgang huisvesting vergunninghouders per 1 april 2023

 | | Aantal vergunninghouders
Taakstelling eerste halfjaar 2023 | | 152
Op 1 januari 2023 had uw gemeente een voorsprong van | | 12
Trede op de interventieladder per 1 januari 2023 | | Signaleren
Te huisvesten vergunninghouders voor 1 juli 2023 | | 140
 | | Beoordeling
Minimaal te huisvesten voor 1 april 2023 | 70 |
Feitelijk gehuisvest voor 1 april 2023 | 55 |
Op schema / niet op schema | Niet op schema |
Percentage gehuisvest van het minimaal te huisvesten aantal | 79% |
Conclusie | Volgende fase |
Fase interventieladder op 1 april 2023 | | Informatie opvragen en valideren
Nog te huisvesten voor 1 juli 2023 | | 85
Koppelingen op 1 april 2023 | | 90`,
    outcome: '1-4-2023; Gouda 140 55',
  },
  {
    what: 'an annex with questions in other words',
    drawn: `
Bijlage bij brief aan gemeente Dordrecht, 1 januari 2025
Taakstelling tweede helft 2024 | 210
Voorsprong per 1 juli 2024 | n.v.t.
Achterstand per 1 juli 2024 | 30
Opgave | 240
Gehuisvest op 1 januari 2025 (cijfers COA) | 180
Is het aantal gehuisveste vergunninghouders groter of gelijk aan de opgave? | Nee
Waren er voldoende koppelingen op 1 oktober 2024? | Ja
Zijn er omkoppelingen geweest? | nee, er zijn geen omkoppelingen geweest
Was uw gemeente stapelgemeente? | uw gemeente is niet aangemerkt als stapelgemeente
Trede per 1 oktober 2024 | 4
Trede per 1 januari 2025 | 5`,
    outcome: '1-1-2025; Dordrecht 240 180',
  },
  {
    what: 'a decision to hold a step, the gemeente in the title',
    drawn: `
Gemeente Vlaardingen
Interventieladder per 1 januari 2026
Taakstelling 2025-II | 130
Achterstand per 1 juli 2025 | 70
Te huisvesten voor 1 januari 2026 | 200
Gehuisvest voor 1 januari 2026 volgens het COA | 118
Achterstand per 1 januari 2026 | 82
Koppelingen per 1 oktober 2025 | voldoende
Trede op 1 oktober 2025 | vooraankondiging juridische interventie
Trede verlengd tot | 1 juli 2026
Besluit verlenging | GS-besluit 10 februari 2026`,
    outcome: '1-1-2026; Vlaardingen 200 118',
  },
  {
    what: 'a letter to nobody we know',
    drawn: `
Burgemeester en wethouders van Atlantis
Taakstelling 2022-I | 150
Achterstand 1 januari 2022 | 20
Gehuisvest voor 1 april 2022 | 70`,
    outcome: '1-4-2022; Atlantis -; gemeenteOnbekend',
  },
  {
    what: 'a list with its gemeente below each other is none',
    drawn: `
Overzicht Delft en Gouda
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'two days beside each other are asked',
    drawn: `
Burgemeester en wethouders van Leiden
 | 1 april 2022 | 1 juli 2022
Taakstelling 2022-I | 150 | 150
Achterstand 1 januari 2022 | 20 | 20
Gehuisvest | 70 | 160
Nog te huisvesten | 100 | 10`,
    outcome: 'ontbreekt: gemeente peildatum; ',
  },
  {
    what: 'a letter about 1 October 2022 with a minimum and koppelingen in other words',
    drawn: `
Burgemeester en wethouders van Zoetermeer
Datum: 27 oktober 2022
Onderwerp: Halfjaarlijkse beoordeling huisvesting vergunninghouders, peildatum 1 oktober 2022
 | | Aantal personen
Taakstelling 2e halfjaar 2022 | | 139
Voorsprong op 1 juli 2022 | | 17
Opgave 2e halfjaar 2022 | | 122
Positie op de interventieladder per 1 juli 2022 | | Taakstelling gerealiseerd
 | | Beoordeling
Op 1 oktober 2022 ten minste te huisvesten | 61 |
Op 1 oktober 2022 feitelijk gehuisvest | 64 |
Percentage van de opgave | 52% |
Op schema / niet op schema | Op schema |
Conclusie | Zelfde fase |
Positie op de interventieladder per 1 oktober 2022 | | Taakstelling gerealiseerd
Beschikbare koppelingen op 1 oktober 2022 | | 71`,
    outcome: '1-10-2022; Zoetermeer 122 64',
  },
  {
    what: 'an annex in sections, of which each line says itself what it is',
    drawn: `
Bijlage 1 bij de brief van Gedeputeerde Staten aan de gemeente Katwijk
Opgave | |
 | Taakstelling tweede halfjaar 2022 | 112
 | Achterstand per 1 juli 2022 | 23
 | Totaal te huisvesten vóór 1 januari 2023 | 135
Realisatie | |
 | Gehuisvest vóór 1 januari 2023 volgens COA | 101
 | Huurcontracten ingaand voor 1 januari 2023 | 4
Koppelingen per 1 oktober 2022 | | onvoldoende
Is uw gemeente in die periode stapelgemeente geweest? | | Nee
Op 1 oktober 2022 stond uw gemeente op trede 2 | |
Per 1 januari 2023 blijft uw gemeente op trede 2 | |`,
    outcome: '1-1-2023; Katwijk 135 101 +4',
  },
  {
    what: 'steps of this and the assessment before',
    drawn: `
Burgemeester en Wethouders van de gemeente Westland
Uw taakstelling tweede helft 2025 | 201
Uw achterstand per 1 juli 2025 | 66
Uw opgave tot 1 januari 2026 | 267
Aantal gehuisvest per 1 oktober 2025 | 112
Percentage gehuisvest ten opzichte van het minimum | 84%
Resterend | 155
Aantal gekoppelden per 1 oktober 2025 | 149
Trede vorige beoordeling (1 juli 2025) | 4
Trede deze beoordeling (1 oktober 2025) | 4`,
    outcome: '1-10-2025; Westland 267 112',
  },
  {
    what: 'a title with the gemeente and a day behind it',
    drawn: `
Bijlage 2: beoordeling gemeente Schiedam per 1 januari 2022
Taakstelling 2021-II | 165
Achterstand per 1 juli 2021 | 54
Opgave 2021-II | 219
Gehuisvest per 1 januari 2022 | 181
Coulancenorm | 170
Is de coulancenorm gehaald? | Ja
Koppelingen op 1 oktober 2021 | Voldoende
Trede 1 oktober 2021 | 1
Trede 1 januari 2022 | 1`,
    outcome: '1-1-2022; Schiedam 219 181',
  },
  {
    what: 'figures up to and including the day before the decision',
    drawn: `
Gemeente Goeree-Overflakkee, tussenstand 1 april 2025
Koppelingen (1 april 2025) | 44
Gehuisvest t/m 31 maart 2025 | 39
Opgave eerste helft 2025 | 91
Fase per 1 januari 2025 | signaleren
Fase per 1 april 2025 | informatie opvragen en valideren`,
    outcome: '1-4-2025; Goeree-Overflakkee 91 39',
  },
];
