import { verschoven } from '../../domain/getal/afronding';
import type { Fractie, Personen } from '../../domain/getal/getal';
import { formatGetal } from '../../domain/sentences/numbers';
import type { Sentences } from '../../table/sentences/parts';

/** A part of the catalogue of the check: the sentence of each code, and the rule that it goes by. */
export interface Judged<Table> {
  readonly sentences: Sentences<Table>;
  readonly rules: Readonly<Record<keyof Table, string>>;
}

/** A fraction as the letters write it: 0.37 is "37 %". */
export const percent = (fraction: Fractie | number): string =>
  `${String(verschoven(Math.round(verschoven(fraction, 3)), -1)).replace('.', ',')}%`;

/** A saldo in the words of the letters: > 0 is "achterstand 1.592", else "voorsprong 1.592". */
export const saldoWithPoints = (saldo: Personen): string =>
  `${saldo > 0 ? 'achterstand' : 'voorsprong'} ${formatGetal(Math.abs(saldo))}`;

/** A formula that adds up as Excel shows it in Dutch. */
export const inExcel = (formula: string): string =>
  formula
    .replace(/\bSUM\(/gi, 'SOM(')
    .replace(/\bSUBTOTAL\(/gi, 'SUBTOTAAL(')
    .replaceAll(',', ';');
