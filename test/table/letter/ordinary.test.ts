/** Papers without a fault in the words and forms of other civil servants: nothing is asked about them. */
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';
import { assessed, type Lines } from './letter-kit';

const ANSWERS: Lines = [
  ['', 'Provincie Zuid-Holland'],
  ['Aan:', 'Burgemeester en wethouders van Capelle a/d IJssel'],
  ['Onderwerp:', 'Tussenstand taakstelling 2023-II'],
  ['Hoeveel vergunninghouders moest uw gemeente huisvesten in 2023-II?', 150],
  ['Hoeveel vergunninghouders heeft uw gemeente gehuisvest vóór 1 oktober 2023?', 75],
  ['Ligt uw gemeente op schema?', 'Ja'],
  ['Kunt u de opgave nog halen?', 'Ja, er zijn voldoende koppelingen'],
  ['Op welke trede stond uw gemeente op 1 juli 2023?', 'Informatie opvragen en valideren'],
  ['Op 1 oktober 2023 staat uw gemeente op trede', 'Informatie opvragen en valideren'],
];
const IN_ONE_COLUMN: Lines = [
  ['Geacht college van burgemeester en wethouders van Westland,'],
  ['Wat is de taakstelling voor het eerste halfjaar van 2024?'],
  [198],
  ['Welke achterstand had uw gemeente op 1 januari 2024?'],
  [12],
  ['Hoeveel vergunninghouders zijn vóór 1 april 2024 gehuisvest?'],
  [118],
  ['Op welke trede van de interventieladder stond uw gemeente op 1 januari 2024?'],
  ['Taakstelling gerealiseerd'],
];
const SENTENCES: Lines = [
  ['Betreft: tussenstand gemeente Waddinxveen per 1 april 2023'],
  ['De gemeente Waddinxveen heeft voor 2023-I een taakstelling van 70 en had op 1 januari 2023 een achterstand van 4.'],
  ['De totale opgave is daarmee 74.'],
  ['Vóór 1 april 2023 moest de gemeente minimaal 37 vergunninghouders huisvesten.'],
  ['Op 1 april 2023 had de gemeente 30 vergunninghouders gehuisvest. Dat is 81% van het minimum.'],
  ['De gemeente ligt niet op schema en gaat van trede 1 naar trede 2.'],
  ['Op 1 april 2023 waren er 35 koppelingen.'],
];
const JUDGED: Lines = [
  ['Gemeente Noordwijk'],
  ['Onderdeel', 'Bevinding', 'Oordeel'],
  ['Taakstelling 2022-II (vastgesteld door het Rijk)', 124, ''],
  ['Achterstand per 1 juli 2022', 6, ''],
  ['Opgave', 130, ''],
  ['Gehuisvest per 1 januari 2023', 131, 'opgave gerealiseerd'],
  ['Koppelingen per 1 oktober 2022', 'onvoldoende', 'n.v.t.'],
  ['Omkoppelingen', 'ja', 'n.v.t.'],
  ['Stapelgemeente', 'nee', 'n.v.t.'],
  ['Fase interventieladder vóór deze beoordeling', 2, 'informatie opvragen en valideren'],
  ['Fase interventieladder na deze beoordeling', 0, 'taakstelling gerealiseerd'],
];
/** The day stands beside the steps alone. */
const WITHOUT_A_DAY: Lines = [
  ['Aan burgemeester en wethouders van Wassenaar'],
  ['Taakstelling 2022-II', 49],
  ['Achterstand per 1 juli 2022', 3],
  ['Te huisvesten vergunninghouders', 52],
  ['Gehuisveste vergunninghouders', 40],
  ['Waren er per 1 oktober 2022 voldoende koppelingen?', 'Ja'],
  ['Positie op de interventieladder per 1 oktober 2022', 'Informatie opvragen en valideren'],
  ['Positie op de interventieladder per 1 januari 2023', 'Afspraken maken over acties en termijnen, ambtelijk'],
];
const ADDITIONAL: Lines = [
  ['Burgemeester en wethouders van Papendrecht'],
  ['Taakstelling 2022-II inclusief achterstand', 60],
  ['Additionele opgave', 12],
  ['Taakstelling inclusief achterstand + additionele opgave', 72],
  ['Geplaatst per 1 oktober 2022', 31],
  ['Trede per 1 juli 2022', 0],
];
/** The first column is empty, and a share stands beside the figures. */
const WITH_SHARES: Lines = [
  ['', 'Aan: College van B&W Nieuwkoop'],
  ['', 'Tussenstand 1 oktober 2024', 'Aantal', 'Percentage'],
  ['', 'Taakstelling 2024-II (zie bijlage 1)', 66, ''],
  ['', 'Achterstand per 1 juli 2024', 4, ''],
  ['', 'Opgave 2024-II (taakstelling en achterstand)', 70, '100%'],
  ['', 'Minimaal te huisvesten vóór 1 oktober 2024', 35, '50%'],
  ['', 'Gehuisvest vóór 1 oktober 2024', 30, '43%'],
  ['', 'Nog te huisvesten vóór 1 januari 2025', 40, '57%'],
  ['', 'Trede op 1 juli 2024', 1, ''],
];
/** The figures of the next halfjaar below, without a heading. */
const WITH_NEXT: Lines = [
  ['Gegevens gemeente Ridderkerk', '2022-II'],
  ['Taakstelling', 90],
  ['Per 1 juli 2022 had uw gemeente een achterstand', 2],
  ['Te huisvesten vóór 1 januari 2023', 92],
  ['Gehuisvest vóór 1 januari 2023', 95],
  ['Op 1 oktober 2022 stond Ridderkerk op trede', 'Signaleren'],
  ['Taakstelling 2023-I', 110],
  ['Te huisvesten vóór 1 juli 2023', 107],
  ['Minimaal te huisvesten vóór 1 april 2023', 54],
];
const ITEMS: Lines = [
  ['Aan de gemeente Lisse'],
  ['Onze bevindingen zijn:'],
  ['- De taakstelling 2025-I was 45.'],
  ['- De achterstand op 1 januari 2025 was 10.'],
  ['- De opgave 2025-I was 55.'],
  ['- Vóór 1 juli 2025 heeft uw gemeente 41 vergunninghouders gehuisvest.'],
  ['- Het aantal koppelingen op 1 april 2025 was voldoende.'],
  ['- Uw gemeente stond op 1 april 2025 op trede 2 en wordt per 1 juli 2025 geplaatst op trede 3a.'],
];
/** What each question came to, and both steps in one cell. */
const CONCLUSIONS: Lines = [
  ['De eindbeoordeling van Leiden over 2023-II is als volgt.'],
  ['Te huisvesten vóór 1 januari 2024', 130],
  ['Gehuisvest vóór 1 januari 2024', 90],
  ['Conclusie opgave', 'niet gerealiseerd'],
  ['Conclusie koppelingen op 1 oktober 2023', 'onvoldoende koppelingen'],
  ['Conclusie omkoppelingen', 'er zijn omkoppelingen geweest'],
  ['Conclusie stapelgemeente', 'geen stapelgemeente'],
  ['Trede', 'van 1 (signaleren) naar 2 (informatie opvragen en valideren)'],
];
/** The answers are sentences too. */
const ANSWERED: Lines = [
  ['Bijlage bij de brief aan het gemeentebestuur van Schiedam'],
  ['Wat was uw opgave?'],
  ['De opgave voor het tweede halfjaar van 2024 was 150 vergunninghouders.'],
  ['Vraag 2: waren er voldoende koppelingen op 1 oktober 2024?', 'Nee'],
  ['Opgave gerealiseerd?', 'Nee'],
  ['Gehuisvest vóór 1 januari 2025', '120 vergunninghouders (80% van de opgave)'],
  ['Ja, er zijn omkoppelingen geweest.'],
  ['Uw gemeente gaat daarom van trede 2 naar trede 3a.'],
];
const CARRIED_ON: Lines = [
  ['', '', 'Gemeentebestuur van Leiderdorp'],
  [
    '',
    '',
    'U had op 1 januari 2025 een achterstand van 3. Met de taakstelling van 49 kwam uw opgave in 2025-I uit op 52.',
  ],
  ['', '', 'Gehuisvest vóór 1 april 2025', 30],
  ['', '', 'Trede op 1 januari 2025', 0],
];
/** Two steps in the answer to one question. */
const STEPS: Lines = [
  ['Aan het college van Zuidplas'],
  ['1. Hoe groot was uw opgave?'],
  ['De taakstelling voor 2025-II was 88 vergunninghouders. Per 1 juli 2025 had u een achterstand van 19.'],
  ['2. Hoeveel vergunninghouders heeft u gehuisvest vóór 1 januari 2026?'],
  [95],
  ['3. Waren er op 1 oktober 2025 voldoende koppelingen?'],
  ['Ja.'],
  ['4. Wat betekent dit voor de interventieladder?'],
  ['Op 1 oktober 2025 stond u op trede 2 (informatie opvragen). Per 1 januari 2026 plaatsen wij u op trede 3a.'],
];
/** A day that the sentence before says, and what comes before the figure. */
const REFERRING: Lines = [
  ['Aan het college van Teylingen'],
  ['Uw taakstelling voor het tweede halfjaar van 2024 bedraagt 79 vergunninghouders.'],
  ['Op 1 juli 2024 had uw gemeente een voorsprong van 5.'],
  ['Om op schema te liggen moest u op 1 oktober 2024 minimaal 37 huisvesten.'],
  ['U heeft er tot die datum 22 gehuisvest.'],
  ['Op 1 juli 2024 was de trede van uw gemeente 0, taakstelling gerealiseerd. Per 1 oktober 2024 is dat trede 1.'],
];
/** The saldo with its side in the middle column; which of two a share is, is no figure. */
const SIDES: Lines = [
  ['Gemeente Rotterdam'],
  ['Onderwerp', 'Bevinding', 'Aantal'],
  ['Taakstelling eerste halfjaar 2021', '', 702],
  ['Stand per 1 januari 2021 (COA)', 'voorsprong', 41],
  ['Te huisvesten vóór 1 juli 2021', '', 661],
  ['Gehuisvest op 1 juli 2021 (COA)', '', 640],
  ['Hoger of lager dan 70 procent', 'Hoger', ''],
  ['Stand per 1 juli 2021 (COA)', 'achterstand', 21],
  ['Trede per 1 april 2021', 1, ''],
];

