import { columnName } from '../../../src/table/cells/address';
import type { CellValue } from '../../../src/table/cells/grid';
import { reken } from '../reken';

/** Where a line goes; undefined when it is deleted. */
export type Goes = (line: number) => number | undefined;

const REFERENCE = /('(?:[^']|'')+'!|[A-Za-z][\w ]*!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;
const RANGE = /(\$?[A-Z]{1,3}\$?)(\d+):(\$?[A-Z]{1,3}\$?)(\d+)/g;
const PARTS = /("(?:[^"]|"")*")/;

const columnAt = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const sheetOf = (prefix: string | undefined): string | undefined =>
  prefix?.replace(/!$/, '').replace(/^'|'$/g, '').replaceAll("''", "'");

/** A formula on `home` after rows and columns of `sheet` went elsewhere, the way Excel keeps references. */
export function withMoved(formula: string, home: string, sheet: string, row: Goes, column: Goes): string {
  return withShrunk(formula, home === sheet ? row : undefined)
    .split(PARTS)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            REFERENCE,
            (text, prefix: string | undefined, fixC: string, letters: string, fixR: string, digits: string) => {
              if ((sheetOf(prefix) ?? home) !== sheet) return text;
              const [r, c] = [row(Number(digits) - 1), column(columnAt(letters))];
              return r === undefined || c === undefined
                ? '#REF!'
                : `${prefix ?? ''}${fixC}${columnName(c)}${fixR}${r + 1}`;
            },
          ),
    )
    .join('');
}

/** A range loses an end that is deleted, as long as something of it stays. */
function withShrunk(formula: string, row: Goes | undefined): string {
  if (row === undefined) return formula;
  return formula.replace(RANGE, (text, left: string, from: string, right: string, to: string) => {
    const stays = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i).filter(
      (line) => row(line - 1) !== undefined,
    );
    return stays.length === 0 ? text : `${left}${stays[0]}:${right}${stays.at(-1)}`;
  });
}

/** A formula that names a sheet which got another name. */
export const withRenamed = (formula: string, from: string, to: string): string =>
  formula.replace(REFERENCE, (text, prefix: string | undefined) =>
    prefix !== undefined && sheetOf(prefix) === from ? text.replace(prefix, `'${to}'!`) : text,
  );

/** Our own functions of cells alone, as plain formulas; of the others any text will do. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^=OPGAVE\(([A-Z]+\d+)\)$/, '=$1'],
  [/^=MINIMAAL\(([A-Z]+\d+)\)$/, '=-INT(-$1/2)'],
  [/^=RESTANT\(([A-Z]+\d+),([A-Z]+\d+)\)$/, '=$1-$2'],
  [/^=GEREALISEERD\(([A-Z]+\d+),([A-Z]+\d+)\)$/, '=IF($2<=0,"",$1/$2)'],
  [/^=OPSCHEMA\(.*$/, '="op schema"'],
  [/^=TREDE\(.*$/, '="3a"'],
  [/^=VERVOLGSTAP\(.*$/, '="bestuurlijk gesprek"'],
];

/**
 * What a formula shows: a reference to another sheet what stands there, a plain formula or a function of ours what it
 * gives.
 */
export function shownBy(
  formula: string,
  home: string,
  at: (sheet: string, row: number, column: number) => CellValue,
): CellValue {
  const lone = /^=('(?:[^']|'')+'!|[A-Za-z][\w ]*!)\$?([A-Z]{1,3})\$?(\d+)$/.exec(formula);
  if (lone) {
    const found = at(sheetOf(lone[1]) ?? home, Number(lone[3]) - 1, columnAt(lone[2] ?? 'A'));
    return found === '' ? 0 : found;
  }
  if (formula.includes('#REF!')) return '#REF!';
  const plain = PLAIN.reduce((text, [pattern, by]) => text.replace(pattern, by), formula);
  const cells = { get: (key: string) => cellOf(key, home, at) };
  try {
    return reken(cells, plain);
  } catch {
    return formula.length;
  }
}

function cellOf(key: string, home: string, at: (sheet: string, row: number, column: number) => CellValue) {
  const [row = 0, column = 0] = key.split(':').map(Number);
  const value = at(home, row, column);
  return { content: typeof value === 'string' && value.startsWith('=') ? '' : value, numberFormat: 'General' };
}
