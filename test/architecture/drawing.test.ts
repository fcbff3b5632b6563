import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawing, drawnInto } from './drawing.cjs';
import { FLOORS } from './walls.cjs';

const page = readFileSync(resolve(__dirname, '../../docs/huis.md'), 'utf8');
const arrows = [...drawing().matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from = '', to = '']) => [from, to] as const);
const floorOf = (id: string) => FLOORS.findIndex(([room = '']) => room.replaceAll('/', '_') === id);

test('the picture in docs/huis.md is drawn from the imports of now; npm run huis draws it anew', () => {
  expect(page).toBe(drawnInto(page));
});

test('every room stands in the picture', () => {
  const named = [...drawing().matchAll(/\["([^"]+)"\]/g)].flatMap(([, names = '']) => names.split(', '));
  expect(named).toEqual(expect.arrayContaining(FLOORS.flat()));
});

test('every arrow goes down, and each room stands on another but the lowest and a question to Excel', () => {
  expect(arrows.filter(([from, to]) => floorOf(to) >= floorOf(from))).toEqual([]);
  const standing = new Set(arrows.map(([from]) => floorOf(from)));
  expect(FLOORS.filter((_, floor) => !standing.has(floor))).toEqual([['domain'], ['excel/argument']]);
});

test('an arrow that follows from two others is left out', () => {
  const follows = arrows.filter(([from, to]) =>
    arrows.some(([a, by]) => a === from && by !== to && arrows.some(([b, end]) => b === by && end === to)),
  );
  expect(follows).toEqual([]);
});

test('a page without the marks of the drawing is refused', () => {
  expect(() => drawnInto('# The house')).toThrow('merktekens');
});
