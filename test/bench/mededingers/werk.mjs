import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where the figures stand in the tables of the bench: pointed out by hand, as a rival is used. */
export const KOLOM = {
  naam: 0,
  trede: 1,
  taakstelling: 2,
  opgave: 3,
  gehuisvest: 4,
  koppelingen: 5,
  omkoppelingen: 6,
  stapelgemeente: 7,
  huurcontracten: 8,
};

export const LADDER = ['0', '1', '2', '3a', '3b', '4', '5', '6'];

/** The rows of the table of a line, "lezen-beoordelen-337x40", without its headings. */
export function rijenVan(werk) {
  const [, rijen, kolommen] = /(\d+)x(\d+)$/.exec(werk);
  return require('../../../build/bench/gegevens.cjs').tabel(Number(rijen), Number(kolommen)).slice(1);
}

/** The outcome as our side gives it, of rows of naam, opgave, gehuisvest, rest, share and trede. */
export const uitkomst = (rijen) =>
  Object.fromEntries(
    rijen.flatMap(([naam, opgave, gehuisvest, rest, deel, trede]) => [
      [naam, [opgave, gehuisvest, rest, Math.round(deel * 10_000)]],
      [`trede van ${naam}`, trede],
    ]),
  );

/** A library that is loaded when its side is asked for, with the milliseconds that this took. */
export async function geladen(naam) {
  const begin = process.cpuUsage();
  const module = await import(naam);
  const { user, system } = process.cpuUsage(begin);
  return { module, geladen: (user + system) / 1000 };
}
