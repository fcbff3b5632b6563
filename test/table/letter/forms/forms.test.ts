/** Right letters in forms of their own: numbered lines, steps in a column apart, all below each other, "feitelijk". */
import { assessed, type Lines } from '../letter-kit';

/** Each line with its number in a column of its own. */
const NUMBERED: Lines = [
  ['Gemeente Oegstgeest', '', ''],
  [1, 'Taakstelling 2024-II', 43],
  [2, 'Achterstand per 1 juli 2024', 45],
  [3, 'Gehuisvest vóór 1 januari 2025', 51],
  [4, 'Koppelingen op 1 oktober 2024', 'Voldoende'],
  [5, 'Trede per 1 oktober 2024', 'Vooraankondiging juridische interventie'],
];
/** Nothing but the steps stands in the column of judgements. */
const STEPS_APART: Lines = [
  ['College van burgemeester en wethouders van Papendrecht'],
  ['Stand per 1 oktober 2025', 'Aantal', 'Oordeel'],
  ['Te huisvesten vóór 1 januari 2026', 67, ''],
  ['Feitelijk gehuisvest vóór 1 oktober 2025', 20, 'Niet op schema'],
  ['Koppelingen op 1 oktober 2025', 31, 'Onvoldoende'],
  ['Trede per 1 juli 2025', '', 'Signaleren'],
];
const BELOW_EACH_OTHER: Lines = [
  ['Burgemeester en wethouders van Waddinxveen'],
  ['Te huisvesten vergunninghouders vóór 1 juli 2025'],
  [50],
  ['Gehuisveste vergunninghouders vóór 1 juli 2025'],
  [50],
  ['Trede op 1 april 2025'],
  ['Informatie opvragen en valideren'],
];
const IN_FACT: Lines = [
  ['Geacht college van burgemeester en wethouders van Noordwijk,'],
  ['Dat betekent dat u vóór 1 juli 2024 96 vergunninghouders moet huisvesten.'],
  ['Vóór 1 april 2024 had u er minimaal 48 moeten huisvesten.'],
  ['Hoeveel had u minimaal moeten huisvesten vóór 1 april 2024?', 48],
  ['Feitelijk heeft u vóór 1 april 2024 33 vergunninghouders gehuisvest.'],
  ['Op 1 januari 2024 stond uw gemeente op trede 0 en per 1 april 2024 komt uw gemeente op trede 1.'],
];

test.each<[string, Lines, object]>([
  ['numbered', NUMBERED, { naam: 'Oegstgeest', opgave: 88, gehuisvest: 51, van: '4', trede: '5' }],
  ['steps apart', STEPS_APART, { naam: 'Papendrecht', opgave: 67, gehuisvest: 20, van: '1', trede: '2' }],
  ['both in one column', BELOW_EACH_OTHER, { naam: 'Waddinxveen', opgave: 50, gehuisvest: 50, van: '2', trede: '0' }],
  ['in fact', IN_FACT, { naam: 'Noordwijk', opgave: 96, gehuisvest: 33, van: '0', trede: '1' }],
])('%s: read and assessed without a question', (_, lines, outcome) => {
  expect(assessed(lines)).toEqual({ eindsaldo: undefined, ...outcome, findings: [] });
});
