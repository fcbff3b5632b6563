import type { Entry } from './parts';

/** What the reader asks about figures that may be something else than their heading seems to say. */
export const QUESTION_SENTENCES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'saldoAndereDag',
    {
      zin: ({ kop, halfjaar }, where) =>
        `De kolom '${kop}' (${where}) is niet van de eerste dag van ${halfjaar === '' ? 'het halfjaar' : `halfjaar ${halfjaar}`}. Geef aan of dit het saldo is waarmee het halfjaar begint, het saldo aan het einde of wat nog te huisvesten is; tot dan wordt de kolom niet gebruikt.`,
    },
  ],
  [
    'saldoIsEinde',
    {
      zin: ({ kop }, where) =>
        `De kolom '${kop}' (${where}) heeft geen datum en is gelijk aan het saldo aan het einde. Geef aan of dit het saldo van het begin of van het einde is; tot dan wordt de kolom niet gebruikt.`,
    },
  ],
]);
