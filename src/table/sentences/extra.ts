import { type Entry, roleName } from './parts';

/** What data from other sheets give to say. */
export const EXTRA_SENTENCES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'aanvullingWijktAf',
    {
      regel: 'Aanvullende gegevens spreken de tabel niet tegen.',
      zin: ({ naam, rol, blad }, where, found, expected) =>
        `Voor ${naam} staat in ${where} bij ${roleName(rol)} ${found}, maar op blad ${blad} ${expected}. De tabel gaat voor; verbeter één van beide.`,
    },
  ],
  [
    'bronnenSprekenTegen',
    {
      regel: 'Aanvullende bladen spreken elkaar niet tegen.',
      zin: ({ naam, rol, blad, ander }, where, found, expected) =>
        `Voor ${naam} staat op blad ${ander} (${where}) bij ${roleName(rol)} ${found}, maar op blad ${blad} ${expected}. Gebruikt is blad ${blad}; verbeter één van beide.`,
    },
  ],
  [
    'aanvullingAnderHalfjaar',
    {
      regel: 'Aanvullende gegevens gaan over hetzelfde halfjaar.',
      zin: ({ blad, halfjaar, periode }) =>
        `Blad ${blad}, waarmee is aangevuld, gaat over ${halfjaar}, de tabel over ${periode}. Controleer of dit het goede blad is.`,
    },
  ],
]);