test.each<[string, Lines, object]>([
  ['two steps in an answer', STEPS, { naam: 'Zuidplas', opgave: 107, gehuisvest: 95, van: '2', trede: '3a' }],
  ['referring', REFERRING, { naam: 'Teylingen', opgave: 74, gehuisvest: 22, van: '0', trede: '1' }],
  ['sides', SIDES, { naam: 'Rotterdam', opgave: 661, gehuisvest: 640, van: '1', trede: '1', eindsaldo: 21 }],
  ['questions', ANSWERS, { naam: 'Capelle aan den IJssel', opgave: 150, gehuisvest: 75, van: '2', trede: '2' }],
  ['in one column', IN_ONE_COLUMN, { naam: 'Westland', opgave: 210, gehuisvest: 118, van: '0', trede: '0' }],
  ['sentences', SENTENCES, { naam: 'Waddinxveen', opgave: 74, gehuisvest: 30, van: '1', trede: '2' }],
  ['judged', JUDGED, { naam: 'Noordwijk', opgave: 130, gehuisvest: 131, van: '2', trede: '0' }],
  ['without a day', WITHOUT_A_DAY, { naam: 'Wassenaar', opgave: 52, gehuisvest: 40, van: '2', trede: '3a' }],
  ['with shares', WITH_SHARES, { naam: 'Nieuwkoop', opgave: 70, gehuisvest: 30, van: '1', trede: '2' }],
  ['with the next halfjaar', WITH_NEXT, { naam: 'Ridderkerk', opgave: 92, gehuisvest: 95, van: '1', trede: '0' }],
  ['items', ITEMS, { naam: 'Lisse', opgave: 55, gehuisvest: 41, van: '2', trede: '3a' }],
  ['conclusions', CONCLUSIONS, { naam: 'Leiden', opgave: 130, gehuisvest: 90, van: '1', trede: '2' }],
  ['answered in sentences', ANSWERED, { naam: 'Schiedam', opgave: 150, gehuisvest: 120, van: '2', trede: '3a' }],
  ['carried on', CARRIED_ON, { naam: 'Leiderdorp', opgave: 52, gehuisvest: 30, van: '0', trede: '0' }],
  ['additional', ADDITIONAL, { naam: 'Papendrecht', opgave: 60, gehuisvest: 31, van: '0', trede: '0' }],
])('%s: read and assessed without a question', (_, lines, outcome) => {
  expect(assessed(lines)).toEqual({ eindsaldo: undefined, ...outcome, findings: [] });
});

test.each([
  ['', 35],
  ['In Zuid-Holland zijn 1.204 vergunninghouders gehuisvest.', undefined],
])('koppelingen of nobody are of the gemeente, but for beside "%s"', (more, koppelingen) => {
  const read = readGrid(gridOf([...SENTENCES, [more]]));
  if (read.kind !== 'table') throw new Error(read.kind);
  expect(read.table.rows[0]?.koppelingen).toBe(koppelingen);
});
