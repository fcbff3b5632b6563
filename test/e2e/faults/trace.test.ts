/** A fault in the built scripts can be traced to our source, by maps that no one who opens the pane downloads. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const DIST = join(ROOT, 'dist');
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const scripts = files(DIST).filter((name) => name.endsWith('.js'));
const textOf = (name: string) => readFileSync(join(DIST, name), 'utf8');

test('the pane downloads no source map and no pointer to one', () => {
  expect(scripts.length).toBeGreaterThan(2);
  expect(files(DIST).filter((name) => name.endsWith('.map'))).toEqual([]);
  expect(scripts.filter((name) => textOf(name).includes('sourceMappingURL'))).toEqual([]);
});

test('every script has its map beside the build', () => {
  expect(
    files(join(ROOT, 'build/maps'))
      .filter((name) => name.endsWith('.map'))
      .sort(),
  ).toEqual(scripts.map((name) => `${name}.map`).sort());
});

test('places in details lead to the line in our source; all else stays as it was', () => {
  const sentence = 'geen geheel aantal personen';
  const script = scripts.find((name) => textOf(name).includes(sentence)) ?? '';
  const before = textOf(script).split(sentence)[0]?.split('\n') ?? [];
  const place = `${script.split('/').at(-1)}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  const source = readFileSync(join(ROOT, 'src/domain/getal/getal.ts'), 'utf8').split('\n');
  const line = source.findIndex((text) => text.includes(sentence)) + 1;
  const details = `Opgavewijzer 1.0.0\nfout: RangeError\n${place}\nonbekend.js:1:1`;
  const out = execFileSync(process.execPath, [join(ROOT, 'docs/beheer/herleid.mjs')], {
    input: details,
    encoding: 'utf8',
  });
  const [version, fault, traced, unknown] = out.split('\n');
  expect([version, fault, unknown]).toEqual(['Opgavewijzer 1.0.0', 'fout: RangeError', 'onbekend.js:1:1']);
  expect(traced).toMatch(new RegExp(`^${place} = ./src/domain/getal/getal\\.ts:${line}:\\d+$`));
});
