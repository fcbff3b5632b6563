import { onlyOf } from '../../domain/only';
import { fold, tidy } from '../cells/text';
import { atColon } from './colon';
import { addressee, lineOf } from './lines';
import { aboutOthers, asFromGemeente, asToReader, namedIn } from './mentions';
import { gemeenteOf, introduced } from './name';
import { isTold, keyIn, withOwners, withOwnersAsked } from './of-whom';
import { isSaid, keyAndValue, rowOf, type Row, textOf } from './rows';
import { isTwofold, judgedBeside, withinValue, withWhole } from './within';
import { withoutSum } from './wordings/made-of';
import { taskWithSaldo, wholeWithSaldo } from './wordings/with-saldo';
import { spokenIn } from './wordings/spoken-lines';

/** The lines of a letter, and of whom they are where only its sentences say so. */
export interface Told {
  readonly rows: readonly Row[];
  readonly name?: string;
}

/** Whom the letter is to; without an address it may be from it. */
interface Reader {
  readonly name: string | undefined;
  readonly isSender: boolean;
}

const NOTHING: Row = { cells: [], filled: [] };

/**
 * The rows of a letter with each sentence of a cell a row of its own: the first where the cell is, the others below all
 * rows, with the row of their cell. A figure in running words is a key and its value.
 */
export function sentencesOf(rows: readonly Row[], sheet: string): Told {
  const named = gemeenteOf(rows.flatMap(linesOf), sheet)?.name;
  const name = named ?? onlyTold(rows) ?? introduced(rows);
  const isAddressed = rows.some((row) => addressee(textOf(row)) !== undefined);
  const reader: Reader = { name, isSender: !isAddressed };
  const parts = wholeSentences(rows, (row) => partsOf(row, reader)).map((row) => partsOf(row, reader));
  const cells = withOwnersAsked(
    parts.map((ones, at) =>
      withOwners(ones, parts[at - 1]?.at(-1)).map((part, i) => (i === 0 ? part : { ...part, at })),
    ),
  );
  return {
    rows: [...cells.map(([first = NOTHING]) => first), ...cells.flatMap(([, ...more]) => more)],
    ...(named === undefined && name !== undefined ? { name } : {}),
  };
}

/** A sentence that goes on in the next cell, beside it or below, in one cell where it then says more. */
function wholeSentences(rows: readonly Row[], read: (row: Row) => readonly Row[]): readonly Row[] {
  const says = (row: Row): boolean => read(row).some(isTold);
  const joined = (first: Row, last: Row, place: number): Row | undefined => {
    const [start, end] = [textOf(first), textOf(last, place)];
    const whole = rowOf([`${start} ${end}`]);
    return /^[a-z\d]/.test(end) &&
      /[a-z]/.test(end) &&
      !isSaid(end) &&
      !isTwofold(end) &&
      !says(rowOf([start])) &&
      says(whole)
      ? whole
      : undefined;
  };
  const down = rows.map((row, i) => {
    const [below, goesOn] = [rows[i + 1], GOES_ON.test(textOf(row))];
    if (row.filled.length === 2) return joined(row, row, 1);
    return goesOn && row.filled.length === 1 && below?.filled.length === 1 ? joined(row, below, 0) : undefined;
  });
  return rows.map((row, i) => down[i] ?? (rows[i - 1]?.filled.length === 1 && down[i - 1] ? NOTHING : row));
}

/** The lines of a cell, as of a mail that was pasted into one. */
const linesOf = (row: Row): readonly Row[] => {
  const cell = row.cells[row.filled[0] ?? -1];
  return row.filled.length === 1 && typeof cell === 'string' ? cell.split(/\r?\n/).map((line) => rowOf([line])) : [row];
};

/** Nobody writes a figure in a longer sentence, or more than one letter in a cell: what is longer is not taken apart. */
const LONGEST_SENTENCE = 400;
const LONGEST_CELL = 8000;

