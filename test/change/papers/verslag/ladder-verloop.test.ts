import { verloopblad } from '../../../../src/change/papers/verslag/ladder-verloop';
import { KOPREGELS } from '../../../../src/change/papers/verslag/stuk';
import { HAAGLANDEN, type Gegeven } from './voorbeeld/gegeven';
import { getoond } from './voorbeeld/getoond';
import { overzicht, stuk } from './voorbeeld/overzicht';

const GEMEENTEN: readonly Gegeven[] = [
  { naam: 'Delft', trede: '2', opgave: 100, gehuisvest: 40, koppelingen: 'voldoende' },
  { naam: 'Brielle', trede: '2', opgave: 100, gehuisvest: 40, koppelingen: 'voldoende' },
  { naam: 'Lisse', trede: '0', opgave: 100, gehuisvest: 40, koppelingen: 'voldoende' },
  { naam: 'Zoetermeer', trede: '3', opgave: 100, gehuisvest: 40, koppelingen: 'onvoldoende' },
  { naam: 'Gouda', trede: '3b', opgave: 50, gehuisvest: 50 },
  { naam: "'s-Gravenhage", trede: '3b', opgave: 50, gehuisvest: 51 },
  { naam: 'Rotterdam', opgave: 50, gehuisvest: 10, koppelingen: 'voldoende' },
];

test('names per pair of steps: who rose, who stayed, who went back, who cannot be told', () => {
  const blad = verloopblad(stuk(overzicht('2022-07-01', GEMEENTEN)), 'Zuid-Holland');
  expect(blad && getoond(blad).slice(KOPREGELS, KOPREGELS + 6)).toEqual([
    ['Verloop', 'Trede voor', 'Trede na', 'Aantal', 'Gemeenten'],
    ['gestegen', '0', '1', 1, 'Lisse'],
    ['gestegen', '2', '3a', 2, 'Brielle, Delft'],
    ['gelijk gebleven', '3a', '3a', 1, 'Zoetermeer'],
    ['teruggegaan naar 0', '3b', '0', 2, "Gouda, 's-Gravenhage"],
    ['nog niet te bepalen', 'onbekend', 'onbekend', 1, 'Rotterdam'],
  ]);
  expect(blad?.print.repeatRows).toEqual([KOPREGELS, KOPREGELS]);
});

test('a day that decides nothing moves nobody', () =>
  expect(verloopblad(stuk(overzicht('2022-03-21', HAAGLANDEN)), 'Haaglanden')).toBeUndefined());
