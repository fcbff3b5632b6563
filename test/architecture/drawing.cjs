const { sourceFiles } = require('./source-files.cjs');
const { FLOORS, roomOf } = require('./walls.cjs');

const BEGIN = '<!-- The drawing is made by `npm run huis` from the imports in src/. -->';
const END = '<!-- The end of the drawing. -->';

const floorOf = (room) => FLOORS.find((floor) => floor.includes(room));
const houseOf = (floor) => floor[0].split('/')[0];
const idOf = (floor) => floor[0].replaceAll('/', '_');

/** Which floors each floor imports from. */
function importsOfFloors() {
  const found = new Map(FLOORS.map((floor) => [floor, new Set()]));
  for (const { file, imports } of sourceFiles('src'))
    for (const target of imports.filter((name) => /\.tsx?$/.test(name))) {
      const [from, to] = [floorOf(roomOf(file)), floorOf(roomOf(target))];
      if (from && to && from !== to) found.get(from).add(to);
    }
  return found;
}

const reaches = (found, from, to) => from === to || [...found.get(from)].some((next) => reaches(found, next, to));

/** Leaves out an arrow where another road leads to the same floor, so that the picture can be read. */
const direct = (found, from) =>
  [...found.get(from)].filter((to) => [...found.get(from)].every((by) => by === to || !reaches(found, by, to)));

/** The rooms of one name at the top in a frame, the highest first. */
function frame(house) {
  const floors = FLOORS.filter((floor) => houseOf(floor) === house).reverse();
  const boxes = floors.map((floor) => `  ${idOf(floor)}["${floor.join(', ')}"]`);
  return boxes.length === 1 ? boxes : [`  subgraph in_${house}["${house}/"]`, ...boxes.map((b) => `  ${b}`), '  end'];
}

/** The rooms as a Mermaid graph: an arrow goes from a room to what it stands on. */
function drawing() {
  const found = importsOfFloors();
  const down = [...FLOORS].reverse();
  const frames = [...new Set(down.map(houseOf))].flatMap(frame);
  const arrows = down.flatMap((from) =>
    down.filter((to) => direct(found, from).includes(to)).map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return ['```mermaid', 'flowchart TB', ...frames, ...arrows, '```'].join('\n');
}

/** A page with the drawing of now between its marks. */
function drawnInto(page) {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`De pagina mist de merktekens van de tekening: ${BEGIN} … ${END}`);
  return `${page.slice(0, from)}${BEGIN}\n\n${drawing()}\n\n${page.slice(to)}`;
}

module.exports = { drawing, drawnInto };
