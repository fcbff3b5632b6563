/** The functions that a preview may show, in English and Dutch; others are called alike, or are shown in English. */
const DUTCH: ReadonlyMap<string, string> = new Map([
  ['ABS', 'ABS'],
  ['AND', 'EN'],
  ['AVERAGE', 'GEMIDDELDE'],
  ['COUNT', 'AANTAL'],
  ['COUNTA', 'AANTALARG'],
  ['COUNTIF', 'AANTAL.ALS'],
  ['DATE', 'DATUM'],
  ['DAY', 'DAG'],
  ['HLOOKUP', 'HORIZ.ZOEKEN'],
  ['IF', 'ALS'],
  ['IFERROR', 'ALS.FOUT'],
  ['INT', 'INTEGER'],
  ['MOD', 'REST'],
  ['MATCH', 'VERGELIJKEN'],
  ['MONTH', 'MAAND'],
  ['NOT', 'NIET'],
  ['NOW', 'NU'],
  ['OR', 'OF'],
  ['ROUND', 'AFRONDEN'],
  ['ROUNDDOWN', 'AFRONDEN.NAAR.BENEDEN'],
  ['ROUNDUP', 'AFRONDEN.NAAR.BOVEN'],
  ['SUBTOTAL', 'SUBTOTAAL'],
  ['SUM', 'SOM'],
  ['SUMIF', 'SOM.ALS'],
  ['SUMIFS', 'SOMMEN.ALS'],
  ['TEXT', 'TEKST'],
  ['TODAY', 'VANDAAG'],
  ['VLOOKUP', 'VERT.ZOEKEN'],
  ['XLOOKUP', 'X.ZOEKEN'],
  ['YEAR', 'JAAR'],
]);

/** Texts, names of sheets and columns of Excel tables stay as they are; the rest is looked at piece by piece. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|\d+\.\d+|[\p{L}_][\p{L}\p{N}_.]*|,/gu;

/**
 * A formula as this Excel shows it: the programs' interface speaks English, a Dutch Excel shows `=ALS(D2>1,5;"ja";0)`.
 */
export function formuleIn(language: 'nl' | 'en', formula: string): string {
  if (language === 'en') return formula;
  return formula.replace(PIECES, (piece, at: number) => {
    if (piece === ',') return ';';
    if (/^\d/.test(piece)) return piece.replace('.', ',');
    if (piece === 'TRUE') return 'WAAR';
    if (piece === 'FALSE') return 'ONWAAR';
    return formula.charAt(at + piece.length) === '(' ? (DUTCH.get(piece.toUpperCase()) ?? piece) : piece;
  });
}
