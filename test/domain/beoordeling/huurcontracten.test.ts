/** A number of huurcontracten of which nobody said whether it is the extra persons or the total. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { oordeelOver } from '../../../src/domain/beoordeling/beoordeling';
import { legUit } from '../../../src/domain/sentences/uitleg';
import { datumVan } from '../../../src/domain/tijd/datum';
import { p } from '../stand';

/** 60 of the opgave housed by COA's count, and this number beside it: the total, or so many more. */
const oordeel = (opgave: number, getal: number, dag = '2023-01-01') =>
  oordeelOver(
    {
      peildatum: datumVan(dag),
      trede: '1',
      opgave: p(opgave),
      gehuisvest: p(60),
      koppelingen: 'voldoende',
      omkoppelingen: false,
      stapelgemeente: false,
      huurcontracten: p(getal - 60),
      huurcontractenHoogstens: p(getal),
    },
    STANDAARDBELEID,
  );
const trede = (...stand: Parameters<typeof oordeel>) => {
  const een = oordeel(...stand);
  return een.kind === 'trede' ? een.trede : 'wat' in een && een.wat;
};

test.each([
  ['60 is not enough, and 120 is', 76, 60, ['huurcontracten']],
  ['75 is not enough, and 135 is', 76, 75, ['huurcontracten']],
  ['76 in all is enough, and so are 136', 76, 76, '0'],
  ['neither 70 nor 130 is enough', 131, 70, '2'],
])('%s', (_, opgave, getal, uitkomst) => {
  expect(trede(opgave, getal)).toEqual(uitkomst);
});

test('on 1 April contracts decide nothing', () => {
  expect(trede(76, 60, '2023-04-01')).toBe('1');
});

test('that is said, and nothing else is called decided', () => {
  expect(legUit(oordeel(76, 60))).toBe(
    'Niet gezegd is of de huurcontracten de extra personen zijn of het totaal: zonder dat is er geen trede te bepalen.',
  );
});
