import { type Content, isFormula, shown } from '../../src/change/write/content';
import type { CellValue } from '../../src/table/cells/grid';
import type { Cells } from './grids';

const TOKENS = /"(?:[^"]|"")*"|[A-Z]+\d+:[A-Z]+\d+|[A-Z]+\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|[<>]=|[-+*/=(),]/g;

/** What a plain formula of ours gives: numbers, texts, IF, MOD, SUM, DATE and the four operators, cell by cell. */
export function reken(cells: Pick<Cells, 'get'>, content: Content): CellValue {
  if (!isFormula(content)) return shown(content);
  const tokens = content.slice(1).match(TOKENS) ?? [];
  if (tokens.join('') !== content.slice(1)) throw new Error(`no plain formula: ${content}`);
  let next = 0;
  const take = (token: string): boolean => tokens[next] === token && (next += 1) > 0;
  const number = (value: CellValue): number => (typeof value === 'number' ? value : 0);

  const part = (): CellValue => {
    const token = tokens[next] ?? '';
    next += 1;
    if (token === '-') return -number(part());
    if (token === '(') return closed(comparison());
    if (/^\d/.test(token)) return Number(token);
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^[A-Z]+\d/.test(token))
      return token.includes(':') ? sumOf(token) : reken(cells, cells.get(place(token))?.content ?? '');
    take('(');
    const given = [comparison()];
    while (take(',')) given.push(comparison());
    return closed(called(token, given));
  };
  const closed = (value: CellValue): CellValue => {
    if (!take(')')) throw new Error(`no bracket: ${content}`);
    return value;
  };
  const term = (): CellValue => {
    let value = part();
    while (tokens[next] === '*' || tokens[next] === '/')
      value = take('*') ? number(value) * number(part()) : (take('/'), number(value) / number(part()));
    return value;
  };
  const sum = (): CellValue => {
    let value = term();
    while (tokens[next] === '+' || tokens[next] === '-')
      value = take('+') ? number(value) + number(term()) : (take('-'), number(value) - number(term()));
    return value;
  };
  const comparison = (): CellValue => {
    const left = sum();
    if (take('>=')) return number(left) >= number(sum());
    if (take('<=')) return number(left) <= number(sum());
    return take('=') ? left === sum() : left;
  };
  const sumOf = (range: string): number => {
    const [from, to] = range.split(':').map((cell) => place(cell).split(':').map(Number));
    const rows = Array.from({ length: (to?.[0] ?? 0) - (from?.[0] ?? 0) + 1 }, (_, i) => (from?.[0] ?? 0) + i);
    return rows.reduce(
      (total, row) => total + number(reken(cells, cells.get(`${row}:${from?.[1]}`)?.content ?? '')),
      0,
    );
  };
  const value = comparison();
  if (next < tokens.length) throw new Error(`left over in ${content}`);
  return value;
}

function called(name: string, given: readonly CellValue[]): CellValue {
  const [first = '', second = '', third = ''] = given;
  if (name === 'IF') return first === true ? second : third;
  // As Excel: what is left has the sign of the divisor.
  if (name === 'MOD') return Number(first) - Number(second) * Math.floor(Number(first) / Number(second));
  if (name === 'DATE') return Date.UTC(Number(first), Number(second) - 1, Number(third)) / 86_400_000 + 25_569;
  if (name === 'SUM') return given.reduce<number>((sum, value) => sum + Number(value), 0);
  throw new Error(`no plain function: ${name}`);
}

/** "C4" as the key of its cell. */
function place(address: string): string {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return `${Number(row) - 1}:${column - 1}`;
}
