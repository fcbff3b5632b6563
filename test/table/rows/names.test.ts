import fc from 'fast-check';
import { datumVan } from '../../../src/domain/tijd/datum';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import { cellArea } from '../../../src/table/cells/address';
import { sentence } from '../../../src/review/sentences/all';
import { NameReader, nameFinding } from '../../../src/table/rows/names';

const IN_2022 = datumVan('2022-03-21');
const IN_2023 = datumVan('2023-01-01');
const C4 = cellArea(3, 2);
const said = (name: string, day = IN_2022): string => {
  const finding = nameFinding({ name, read: new NameReader(day).read(name), area: C4 }, 'Blad1');
  return finding ? sentence(finding) : 'herkend';
};

describe('names in a sheet', () => {
  test.each(['#DELING.DOOR.0!', '#DEEL/0!', '#NAME?', 'Err:508'])(
    '%s is an error of a program, no gemeente',
    (text) => {
      expect(said(text)).toBe(
        `In C4 staat de foutmelding ${text} waar een gemeente hoort. Herstel de formule of vul de naam in, en ` +
          'lees opnieuw.',
      );
    },
  );

  test.each([
    ["'s-Gravenhage", 'GM0518'],
    ["'s Gravenhage", 'GM0518'],
    ["Gravenhage 's-", 'GM0518'],
    ["Gravenhage, 's-", 'GM0518'],
    ['Den Haag', 'GM0518'],
    ['den haag', 'GM0518'],
    ["'s-Gravenhage (gemeente)", 'GM0518'],
    ["gemeente 's-Gravenhage", 'GM0518'],
    ['’s-Gravenhage', 'GM0518'],
    ['‘s-Gravenhage', 'GM0518'],
    ["'S-GRAVENHAGE", 'GM0518'],
    ['’s‑Gravenhage', 'GM0518'],
    ['Rijswijk (ZH.)', 'GM0603'],
    ['Rijswijk (ZH)', 'GM0603'],
    ['Alphen a/d Rijn', 'GM0484'],
    ['Alphen a.d. Rijn', 'GM0484'],
    ['Capelle a/d IJssel', 'GM0502'],
    ['Krimpen a/d IJssel', 'GM0542'],
    ['Krimpen aan de IJssel', 'GM0542'],
    ['Leidschendam-Voorbu', 'GM1916'],
    ['Pijnacker – Nootdorp', 'GM1926'],
    ['Kaag & Braassem', 'GM1884'],
    ['Goeree Overflakkee', 'GM1924'],
    ['Hendrik Ido Ambacht', 'GM0531'],
    ['GM0518', 'GM0518'],
    ['gm0518', 'GM0518'],
    ['0518', 'GM0518'],
    ['518', 'GM0518'],
    [' \u200bDelft\u00a0', 'GM0503'],
    ['\u202eDelft\u202c', 'GM0503'],
    ['DELFT', 'GM0503'],
    ['Dëlft', 'GM0503'],
    ['Westland (1)', 'GM1783'],
    ['Delft 2)', 'GM0503'],
    ['Leiden*', 'GM0546'],
    ['Rijswijk (ZH.) ¹', 'GM0603'],
  ])('%j is %s', (name, code) => {
    expect(new NameReader(IN_2022).read(name)).toMatchObject({ kind: 'gevonden', gemeente: { code } });
    expect(said(name)).toBe('herkend');
  });

  test.each([
    ['Antwerpen', "'Antwerpen' in C4 is geen gemeente. Verbeter de naam of haal de rij weg."],
    ['Delfft', "'Delfft' in C4 is geen gemeente. Is Delft bedoeld? Verbeter de naam."],
    [
      'Krimpenerwaard a/d IJssel',
      "'Krimpenerwaard a/d IJssel' in C4 is een mengsel van Krimpenerwaard en Krimpen aan den IJssel. Vul de " +
        'naam in van de gemeente die bedoeld is.',
    ],
    [
      'Krimpen',
      "'Krimpen' in C4 past bij meer dan één gemeente: Krimpen aan den IJssel, Krimpenerwaard. Vul de hele naam in.",
    ],
    [
      'Voorne aan Zee',
      'De gemeente Voorne aan Zee in C4 bestaat niet in het halfjaar waarover deze cijfers gaan. ' +
        'Verbeter de naam of de peildatum.',
    ],
    ['GM9999', "'GM9999' in C4 is geen gemeente. Verbeter de naam of haal de rij weg."],
    ['__proto__', "'__proto__' in C4 is geen gemeente. Verbeter de naam of haal de rij weg."],
    ['constructor', "'constructor' in C4 is geen gemeente. Verbeter de naam of haal de rij weg."],
  ])('%j is refused', (name, expected) => {
    expect(said(name)).toBe(expected);
    expect(nameFinding({ name, read: new NameReader(IN_2022).read(name), area: C4 }, 'Blad1')).toMatchObject({
      severity: 'fout',
      sheet: 'Blad1',
      area: C4,
      found: name,
    });
  });

  test('a gemeente that was merged is refused from that day on, with its successor', () => {
    expect(said('Brielle')).toBe('herkend');
    expect(said('Brielle', IN_2023)).toBe(
      'De gemeente Brielle in C4 bestaat niet in het halfjaar waarover deze cijfers gaan. ' +
        'Zij is opgegaan in Voorne aan Zee. Verbeter de naam of de peildatum.',
    );
    expect(said('Voorne aan Zee', IN_2023)).toBe('herkend');
  });

  test('without a day every gemeente that ever was is known', () => {
    const reader = new NameReader(undefined);
    for (const { naam, code } of GEMEENTEN)
      expect(reader.read(naam)).toMatchObject({ kind: 'gevonden', gemeente: { code } });
  });

  test('a cell with a whole letter in it is no name, however it begins', () => {
    expect(new NameReader(IN_2022).read(`Delft ${'en omgeving '.repeat(10)}`)).toEqual({ kind: 'onbekend' });
  });

  test('what was read before is read the same, also under the names of JavaScript', () => {
    const reader = new NameReader(IN_2022);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom('__proto__', 'constructor', 'Delft', 'Den Haag', 'Krimpen'),
          fc.string({ maxLength: 20 }),
        ),
        (name) => {
          expect(reader.read(name)).toEqual(reader.read(name));
          expect(reader.read(name)).toEqual(new NameReader(IN_2022).read(name));
        },
      ),
    );
  });
});
