import { shown } from '../../../../src/change/write/content';
import type { Line } from '../../../../src/change/layout/line';
import {
  bronregels,
  eigenVoettekst,
  KOPREGELS,
  koptekst,
  periodeEnPeildatum,
  regelsOp,
  voettekst,
} from '../../../../src/change/papers/verslag/stuk';
import { datumVan } from '../../../../src/domain/tijd/datum';
import { columnOf } from '../../../table/parts';
import type { Gegeven } from './voorbeeld/gegeven';
import { overzicht, stuk } from './voorbeeld/overzicht';

const woorden = (regels: readonly Line[]) =>
  regels.flatMap(({ cells }) => cells.map(({ content }) => String(shown(content))));
const DELFT: Gegeven = {
  naam: 'Delft',
  trede: '2',
  opgave: 100,
  gehuisvest: 40,
  koppelingen: 'onvoldoende',
  omkoppelingen: true,
};

test.each([
  ['2022-03-21', '1e helft 2022 (2022-I), peildatum 21 maart 2022'],
  ['2022-04-01', '1e helft 2022 (2022-I), peildatum 1 april 2022'],
  ['2022-07-01', '1e helft 2022 (2022-I), peildatum 1 juli 2022'],
  ['2022-07-02', '2e helft 2022 (2022-II), peildatum 2 juli 2022'],
  ['2022-01-01', '2e helft 2021 (2021-II), peildatum 1 januari 2022'],
])('on %s a paper is about %s', (dag, verwacht) => {
  expect(periodeEnPeildatum(datumVan(dag))).toBe(verwacht);
});

test('a title, what it is about, and an empty line: as many as the table counts on', () => {
  const regels = koptekst('Regiotabel', '1e helft 2022');
  expect(regels).toHaveLength(KOPREGELS);
  expect(woorden(regels)).toEqual(['Regiotabel', '1e helft 2022']);
});

describe('the rules that were used', () => {
  const regelVan = (dag: string) => overzicht(dag, [DELFT]).rows[0]?.beoordeling.regel;

  test.each([
    [
      '2021-04-01',
      new RegExp(
        '^Regels: interventieladder zoals die geldt sinds 26-6-2020 \\(.+\\); ' +
          'coulance op 1-4-2021: 70% van het minimum \\(.+\\)\\.$',
      ),
    ],
    [
      '2022-01-01',
      new RegExp(
        '^Regels: interventieladder zoals die geldt sinds 1-7-2021 \\(.+\\); ' +
          'coulance op 1-1-2022: taakstelling \\+ 25% van de achterstand \\(.+\\)\\.$',
      ),
    ],
    ['2022-03-21', /; 21-3-2022 is geen beslisdatum, schema 1\/6 van de opgave per maand\.$/],
  ])('on %s are named with their date and source', (dag, zin) => {
    expect(regelsOp(datumVan(dag), regelVan(dag))).toMatch(zin);
  });

  test('of a paper without gemeenten are the ladder alone', () => {
    expect(regelsOp(datumVan('2022-04-01'), undefined)).toMatch(
      /^Regels: interventieladder zoals die geldt sinds 1-7-2021 \([^;]+\)\.$/,
    );
  });
});

describe('under a paper', () => {
  const onder = (peildatum: string, ...gegevens: readonly Gegeven[]) =>
    woorden(bronregels(stuk(overzicht(peildatum, gegevens))));

  test('stand the sheet and the cells that it was made of, and the day', () => {
    expect(onder('2022-03-21', DELFT)[0]).toBe(
      "Bron: blad Cijfers 'COA', cellen A1:H2. Gemaakt met Opgavewijzer op 30-3-2022.",
    );
  });

  test('what is assumed stands there once, however many gemeenten it is about', () => {
    const aannames = onder('2022-07-01', DELFT, { ...DELFT, naam: 'Rijswijk' }).filter((zin) =>
      zin.startsWith('Aangenomen: omkoppelingen'),
    );
    expect(aannames).toHaveLength(1);
  });

  test('what was not assumed is not called so', () => {
    expect(onder('2022-01-01', { ...DELFT, gehuisvest: 100 }).filter((zin) => zin.startsWith('Aangenomen'))).toEqual(
      [],
    );
  });
});

test('a sign that Excel takes for a code in a footer is doubled', () => {
  expect(voettekst('Rijswijk & Delft')).toBe('Rijswijk && Delft - blad &P van &N');
  expect(eigenVoettekst('A&D')).toBe('A&&D');
});

test('contracts of which nobody said what they are of: a paper of an eindbeoordeling says so', () => {
  const contracts = { asked: true, column: columnOf('huurcontracten', 8, { heading: 'Huurcontracten' }) };
  const op = (dag: string, extra = {}) => woorden(bronregels(stuk(overzicht(dag, [DELFT], extra)))).join(' ');
  expect(op('2022-07-01', { contracts })).toContain("Van de kolom 'Huurcontracten' is niet gezegd");
  expect(op('2022-04-01', { contracts })).not.toContain('niet gezegd');
  expect(op('2022-07-01', { contracts: { ...contracts, asked: false } })).not.toContain('niet gezegd');
});
