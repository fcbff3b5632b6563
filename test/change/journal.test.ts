import fc from 'fast-check';
import type { JournalEntry } from '../../src/change/journal';
import { decodeEntry, encodeEntry } from '../../src/change/journal-codec';
import { MOST_TEXT } from '../../src/change/journal-index';
import type { CellChange } from '../../src/change/plan';
import { byPlace, changed, changes } from './changes';

const entryOf = (all: readonly CellChange[], rest: Partial<JournalEntry> = {}): JournalEntry =>
  ({ id: 'a', time: '2022-03-30T10:00:00.000Z', plan: { sheet: '__proto__', label: 'test', changes: all, styles: [] }, ...rest });

describe('an entry in the workbook', () => {
  test('property: comes out as it went in', () => {
    fc.assert(fc.property(changes, (all) => {
      const sorted = [...all].sort(byPlace);
      expect(decodeEntry(encodeEntry(entryOf(sorted)))).toEqual(entryOf(sorted));
    }));
  });

  test('with its looks, the growth of its Excel table and what the looks replaced', () => {
    const area = { row: 0, column: 5, rows: 11, columns: 1 };
    const entry = entryOf([changed(1, 6, '', '=OPGAVE(C2)', '#,##0')], {
      plan: {
        sheet: "'s-Gravenhage", label: 'Uitkomsten van 1 gemeente', changes: [changed(1, 6, '', '=OPGAVE(C2)', '#,##0')],
        styles: [{ from: area, to: { ...area, column: 6 }, width: 6 }],
        resize: { table: 'Tabel1', from: { ...area, column: 0, columns: 6 }, to: { ...area, column: 0, columns: 7 } },
      },
      plain: { font: { name: 'Calibri', size: 11, color: '#000000' }, widths: [{ column: 6, width: 64 }] },
    });
    expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
  });

  test.each(['\ud800', '"\\', '<script>', '\u2028', '{"v":2}'])('a text %j in a cell is kept to the letter', (text) => {
    const entry = entryOf([changed(0, 0, text, `'${text}`)]);
    expect(decodeEntry(encodeEntry(entry))).toEqual(entry);
  });

  test('is one short text: an untouched column of number formats costs a few characters', () => {
    const column = Array.from({ length: 100 }, (_, row) => changed(row, 0, '', row, '#,##0'));
    expect(encodeEntry(entryOf(column)).match(/#,##0/g)).toHaveLength(2);
  });

  test('342 gemeenten times 24 columns stays far under the bound', () => {
    const all = Array.from({ length: 342 * 24 }, (_, i): CellChange => ({ ...changed(i % 342, Math.floor(i / 342), '', i / 7, '0%') }));
    expect(encodeEntry(entryOf(all)).length).toBeLessThan(MOST_TEXT / 3);
  });
});

describe('what is no entry of ours', () => {
  const whole = JSON.parse(encodeEntry(entryOf([changed(0, 0, 1, 2)]))) as Record<string, unknown>;
  const other = (change: Record<string, unknown>): string => JSON.stringify({ ...whole, ...change });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 5],
    ['an object', {}],
    ['an empty text', ''],
    ['a text that is cut off', encodeEntry(entryOf([changed(0, 0, 1, 2)])).slice(0, -5)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a later version', other({ v: 2 })],
    ['no version', other({ v: undefined })],
    ['an id that is no text', other({ id: 7 })],
    ['no plan', other({ plan: undefined })],
    ['a plan without a sheet', other({ plan: { label: 'x', styles: [] } })],
    ['a plan without looks', other({ plan: { sheet: 'B' } })],
    ['no blocks', other({ blocks: undefined })],
    ['blocks that are no list', other({ blocks: {} })],
    ['a block that is no list', other({ blocks: [7] })],
    ['number formats that do not cover the contents', other({ blocks: [[0, 0, [[1], []], [[1], []]]] })],
  ])('%s', (_, text) => {
    expect(decodeEntry(text)).toBeUndefined();
  });

  test('property: whatever stands in the workbook, reading it never fails', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void decodeEntry(JSON.stringify(value))));
    fc.assert(fc.property(fc.jsonValue(), (value) => void decodeEntry(other({ blocks: value }))));
    fc.assert(fc.property(fc.anything(), (value) => void decodeEntry(value)));
  });
});
