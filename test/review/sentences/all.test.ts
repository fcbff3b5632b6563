import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import type { Finding, FindingCode } from '../../../src/review/finding';
import { rule, sentence } from '../../../src/review/sentences/all';
import type { Role } from '../../../src/table/roles';
import { reasonNotAssessed } from '../../../src/table/sentences/not-assessed';
import { rowOf } from '../../table/parts';
import { READING_CODES, SAMPLES } from './samples';

const PLACE = { severity: 'fout', sheet: 'Blad1', area: { row: 3, column: 2, rows: 1, columns: 1 } } as const;
/** A finding with the data of its code, or with other data where these are given. */
const finding = (code: string, part: { readonly [field: string]: unknown } = {}): Finding =>
  ({ code, ...PLACE, ...SAMPLES[code as FindingCode], ...part }) as Finding;
const CODES = READING_CODES;
/** To know; there is nothing to do about it. */
const ONLY_TOLD: readonly string[] = ['maandenOpgeteld', 'maandenDoorlopend', 'verborgenRijen', 'verborgenKolommen'];

describe('every sentence of the reader', () => {
  test.each(CODES)('%s is whole Dutch: it begins with a capital and ends with a point', (code) => {
    const words = sentence(finding(code));
    expect(words).not.toMatch(/undefined|NaN|\[object|null| {2}/);
    expect(words).toMatch(/^['A-Z0-9É].*\.$/);
    expect(words.length).toBeLessThan(320);
  });

  test.each(CODES.filter((code) => !ONLY_TOLD.includes(code)))(
    '%s says what to do, in a sentence of its own or after a semicolon',
    (code) => {
      expect(sentence(finding(code))).toMatch(
        new RegExp(
          '[.;] (?:Is .*\\? )?(?:Open|Zet|Kies|Voeg|Klopt|Bevestig|Controleer|Herstel|Vul|Maak|Verwijder|' +
            '[Gg]eef|[Ww]ijs|[Vv]erbeter)\\b',
        ),
      );
    },
  );

  test('names the cell that it is about', () => {
    const aboutCells = [
      'formuleFout',
      'tekstWaarGetal',
      'halvePersonen',
      'negatiefAantal',
      'teGrootGetal',
      'saldoOnbekend',
      'dubbelzinnigGetal',
      'onbekendeTrede',
      'onduidelijkJaNee',
      'onduidelijkeKoppelingen',
      'gemeenteOnbekend',
      'naamIsFout',
      'gemeenteDeel',
      'gemeentenVermengd',
      'gemeenteMeerduidig',
      'dubbeleGemeente',
      'opgaveNul',
    ];
    for (const code of aboutCells) {
      expect(sentence(finding(code))).toContain('C4');
      expect(sentence(finding(code, { area: { row: 9, column: 27, rows: 1, columns: 1 } }))).toContain('AB10');
    }
  });

  test('a heading of more lines is named as a block', () => {
    expect(sentence(finding('kolomOnzeker', { area: { row: 3, column: 2, rows: 2, columns: 1 } }))).toContain('C4:C5');
  });

  test('a role is named in words, never by its code', () => {
    expect(
      sentence(finding('kolomOnzeker', { data: { ...SAMPLES.kolomOnzeker.data, rol: 'nogTeHuisvesten' } })),
    ).toContain('nog te huisvesten');
    expect(
      sentence(finding('dubbeleKolom', { data: { ...SAMPLES.dubbeleKolom.data, rol: 'opgaveInclAdditioneel' } })),
    ).toContain('opgave inclusief additionele opgave');
  });
});

describe('one and many', () => {
  test.each([
    [1, 'Eén rij van de tabel is verborgen of weggefilterd; die telt wel mee: Delft.'],
    [2, '2 rijen van de tabel zijn verborgen of weggefilterd; die tellen wel mee: Delft, Delft.'],
  ])('%d hidden', (aantal, words) => {
    const namen = Array.from({ length: aantal }, () => 'Delft');
    expect(sentence(finding('verborgenRijen', { data: { namen } }))).toBe(words);
  });
});

describe('what is only sometimes there', () => {
  test('a suggestion for a name', () => {
    expect(sentence(finding('gemeenteOnbekend', { data: { naam: 'Delfft' }, expected: 'Delft' }))).toContain(
      'Is Delft bedoeld?',
    );
    expect(sentence(finding('gemeenteOnbekend', { data: { naam: 'Parijs' }, expected: undefined }))).not.toContain(
      'bedoeld',
    );
  });

  test('a successor', () => {
    expect(
      sentence(finding('gemeenteNietGeldig', { data: { gemeente: 'Brielle', opvolgers: ['Voorne aan Zee'] } })),
    ).toContain('Zij is opgegaan in Voorne aan Zee.');
    expect(
      sentence(finding('gemeenteNietGeldig', { data: { gemeente: 'Voorne aan Zee', opvolgers: [] } })),
    ).not.toContain('opgegaan');
  });
});

test('a code without a sentence is at least shown; it has no rule', () => {
  expect(sentence(finding('watIsDit'))).toBe('watIsDit');
  expect(rule(finding('watIsDit'))).toBeUndefined();
  expect(sentence(finding('__proto__'))).toBe('__proto__');
});

describe('why a row is not assessed', () => {
  const [gemeente] = GEMEENTEN;
  const delft = rowOf({ name: 'Delft', ...(gemeente ? { gemeente } : {}) });
  const unread = (role: Role) => ({ ...delft, unreadable: new Set([role]) });

  test.each<[string, string]>([
    [reasonNotAssessed(delft, true, true), 'staat al eerder in de tabel'],
    [reasonNotAssessed(rowOf(), true, false), 'de naam van de gemeente ontbreekt'],
    [reasonNotAssessed(rowOf({ name: 'Antwerpen' }), true, false), 'de gemeente is niet herkend'],
    [reasonNotAssessed(unread('koppelingen'), true, false, 'koppelingen'), 'koppelingen is niet te lezen'],
    [reasonNotAssessed(unread('opgave'), false, false, 'opgave'), 'opgave is niet te lezen'],
    [reasonNotAssessed(delft, true, false, 'omkoppelingen'), 'omkoppelingen is niet zeker van dit halfjaar'],
    [reasonNotAssessed(delft, false, false), 'de opgave ontbreekt'],
    [reasonNotAssessed(delft, true, false), 'het aantal gehuisvest ontbreekt'],
  ])('%s', (reason, expected) => {
    expect(reason).toBe(expected);
  });
});
