import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import type { Ontbrekend } from '../../../src/domain/beoordeling/stand';
import type { Trede } from '../../../src/domain/ladder/trede';
import { op, stand } from '../stand';

type Verder = Parameters<typeof stand>[3];
const ON = { koppelingen: 'onvoldoende' } as const;
const VOL = { koppelingen: 'voldoende' } as const;

test.each<[string, Trede, number, number, Verder, Trede, string]>([
  // peildatum, step before, opgave, gehuisvest, further, step after, why
  [
    '1-1-2021',
    '1',
    199,
    199,
    { ...VOL, omkoppelingen: true, huurcontracten: 1 },
    '0',
    'letter over 1-1-2021: realised by COA alone, even with omkoppelingen',
  ],
  [
    '1-1-2022',
    '2',
    535,
    427,
    { ...ON, taakstelling: 340, omkoppelingen: true },
    '2',
    'letter over 1-1-2022: 427 is at least 388.75',
  ],
  [
    '1-1-2022',
    '2',
    535,
    388,
    { ...ON, taakstelling: 340, omkoppelingen: true },
    '2',
    'norm missed, but omkoppelingen do not count on this date',
  ],
  ['1-1-2022', '2', 535, 388, { ...VOL, taakstelling: 340 }, '3a', 'norm missed and enough koppelingen'],
  [
    '1-1-2022',
    '2',
    535,
    388,
    { ...ON, taakstelling: 340, stapelgemeente: true },
    '3a',
    'a stapelgemeente counts on this date',
  ],
  [
    '1-7-2022',
    '1',
    417,
    340,
    { ...VOL, taakstelling: 309 },
    '2',
    'the test is the whole opgave, never the net taakstelling',
  ],
  ['1-7-2022', '4', 417, 417, ON, '0', 'realised: back to 0 from any step'],
  ['1-7-2022', '4', 417, 415, { ...ON, huurcontracten: 2 }, '0', 'COA with huurcontracten'],
  ['1-7-2022', '4', 417, 414, { ...VOL, huurcontracten: 2 }, '5', 'one person too few'],
  ['1-7-2021', '1', 200, 140, VOL, '1', 'coulance: 70 % of the opgave'],
  ['1-7-2021', '1', 200, 139, VOL, '2', 'just below'],
  ['1-7-2022', '0', 100, 99, VOL, '1', 'after 0 comes 1'],
  ['1-7-2022', '2', 100, 99, VOL, '3a', 'after 2 comes 3a'],
  ['1-1-2021', '2', 100, 60, VOL, '3', 'after 2 came 3 until July 2021'],
  ['1-7-2022', '3', 100, 99, VOL, '3b', 'a 3 of the sheet is 3a'],
  ['1-7-2022', '6', 100, 0, VOL, '6', '6 stays 6'],
  ['1-7-2022', '2', 100, 50, ON, '2', 'too few koppelingen is a verschoonbare reden'],
  ['1-7-2022', '2', 100, 50, { ...ON, omkoppelingen: true }, '3a', 'omkoppelingen'],
  ['1-7-2022', '2', 100, 50, { ...ON, stapelgemeente: true }, '3a', 'stapelgemeente'],
  [
    '1-7-2022',
    '2',
    100,
    50,
    { ...VOL, verschoonbaar: 'dossiers zonder BSN' },
    '2',
    'marked by a human: enough koppelingen',
  ],
  [
    '1-7-2022',
    '2',
    100,
    50,
    { ...ON, omkoppelingen: true, verschoonbaar: 'dossiers zonder BSN' },
    '2',
    'marked by a human: omkoppelingen',
  ],
  [
    '1-7-2022',
    '2',
    100,
    50,
    { verschoonbaar: 'dossiers zonder BSN' },
    '2',
    'marked by a human: the tree needs no koppelingen',
  ],
  ['1-7-2022', '2', -5, 0, {}, '0', 'a voorsprong larger than the taakstelling'],
])('%s: from %s with opgave %i, %i housed, %j to %s (%s)', (dag, trede, opgave, gehuisvest, verder, na) => {
  expect(beoordeel(stand(dag, opgave, gehuisvest, { trede, ...verder }), STANDAARDBELEID)).toMatchObject({
    kind: 'trede',
    moment: 'eindbeoordeling',
    trede: na,
  });
});

