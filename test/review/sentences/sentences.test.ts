import { CHECK_SENTENCES } from '../../../src/review/sentences/check';
import { COMPARE_SENTENCES } from '../../../src/review/sentences/compare';
import { READER_SENTENCES } from '../../../src/table/sentences/reader';

const CATALOGUES = [
  ['reader', READER_SENTENCES],
  ['check', CHECK_SENTENCES],
  ['two months', COMPARE_SENTENCES],
] as const;
const ALL = CATALOGUES.flatMap(([name, catalogue]) =>
  [...catalogue].map(([code, entry]) => [name, code, entry] as const),
);

/** Every name or number that a sentence asks for is given, and remembered. */
function filled(): { readonly data: Readonly<Record<string, string>>; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const data = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => {
        asked.add(String(key));
        return '7';
      },
    },
  );
  return { data, asked };
}

test.each(ALL)('%s, %s: a whole Dutch sentence', (_, _code, { zin, regel }) => {
  const { data } = filled();
  const said = zin(data, 'C4', '12', '34');
  expect(said).toMatch(/^['A-Z0-9].*[.?]$/);
  expect(said).not.toMatch(/undefined|null|NaN|\[object|\s{2}/);
  if (regel !== undefined) expect(regel).toMatch(/^[A-Z].*\.$/);
});

test('no code has two sentences', () => {
  const codes = ALL.map(([, code]) => code);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

test.each(ALL.filter(([name]) => name !== 'reader'))('%s, %s: has the rule that it goes by', (_, _code, { regel }) => {
  expect(regel).toBeDefined();
});

test.each(ALL)('%s, %s: says where, or which row, column or sheet is meant', (_, code, { zin }) => {
  const { data, asked } = filled();
  const said = zin(data, 'C4', '12', '34');
  const place = said.includes('C4') || ['rij', 'gelezen', 'blad'].some((key) => asked.has(key));
  expect(
    place || ['leegBlad', 'geenTabel', 'verborgenRijen', 'verborgenKolommen', 'maandOntbreekt'].includes(code),
  ).toBe(true);
});
