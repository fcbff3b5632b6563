import type { CellValue } from './grid';

/**
 * Errors as spreadsheet programs write them, in any language: a number sign, a word in capitals, and a mark at its end.
 * Pasted from another program or an export they are plain text. "#DEEL/0!" and "#NAAM?" in a Dutch Excel,
 * "#DELING.DOOR.0!" in a Dutch LibreOffice, "#NOMBRE!" in a French one.
 */
const WITH_MARK = /^#\p{Lu}[\p{Lu}\d._/]*[!?]$/u;
/** Those without a mark: a lookup that found nothing, in Excel and in LibreOffice; and LibreOffice's "Fout:502". */
const WITHOUT_MARK = /^(?:#N\/[AB]|#NB|#NV|(?:FOUT|ERR):\d{3})$/;

/** Whether a text is the error of a spreadsheet program, and so no name and no figure: "#DELING.DOOR.0!". */
export function isErrorText(value: CellValue): boolean {
  if (typeof value !== 'string' || !/[#:]/.test(value)) return false;
  const text = value.trim().toUpperCase();
  return WITH_MARK.test(text) || WITHOUT_MARK.test(text);
}