test.each<[string, Verder, Ontbrekend[], string]>([
  ['1-7-2022', { trede: '2' }, ['koppelingen'], 'koppelingen are needed'],
  ['1-7-2022', VOL, ['trede'], 'the step before'],
  ['1-7-2022', {}, ['trede', 'koppelingen'], 'both'],
  ['1-1-2022', { trede: '2', ...ON }, ['taakstelling'], 'the norm of that date is built on the taakstelling'],
])('%s with %j: %j missing, no guess (%s)', (dag, verder, wat) => {
  expect(beoordeel(stand(dag, 535, 427, verder), STANDAARDBELEID)).toMatchObject({ kind: 'ontbreekt', wat });
});

test('a realised opgave needs nothing else', () => {
  expect(beoordeel(stand('1-1-2022', 535, 535), STANDAARDBELEID)).toMatchObject({
    kind: 'trede',
    trede: '0',
    aangenomen: false,
  });
});

test.each<[string, Verder, boolean, string]>([
  ['1-7-2022', { ...ON, omkoppelingen: true }, true, 'omkoppelingen decide: the leaf that no letter proves'],
  ['1-7-2022', { ...ON, stapelgemeente: true }, true, 'a stapelgemeente decides'],
  ['1-7-2022', ON, false, 'too few koppelingen: proved'],
  ['1-7-2022', { ...VOL, omkoppelingen: true }, false, 'koppelingen decide before omkoppelingen are asked'],
  ['1-7-2021', { ...VOL, huurcontracten: 1 }, true, 'huurcontracten decide on the coulance norm'],
  ['1-7-2024', VOL, true, 'after 18-4-2024 the rules are assumed to go on'],
  ['1-1-2024', VOL, false, 'before it they are not'],
])('%s with %j is assumed: %s (%s)', (dag, verder, aangenomen) => {
  const opgave = dag === '1-7-2021' ? 200 : 100;
  expect(
    beoordeel(stand(dag, opgave, opgave === 200 ? 139 : 50, { trede: '2', ...verder }), STANDAARDBELEID).aangenomen,
  ).toBe(aangenomen);
});

test('a rule of the user decides on its date, and its source goes along', () => {
  const bron = { tekst: 'brief LRT', aangenomen: true };
  const eigen = metRegels(STANDAARDBELEID, [
    {
      peildatum: op('1-7-2026'),
      norm: { soort: 'deel', van: 'opgave', fractie: 0.8 },
      omkoppelingenTellen: true,
      bron,
      herkomst: 'gebruiker',
    },
  ]);
  if (!eigen.ok) throw new Error('refused');
  expect(beoordeel(stand('1-7-2026', 100, 80, { trede: '1', ...VOL }), eigen.beleid)).toMatchObject({
    trede: '1',
    aangenomen: true,
    regel: { bron },
  });
  expect(beoordeel(stand('1-7-2026', 100, 79, { trede: '1', ...VOL }), eigen.beleid)).toMatchObject({ trede: '2' });
  expect(beoordeel(stand('1-7-2026', 100, 80, { trede: '1', ...VOL }), STANDAARDBELEID)).toMatchObject({ trede: '2' });
});

test('the path holds every question that was asked, in order, with its answer', () => {
  const vragen = (verder: Verder) =>
    beoordeel(stand('1-1-2022', 535, 380, { trede: '2', taakstelling: 340, ...verder }), STANDAARDBELEID).pad.map(
      ({ vraag, antwoord }) => `${vraag} ${antwoord}`,
    );
  expect(vragen({ ...ON, omkoppelingen: true })).toEqual([
    'gerealiseerd nee',
    'coulance nee',
    'verschoonbaar nee',
    'koppelingen nee',
    'omkoppelingen telt niet mee',
    'stapelgemeente nee',
  ]);
  expect(vragen(VOL)).toEqual(['gerealiseerd nee', 'coulance nee', 'verschoonbaar nee', 'koppelingen ja']);
  expect(vragen({})).toEqual(['gerealiseerd nee', 'coulance nee', 'verschoonbaar nee', 'koppelingen onbekend']);
});
