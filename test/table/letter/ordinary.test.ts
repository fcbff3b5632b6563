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

test.each<[string, Lines, object]>([
  ['questions', ANSWERS, { naam: 'Capelle aan den IJssel', opgave: 150, gehuisvest: 75, van: '2', trede: '2' }],
  ['in one column', IN_ONE_COLUMN, { naam: 'Westland', opgave: 210, gehuisvest: 118, van: '0', trede: '0' }],
  ['sentences', SENTENCES, { naam: 'Waddinxveen', opgave: 74, gehuisvest: 30, van: '1', trede: '2' }],
  ['judged', JUDGED, { naam: 'Noordwijk', opgave: 130, gehuisvest: 131, van: '2', trede: '0' }],
  ['without a day', WITHOUT_A_DAY, { naam: 'Wassenaar', opgave: 52, gehuisvest: 40, van: '2', trede: '3a' }],
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
