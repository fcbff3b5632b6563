import type { Entry } from './parts';

const SALDO = 'Het saldo van de opgave is dat van de eerste dag van het halfjaar.';
const HUUR = 'Huurcontracten zijn de personen die het COA nog niet telt.';

/** What the reader asks about figures that may be something else than their heading seems to say. */
export const QUESTION_SENTENCES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'saldoAndereDag',
    {
      regel: SALDO,
      zin: ({ kop, halfjaar }, where) =>
        `De kolom '${kop}' (${where}) is niet van de eerste dag van ${halfjaar === '' ? 'het halfjaar' : `halfjaar ${halfjaar}`}. Geef aan of dit het saldo is waarmee het halfjaar begint, het saldo aan het einde of wat nog te huisvesten is; tot dan wordt de kolom niet gebruikt.`,
    },
  ],
  [
    'saldoIsEinde',
    {
      regel: SALDO,
      zin: ({ kop }, where) =>
        `De kolom '${kop}' (${where}) heeft geen datum en is gelijk aan het saldo aan het einde. Geef aan of dit het saldo van het begin of van het einde is; tot dan wordt de kolom niet gebruikt.`,
    },
  ],
  [
    'peildatumKiezen',
    {
      regel: 'De cijfers van één tabel hebben één peildatum.',
      zin: ({ data }) =>
        `Boven de tabel staan meer data, en niets zegt welke de peildatum is: ${data}. Kies de dag tot en met welke is geteld.`,
    },
  ],
  [
    'huurcontractenKiezen',
    {
      regel: HUUR,
      zin: ({ kop, aantal, naam, gehuisvest }, where, found) =>
        `In de kolom '${kop}' (${where}) ${aantal === 1 ? `staat voor ${naam} een getal` : `staan voor ${aantal} gemeenten getallen`} van minstens het aantal gehuisvest (${naam}: ${found} naast ${gehuisvest}). Geef aan of dit de extra personen zijn of het totaal met het COA-aantal; tot dan ${aantal === 1 ? 'telt het' : 'tellen ze'} niet mee.`,
    },
  ],
  [
    'huurcontractenMinder',
    {
      regel: HUUR,
      zin: ({ kop, naam, gehuisvest }, where, found) =>
        `Voor ${naam} staat in ${where} (${kop}) ${found}, minder dan gehuisvest (${gehuisvest}): een totaal met huurcontracten kan dat niet zijn. Verbeter één van beide; huurcontracten tellen voor deze gemeente niet mee.`,
    },
  ],
]);
