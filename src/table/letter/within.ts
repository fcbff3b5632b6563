import { parseTrede } from '../../domain/ladder/ladder';
import { DAY } from './wordings/sentence';
import { isTold, keyIn } from './of-whom';
import { isHoused, quantityOf } from './spoken-kept';
import { keyAndValue, type Row, textOf } from './rows';

const DATED = new RegExp(`^(\\d[\\d.]*) \\(((?:per |op )?(?:${DAY}))\\)$`, 'i');
const OF_WHOLE = /^(\d+) van (?:de|het) (?:totaal )?(\d+)(?: \(\d{1,3} ?%\))?$/i;
/** "61 (voldoende)", "onvoldoende (61)": the figures may say otherwise. */
const JUDGED = /^(?:(\d+) \(((?:on|niet )?voldoende)\)|((?:on|niet )?voldoende) \((\d+)\))$/i;
const SHARED = new RegExp(
  '^(\\d[\\d.]*)(?: \\w+houders| personen)?,? \\(?(?:ofwel |dat is )?(\\d{1,3}) ?(?:%|procent) ' +
    'van ((?:het|de) (?:minimum|opgave))\\)?$',
  'i',
);

/** "4, verlengd tot 1 juli 2026": the step, and until when it is held. */
const HELD = new RegExp(
  `^(.+?),? \\(?(?:(?:is|wordt) )?(?:verlengd|aangehouden|gehandhaafd) (tot (?:${DAY}))\\)?$`,
  'i',
);

/** A count with its day, with what it is a part of, or with its share: "40 (1 juli 2025)", "48 van de 76". */
export const isTwofold = (value: string): boolean =>
  [DATED, OF_WHOLE, JUDGED, SHARED, HELD].some((of) => of.test(value));

/** What a value of two parts comes to; `as` gives the row with another key and the first part alone. */
type Split = (value: string, key: string, as: (key: string, part: string) => Row) => readonly Row[] | undefined;

const SPLITS: readonly Split[] = [
  (value, key, as) => {
    const [found, count = '', day = ''] = DATED.exec(value) ?? [];
    return found === undefined ? undefined : [as(`${key} ${day}`, count)];
  },
  (value, key, as) => {
    const [found, links = '', judged = '', said = judged, many = links] = JUDGED.exec(value) ?? [];
    return found === undefined ? undefined : [as(key, many), keyAndValue('koppelingen voldoende', said)];
  },
  (value, key, as) => {
    const [found, housed = '', share = '', base = ''] = isHoused(key) ? (SHARED.exec(value) ?? []) : [];
    return found === undefined ? undefined : [as(key, housed), keyAndValue(`percentage van ${base}`, `${share}%`)];
  },
  (value, key, as) => {
    const [found, part = '', whole] = isHoused(key) ? (OF_WHOLE.exec(value) ?? []) : [];
    return found === undefined ? undefined : [as(key, part), keyAndValue('opgave', Number(whole))];
  },
  (value, key, as) => {
    const [, step = '', until = ''] = /^(?:trede|fase|positie)\b/i.test(key) ? (HELD.exec(value) ?? []) : [];
    return parseTrede(step) && [as(key, step), keyAndValue('trede verlengd tot', `${until} (de brief)`)];
  },
];

const countIn = (part: string): string | number => (/^[\d.]+$/.test(part) ? Number(part.replaceAll('.', '')) : part);

/** Such a value as lines of their own: the day belongs to the key, and of who were housed the whole is the opgave. */
export function withinValue(row: Row): readonly Row[] {
  const [key, value] = [textOf(row), textOf(row, 1)];
  const as = (text: string, part: string): Row => ({
    ...row,
    cells: row.cells.map((cell, c) => {
      if (c === row.filled[0]) return text;
      return c === row.filled[1] ? countIn(part) : cell;
    }),
  });
  for (const split of SPLITS) {
    const rows = split(value, key, as);
    if (rows) return rows;
  }
  return [row];
}

/** What is judged in the third column, behind a figure: "156 | niet op schema", "90 | voldoende". */
export function judgedBeside(row: Row): readonly Row[] {
  const [key, judged] = [textOf(row), textOf(row, 2)];
  if (typeof row.cells[row.filled[1] ?? -1] !== 'number') return [row];
  if (/^(?:niet )?op schema$/i.test(judged)) return [row, keyAndValue('op schema / niet op schema', judged)];
  const isLinked = quantityOf(key) === 'koppelingen' && /^(?:on|niet )?voldoende$/i.test(judged);
  return isLinked ? [row, keyAndValue('koppelingen voldoende', judged)] : [row];
}

/** "U heeft 48 van de 76 gehuisvest": two figures, where the first is of who were, or are to be, housed. */
export function withWhole(text: string, read: (text: string) => Row): readonly Row[] {
  const [found, whole] = / van (?:de|het) (?:in totaal |totaal )?(\d+)(?! ?%)\b/.exec(text) ?? [];
  const rest = found === undefined ? undefined : read(text.replace(found, ''));
  return rest && isTold(rest) && ['housed', 'left'].includes(quantityOf(keyIn(rest)) ?? '')
    ? [rest, keyAndValue('opgave', Number(whole))]
    : [];
}
