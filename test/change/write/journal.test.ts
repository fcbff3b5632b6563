import { NO_FRAME } from '../../../src/change/write/frame';
import fc from 'fast-check';
import type { JournalEntry } from '../../../src/change/write/journal';
import { decodeEntry, encodeEntry } from '../../../src/change/write/journal-codec';
import { MOST_TEXT } from '../../../src/change/write/journal-bounds';
import type { CellChange } from '../../../src/change/write/plan';
import { byPlace, changed, changes } from '../changes';

const entryOf = (all: readonly CellChange[], rest: Partial<JournalEntry> = {}): JournalEntry => ({
  id: 'a',
  time: '2022-03-30T10:00:00.000Z',
  mark: 'Opgavewijzer_geschreven_1',
  plan: { sheet: '__proto__', label: 'test', changes: all, styles: [], frame: NO_FRAME },
  ...rest,
});

describe('an entry in the workbook', () => {
  test('property: comes out as it went in', () => {
    fc.assert(
      fc.property(
        changes.filter((all) => all.length > 0),
        (all) => {
          const sorted = [...all].sort(byPlace);
          expect(decodeEntry(encodeEntry(entryOf(sorted)))).toEqual(entryOf(sorted));
        },
      ),
    );
  });

  test('with its looks, the growth of its Excel table and what the looks replaced', () => {
    const area = { row: 0, column: 5, rows: 11, columns: 1 };
    const entry = entryOf([changed(1, 6, '', '=OPGAVE(C2)', '#,##0')], {
      plan: {
        sheet: "'s-Gravenhage",
        label: 'Uitkomsten van 1 gemeente',
        changes: [changed(1, 6, '', '=OPGAVE(C2)', '#,##0')],
        frame: {
          row: 0,
          depth: 1,
          column: 0,
          left: 0,
          headings: ['Gemeente', '', '', '', '', '', 'Opgave'],
          names: ['Delft', '', 'Rijswijk'],
        },
        styles: [{ from: area, to: { ...area, column: 6 }, width: 6 }],
        resize: { table: 'Tabel1', from: { ...area, column: 0, columns: 6 }, to: { ...area, column: 0, columns: 7 } },
      },
      plain: {
        font: { name: 'Calibri', size: 11, color: '#000000' },
        widths: [{ column: 6, width: 64 }],
        formats: [{ row: 4, column: 6, numberFormat: '0.00' }],
      },
    });
    expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
  });

  test.each(['\ud800', '"\\', '<script>', '\u2028', '{"v":2}'])('a text %j in a cell is kept to the letter', (text) => {
    const entry = entryOf([changed(0, 0, text, `'${text}`)]);
    expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
  });

  test('twenty writes as they are usually done, seven columns beside 342 gemeenten, are all remembered', () => {
    const WORDS = ['niet op schema', "'3a", 'afspraken maken over acties en termijnen'];
    const usual = Array.from({ length: 342 * 7 }, (_, i): CellChange => {
      const column = Math.floor(i / 342);
      const after = [i, i, i, i / 7, ...WORDS][column] ?? '';
      return changed(i % 342, column, '', after, '#,##0');
    });
    expect(encodeEntry(entryOf(usual)).length * 20).toBeLessThan(MOST_TEXT);
  });

  test('is one short text: an untouched column of number formats costs a few characters', () => {
    const column = Array.from({ length: 100 }, (_, row) => changed(row, 0, '', row, '#,##0'));
    expect(encodeEntry(entryOf(column)).match(/#,##0/g)).toHaveLength(2);
  });

  test('342 gemeenten times 24 columns stays far under the bound', () => {
    const all = Array.from({ length: 342 * 24 }, (_, i): CellChange => ({
      ...changed(i % 342, Math.floor(i / 342), '', i / 7, '0%'),
    }));
    expect(encodeEntry(entryOf(all)).length).toBeLessThan(MOST_TEXT / 3);
  });
});

describe('what is no entry of ours', () => {
  const whole = JSON.parse(encodeEntry(entryOf([changed(0, 0, 1, 2)]))) as Record<string, unknown>;
  const { plan, blocks } = whole as { readonly plan: object; readonly blocks: readonly unknown[] };
  const other = (change: Record<string, unknown>): string => JSON.stringify({ ...whole, ...change });
  const block = (...parts: readonly unknown[]): string => other({ blocks: [parts] });
  const CELL = { row: 0, column: 0, rows: 1, columns: 1 };

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 5],
    ['an object', {}],
    ['an empty text', ''],
    ['a text that is cut off', encodeEntry(entryOf([changed(0, 0, 1, 2)])).slice(0, -5)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a later version', other({ v: 4 })],
    ['an earlier one', other({ v: 1 })],
    ['no version', other({ v: undefined })],
    ['an id that is no text', other({ id: 7 })],
    ['no plan', other({ plan: undefined })],
    ['a plan without a sheet', other({ plan: { label: 'x', styles: [], frame: NO_FRAME } })],
    ['a plan without looks', other({ plan: { sheet: 'B' } })],
    ['no blocks', other({ blocks: undefined })],
    ['blocks that are no list', other({ blocks: {} })],
    ['a block that is no list', other({ blocks: [7] })],
    ['a plan without a label', other({ plan: { ...plan, label: 3 } })],
    ['looks that are none', other({ plan: { ...plan, styles: [{ from: {}, to: {}, width: 1 }] } })],
    [
      'a look beyond the sheet',
      other({ plan: { ...plan, styles: [{ from: CELL, to: { ...CELL, column: 16_384 }, width: 1 }] } }),
    ],
    ['a growth to nowhere', other({ plan: { ...plan, resize: { table: 'T', from: CELL, to: { ...CELL, rows: 0 } } } })],
    ['outcomes without headings', other({ plan: { ...plan, outcomes: { settings: '' } } })],
    ['a plain look without a font', other({ plain: { widths: [], formats: [] } })],
    [
      'a plain look with a format of nothing',
      other({ plain: { font: { name: 'x', size: 1, color: '' }, widths: [], formats: [{ row: 1, column: 1 }] } }),
    ],
    ['number formats that do not cover the contents', block(0, 0, [[1], []], [[1], []])],
    ['number formats that are numbers', block(0, 0, [[1], [2]], [[1], ['General']])],
    ['a content that is an object', block(0, 0, [[{}], ['General']], [[1], ['General']])],
    ['a content that is nothing', block(0, 0, [[null], ['General']], [[1], ['General']])],
    ['more contents before than after', block(0, 0, [[1, 2], [['General', 2]]], [[1], ['General']])],
    ['a row as text', block('0', 0, [[1], ['General']], [[2], ['General']])],
    ['a column below nothing', block(0, -1, [[1], ['General']], [[2], ['General']])],
    ['a row beyond the sheet', block(1_048_576, 0, [[1], ['General']], [[2], ['General']])],
    [
      'a content that repeats without end',
      block(0, 0, [[['x', 1e12]], [['General', 1e12]]], [[['x', 1e12]], [['General', 1e12]]]),
    ],
    ['a content that repeats half', block(0, 0, [[['x', 0.5]], ['General']], [[1], ['General']])],
    ['one cell twice', other({ blocks: [...blocks, ...blocks] })],
    ['no cell at all', other({ blocks: [] })],
  ])('%s', (_, text) => {
    expect(decodeEntry(text)).toBeUndefined();
  });

  test('property: whatever stands in the workbook, reading it never fails', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void decodeEntry(JSON.stringify(value))));
    fc.assert(fc.property(fc.jsonValue(), (value) => void decodeEntry(other({ blocks: value }))));
    fc.assert(fc.property(fc.anything(), (value) => void decodeEntry(value)));
  });

  test('property: one part of an entry replaced by anything gives an entry that can be worked with, or none', () => {
    const text = encodeEntry(entryOf([changed(3, 2, 'x', 2), changed(4, 2, 'x', 3), changed(4, 5, '', '=A1', '0%')]));
    const spots = [...text.matchAll(/"[^"]*"|\d+|\[\]|\{\}/g)].map((match) => [match.index, match[0].length] as const);
    fc.assert(
      fc.property(fc.constantFrom(...spots), fc.jsonValue(), ([at, length], value) => {
        const entry = decodeEntry(`${text.slice(0, at)}${JSON.stringify(value)}${text.slice(at + length)}`);
        for (const { row, column, before, after } of entry?.plan.changes ?? []) {
          expect([row, column].every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
          for (const one of [before, after])
            expect([typeof one.numberFormat, ['string', 'number', 'boolean'].includes(typeof one.content)]).toEqual([
              'string',
              true,
            ]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
