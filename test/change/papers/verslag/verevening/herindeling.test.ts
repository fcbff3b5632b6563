/** The end of 2022-II: Voorne aan Zee is of the day after, so that its three parts make the province whole. */
import { saldiPerProvincie } from '../../../../../src/change/papers/verslag/verevening/saldi';
import { gemeentenOp } from '../../../../../src/domain/gemeente/indeling';
import { datumVan } from '../../../../../src/domain/tijd/datum';
import { tableOf } from '../../../../table/tables';

const TOEN = gemeentenOp(datumVan('2022-12-31')).map(({ naam }) => naam);
const NU = gemeentenOp(datumVan('2023-01-01')).map(({ naam }) => naam);

/** Every gemeente 10 of 10, but Voorschoten 31. */
const eind = (namen: readonly string[]) =>
  saldiPerProvincie(
    tableOf([
      ['Gemeente', 'Opgave 2022-II', 'Gehuisvest per 1 januari 2023'],
      ...namen.map((naam) => [naam, 10, naam === 'Voorschoten' ? 31 : 10]),
    ]),
  )?.provincies[0];

test('the end sheet with Brielle, Hellevoetsluis and Westvoorne is complete', () => {
  expect(eind(TOEN)).toMatchObject({ saldo: -21, gemeenten: 52, ontbreekt: [], zonderSaldo: [] });
});

test('without one of the three that one is missing, and not what they went into', () => {
  const zonder = eind(TOEN.filter((naam) => naam !== 'Westvoorne'));
  expect(zonder).toMatchObject({ ontbreekt: ['Westvoorne'] });
  expect(zonder?.saldo).toBeUndefined();
});

test('beside its parts Voorne aan Zee would be counted twice: nothing is added up', () => {
  const samen = eind([...TOEN, 'Voorne aan Zee']);
  expect(samen).toMatchObject({ zonderSaldo: ['Voorne aan Zee'], ontbreekt: [] });
  expect(samen?.saldo).toBeUndefined();
});

test('the saldi of the first day of 2023-I are of the gemeenten of that day', () => {
  const begin = (namen: readonly string[]) =>
    saldiPerProvincie(
      tableOf([
        ['Gemeente', 'Taakstelling 2023-I', 'Achterstand per 1 januari 2023'],
        ...namen.map((naam) => [naam, 10, 2]),
      ]),
    )?.provincies[0];
  expect(begin(NU)).toMatchObject({ saldo: 100, gemeenten: 50, ontbreekt: [] });
  expect(begin(TOEN)?.saldo).toBeUndefined();
  expect(begin(TOEN)).toMatchObject({ ontbreekt: ['Voorne aan Zee'] });
});
