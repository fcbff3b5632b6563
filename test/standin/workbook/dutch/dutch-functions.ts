/** The built-in functions that the trial page takes by their Dutch names, as Excel has them in nl-NL. */
export const DUTCH_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['AANTAL', 'COUNT'], ['AANTAL.ALS', 'COUNTIF'], ['AANTALARG', 'COUNTA'], ['AFRONDEN', 'ROUND'],
  ['AFRONDEN.NAAR.BENEDEN', 'ROUNDDOWN'], ['AFRONDEN.NAAR.BOVEN', 'ROUNDUP'], ['ALS', 'IF'], ['ALS.FOUT', 'IFERROR'],
  ['ALS.NB', 'IFNA'], ['DAG', 'DAY'], ['DATUM', 'DATE'], ['EN', 'AND'], ['GEHEEL', 'INT'], ['GEMIDDELDE', 'AVERAGE'],
  ['JAAR', 'YEAR'], ['LINKS', 'LEFT'], ['MAAND', 'MONTH'], ['NIET', 'NOT'], ['OF', 'OR'], ['ONWAAR', 'FALSE'],
  ['RECHTS', 'RIGHT'], ['SOM', 'SUM'], ['SOM.ALS', 'SUMIF'], ['SOMPRODUCT', 'SUMPRODUCT'], ['TEKST', 'TEXT'],
  ['VANDAAG', 'TODAY'], ['VERGELIJKEN', 'MATCH'], ['VERT.ZOEKEN', 'VLOOKUP'], ['WAAR', 'TRUE'], ['X.ZOEKEN', 'XLOOKUP'],
]);
