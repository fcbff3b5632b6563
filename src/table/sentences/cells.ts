import { formatGetal } from '../../domain/sentences/numbers';
import type { CellFindings } from '../reading-finding';
import { errorCause } from './error-causes';
import { type Sentences, short, someOf } from './parts';

/** Why a cell cannot be read, or what is doubtful about a cell that can. */
export const CELL_SENTENCES: Sentences<CellFindings> = {
  formuleFout: ({ data: { kop }, found }, where) => {
    const { cause, remedy } = errorCause(found);
    return `Cel ${where} (${kop}) geeft de fout ${short(found)}: ${cause}. ${remedy}.`;
  },
  tekstWaarGetal: ({ data: { kop }, found }, where) =>
    `In ${where} (${kop}) staat '${short(found)}', maar hier hoort een aantal. Vul een getal in of maak de cel leeg.`,
  tekenOnduidelijk: ({ data: { kop }, found }, where) =>
    `In ${where} (${kop}) staat '${short(found)}': dat kan een negatief getal zijn of een voetnoot. Vul het getal in zonder haakjes, en een minteken ervoor als het negatief is.`,
  saldoOnbekend: ({ data: { kop }, found }, where) =>
    `In ${where} (${kop}) staat ${short(found)}: zonder dit saldo is de opgave niet te bepalen. Vul het getal in, of 0 als er geen is.`,
  halvePersonen: ({ data: { kop }, found }, where) =>
    `In ${where} (${kop}) staat ${short(found)}, maar personen zijn hele aantallen. Vul een heel getal in.`,
  negatiefAantal: ({ data: { kop }, found }, where) =>
    `In ${where} (${kop}) staat ${short(found)}, maar een aantal kan niet negatief zijn. Vul het juiste aantal in.`,
  teGrootGetal: ({ data: { kop }, found }, where) =>
    `In ${where} (${kop}) staat ${short(found)}; zo'n groot aantal personen kan niet. Vul het juiste aantal in.`,
  // Without points: of "1.417" it is in question whether its point is one of thousands.
  dubbelzinnigGetal: ({ data: { kop, gelezen }, found }, where) =>
    `De tekst '${short(found)}' in ${where} (${kop}) is op twee manieren te lezen; gelezen is ${gelezen}. Maak er een getal van als dat niet klopt.`,
  onbekendeTrede: ({ data: { kop }, found }, where) =>
    `'${short(found)}' in ${where} (${kop}) is geen trede van de interventieladder. Vul 0, 1, 2, 3a, 3b, 4, 5 of 6 in.`,
  geenDag: ({ data: { kop }, found }, where) =>
    `In ${where} (${kop}) staat '${short(found)}': daaruit blijkt niet tot welke dag. Vul de dag in waarop het afloopt, bijvoorbeeld 1-7-2026, of maak de cel leeg.`,
  onduidelijkJaNee: ({ data: { kop }, found }, where) =>
    `'${short(found)}' in ${where} (${kop}) is geen ja of nee. Vul ja, nee of een aantal in.`,
  onduidelijkeKoppelingen: ({ data: { kop }, found }, where) =>
    `'${short(found)}' in ${where} (${kop}) is geen aantal koppelingen en geen oordeel. Vul een getal, voldoende of onvoldoende in.`,
  voetnoten: ({ data: { namen } }, where) =>
    `${namen.length === 1 ? 'In één cel staat een voetnootteken' : `In ${formatGetal(namen.length)} cellen staat een voetnootteken`} (vanaf ${where}); gelezen is zonder dat teken: ${someOf(namen)}. Klopt dat niet, verbeter dan de cel.`,
};
