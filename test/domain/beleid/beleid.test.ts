import fc from 'fast-check';
import { regelOp, STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import type { Beleidsregel, Norm } from '../../../src/domain/beleid/beleidsregel';
import { beleidsfoutInWoorden } from '../../../src/domain/sentences/beleidsfouten';
import { formatNorm } from '../../../src/domain/beleid/norm-tekst';
import { op } from '../stand';

const MINIMUM_70: Norm = { soort: 'deel', van: 'minimum', fractie: 0.7 };
const regel = (peildatum: string, norm: Norm): Beleidsregel => ({
  peildatum: op(peildatum),
  norm,
  omkoppelingenTellen: true,
  bron: { tekst: 'brief LRT', aangenomen: false },
  herkomst: 'gebruiker',
});

test.each([
  ['1-10-2020', '70% van het minimum', true, 'standaard'],
  ['1-1-2021', '70% van de opgave', true, 'standaard'],
  ['1-4-2021', '70% van het minimum', true, 'standaard'],
  ['1-7-2021', '70% van de opgave', true, 'standaard'],
  ['1-10-2021', 'geen', true, 'standaard'],
  ['1-1-2022', 'taakstelling + 25% van de achterstand', false, 'standaard'],
  ['1-4-2022', 'geen', true, 'standaard'],
  ['1-7-2022', 'geen', true, 'standaard'],
  ['1-10-2022', 'geen', true, 'standaard'],
  ['1-1-2023', 'geen', true, 'terugval'],
  ['1-7-2026', 'geen', true, 'terugval'],
])('on %s the norm is %s, omkoppelingen count: %s (%s)', (dag, norm, tellen, herkomst) => {
  const gevonden = regelOp(STANDAARDBELEID, op(dag));
  expect(formatNorm(gevonden.norm)).toBe(norm);
  expect(gevonden).toMatchObject({ peildatum: op(dag), omkoppelingenTellen: tellen, herkomst });
  expect(gevonden.bron.tekst).not.toBe('');
});

test('a row of the user replaces ours for that date and leaves the others', () => {
  const nieuw = regel('1-4-2022', MINIMUM_70);
  const uitkomst = metRegels(STANDAARDBELEID, [
    nieuw,
    regel('1-7-2026', { soort: 'deel', van: 'opgave', fractie: 0.8 }),
  ]);
  if (!uitkomst.ok) throw new Error('refused');
  expect(regelOp(uitkomst.beleid, op('1-4-2022'))).toBe(nieuw);
  expect(formatNorm(regelOp(uitkomst.beleid, op('1-7-2026')).norm)).toBe('80% van de opgave');
  expect(regelOp(uitkomst.beleid, op('1-1-2022'))).toBe(regelOp(STANDAARDBELEID, op('1-1-2022')));
  expect(STANDAARDBELEID.size).toBe(12);
});

test('all faults are named at once, each with its sentence', () => {
  const uitkomst = metRegels(STANDAARDBELEID, [
    regel('15-3-2026', MINIMUM_70),
    regel('1-7-2026', MINIMUM_70),
    regel('1-4-2026', { soort: 'taakstellingPlus', fractie: 0.25 }),
    regel('1-4-2026', MINIMUM_70),
  ]);
  if (uitkomst.ok) throw new Error('accepted');
  expect(uitkomst.fouten.map(beleidsfoutInWoorden)).toEqual([
    '15-3-2026 is geen beslisdatum: kies 1 januari, 1 april, 1 juli of 1 oktober.',
    'De norm "70% van het minimum" past niet bij 1-7-2026: een deel van het minimum hoort bij 1 april en 1 ' +
      'oktober, taakstelling plus achterstand bij 1 januari en 1 juli.',
    'De norm "taakstelling + 25% van de achterstand" past niet bij 1-4-2026: een deel van het minimum hoort ' +
      'bij 1 april en 1 oktober, taakstelling plus achterstand bij 1 januari en 1 juli.',
    'Voor 1-4-2026 staat meer dan één regel: laat er één staan.',
  ]);
});

test('the order of the rows does not matter', () => {
  const rijen = ['1-4-2025', '1-10-2025', '1-4-2026'].map((dag) => regel(dag, MINIMUM_70));
  const heen = metRegels(STANDAARDBELEID, rijen);
  fc.assert(
    fc.property(fc.shuffledSubarray(rijen, { minLength: rijen.length }), (geschud) => {
      const terug = metRegels(STANDAARDBELEID, geschud);
      expect(heen.ok && terug.ok && new Map([...terug.beleid].sort())).toEqual(
        heen.ok && new Map([...heen.beleid].sort()),
      );
    }),
  );
});
