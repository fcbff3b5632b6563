import { DAY } from './wordings/sentence';
import { isTold, keyIn } from './of-whom';
import { isHoused, quantityOf } from './spoken-kept';
import { keyAndValue, type Row, textOf } from './rows';

const DATED = new RegExp(`^(\\d[\\d.]*) \\(((?:per |op )?(?:${DAY}))\\)$`, 'i');
const OF_WHOLE = /^(\d+) van (?:de|het) (?:totaal )?(\d+)(?: \(\d{1,3} ?%\))?$/i;

/** "61 (voldoende)", "onvoldoende (61)": the figures may say otherwise. */
const JUDGED = /^(?:(\d+) \(((?:on|niet )?voldoende)\)|((?:on|niet )?voldoende) \((\d+)\))$/i;

/** A count with its day, or with what it is a part of: "40 (1 juli 2025)", "48 van de 76". */
export const isTwofold = (value: string): boolean => DATED.test(value) || OF_WHOLE.test(value) || JUDGED.test(value);

/** Such a value as lines of their own: the day belongs to the key, and of who were housed the whole is the opgave. */
export function withinValue(row: Row): readonly Row[] {
  const [key, value] = [textOf(row), textOf(row, 1)];
  const as = (text: string, count: string): Row => ({
    ...row,
    cells: row.cells.map((cell, c) => {
      if (c === row.filled[0]) return text;
      return c === row.filled[1] ? Number(count.replaceAll('.', '')) : cell;
    }),
  });
  const [, count = '', day] = DATED.exec(value) ?? [];
  if (day !== undefined) return [as(`${key} ${day}`, count)];
  const [, links, judged = '', said = judged, many = links] = JUDGED.exec(value) ?? [];
  if (many !== undefined) return [as(key, many), keyAndValue('koppelingen voldoende', said)];
  const [, part = '', whole] = OF_WHOLE.exec(value) ?? [];
  return whole !== undefined && isHoused(key) ? [as(key, part), keyAndValue('opgave', Number(whole))] : [row];
}

/** "U heeft 48 van de 76 gehuisvest": two figures, where the first is of who were, or are to be, housed. */
export function withWhole(text: string, read: (text: string) => Row): readonly Row[] {
  const [found, whole] = / van (?:de|het) (?:in totaal |totaal )?(\d+)(?! ?%)\b/.exec(text) ?? [];
  const rest = found === undefined ? undefined : read(text.replace(found, ''));
  return rest && isTold(rest) && ['housed', 'left'].includes(quantityOf(keyIn(rest)) ?? '')
    ? [rest, keyAndValue('opgave', Number(whole))]
    : [];
}
