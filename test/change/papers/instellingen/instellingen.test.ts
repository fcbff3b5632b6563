/** Settings on a sheet, to another workbook: read back as they were, and held line by line against what can be. */
import fc from 'fast-check';
import { instellingenblad } from '../../../../src/change/papers/instellingen/blad';
import { readSettings, type SettingsRead } from '../../../../src/change/papers/instellingen/lezen';
import {
  type Meegenomen,
  SETTINGS_HEADINGS,
  SETTINGS_SHEET,
} from '../../../../src/change/papers/instellingen/meegenomen';
import { WAYS } from '../../../../src/change/outcomes/ways';
import { shown } from '../../../../src/change/write/content';
import { PROVINCIES } from '../../../../src/domain/gemeente/provincies';
import { datumVan } from '../../../../src/domain/tijd/datum';
import { type CellValue, plainGrid } from '../../../../src/table/cells/grid';
import { tidy } from '../../../../src/table/cells/text';
import { SIGNS } from '../../../../src/table/column';
import { MONTH_WAYS } from '../../../../src/table/months';
import { ROLES } from '../../../../src/table/roles';
import { NOTHING, sheet } from './instellingen-kit';

const ALL: Meegenomen = {
  corrections: new Map([
    [
      'gemeente | stand',
      new Map([
        ['stand datum', { role: 'gehuisvest' as const }],
        ['saldo', { role: 'saldo' as const, sign: 'voorsprongPositive' as const }],
        ['maand', { maanden: 'optellen' as const }],
      ]),
    ],
  ]),
  fillers: new Map([['April', ['Koppelingen', 'Treden']]]),
  regio: { kind: 'woonregio', naam: 'Haaglanden' },
  zicht: 'alle',
  way: 'formules',
  regels: [
    {
      peildatum: datumVan('2026-07-01'),
      norm: { soort: 'deel', van: 'opgave', fractie: 0.8 },
      omkoppelingenTellen: false,
      bron: { tekst: 'brief GS 1-2-2026', aangenomen: true },
      herkomst: 'gebruiker',
    },
  ],
  papers: new Map([
    ['kind', 'procent'],
    ['landelijk', '47,3'],
    ['Haaglanden', '31'],
  ]),
};

/** What comes back from the sheet as it is made. */
function through(settings: Meegenomen): SettingsRead {
  const { cells } = instellingenblad(settings);
  const wide = Math.max(...cells.map((line) => line.length));
  const rows = cells.map((line) => Array.from({ length: wide }, (_, i) => shown(line[i] ?? '')));
  return readSettings(plainGrid(SETTINGS_SHEET, rows));
}

test('all that is remembered comes back as it was', () => {
  expect(through(ALL)).toEqual({ kind: 'gelezen', settings: ALL, faults: [] });
  expect(through(NOTHING)).toEqual({ kind: 'gelezen', settings: NOTHING, faults: [] });
});

test('the sheet reads as a table of choices', () => {
  const { cells, name } = instellingenblad(ALL);
  expect(name).toBe('Opgavewijzer-instellingen');
  expect(cells.slice(4).map((line) => line.map(shown))).toEqual([
    [...SETTINGS_HEADINGS],
    ['Kolom', 'gemeente | stand', 'stand datum', 'betekenis', 'gehuisvest'],
    ['Kolom', 'gemeente | stand', 'saldo', 'betekenis', 'saldo'],
    ['Kolom', 'gemeente | stand', 'saldo', 'teken', 'voorsprong is positief'],
    ['Kolom', 'gemeente | stand', 'maand', 'maanden', 'optellen'],
    ['Aanvullen', 'April', '', 'van blad', 'Koppelingen'],
    ['Aanvullen', 'April', '', 'van blad', 'Treden'],
    ['Regio', '', '', 'woonregio', 'Haaglanden'],
    ['Provincie', '', '', '', 'alle provincies'],
    ['Schrijven', '', '', 'schrijf als', 'formules'],
    ['Regel', '', 46204, 'norm', '80% van de opgave', 'nee', 'brief GS 1-2-2026', 'ja'],
    ['Verslag', '', '', 'verdelen naar', 'procent'],
    ['Verslag', '', '', 'landelijk percentage', '47,3'],
    ['Gewicht', '', 'Haaglanden', 'gewicht', '31'],
  ]);
});

test('what was said of one sheet only, its day or halfjaar, does not go along', () => {
  const voor = { kop: 'Stand', blad: 'Blad1' };
  const settings = {
    ...NOTHING,
    corrections: new Map([
      [
        't',
        new Map([['stand', { role: 'gehuisvest' as const, peildatum: datumVan('2022-03-21'), voor, rij: 'maart' }]]),
      ],
    ]),
  };
  expect(through(settings)).toMatchObject({
    settings: { corrections: new Map([['t', new Map([['stand', { role: 'gehuisvest' }]])]]) },
  });
});

test('whatever stands on the sheet, each line is taken over or named, and nothing else comes', () => {
  const word = fc.oneof(
    fc.constantFrom<CellValue>('Kolom', 'Regel', 'Aanvullen', 'betekenis', 'teken', 'trede', '__proto__', 46204, true),
    fc.string(),
    fc.double({ noNaN: true }),
  );
  const line = fc.array(word, { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const read = sheet(...lines);
      if (read.kind !== 'gelezen') throw new Error(read.kind);
      const filled = lines.filter((one) => one.slice(0, 8).some((value) => tidy(String(value)) !== ''));
      const { corrections, fillers, regels, papers, regio, zicht, way } = read.settings;
      const taken =
        [...corrections.values()].flatMap((t) => [...t.values()].flatMap(Object.keys)).length +
        [...fillers.values()].flat().length +
        regels.length +
        papers.size +
        [regio, zicht, way].filter((one) => one !== undefined).length;
      expect(taken + read.faults.length).toBe(filled.length);
    }),
  );
});

test('any settings go there and back', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 60 })
    .map(tidy)
    .filter((s) => s !== '');
  const correction = fc
    .record(
      {
        role: fc.constantFrom(...ROLES),
        sign: fc.constantFrom(...SIGNS),
        maanden: fc.constantFrom(...MONTH_WAYS),
        rij: name,
      },
      { requiredKeys: [] },
    )
    .filter((one) => Object.keys(one).length > 0);
  const corrections = fc.array(fc.tuple(name, fc.array(fc.tuple(name, correction), { minLength: 1, maxLength: 3 })), {
    maxLength: 3,
  });
  const fillers = fc.array(fc.tuple(name, fc.uniqueArray(name, { minLength: 1, maxLength: 3 })), { maxLength: 3 });
  const rest = fc.record(
    { zicht: fc.constantFrom('alle' as const, ...PROVINCIES), way: fc.constantFrom(...WAYS) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(corrections, fillers, rest, (some, sheets, more) => {
      const settings: Meegenomen = {
        ...NOTHING,
        ...more,
        corrections: new Map(some.map(([table, columns]) => [table, new Map(columns)])),
        fillers: new Map(sheets),
      };
      expect(through(settings)).toEqual({ kind: 'gelezen', settings, faults: [] });
    }),
  );
});
