/**
 * The decision tree leaf by leaf: every combination of answers, with the questions that are asked and the step that
 * follows.
 */
import { regelOp, STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import type { Stand } from '../../../src/domain/beoordeling/stand';
import { loopBoom, TREDE_NA } from '../../../src/domain/beoordeling/beslisboom';
import { TREDEN, type Trede } from '../../../src/domain/ladder/trede';
import { momentVan } from '../../../src/domain/tijd/moment';
import { op, stand } from '../stand';

type Verder = Parameters<typeof stand>[3];
const pad = (s: Stand) =>
  loopBoom({ stand: s, regel: regelOp(STANDAARDBELEID, s.peildatum), beleid: STANDAARDBELEID }, momentVan(s.peildatum));
const gevraagd = (s: Stand) => pad(s).pad.map(({ vraag, antwoord }) => `${vraag}: ${antwoord}`);

const KOP = ['gerealiseerd: nee', 'coulance: nee', 'verschoonbaar: nee'];
const ON = { koppelingen: 'onvoldoende' } as const;

test.each<[string, number, Verder, readonly string[], string]>([
  ['gerealiseerd', 100, {}, ['gerealiseerd: ja'], 'nul'],
  ['coulance', 70, {}, ['gerealiseerd: nee', 'coulance: ja'], 'blijft'],
  [
    'verschoonbaar',
    69,
    { verschoonbaar: 'geen BSN' },
    ['gerealiseerd: nee', 'coulance: nee', 'verschoonbaar: ja'],
    'blijft',
  ],
  ['koppelingen voldoende', 69, { koppelingen: 'voldoende' }, [...KOP, 'koppelingen: ja'], 'omhoog'],
  ['omkoppelingen', 69, { ...ON, omkoppelingen: true }, [...KOP, 'koppelingen: nee', 'omkoppelingen: ja'], 'omhoog'],
  [
    'stapelgemeente',
    69,
    { ...ON, stapelgemeente: true },
    [...KOP, 'koppelingen: nee', 'omkoppelingen: nee', 'stapelgemeente: ja'],
    'omhoog',
  ],
  [
    'te weinig koppelingen alleen',
    69,
    ON,
    [...KOP, 'koppelingen: nee', 'omkoppelingen: nee', 'stapelgemeente: nee'],
    'blijft',
  ],
])('1 July 2021, 70 % coulance: %s', (_naam, gehuisvest, verder, vragen, blad) => {
  const s = stand('1-7-2021', 100, gehuisvest, { trede: '1', ...verder });
  expect(gevraagd(s)).toEqual(vragen);
  expect(pad(s).blad).toBe(blad);
});

test.each<[string, number, string, string]>([
  ['1-4-2022', 50, 'opSchema: ja', 'blijft'],
  ['1-4-2022', 49, 'opSchema: nee', 'omhoogTot2'],
  ['1-10-2022', 50, 'opSchema: ja', 'blijft'],
  ['1-10-2022', 49, 'opSchema: nee', 'omhoogTot2'],
])('%s with %i of 100 asks one question: %s, so %s', (dag, gehuisvest, vraag, blad) => {
  const s = stand(dag, 100, gehuisvest, { trede: '1' });
  expect(gevraagd(s)).toEqual([vraag]);
  expect(pad(s).blad).toBe(blad);
});

test.each([
  [0, 'nee'],
  [43, 'nee'],
  [45, 'ja'],
  [100, 'ja'],
])('on 21 March the schedule is told (%i of 100: %s) and decides nothing', (gehuisvest, antwoord) => {
  const s = stand('21-3-2022', 100, gehuisvest, { trede: '1' });
  expect(gevraagd(s)).toEqual(['beslisdatum: nee', `opSchema: ${antwoord}`]);
  expect(pad(s).blad).toBe('blijft');
});

test.each<[string, Verder, string, string]>([
  ['1-7-2022', {}, 'koppelingen', 'koppelingen: onbekend'],
  ['1-1-2022', {}, 'taakstelling', 'coulance: onbekend'],
])('%s: the walk stops at the first question that lacks its input (%j lacks %s)', (dag, verder, ontbreekt, laatste) => {
  const s = stand(dag, 100, 10, { trede: '1', ...verder });
  expect(pad(s)).toMatchObject({ ontbreekt });
  expect(pad(s)).not.toHaveProperty('blad');
  expect(gevraagd(s).at(-1)).toBe(laatste);
});

test('every combination of answers on 1 July 2022, against the text of the framework', () => {
  const jaNee = [false, true];
  for (const gehaald of jaNee)
    for (const reden of jaNee)
      for (const voldoende of jaNee)
        for (const omkoppelingen of jaNee)
          for (const stapelgemeente of jaNee) {
            const s = stand('1-7-2022', 100, gehaald ? 100 : 99, {
              trede: '2',
              koppelingen: voldoende ? 'voldoende' : 'onvoldoende',
              omkoppelingen,
              stapelgemeente,
              ...(reden ? { verschoonbaar: 'geen IBAN' } : {}),
            });
            const stijgt = !reden && (voldoende || omkoppelingen || stapelgemeente);
            const gemist = stijgt ? '3a' : '2';
            const verwacht = gehaald ? '0' : gemist;
            expect(beoordeel(s, STANDAARDBELEID)).toMatchObject({
              kind: 'trede',
              trede: verwacht,
              aangenomen: !gehaald && !reden && !voldoende && verwacht === '3a',
            });
          }
});

test.each<[string, Readonly<Record<Trede, Trede>>]>([
  ['1-1-2021', { '0': '1', '1': '2', '2': '3', '3': '4', '3a': '4', '3b': '4', '4': '5', '5': '6', '6': '6' }],
  ['1-7-2021', { '0': '1', '1': '2', '2': '3a', '3': '3b', '3a': '3b', '3b': '4', '4': '5', '5': '6', '6': '6' }],
])('from every step, %s, each leaf: 0 / stays / one up / up to 2', (dag, hoger) => {
  for (const trede of TREDEN) {
    const blijft = TREDE_NA.blijft(trede, op(dag));
    expect(TREDE_NA.nul(trede, op(dag))).toBe('0');
    expect(['3', '3a', '3b'].includes(trede) ? ['3', '3a', '3b'] : [trede]).toContain(blijft);
    expect(TREDE_NA.omhoog(trede, op(dag))).toBe(hoger[trede]);
    expect(TREDE_NA.omhoogTot2(trede, op(dag))).toBe(trede === '0' || trede === '1' ? hoger[trede] : blijft);
  }
});

test('each answer names its source; only what no letter proves is assumed', () => {
  const bronnen = (verder: Verder) =>
    pad(stand('1-7-2022', 100, 10, { trede: '1', ...verder })).pad.map(({ vraag, bron, aangenomen }) => [
      vraag,
      bron.tekst !== '',
      aangenomen,
    ]);
  expect(bronnen({ ...ON, stapelgemeente: true })).toEqual([
    ['gerealiseerd', true, false],
    ['coulance', true, false],
    ['verschoonbaar', true, false],
    ['koppelingen', true, false],
    ['omkoppelingen', true, false],
    ['stapelgemeente', true, true],
  ]);
  expect(bronnen({ ...ON, omkoppelingen: true }).at(-1)).toEqual(['omkoppelingen', true, true]);
});

test('the reason of a person goes along with the answer, as it was given', () => {
  const [, , antwoord] = pad(stand('1-7-2022', 100, 10, { trede: '1', verschoonbaar: '__proto__ <b>' })).pad;
  expect(antwoord).toMatchObject({ vraag: 'verschoonbaar', reden: '__proto__ <b>' });
  expect(pad(stand('1-7-2022', 100, 10, { trede: '1', ...ON })).pad[2]).not.toHaveProperty('reden');
});

test('the numbers behind the answers are those that were compared', () => {
  const [gerealiseerd, coulance] = pad(
    stand('1-1-2022', 535, 380, { trede: '2', taakstelling: 340, huurcontracten: 3 }),
  ).pad;
  expect(gerealiseerd?.getallen).toEqual({ opgave: 535, gehuisvest: 380, huurcontracten: 3 });
  expect(coulance?.getallen).toEqual({
    opgave: 535,
    gehuisvest: 380,
    huurcontracten: 3,
    drempel: 388.75,
    taakstelling: 340,
  });
});

test('a rule of the user that takes omkoppelingen out takes them out on its own date only', () => {
  const norm = { soort: 'geen' } as const;
  const eigen = metRegels(STANDAARDBELEID, [
    {
      peildatum: op('1-7-2022'),
      norm,
      omkoppelingenTellen: false,
      bron: { tekst: 'brief', aangenomen: false },
      herkomst: 'gebruiker',
    },
  ]);
  if (!eigen.ok) throw new Error('refused');
  const trede = (dag: string) =>
    beoordeel(stand(dag, 100, 10, { trede: '1', ...ON, omkoppelingen: true }), eigen.beleid);
  expect(trede('1-7-2022')).toMatchObject({
    trede: '1',
    aangenomen: false,
    pad: expect.arrayContaining([expect.objectContaining({ vraag: 'omkoppelingen', antwoord: 'telt niet mee' })]),
  });
  expect(trede('1-1-2023')).toMatchObject({ trede: '2', aangenomen: true });
});
