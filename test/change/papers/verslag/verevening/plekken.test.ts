/** Places in tussenvoorzieningen: from a column, typed, or not known. */
import { p } from '../../../../domain/stand';
import { blad, JULI, type Rows, ZH } from './bladen';

test('places in tussenvoorzieningen come from a column, or are typed and go before it', () => {
  const [kop = [], ...regels] = JULI[1];
  const met: Rows = [
    [...kop, 'Plekken in tussenvoorzieningen'],
    ...regels.map((regel, i) => [...regel, i === 3 ? 25 : '']),
  ];
  expect(blad([['Jul', met]]).standen).toEqual([['Zuid-Holland', '1 juli 2021', 52, 10, 25, 15]]);
  expect(blad([['Jul', met]]).noten).not.toContain('met 0 gerekend');
  expect(blad([['Jul', met]], ZH, new Map([['Jul', p(40)]])).standen[0]?.slice(3)).toEqual([10, 40, 30]);
  expect(blad([JULI]).noten).toContain(
    'Blad Jul 2021 heeft geen kolom met plekken in tussenvoorzieningen; daar is met 0 gerekend.',
  );
});

test('where the saldo is not known nothing is worked out with 0 places, and places that are known stand there', () => {
  const [kop = [], ...regels] = JULI[1];
  const zonder: Rows = [kop, ...regels.slice(1)];
  expect(blad([['Jul', zonder]]).noten).not.toContain('met 0 gerekend');
  expect(blad([['Jul', zonder]]).standen[0]?.slice(3)).toEqual(['onbekend', 'onbekend', 'onbekend']);
  expect(blad([['Jul', zonder]], ZH, new Map([['Jul', p(40)]])).standen[0]?.slice(3)).toEqual([
    'onbekend',
    40,
    'onbekend',
  ]);
});
