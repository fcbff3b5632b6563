import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LEAST, OPTIONAL_API, USED_API } from '../../src/excel/requirements';

const minor = (set: string): number => Number(set.split('.')[1]);

test('what is asked is the highest set of what is used, no more', () => {
  expect(minor(LEAST)).toBe(Math.max(...Object.keys(USED_API).map(minor)));
  expect(Object.keys(OPTIONAL_API).every((set) => minor(set) > minor(LEAST))).toBe(true);
});

test('the manifest asks for that set', () => {
  const manifest = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
  const asked = [...manifest.matchAll(/Name="ExcelApi"\s+MinVersion="([\d.]+)"/g)].map(([, set]) => set);
  expect(new Set(asked)).toEqual(new Set([LEAST]));
});
