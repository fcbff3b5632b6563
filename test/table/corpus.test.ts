import { datumVan } from '../../src/domain/datum';
import { formatPeriode } from '../../src/domain/periode';
import { readGrid } from '../../src/table/read';
import { readingSentence } from '../../src/table/reading-messages';
import { CORPUS } from '../fixtures/corpus';
import { gridOf } from './grid-of';

const partOf = (row: object | undefined, fields: object): object => {
  const all = new Map(Object.entries(row ?? {}));
  return Object.fromEntries(Object.keys(fields).map((field) => [field, all.get(field)]));
};

describe('the corpus of small workbooks', () => {
  test.each(CORPUS.map((s) => [s.name, s] as const))('%s', (_name, { rows, extras, expected }) => {
    const result = readGrid(gridOf(rows, extras));
    if ('refused' in expected) {
      const outcome = result.kind === 'none' ? result.findings.map((f) => f.code) : result.kind === 'choose' ? result.candidates.length : 'gelezen';
      expect(outcome).toEqual(expected.refused);
      return;
    }
    if (result.kind !== 'table') throw new Error(`geen tabel: ${result.kind}`);
    const { table } = result;
    expect(table.columns.map((c) => c.role)).toEqual(expected.roles);
    expect(table.rows.map((r) => r.gemeente?.naam ?? r.name)).toEqual(expected.read.map(([name]) => name));
    expected.read.forEach(([, fields], i) => expect(partOf(table.rows[i], fields)).toEqual(fields));
    expect(table.layout).toBe(expected.layout ?? 'rows');
    if (expected.peildatum) expect(table.peildatum).toBe(datumVan(expected.peildatum));
    if (expected.periode) expect(table.periode && formatPeriode(table.periode)).toBe(expected.periode);
    expect(table.totalRow).toBe(expected.total === undefined ? undefined : expected.total - 1);
    expect(table.findings.map((f) => f.code)).toEqual(expected.findings ?? []);
    expect(table.findings.map(readingSentence).every((text) => /^['A-Z0-9].*[.?]$/.test(text))).toBe(true);
  });

  test('holds at least forty, each with a name of its own', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CORPUS.map((s) => s.name)).size).toBe(CORPUS.length);
  });
});
