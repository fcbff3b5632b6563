/** The text about a gemeente halfway the halfjaar. */
import fc from 'fast-check';
import { TREDEN } from '../../../../src/domain/ladder/trede';
import { tekstblok } from '../../../../src/change/papers/tekst/tekstblok';
import type { Gegeven } from '../verslag/voorbeeld/gegeven';
import { overzicht } from '../verslag/voorbeeld/overzicht';

function tekst(peildatum: string, gegeven: Partial<Gegeven>): string {
  const overview = overzicht(peildatum, [{ naam: 'Delft', opgave: 100, gehuisvest: 40, ...gegeven }]);
  return overview.rows.map((row) => tekstblok({ overview }, row)).join();
}

describe('halfway', () => {
  test.each<[string, string, Partial<Gegeven>, string]>([
    [
      'not on schema',
      '2022-04-01',
      { trede: '0', koppelingen: 30 },
      'De gemeente Delft heeft een opgave van 100 personen; op 1 april 2022 waren er 40 gehuisvest: 40% van de ' +
        'opgave en 80% van het minimum van 50 personen. De gemeente ligt niet op schema. Er zijn nog 60 personen ' +
        'te huisvesten. Het aantal koppelingen is onvoldoende (30 koppelingen): met de huidige koppelingen is de ' +
        'opgave vóór 1 juli 2022 niet haalbaar. Conclusie: volgende fase. De gemeente gaat van trede 0 naar trede ' +
        '1 (signaleren) van de interventieladder.',
    ],
    [
      'on schema',
      '2022-10-01',
      { trede: '3', gehuisvest: 99, koppelingen: 1 },
      'De gemeente Delft heeft een opgave van 100 personen; op 1 oktober 2022 waren er 99 gehuisvest: 99% van de ' +
        'opgave en 198% van het minimum van 50 personen. De gemeente ligt op schema. Er is nog 1 persoon te ' +
        'huisvesten. Het aantal koppelingen is voldoende (1 koppeling): de opgave kan vóór 1 januari 2023 worden ' +
        'gehaald. Conclusie: zelfde fase. De gemeente blijft op trede 3a (afspraken maken over acties en ' +
        'termijnen, ambtelijk) van de interventieladder.',
    ],
    [
      'not known whether the koppelingen suffice',
      '2022-04-01',
      { trede: '0', gehuisvest: 1 },
      'De gemeente Delft heeft een opgave van 100 personen; op 1 april 2022 was er 1 gehuisvest: 1% van de ' +
        'opgave en 2% van het minimum van 50 personen. De gemeente ligt niet op schema. Er zijn nog 99 personen te ' +
        'huisvesten. Of er voldoende koppelingen zijn, is niet bekend. Conclusie: volgende fase. De gemeente gaat ' +
        'van trede 0 naar trede 1 (signaleren) van de interventieladder.',
    ],
    [
      'met already, between decision dates',
      '2022-03-21',
      { trede: '1', gehuisvest: 104 },
      'De gemeente Delft heeft een opgave van 100 personen; op 21 maart 2022 waren er 104 gehuisvest: 104% van ' +
        'de opgave en 208% van het minimum van 50 personen. De gemeente ligt op schema. De opgave is al gehaald ' +
        '(voorsprong 4). 21 maart 2022 is geen beslisdatum: de gemeente blijft op trede 1 (signaleren).',
    ],
    [
      'no opgave',
      '2022-04-01',
      { trede: '0', opgave: 0, gehuisvest: 1 },
      'De gemeente Delft heeft in de 1e helft van 2022 niemand te huisvesten; op 1 april 2022 is er 1 persoon ' +
        'gehuisvest. De gemeente ligt op schema. De voorsprong is 1. Conclusie: taakstelling gerealiseerd. De ' +
        'gemeente blijft op trede 0 (taakstelling gerealiseerd) van de interventieladder.',
    ],
  ])('%s', (_, peildatum, gegeven, verwacht) => expect(tekst(peildatum, gegeven)).toBe(verwacht));

  test('on schema by coulance alone says so: 150 of 209 is 72% of the minimum', () => {
    expect(tekst('2021-04-01', { trede: '0', opgave: 418, gehuisvest: 150 })).toContain(
      '72% van het minimum van 209 personen. Met de coulance van deze peildatum (70% van het minimum) ligt de ' +
        'gemeente op schema.',
    );
  });
});

test('whatever is known of a gemeente, its text is whole Dutch sentences', () => {
  const aantal = fc.integer({ min: -3, max: 12 });
  const misschien = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
  const gegeven = fc.record({
    naam: fc.constantFrom("'s-Gravenhage", 'Delft'),
    opgave: aantal,
    gehuisvest: aantal,
    trede: misschien(fc.constantFrom(...TREDEN)),
    taakstelling: misschien(aantal),
    saldo: misschien(aantal),
    koppelingen: misschien(fc.oneof(fc.nat(12), fc.constantFrom('voldoende' as const, 'onvoldoende' as const))),
    omkoppelingen: misschien(fc.boolean()),
    stapelgemeente: misschien(fc.boolean()),
    huurcontracten: misschien(fc.nat(4)),
    verschoonbaar: misschien(fc.constantFrom('dossiers zonder BSN')),
  });
  const dagen = fc.constantFrom(
    '2020-10-01',
    '2021-01-01',
    '2021-04-01',
    '2021-07-01',
    '2022-01-01',
    '2022-03-21',
    '2022-04-01',
    '2022-07-01',
    '2022-06-30',
    '2025-01-01',
  );
  fc.assert(
    fc.property(dagen, gegeven, (peildatum, alles) => {
      const bekend = Object.fromEntries(Object.entries(alles).filter(([, waarde]) => waarde !== undefined));
      const gezegd = tekst(peildatum, bekend);
      expect(gezegd).not.toMatch(/undefined|NaN|null|Infinity|sluiten niet aan/);
      expect(gezegd).not.toMatch(/\s{2}|\s[.,;:]|\.\.|\(\)/);
      expect(gezegd).not.toMatch(/\b1 personen|\b1 koppelingen|(?<![\d,-])(?!1\b)\d+ persoon\b/);
      expect(gezegd).toMatch(/^De gemeente .+\.$/);
      for (const zin of gezegd.split(/(?<=[a-z)\d%])\. /).slice(1)) expect(zin).toMatch(/^[A-Z\d]/);
    }),
    { numRuns: 1000 },
  );
});
