const path = require('node:path');

/**
 * The rooms of the house, from the ground up: a file may import from its own room and from rooms that stand before it.
 * Rooms on one line may import each other's files. Lint (eslint.config.mjs) and test (walls.test.ts) both read this
 * list.
 */
const FLOORS = [
  ['domain'],
  ['table', 'table/cells'],
  ['table/letter'],
  ['table/recognise'],
  ['table/sentences'],
  ['table/rows'],
  ['table/policy'],
  ['review', 'review/assess'],
  ['review/sentences'],
  ['review/checks'],
  ['review/compare'],
  ['review/course'],
  ['review/update'],
  ['review/scenario'],
  ['change', 'change/write'],
  ['change/doing'],
  ['change/outcomes'],
  ['change/update'],
  ['change/afwijkingen'],
  ['change/layout'],
  ['change/papers'],
  ['excel/argument'],
  ['functions'],
  ['excel'],
  ['commands'],
  ['taskpane'],
];

/** Rooms that stand lower in the list and yet are not there for these. */
const SHUT = {
  excel: ['functions', 'review'],
  functions: ['change'],
  commands: ['functions', 'domain', 'table', 'review', 'change'],
  taskpane: ['functions'],
};

/** No clock, no culture of the machine, no host and no chance. */
const PURE = ['domain', 'table', 'review', 'change'];

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB'];
const HOST = ['Excel', 'Office', 'OfficeRuntime', 'OfficeExtension'];

/** Names of the outside world that only the rooms named may use; a name without a room is for none. */
const OUTSIDE = [
  ...NETWORK.map((name) => ({ name, rooms: [] })),
  ...HOST.map((name) => ({ name, rooms: ['excel'] })),
  { name: 'CustomFunctions', rooms: ['functions'] },
];

/** Packages that only the rooms named may import. */
const PACKAGES = [
  { pattern: /^react(-dom)?(\/|$)/, rooms: ['taskpane'] },
  { pattern: /^office-ui-fabric-react(\/|$)/, rooms: ['taskpane/controls'] },
];

const ROOMS = FLOORS.flat();
const within = (room, file) => file === room || file.startsWith(`${room}/`);

/**
 * The room of a file below src/, by its path there: "table/recognise/columns/headings.ts" stands in table/recognise.
 */
const roomOf = (file) => ROOMS.filter((room) => within(room, file)).sort((a, b) => b.length - a.length)[0];
const floorOf = (room) => FLOORS.findIndex((floor) => floor.includes(room));

/** May this file (path below src/) import that one? */
function mayImport(file, imported) {
  const [from, to] = [roomOf(file), roomOf(imported)];
  if (from === undefined || to === undefined) return false;
  if (from === to) return true;
  const shut = SHUT[from.split('/')[0]] ?? [];
  return floorOf(to) <= floorOf(from) && !shut.some((room) => within(room, to));
}

/** May this file (path below src/) import this package? */
const mayUsePackage = (file, name) =>
  PACKAGES.every(({ pattern, rooms }) => !pattern.test(name) || rooms.some((room) => within(room, file)));

/** The names of the outside world that a room must not use. */
const forbiddenNames = (room) =>
  OUTSIDE.filter(({ rooms }) => !rooms.some((home) => within(home, room))).map(({ name }) => name);

/** An ESLint rule that holds the walls where a file is written. */
const lintRule = (src) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const below = (file) => path.relative(src, file).split(path.sep).join('/');
    const file = below(context.filename);
    const check = (node) => {
      const name = node.source?.value;
      if (typeof name !== 'string') return;
      const local = name.startsWith('.');
      const target = local ? below(path.resolve(path.dirname(context.filename), name)) : name;
      if (local ? mayImport(file, target) || !/\.tsx?$|\/[^.]*$/.test(target) : mayUsePackage(file, name)) return;
      context.report({ node, message: `Een muur van het huis (docs/huis.md): ${file} mag ${target} niet gebruiken.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
});

module.exports = { FLOORS, ROOMS, PURE, OUTSIDE, roomOf, mayImport, mayUsePackage, forbiddenNames, lintRule };
