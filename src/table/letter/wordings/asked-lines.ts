import { onDay, pattern, type LetterLine, type Sentence, type SentenceParts } from './sentence';
import { askedCount } from './spoken-lines';

const IS = '(?:is|was|waren|zijn|bedraagt|bedroeg)';
const HAD = '(?:had|heeft)';
const ON = '(?:op|per) {DATE}';
/** Whose it is, the letter knows. */
const OF_READER = /(?: (?:van|voor|in|bij))? (?:uw|de) gemeente\b/g;

const saldoOn = ({ saldo = 'saldo', date = '' }: SentenceParts): LetterLine => ({ key: `${saldo} per ${date}` });

/** Questions for a figure: what they ask for is the key, the answer stands beside or below. */
export const ASKED_LINES: readonly Sentence[] = [
  {
    pattern: pattern(`(?:wat|hoe (?:hoog|groot)) ${IS} (?:de|het|uw) (?<what>.+?)`),
    line: ({ what = '' }) => ({ key: what.replace(OF_READER, '') }),
  },
  ...[
    `${HAD} {GEMEENTE} ${ON} een (?:achterstand of (?:een )?voorsprong|voorsprong of (?:een )?achterstand)`,
    `${HAD} {GEMEENTE} ${ON} een {SALDO}`,
    `welke {SALDO} ${HAD} {GEMEENTE} ${ON}`,
  ].map((text) => ({ pattern: pattern(text), line: saldoOn })),
  {
    pattern: pattern('(?:ligt|lag|is) {GEMEENTE}(?: (?:op|per) {DATE})? op schema'),
    line: ({ date }) => ({ key: `op schema${onDay(date)}` }),
  },
  {
    pattern: pattern(
      '(?:(?:hier|daar)van )?moe(?:s?t|sten|ten) (?:er )?vo+r {DATE} (?:minimaal|minstens|ten ?minste) ' +
        '(?:gehuisvest (?:zijn|worden)|(?:te )?huisvesten)',
    ),
    line: ({ date = '' }) => ({ key: `minimaal te huisvesten voor ${date}` }),
  },
  {
    pattern: pattern(
      '(?:tussendoel|tussennorm|halfwegnorm|streefaantal|streefgetal)(?:(?: (?:op|per|vo+r))? {DATE})?(?: \\(.+\\))?',
    ),
    line: ({ date }) => ({ key: `minimaal te huisvesten${onDay(date)}` }),
  },
  {
    pattern: pattern(
      'huurcontracten(?= )(?: \\((?:aantal )?personen\\))?(?: [a-z ]*\\blaatste (?:twee|2) weken(?: [a-z ]+)?)?',
    ),
    line: () => ({ key: 'huurcontracten' }),
  },
  {
    pattern: /^(?:hoeveel .+\?|het (?:totaal )?aantal (?:vergunninghouders|personen) dat .+)$/,
    line: ({ text }) => ({ key: askedCount(text) ?? text }),
  },
];

/** A figure in a sentence of which it is the end: "De opgave voor 2025-I was daarmee | 210". */
export const ENDED_LINES: readonly Sentence[] = [
  {
    pattern: pattern(`(?:de|het|uw) (?<what>.+?) ${IS}(?: (?:daarmee|dus|daardoor))?`),
    line: ({ what = '' }) => ({ key: what.replace(OF_READER, '') }),
  },
];