/** Before a capital: "1 jan. 2022" and "n.v.t. of" go on. */
const ENDS = /[.!?](?=\s+["'(\u2018\u2019\u2022-]*\s*[A-Z]|[A-Z][a-z])|;(?=\s)|\r?\n/;
/** A line that ends in such a word goes on in the next. */
const BROKEN = '\\b(is|was|zijn|van|er|u|uw|de|het|een|heeft|had|in|op|per|voor|tot|en)';
const BROKEN_OFF = new RegExp(`${BROKEN} *\\r?\\n`, 'gi');
const GOES_ON = new RegExp(`${BROKEN}$`, 'i');
const JOINS = /;\s+|,\s+(?:(?:en|zodat|waarvan)\s+)?|\s+en\s+/;

/** The rows that the text of a cell comes to: its sentences where these say more than all of it does. */
function partsOf(row: Row, reader: Reader): readonly Row[] {
  const cell = row.cells[row.filled[0] ?? -1];
  if (row.filled.length === 2) return withinValue(toReader(row, reader));
  if (row.filled.length === 3) return judgedBeside(row);
  if (row.filled.length !== 1 || typeof cell !== 'string' || cell.length > LONGEST_CELL) return [row];
  const sentences = cell
    .replace(BROKEN_OFF, '$1 ')
    .split(ENDS)
    .map(tidy)
    .filter((text) => text !== '');
  const others = sentences.length > 1 ? aboutOthers(sentences, reader.name) : new Set<number>();
  const parts = sentences
    .flatMap((text, i) => (others.has(i) ? [asProse(text)] : clausesOf(text, (one) => spoken(one, reader))))
    .flatMap((part) => (part.isSplit ? withinValue(part) : [part]))
    .map((part, i, all) => (SHARE_OF_BEFORE.test(textOf(part)) && !isToldAt(all, i - 1) ? { ...part, isProse } : part));
  const whole = rowOf([tidy(cell)]);
  if (parts.every((part) => part.isProse)) return [{ ...row, isProse }];
  if (parts.length === 1 && !isTold(whole)) return parts.map((part) => (isTold(part) ? part : row));
  return parts.some((part) => isTold(part) && (keyIn(part) !== keyIn(whole) || isStepOfDay(part))) ? parts : [row];
}

/** "… op trede 2. Per 1 januari …": the step of a day ends with its sentence. */
const isStepOfDay = (part: Row): boolean => /^trede interventieladder per \d/i.test(keyIn(part));

/** "Op 1 april 2025 stond Delft op trede | 3b" in a letter to Delft. */
function toReader(row: Row, { name }: Reader): Row {
  const text = asToReader(textOf(row), name);
  return text !== textOf(row) && typeof lineOf(text) === 'object'
    ? { ...row, cells: row.cells.map((cell, c) => (c === row.filled[0] ? text : cell)) }
    : row;
}

/** "Dit is 63% van de opgave": of whom, the sentence before it says. */
const SHARE_OF_BEFORE = /^(?:dit|dat) (?:is|was|komt) (?!.*\buw\b).*(?:%|procent)/i;
const isToldAt = (parts: readonly Row[], i: number): boolean => {
  const part = parts[i];
  return part !== undefined && isTold(part);
};
const isProse = true as const;

/** About another gemeente: whatever it says. */
const asProse = (text: string): Row => ({ ...rowOf([text]), isProse });

/** "Uw taakstelling was 60, uw achterstand op 1 juli 2022 was 6": apart where each part says something by itself. */
function clausesOf(text: string, read: (text: string) => Row): readonly Row[] {
  const whole = read(text.replace(ON_SCHEMA, '$1'));
  if (isTold(whole) || text.length > LONGEST_SENTENCE) return [whole];
  for (const apart of [taskWithSaldo, wholeWithSaldo, withWhole]) {
    const rows = apart(text, read);
    if (rows.length > 0) return rows;
  }
  const clauses = text.split(JOINS).map((clause) => read(clause.replace(GOES_ON_ABOUT, 'uw gemeente $&')));
  return clauses.length > 1 && clauses.every(isTold) ? clauses : [whole];
}

/** "U ligt niet op schema en gaat naar trede 2": what the figures say themselves. */
const ON_SCHEMA = /^([^,;\d]{1,40}?) (?:ligt|loopt|zit) (?:\w+ )*op schema en(?= )/i;
/** "… en had een achterstand van 4": of whom the sentence began. */
const GOES_ON_ABOUT = /^(?:had|heeft|moest|gaat|komt|staat|stond|blijft)\b(?! (?:u|(?:uw|de) gemeente|er)\b)/i;

/** An item of a list below what it is about is of the gemeente. */
const ITEM = /^[-–•*·] (?=[a-z])/i;

/** A sentence as it stands, or the figure that it says as key and value. */
function spoken(said: string, { name, isSender }: Reader): Row {
  const text = said.replace(ITEM, '');
  const row = atColon(rowOf([text]));
  if (text.length > LONGEST_SENTENCE) return row;
  if (row.isSplit || lineOf(text) !== undefined) return row;
  const toReader = withoutSum(asToReader(isSender ? asFromGemeente(text) : text, name));
  if (toReader !== text && typeof lineOf(toReader) === 'object') return rowOf([toReader]);
  const line = spokenIn(fold(toReader));
  if (line === undefined) return row;
  return { ...keyAndValue(line.key, line.value), ...(line.open && text === said ? { open: text } : {}) };
}

/** The gemeente that the sentences are about, where they are about one. */
function onlyTold(rows: readonly Row[]): string | undefined {
  const names = rows
    .filter(({ filled }) => filled.length === 1)
    .flatMap((row) => String(row.cells[row.filled[0] ?? -1]).split(ENDS))
    .filter((text) => text.length <= LONGEST_SENTENCE && /\d/.test(text))
    .flatMap((text) => {
      const name = onlyOf(namedIn(text));
      const line = name === undefined ? undefined : spokenIn(fold(withoutSum(asToReader(text, name))));
      return name !== undefined && line && !line.open ? [name] : [];
    });
  return onlyOf(new Set(names));
}
