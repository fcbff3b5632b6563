import { kamers } from './kamers/nu';
import type { Kamers } from './kamers/kamers';
import { TAKEN } from './taken';
import type { Werk } from './taken/taak';

interface Klaargezet extends Werk {
  /** Milliseconds that loading the rooms took. */
  readonly geladen: number;
}

/** Makes a piece of work ready on these rooms, and says how long their code took to load. */
export async function zijde(naam: string): Promise<Klaargezet> {
  const taak = TAKEN[naam];
  if (!taak) throw new Error(`Er is geen werk ${naam}.`);
  let geladen = 0;
  const metTijd = Object.fromEntries(
    Object.entries(kamers).map(([kamer, laad]: readonly [string, () => Promise<unknown>]) => [
      kamer,
      async () => {
        const begin = process.cpuUsage();
        const inhoud = await laad();
        const { user, system } = process.cpuUsage(begin);
        geladen += (user + system) / 1000;
        return inhoud;
      },
    ]),
  ) as unknown as Kamers;
  const werk = await taak(metTijd);
  return { ...werk, geladen };
}
