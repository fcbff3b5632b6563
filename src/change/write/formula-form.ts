import { type Content, isFormula } from './content';

/** A reference to a column of an Excel table, with the table's name where it is given. */
const REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!))/;
/** What a file puts before names that the version of Excel that wrote it did not know. */
const UNKNOWN_THEN = /_(?:xldudf|xlfn|xlws)[_.]/gi;
/** What Excel puts before a function of an add-in in a file that another program saved: one outcome is the same. */
const ONE_OUTCOME = /@(?=[\p{L}\p{N}_.]+\()/gu;

interface Form {
  /** The formula with a mark in the place of each table's name that may be left out. */
  readonly text: string;
  /** The names at those marks, '' where one was left out. */
  readonly names: readonly string[];
}

/**
 * Whether two formulas say the same, whatever their capitals, spaces and brackets. Inside its own table Excel hands
 * `Tabel1[@[Opgave]]` back as `[@Opgave]`: a name that only one of the two has does not count.
 */
export function sameFormula(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [formOf(a), formOf(b)];
  return (
    one.text === other.text &&
    one.names.every((name, i) => name === '' || other.names[i] === '' || name === other.names[i])
  );
}

function formOf(formula: string): Form {
  const names: string[] = [];
  const text = formula
    .split(QUOTED)
    .map((part, i) => {
      if (i % 2 === 1) return part;
      const references: string[] = [];
      const masked = part.replace(REFERENCE, (_, name: string | undefined, inner: string) => {
        references.push(`\u0001[${columnsIn(inner)}]`);
        names.push((name ?? '').toUpperCase());
        return '\u0002';
      });
      return masked
        .replace(/\s+/g, '')
        .replace(UNKNOWN_THEN, '')
        .replace(ONE_OUTCOME, '')
        .toUpperCase()
        .replace(/\u0002/g, () => references.shift() ?? '');
    })
    .join('');
  return { text, names };
}

/** `@[Te realiseren]`, `[#This Row],[Te realiseren]` → one spelling: capitals do not matter in headings either. */
function columnsIn(inner: string): string {
  const thisRow = /^@|^\[#this row\]/i.test(inner);
  const rest = inner.replace(/^@|^\[#this row\],?/i, '');
  const bare = /^\[((?:[^[\]']|'.)*)\]$/.exec(rest)?.[1] ?? rest;
  return `${thisRow ? '@' : ''}${bare}`.toUpperCase();
}

/** Same content: numbers up to the 15 digits that Excel keeps, formulas whatever their spelling. */
export function sameContent(a: Content, b: Content): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  if (isFormula(a) && isFormula(b)) return sameFormula(a, b);
  return false;
}
