import { procent } from '../../../src/domain/getal/afronding';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { conclusie } from '../../../src/domain/ladder/conclusie';
import { vervolgstap } from '../../../src/domain/ladder/ladder';
import type { Trede } from '../../../src/domain/ladder/trede';
import { beoordeelKoppelingen } from '../../../src/domain/opgave/koppelingen';
import { minimaal, opgave, restant, saldo, saldoInWoorden } from '../../../src/domain/opgave/opgave';
import { p, stand } from '../stand';

/** Whole letters of Gedeputeerde Staten to The Hague, from the taakstelling down to the conclusion. */
const trede = (...invoer: Parameters<typeof stand>): Trede => {
  const b = beoordeel(stand(...invoer), STANDAARDBELEID);
  if (b.kind !== 'trede') throw new Error(b.wat.join());
  return b.trede;
};

test('the letter of 1 April 2021', () => {
  const teHuisvesten = opgave(p(418), saldo(p(0), p(0)));
  const gehuisvest = p(106);
  expect(teHuisvesten).toBe(418);
  expect(minimaal(teHuisvesten)).toBe(209);
  expect(procent(gehuisvest, minimaal(teHuisvesten))).toBe(51);
  expect(procent(gehuisvest, teHuisvesten)).toBe(25);
  expect(restant(teHuisvesten, gehuisvest)).toBe(312);
  const na = trede('1-4-2021', teHuisvesten, gehuisvest, { trede: '0' });
  expect(na).toBe('1');
  expect(conclusie('0', na)).toEqual({ ok: true, conclusie: 'volgende fase' });
  expect(vervolgstap(na)).toBe('signaal per brief');
});

test('the letter over 1 January 2021', () => {
  const [teHuisvesten, gehuisvest] = [p(199), p(199)];
  expect(beoordeelKoppelingen(p(188), p(135))).toBe('voldoende');
  expect(saldoInWoorden(restant(teHuisvesten, gehuisvest))).toBe('voorsprong 0');
  const na = trede('1-1-2021', teHuisvesten, gehuisvest, {
    trede: '1',
    koppelingen: 'voldoende',
    omkoppelingen: true,
    huurcontracten: 1,
  });
  expect(na).toBe('0');
  expect(conclusie('1', na)).toEqual({ ok: true, conclusie: 'taakstelling gerealiseerd' });
});

test('the letter over 1 January 2022, and the half-year after it', () => {
  const teHuisvesten = opgave(p(340), saldo(p(195), p(0)));
  expect(teHuisvesten).toBe(535);
  const na = trede('1-1-2022', teHuisvesten, 427, {
    trede: '2',
    taakstelling: 340,
    koppelingen: 'onvoldoende',
    omkoppelingen: true,
  });
  expect(na).toBe('2');
  expect(conclusie('2', na)).toEqual({ ok: true, conclusie: 'zelfde fase' });

  const over = restant(teHuisvesten, p(427));
  expect(saldoInWoorden(over)).toBe('achterstand 108');
  const volgende = opgave(p(309), over);
  expect(volgende).toBe(417);
  expect(minimaal(volgende)).toBe(209);
  expect(procent(p(129), volgende)).toBe(31);
  expect(trede('1-4-2022', volgende, 156, { trede: na })).toBe('2');
  expect(procent(p(156), volgende)).toBe(37);
});

test('huurcontracten count for the decision, and not for the saldo that is carried on', () => {
  const na = trede('1-7-2022', 100, 97, { trede: '2', huurcontracten: 3 });
  expect(na).toBe('0');
  expect(opgave(p(80), restant(p(100), p(97)))).toBe(83);
});

test('coulance keeps the step and leaves the achterstand as it is', () => {
  expect(trede('1-7-2021', 200, 140, { trede: '1' })).toBe('1');
  expect(restant(p(200), p(140))).toBe(60);
});

test('the memo of The Hague, 2017 to 2018', () => {
  const totaal = opgave(p(393 + 301), saldo(p(448), p(0)));
  expect(totaal).toBe(1142);
  expect(restant(totaal, p(1182))).toBe(-40);
});

test('the annex of the province, 2021-I: not to be met with the koppelingen there are', () => {
  const totaal = opgave(p(2865), saldo(p(12), p(0)));
  expect([totaal, minimaal(totaal), procent(p(925), totaal), restant(totaal, p(925))]).toEqual([2877, 1439, 32, 1952]);
  expect(beoordeelKoppelingen(p(1469), restant(totaal, p(925)))).toBe('onvoldoende');
});

test('a gemeente that fails every half-year climbs the ladder one step a time and ends at 6', () => {
  const data = ['1-7-2021', '1-1-2022', '1-7-2022', '1-1-2023', '1-7-2023', '1-1-2024', '1-7-2024', '1-1-2025'];
  const verloop = data.reduce<Trede[]>(
    (tot, dag) => [
      ...tot,
      trede(dag, 100, 20, { trede: tot.at(-1) ?? '0', taakstelling: 60, koppelingen: 'voldoende' }),
    ],
    [],
  );
  expect(verloop).toEqual(['1', '2', '3a', '3b', '4', '5', '6', '6']);
  expect(trede('1-7-2025', 100, 100, { trede: '6' })).toBe('0');
});
