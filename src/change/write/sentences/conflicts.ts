import type { Area } from '../../../table/cells/grid';
import { areaName, cellName, columnName } from '../../../table/cells/address';
import type { Conflict } from '../plan';

/** What is in the way of a write, in Dutch: what, where, what to do. */
export function conflictSentence(conflict: Conflict): string {
  switch (conflict.code) {
    case 'sheetMissing':
      return `Het werkblad "${conflict.sheet}" is er niet meer. Lees opnieuw.`;
    case 'sheetReplaced':
      return `Het werkblad "${conflict.sheet}" is intussen vervangen door een ander blad met die naam. Lees opnieuw.`;
    case 'sheetRenamed':
      return `Het werkblad "${conflict.sheet}" heet intussen "${conflict.found}". Lees opnieuw.`;
    case 'sheetAppeared':
      return `Er is intussen een werkblad "${conflict.sheet}" bijgekomen, dat meetelt. Lees opnieuw.`;
    case 'inputChanged':
      return `Cel ${cellName(conflict.row, conflict.column)} op blad ${conflict.sheet}, waarmee is gerekend, is intussen veranderd: daar stond ${quoted(conflict.expected)}, nu staat er ${quoted(conflict.found)}. Lees opnieuw.`;
    case 'unplaced':
      return `De cel ${place(conflict)} is niet met zekerheid terug te vinden; daar hoort ${quoted(conflict.content)}. Zet dat zelf terug, of haal de schrijfactie van de lijst.`;
    case 'protected':
      return `Het werkblad "${conflict.sheet}" is beveiligd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen), of schrijf op een nieuw blad.`;
    case 'filtered':
      return `Op het werkblad "${conflict.sheet}" staat een filter aan dat rijen van de tabel verbergt. Wis het filter (Gegevens > Wissen), of schrijf op een nieuw blad.`;
    case 'hiddenRow':
      return `Rij ${conflict.row + 1} is verborgen of weggefilterd. Maak de rij zichtbaar, of schrijf op een nieuw blad.`;
    case 'hiddenColumn':
      return `Kolom ${columnName(conflict.column)} is verborgen. Maak de kolom zichtbaar, of schrijf op een nieuw blad.`;
    case 'merged':
      return `De cellen ${areaName(conflict.area)} zijn samengevoegd. Splits ze (Start > Samenvoegen en centreren), of schrijf op een nieuw blad.`;
    case 'tableChanged':
      return `De Excel-tabel "${conflict.table}" heeft intussen een andere omvang of is er niet meer. Lees opnieuw.`;
    case 'notEmpty':
      return `In cel ${cellName(conflict.row, conflict.column)} staat al iets: ${quoted(conflict.found.content)}. Maak de cel leeg, of schrijf op een nieuw blad.`;
    case 'changed':
      return changedSentence(conflict);
    case 'overwritten':
      return `In cel ${cellName(conflict.row, conflict.column)} zette iemand op datzelfde moment ${quoted(conflict.found.content)}; dat is overschreven. Zet het daar terug.`;
  }
}

const place = ({ name, heading }: Extract<Conflict, { code: 'unplaced' }>): string =>
  [name && `van ${quoted(name)}`, heading && `in kolom ${quoted(heading.replaceAll('\n', ' '))}`]
    .filter(Boolean)
    .join(' ') || 'zonder naam en kop';

function changedSentence({ row, column, expected, found }: Extract<Conflict, { code: 'changed' }>): string {
  const cell = `Cel ${cellName(row, column)}`;
  return expected.content === found.content
    ? `${cell} kreeg intussen een andere getalnotatie ("${found.numberFormat}" in plaats van "${expected.numberFormat}").`
    : `${cell} is intussen veranderd: daar stond ${quoted(expected.content)}, nu staat er ${quoted(found.content)}. Lees opnieuw en kijk of het nog klopt.`;
}

const quoted = (content: unknown): string => (content === '' ? 'niets' : `"${shorten(dutch(content))}"`);

const dutch = (content: unknown): string =>
  typeof content === 'number' ? String(content).replace('.', ',') : String(content).replace(/^'/, '');

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Several conflicts as at most three sentences and how many more there are. */
export function conflictSentences(conflicts: readonly Conflict[]): readonly string[] {
  const shown = conflicts.slice(0, MOST).map(conflictSentence);
  const rest = conflicts.length - shown.length;
  return rest > 0 ? [...shown, `En nog ${rest} ${rest === 1 ? 'andere plaats' : 'andere plaatsen'}.`] : shown;
}

const MOST = 3;

/** What was read is no longer so: reading again is all it takes. */
export const isOutdated = ({ code }: Conflict): boolean => OUTDATED.has(code);

const OUTDATED: ReadonlySet<Conflict['code']> = new Set([
  'sheetMissing',
  'sheetReplaced',
  'sheetRenamed',
  'sheetAppeared',
  'inputChanged',
  'tableChanged',
  'changed',
]);

/** The place of a conflict, to go to; undefined when it is about the whole sheet. */
export function conflictArea(conflict: Conflict): Area | undefined {
  if (conflict.code === 'merged') return conflict.area;
  return 'row' in conflict && 'column' in conflict
    ? { row: conflict.row, column: conflict.column, rows: 1, columns: 1 }
    : undefined;
}
