import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { readGrid } from '../../../src/table/rows/read';
import { breedBlad } from './blad';
import { type Meting, druk, meet } from './meting';

/** Reading and assessing a wide sheet: what happens after each change of a cell; and the reading alone. */
async function lezen(): Promise<readonly Meting[]> {
  const grid = breedBlad();
  const lees = (): void => {
    const read = readGrid(grid);
    if (read.kind !== 'table' || assess(read.table, { beleid: STANDAARDBELEID }).kind !== 'overview')
      throw new Error(`Niet gelezen: ${read.kind}.`);
  };
  return [
    { wat: 'blad van 342 × 40 cellen lezen en beoordelen', wij: await meet(lees, 10) },
    { wat: 'waarvan het herkennen', wij: await meet(() => readGrid(grid), 25), grens: 20 },
  ];
}

void lezen().then((metingen) => druk(...metingen));
