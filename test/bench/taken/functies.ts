import { PEILDATUM } from '../gegevens/peildatum';
import { tabel } from '../gegevens/tabel';
import { type Taak, type Uitkomst, werk } from './taak';

/** Custom functions throw what Excel shows. */
Object.assign(globalThis, {
  CustomFunctions: { Error: class extends Error {}, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
});

const [kop = [], ...rijen] = tabel(342).map((rij) => rij.slice(0, 9));

const TREDEN: ReadonlySet<unknown> = new Set(['0', '1', '2', '3a', '3b', '4', '5', '6']);

/** BEOORDEEL once over 342 rows with its headings, as Excel hands it a block. */
const beoordeel342: Taak = async (kamers) => {
  const { beoordeel } = await kamers.functies();
  const bereik = [kop, ...rijen].map((rij) => [...rij]);
  return werk(
    () => beoordeel(bereik, PEILDATUM),
    ([, ...uit]): Uitkomst =>
      // Outside Zuid-Holland a table gives no step; TREDE, which knows no gemeente, gives one.
      Object.fromEntries(uit.filter((rij) => TREDEN.has(rij[6])).map((rij) => [String(rij[0]), rij[6]])),
  );
};

/** The same 342 steps, each with a call of its own. */
const trede342: Taak = async (kamers) => {
  const { trede } = await kamers.functies();
  const invoer = rijen.map((rij) => {
    const [, trede, taakstelling, opgave, gehuisvest, koppelingen, omkoppelingen, stapel, huurcontracten] = rij;
    return [trede, PEILDATUM, opgave, gehuisvest, koppelingen, omkoppelingen, stapel, huurcontracten, taakstelling];
  });
  return werk(
    () => invoer.map((een) => trede(...een)),
    (treden): Uitkomst => Object.fromEntries(rijen.map(([naam], i) => [String(naam), treden[i]])),
  );
};

export const FUNCTIES = { beoordeel342, trede342 };
