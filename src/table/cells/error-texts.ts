import type { CellValue } from './grid';

/** Errors as the spreadsheet programs write them. Pasted from another program or an export they are plain text. */
const WRITTEN: ReadonlySet<string> = new Set(
  [
    // Excel, Dutch and English; Google Sheets and gnumeric write the English ones.
    '#DEEL/0! #GETAL! #LEEG! #N/B #NAAM? #VERW! #WAARDE! #OVERLOOP! #BEREK! #BEZIG! #VELD!',
    '#DIV/0! #NUM! #NULL! #N/A #NAME? #REF! #VALUE! #SPILL! #CALC! #BUSY! #FIELD! #ERROR!',
    // LibreOffice, Dutch.
    '#DELING.DOOR.0! #NB #NAAM! #VERW!',
  ].flatMap((line) => line.split(' ')),
);

/** LibreOffice's numbered errors: "Fout:502", "Err:508". */
const NUMBERED = /^(?:Fout|Err):\d{3}$/i;

/** Whether a text is the error of a spreadsheet program, and so no name and no figure: "#DELING.DOOR.0!". */
export function isErrorText(value: CellValue): boolean {
  if (typeof value !== 'string' || !/[#:]/.test(value)) return false;
  const text = value.trim();
  return WRITTEN.has(text.toUpperCase()) || NUMBERED.test(text);
}
