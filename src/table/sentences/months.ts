import { formatGetal } from '../../domain/sentences/numbers';
import type { MonthFindings, MonthsBy } from '../reading-finding';
import { type Sentences, someOf } from './parts';

const said = (by: MonthsBy, what: string): string => {
  if (by === 'gebruiker') return 'zo is het aangegeven';
  return by === 'totaal'
    ? `de kolom Totaal is in elke rij ${what}`
    : `nog te huisvesten is in elke rij de opgave min ${what}`;
};

/** What is asked or told about figures a month. */
export const MONTH_SENTENCES: Sentences<MonthFindings> = {
  maandenZonderTotaal: ({ data: { kop } }, where) =>
    `De kolommen per maand (tot en met '${kop}', ${where}) zeggen niet of zij optellen of doorlopen. Geef dat aan, of voeg een kolom Gehuisvest toe.`,
  maandenOpgeteld: ({ data: { aantal, maanden, door } }, where) =>
    `Gehuisvest is opgeteld uit ${aantal === 1 ? 'één maandkolom' : `${formatGetal(aantal)} maandkolommen`}, ${maanden} (vanaf ${where}): ${said(door, 'die som')}.`,
  maandenDoorlopend: ({ data: { maanden, door, kop } }, where) =>
    `De maanden lopen door (${maanden}): gehuisvest staat in de laatste, '${kop}' (${where}); ${said(door, 'die maand')}.`,
  maandOntbreekt: ({ data: { namen } }) =>
    `Voor ${namen.join(', ')} is geen kolom; ${namen.length === 1 ? 'die maand telt' : 'die maanden tellen'} niet mee in de som. Voeg toe wat ontbreekt.`,
  maandLeeg: ({ data: { namen } }, where) =>
    `${namen.length === 1 ? 'Eén maandcel is leeg en telt' : `${formatGetal(namen.length)} maandcellen zijn leeg en tellen`} als 0: ${someOf(namen)} (eerste: ${where}). Vul 0 in als er niemand is gehuisvest.`,
};
