import { known } from '../../../domain/known';
import { pattern, type LetterLine, type SentenceParts, type Sentence } from './sentence';

/** Who counted is left out, but for contracts, whose saldo is another one. */
const saldoLine = ({ saldo = '', date = '', basis = '', after = '', count }: SentenceParts): LetterLine => ({
  key: `${saldo} per ${date}${/huurcontract/.test(basis + after) ? ' op basis van huurcontracten' : ''}`,
  ...known({ value: count === undefined ? undefined : Number(count.replaceAll('.', '')) }),
});
/** "Geen achterstand" is one of 0. */
const noSaldo = (parts: SentenceParts): LetterLine => ({ ...saldoLine(parts), value: 0 });

/** What a halfjaar began with, in a sentence without its day. */
const begunWith = ({ saldo = '', count = '' }: SentenceParts): LetterLine => ({
  key: `${saldo} begin halfjaar`,
  value: Number(count.replaceAll('.', '')),
});

const HAD = '(?:had|heeft)';
const WAS = '(?:bedroeg|bedraagt|was|is)';
const ON = '(?:per|op) {DATE}';
const OF = '(?: van)?(?: {COUNT})?';
const ONE = `(?:nog )?een {SALDO}{AFTER}${OF}`;
const NONE = '(?:geen|noch)(?: een)? {SALDO},?(?: (?:of|en|noch) (?:geen |een )?(?:achterstand|voorsprong))?';

/** The saldo of a day, in the words of letters and annexes. */
export const SALDO_LINES: readonly Sentence[] = [
  { pattern: pattern(`${ON} ${HAD} {GEMEENTE}{BASIS} ${ONE}`), line: saldoLine },
  { pattern: pattern(`{GEMEENTE} ${HAD} ${ON}{BASIS} ${ONE}`), line: saldoLine },
  { pattern: pattern(`{GEMEENTE} ${HAD}{BASIS} een {SALDO}${OF} ${ON}{AFTER}`), line: saldoLine },
  { pattern: pattern(`(?:de|uw) {SALDO}(?: van {GEMEENTE})? ${ON}{BASIS} ${WAS}(?: {COUNT})?`), line: saldoLine },
  { pattern: pattern(`${ON} ${WAS} (?:de|uw) {SALDO}(?: van {GEMEENTE})?{BASIS}(?: {COUNT})?`), line: saldoLine },
  ...[
    '{GEMEENTE} (?:begon|startte|begint) (?:dit|het|de) [a-z0-9 -]+ met een {SALDO} van {COUNT}',
    '(?:daar|hier)(?:bij|op)? (?:komt|kwam) (?:uw|de|een) {SALDO} van {COUNT} (?:nog )?(?:bij|in mindering)',
  ].map((text) => ({ pattern: pattern(text), line: begunWith })),
  { pattern: pattern(`(?:daarmee|hiermee|zo) ${HAD} {GEMEENTE} ${ON}{BASIS} ${ONE}`), line: saldoLine },
  { pattern: pattern(`${ON} ${HAD} {GEMEENTE}{BASIS} ${NONE}`), line: noSaldo },
  { pattern: pattern(`{GEMEENTE} ${HAD} ${ON}{BASIS} ${NONE}`), line: noSaldo },
];
