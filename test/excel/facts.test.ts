/**
 * The facts about Excel that the stand-in obeys: complete, and named where its code departs from any store of cells.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from '../standin/feiten/facts';
import type { Check, Script, Stage } from '../standin/feiten/fact';
import { type Report, departures, playedFor } from '../standin/feiten/recordings';
import { runFact } from '../standin/feiten/run-fact';
import { sourceFiles } from '../architecture/source-files.cjs';

const ids = FACTS.map(({ id }) => id);
const standin = sourceFiles('test/standin').filter(({ file }) => !file.startsWith('feiten/'));
const named = new Set(standin.flatMap(({ text }) => [...text.matchAll(/\[([FVA]\d\d)\]/g)].map(([, id = '']) => id)));

test('all 36 facts are there, each once', () => {
  expect(ids.filter((id) => id.startsWith('F'))).toEqual(
    Array.from({ length: 36 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('every id that the stand-in, the product or a test names exists', () => {
  const all = ['src', 'test'].flatMap((folder) => sourceFiles(folder).map(({ text }) => text));
  const everywhere = all.flatMap((text) => [...text.matchAll(/\[([FVAH]\d\d)\]/g)].map(([, id = '']) => id));
  expect(everywhere.length).toBeGreaterThan(named.size);
  expect([...new Set([...everywhere, ...named])].filter((id) => !ids.includes(id))).toEqual([]);
});

test('every fact is named in the stand-in, or says why it cannot be tried, or is an open question', () => {
  // A check by hand is about the product, in whatever Excel.
  const ofExcel = FACTS.filter(({ id }) => !id.startsWith('H'));
  const lost = ofExcel.filter(({ id, check }) => !named.has(id) && !('none' in check) && !('question' in check));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('nothing in the stand-in is taken for granted without a fact', () => {
  const assumed = sourceFiles('test/standin').filter(({ text }) => /\bassumed\b|\baangenomen\b/i.test(text));
  expect(assumed.map(({ file }) => file)).toEqual([]);
});

test('each fact says what Excel does, where that is known from, and why no script can see it', () => {
  for (const { id, does, source, check } of FACTS) {
    expect([id, does.length > 20, source.length > 3]).toEqual([id, true, true]);
    if ('none' in check) expect([id, check.none.length > 20]).toEqual([id, true]);
  }
});

test('the figures in the README of the stand-in are those of the facts', () => {
  const readme = readFileSync(join(__dirname, '../standin/README.md'), 'utf8');
  const figures = (['opgenomen', 'gedocumenteerd', 'gemeld', 'afgeleid'] as const).map((strength) => {
    const ofThis = FACTS.filter((fact) => fact.strength === strength);
    const [scripts, questions] = (['script', 'question'] as const).map(
      (kind) => ofThis.filter(({ check }) => kind in check).length,
    );
    return `| ${strength} | ${ofThis.length} | ${scripts} | ${questions} |`;
  });
  expect(readme).toContain(figures.join('\n'));
});

test('a recording of the same Excel is what the stand-in is held to', () => {
  const report = (platform: 'Windows' | 'Mac', answer: string): Report => ({
    excel: { platform, api: '1.17', version: '16' },
    outcomes: [{ id: 'F02', verdict: 'zo', expected: [], answer }],
  });
  expect(departures(report('Windows', 'a'), report('Windows', 'b'))).toEqual([{ id: 'F02', recorded: 'a', here: 'b' }]);
  expect(departures(report('Windows', 'a'), report('Windows', 'a'))).toEqual([]);
  expect(departures(report('Mac', 'a'), report('Windows', 'b'))).toEqual([]);
});

test('an Excel of which a recording was kept is played, also when no other test plays it', () => {
  const recorded = (platform: 'Mac' | 'web', api: string): Report => ({
    excel: { platform, api, version: '16' },
    outcomes: [],
  });
  const usual = playedFor([]);
  expect(usual).toHaveLength(5);
  expect(playedFor([recorded('web', '1.20'), recorded('Mac', '1.19'), recorded('web', '1.20')])).toEqual([
    ...usual,
    { platform: 'web', api: '1.20' },
  ]);
});

const STAGE: Stage = {
  platform: 'Mac',
  run: () => Promise.reject(new Error('geen blad')),
  codeOf: () => Promise.resolve('gelukt'),
  shows: (formula) => Promise.resolve(formula === '=A()' ? 1 : '#NAME?'),
};
const shows =
  (formula: string): Script =>
  (stage) =>
    stage.shows(formula);

test.each([
  ['zo', { script: shows('=A()'), answers: { Mac: [2, 1] } }],
  ['anders', { script: shows('=B()'), answers: { Mac: [2, 1] } }],
  ['vraag', { question: shows('=B()') }],
  ['niet te proeven', { script: shows('=A()'), answers: { web: [1] } }],
  ['niet te proeven', { script: shows('=A()'), answers: { Mac: [1] }, api: '1.20' }],
  ['niet te proeven', { script: ({ run }: Stage) => run(() => 1), answers: { Mac: [1] } }],
  ['niet te proeven', { none: 'daar is een mens voor nodig' }],
] satisfies [string, Check][])('a fact comes out as "%s"', async (verdict, check) => {
  const fact = { id: 'X01', does: '', source: '', strength: 'afgeleid', check } as const;
  const outcome = await runFact(fact, { platform: 'Mac', api: '1.19' }, STAGE);
  expect(outcome.verdict).toBe(verdict);
  expect(outcome.answer === undefined).toBe(verdict === 'niet te proeven');
  expect(outcome.reason === undefined).toBe(verdict !== 'niet te proeven');
});

test('the check is an add-in of its own: nothing of it is in the product', () => {
  const manifest = readFileSync(join(__dirname, '../standin/feiten/pane/excel-proef.xml'), 'utf8');
  const product = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const idOf = (text: string): string => /<Id>(.*)<\/Id>/.exec(text)?.[1] ?? '';
  expect(idOf(manifest)).toMatch(/^[\da-f-]{36}$/);
  expect(idOf(manifest)).not.toBe(idOf(product));
  const names = (
    JSON.parse(readFileSync(join(__dirname, '../standin/feiten/pane/functions.json'), 'utf8')) as {
      readonly functions: readonly { readonly name: string }[];
    }
  ).functions.map(({ name }) => name);
  expect(names.every((name) => name.startsWith('FEIT'))).toBe(true);
  expect(sourceFiles('src').filter(({ text }) => /excel-proef|FEITECHO/i.test(text))).toEqual([]);
});
