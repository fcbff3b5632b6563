import { blad, tabel } from '../gegevens/tabel';
import { type Taak, werk } from './taak';

/** Reading a sheet and assessing every gemeente on it: what happens after each change of a cell. */
const lezenEnBeoordelen =
  (rijen: number, kolommen: number): Taak =>
  async (kamers) => {
    const grid = blad(tabel(rijen, kolommen));
    const { lees, beoordeel, oordelen } = await kamers.lezen();
    return werk(() => beoordeel(lees(grid)), oordelen);
  };

/** Reading alone. */
const lezen =
  (rijen: number, kolommen: number): Taak =>
  async (kamers) => {
    const grid = blad(tabel(rijen, kolommen));
    const { lees, rijen: aantal } = await kamers.lezen();
    return werk(
      () => lees(grid),
      (gelezen) => ({ rijen: aantal(gelezen) }),
    );
  };

/** A list of texts that speak of the trade and hold no table: 3,752 lines of five texts. */
const tekstenlijst: Taak = async (kamers) => {
  const woorden = 'gemeente heeft de taakstelling van dit halfjaar met een achterstand gehuisvest'.split(' ');
  const regel = (i: number) => Array.from({ length: 5 }, (_, k) => `${woorden[(i + k) % woorden.length]} ${i} ${k}`);
  const grid = blad(Array.from({ length: 3752 }, (_, i) => regel(i)));
  const { soort } = await kamers.lezen();
  return werk(
    () => soort(grid),
    (kind) => ({ gelezen: kind === 'table' }),
  );
};

export const LEZEN = {
  'lezen-beoordelen-49x12': lezenEnBeoordelen(49, 12),
  'lezen-beoordelen-50x12': lezenEnBeoordelen(50, 12),
  'lezen-beoordelen-337x40': lezenEnBeoordelen(337, 40),
  'lezen-beoordelen-342x40': lezenEnBeoordelen(342, 40),
  'lezen-342x40': lezen(342, 40),
  'lezen-5000': lezen(5000, 12),
  'lezen-20000': lezen(20_000, 12),
  tekstenlijst,
};
