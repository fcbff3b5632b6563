import fc from 'fast-check';
import { bevindingen } from '../../../../src/change/papers/verslag/bevindingen';
import { formatDatumVoluit, datumVan } from '../../../../src/domain/tijd/datum';
import { personen } from '../../../../src/domain/getal/getal';
import type { Gegeven } from './voorbeeld/gegeven';
import { alleTekst, naast } from './voorbeeld/getoond';
import { overzicht, stuk } from './voorbeeld/overzicht';

const DATA = [
  '2021-01-01',
  '2021-04-01',
  '2022-01-01',
  '2022-03-21',
  '2022-04-01',
  '2022-07-01',
  '2022-10-01',
  '2025-01-01',
] as const;
const einddatum = (dag: string): boolean => /-0[17]-01$/.test(dag);

const gegeven: fc.Arbitrary<Gegeven> = fc
  .record({
    trede: fc.option(fc.constantFrom('0', '1', '2', '3a', '3b', '4', '5', '6'), { nil: undefined }),
    taakstelling: fc.nat(400),
    saldo: fc.integer({ min: -150, max: 300 }),
    gehuisvest: fc.nat(700),
    koppelingen: fc.option(fc.oneof(fc.nat(500), fc.constantFrom('voldoende' as const, 'onvoldoende' as const)), {
      nil: undefined,
    }),
    omkoppelingen: fc.option(fc.boolean(), { nil: undefined }),
    stapelgemeente: fc.option(fc.boolean(), { nil: undefined }),
    huurcontracten: fc.option(fc.nat(20), { nil: undefined }),
    verschoonbaar: fc.option(fc.constantFrom('dossiers zonder BSN', '=1+1'), { nil: undefined }),
  })
  .map((een) => {
    const bekend = Object.fromEntries(Object.entries(een).filter(([, waarde]) => waarde !== undefined)) as Omit<
      Gegeven,
      'naam' | 'opgave'
    >;
    return { ...bekend, naam: "'s-Gravenhage", opgave: Math.max(0, een.taakstelling + een.saldo) };
  });

function bijlage(peildatum: string, een: Gegeven, levend = false) {
  const volgend = new Map([['GM0518', { taakstelling: personen(309) }]]);
  const [blad] = bevindingen(stuk(overzicht(peildatum, [een]), { levend }), { vorm: 'bladPerGemeente', volgend });
  if (!blad) throw new Error('no annex');
  return blad;
}
const alle = (toets: (peildatum: (typeof DATA)[number], een: Gegeven) => void): void =>
  fc.assert(fc.property(fc.constantFrom(...DATA), gegeven, toets));

test('property: the figures on an annex are those of the sheet, and what is left is worked out from them', () => {
  alle((peildatum, een) => {
    const blad = bijlage(peildatum, een);
    const dag = formatDatumVoluit(datumVan(peildatum));
    expect(naast(blad, 'Te huisvesten (opgave)')[0]).toBe(een.opgave);
    expect(naast(blad, `Gehuisvest op ${dag}`)[0]).toBe(een.gehuisvest);
    const over = een.opgave - een.gehuisvest;
    if (einddatum(peildatum))
      expect(naast(blad, `${over > 0 ? 'Achterstand' : 'Voorsprong'} op ${dag}`)[0]).toBe(Math.abs(over));
    else
      expect(naast(blad, 'Nog te huisvesten').filter((cel) => typeof cel === 'number')).toEqual([
        over,
        Math.max(0, over),
      ]);
  });
});

test('property: at the end of a half-year the next opgave is the new taakstelling and what was left', () => {
  fc.assert(
    fc.property(fc.constantFrom(...DATA.filter(einddatum)), gegeven, (peildatum, een) => {
      expect(naast(bijlage(peildatum, een), 'Te huisvesten')[0]).toBe(309 + een.opgave - een.gehuisvest);
    }),
  );
});

test('property: exactly one step of the ladder is called the gemeente’s own, when it has one', () => {
  alle((peildatum, een) => {
    const eigen = bijlage(peildatum, een).cells.filter((row) => row[1] === 'uw trede');
    expect(eigen.length).toBeLessThanOrEqual(1);
    const na = naast(bijlage(peildatum, een), 'Trede na deze beoordeling')[0];
    if (na !== 'onbekend') expect(eigen[0]?.[0]).toBe(`'Trede ${String(na)}`);
  });
});

test('property: every sentence is whole, and no text of the sheet becomes a formula', () => {
  alle((peildatum, een) => {
    const blad = bijlage(peildatum, een);
    expect(alleTekst(blad)).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    expect(blad.cells.flat().filter((cel) => /^'? | {2}| $/.test(String(cel)))).toEqual([]);
    expect(blad.cells.flat().filter((cel) => String(cel).startsWith('='))).toEqual([]);
  });
});

test('property: with living formulas each cell is the same, or a formula in the place of a number', () => {
  alle((peildatum, een) => {
    const [waarden, levend] = [bijlage(peildatum, een).cells, bijlage(peildatum, een, true).cells];
    const tot = waarden.findIndex(([eerste]) => eerste === 'De treden van de interventieladder');
    expect(tot).toBeGreaterThan(0);
    waarden.slice(0, tot).forEach((row, r) =>
      row.forEach((cel, c) => {
        const hier = levend[r]?.[c];
        if (typeof hier === 'string' && hier.startsWith('=')) expect(typeof cel).toBe('number');
        else expect(hier).toBe(cel);
      }),
    );
  });
});
