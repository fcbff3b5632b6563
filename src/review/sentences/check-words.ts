/** A saldo in the words of the letters: > 0 achterstand, else voorsprong. @param getal as it stands in the sentence, "-1.592" */
export function saldoInWoorden(getal: string | number | undefined): string {
  const text = String(getal);
  return text.startsWith('-')
    ? `voorsprong ${text.slice(1)}`
    : `${text === '0' ? 'voorsprong' : 'achterstand'} ${text}`;
}

/** A formula that adds up as Excel shows it in Dutch. */
export const inExcel = (formule: unknown): string =>
  String(formule)
    .replace(/\bSUM\(/gi, 'SOM(')
    .replace(/\bSUBTOTAL\(/gi, 'SUBTOTAAL(')
    .replaceAll(',', ';');
