import { opsomming } from '../../../domain/sentences/numbers';
import { type Datum, formatDatumVoluit } from '../../../domain/tijd/datum';

export const VOLGEND_SENTENCES = {
  optie: (dag: string, halfjaar: string) => `${dag} (${halfjaar})`,
  titel: (dag: Datum, halfjaar: string) => `Opgave van ${halfjaar} en minimaal vóór ${formatDatumVoluit(dag)}`,
  uitleg: (dag: Datum, halfjaar: string) =>
    `Vóór ${formatDatumVoluit(dag)} moet ten minste de helft van de opgave van ${halfjaar} zijn gehuisvest. Die opgave is de taakstelling met het saldo dat dit halfjaar naar verwachting overlaat; het tempo telt vanaf de eerste dag.`,
  blad: (halfjaar: string) => `Taakstelling ${halfjaar} van blad`,
  bladHulp: 'Of vul haar hierboven bij de gemeente in; dat gaat voor.',
  geenBlad: 'geen blad',
  zegtNiets: (blad: string, halfjaar: string) =>
    `Blad ${blad} geeft geen taakstelling met saldo of opgave van ${halfjaar}.`,
  anderSaldo: (blad: string, namen: string) =>
    `Op blad ${blad} staat een ander beginsaldo dan hier wordt verwacht: ${namen}. Hier is gerekend met wat wordt verwacht.`,
  ontbreekt: (halfjaar: string) => `de taakstelling van ${halfjaar} is niet bekend`,
  zonderDeel: (namen: readonly string[]) => `van ${opsomming(namen)} is geen saldo bekend`,
  somVanMinima: (helft: string) =>
    `Het totaal van het minimum is de som van de gemeenten, elk naar boven afgerond; de helft van het totaal is ${helft}.`,
  geenTotaal: 'niet van elke gemeente bekend',
} as const;
