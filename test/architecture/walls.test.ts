import { circlesIn } from './circles';
import { codeOf, sourceFiles } from './source-files.cjs';
import { mayImport, mayUsePackage, OUTSIDE, PURE, ROOMS, roomOf } from './walls.cjs';

const sources = sourceFiles('src');
const isLocal = (name: string) => /\.tsx?$/.test(name);
const isPackage = (name: string) => !name.includes('.') || name.startsWith('@');

test('every file stands in a room of the house, and every room holds files', () => {
  const loose = sources.filter(({ file }) => roomOf(file) === undefined).map(({ file }) => file);
  expect(loose).toEqual([]);
  expect(ROOMS.filter((room) => !sources.some(({ file }) => roomOf(file) === room))).toEqual([]);
});

test.each(ROOMS)('%s depends only on what stands below it', (room) => {
  const wrong = sources
    .filter(({ file }) => roomOf(file) === room)
    .flatMap(({ file, imports }) => imports.filter(isLocal).map((target) => ({ file, target })))
    .filter(({ file, target }) => !mayImport(file, target));
  expect(wrong).toEqual([]);
});

test('a wall is a wall', () => {
  expect(mayImport('table/cells/grid.ts', 'review/checks/check.ts')).toBe(false);
  expect(mayImport('domain/opgave/opgave.ts', 'table/table.ts')).toBe(false);
  expect(mayImport('review/checks/check.ts', 'table/cells/grid.ts')).toBe(true);
  expect(mayImport('functions/tabel.ts', 'change/workbook.ts')).toBe(false);
  expect(mayUsePackage('review/checks/check.ts', 'react')).toBe(false);
  expect(mayUsePackage('taskpane/overzicht/Overzicht.tsx', 'office-ui-fabric-react/lib/Button')).toBe(false);
  expect(mayUsePackage('taskpane/controls/Button.tsx', 'office-ui-fabric-react/lib/Button')).toBe(true);
});

test.each(['src', 'test'])('no files in %s import each other in a circle, types included', (folder) => {
  expect(circlesIn(sourceFiles(folder))).toEqual([]);
});

test('a circle is seen, also through a type', () => {
  const files = [
    { file: 'a.ts', text: '', imports: ['b.ts'] },
    { file: 'b.ts', text: '', imports: ['c.ts'] },
    { file: 'c.ts', text: '', imports: ['a.ts'] },
    { file: 'd.ts', text: '', imports: ['a.ts'] },
  ];
  expect(circlesIn(files).map((circle) => [...circle].sort())).toEqual([['a.ts', 'b.ts', 'c.ts']]);
});

test.each(OUTSIDE)('$name is named only where it may be', ({ name, rooms }) => {
  const pattern = rooms.includes('excel') ? new RegExp(`\\b${name}\\s*\\.`) : new RegExp(`\\b${name}\\b`);
  const users = sources.filter(
    ({ file, text }) => !rooms.some((room) => file.startsWith(`${room}/`)) && pattern.test(codeOf(text)),
  );
  expect(users.map(({ file }) => file)).toEqual([]);
});

test('packages are imported only where they may be', () => {
  const wrong = sources.flatMap(({ file, imports }) =>
    imports.filter((name) => isPackage(name) && !mayUsePackage(file, name)).map((name) => `${file}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the pure rooms have no clock, no culture of the machine and no chance', () => {
  const outside =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bIntl\b|\.toLocale[A-Z]|\bperformance\b|\bcrypto\b/;
  const impure = sources.filter(
    ({ file, text }) => PURE.includes(file.split('/')[0] ?? '') && outside.test(codeOf(text)),
  );
  expect(impure.map(({ file }) => file)).toEqual([]);
});
