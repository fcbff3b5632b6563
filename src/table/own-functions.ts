import { KEPT_AS } from './kept-as';

/** The names of our functions, as they stand in formulas. */
export const OUR_FUNCTIONS = [
  'OPGAVE',
  'MINIMAAL',
  'RESTANT',
  'GEREALISEERD',
  'OPSCHEMA',
  'KOPPELINGEN',
  'TREDE',
  'WAAROM',
  'TREDENAAM',
  'VERVOLGSTAP',
  'CONCLUSIE',
  'PERIODE',
  'TEMPO',
  'PROGNOSE',
  'VERDEEL',
  'GEMEENTE',
  'PROVINCIE',
  'REGIO',
  'WONINGEN',
  'UITERLIJK',
  'BEOORDEEL',
] as const;

/** A call of a function of ours in a formula. */
export interface OwnCall {
  /** The name in capitals, without what a file put before it. */
  readonly name: string;
  /** Where the name begins, that prefix included, and where its first argument begins: behind the "(". */
  readonly begin: number;
  readonly from: number;
}

/** Texts, names of sheets, and columns of a table by their heading: "[@[Opgave (2022)]]" calls nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/g;

const NAME = `(${OUR_FUNCTIONS.join('|')})`;
/** The bracket stays out of it, for the next call may begin right behind it. */
const CALL = new RegExp(`(^|[^\\p{L}\\p{N}_.])${KEPT_AS}${NAME}\\s*(?=\\()`, 'giu');

/** The calls of our functions in a formula, outside texts, sheet names and headings, in every spelling of a program. */
export const ownCalls = (formula: string): readonly OwnCall[] =>
  [...formula.replace(QUOTED, (quoted) => '"'.repeat(quoted.length)).matchAll(CALL)].map(
    ({ 0: call, 1: before = '', 2: name = '', index }) => ({
      name: name.toUpperCase(),
      begin: index + before.length,
      from: index + call.length + 1,
    }),
  );
