import { known } from '../../domain/known';
import { readTrede } from '../cells/cell-reading';
import { fold, tidy } from '../cells/text';

/** A line of a letter as a list has it: what it is about and, when the sentence itself says it, the value. */
export interface LetterLine {
  readonly key: string;
  readonly value?: string | number;
}

const DATE = String.raw`(\d{1,2} [a-z]+ \d{4}|\d{1,2}-\d{1,2}-\d{4})`;

interface Sentence {
  /** Over the folded text of the line. */
  readonly pattern: RegExp;
  readonly line: (found: readonly string[]) => LetterLine;
}

const pattern = (text: string): RegExp => new RegExp(`^${text.replaceAll('DATE', DATE)}[.:?]?$`);
const byContracts = (basis: string): string => (/huurcontract/.test(basis) ? ' op basis van huurcontracten' : '');

/**
 * Sentences of the letters and annexes of Gedeputeerde Staten (2020-2022) that stand where a list has a key. A sentence
 * keeps its date; who counted is left out, but for contracts, whose saldo is another one.
 */
const SENTENCES: readonly Sentence[] = [
  {
    pattern: pattern(
      '(?:per|op) DATE (?:had|heeft) uw gemeente(?: (?:op basis|volgens) (.+?))? een (achterstand|voorsprong)(?: ' +
        '(?:op basis|volgens) (.+?))?(?: van)?(?: (\\d[\\d.]*)(?: personen| vergunninghouders)?)?',
    ),
    line: ([date = '', by = '', what = '', after = '', count]) => ({
      key: `${what} per ${date}${byContracts(by + after)}`,
      ...known({ value: count === undefined ? undefined : Number(count.replaceAll('.', '')) }),
    }),
  },
  {
    pattern: pattern(
      '(?:per|op) DATE (?:had|heeft) uw gemeente(?: (?:op basis|volgens) (.+?))? geen achterstand(?: of voorsprong)?',
    ),
    line: ([date = '', by = '']) => ({ key: `achterstand per ${date}${byContracts(by)}`, value: 0 }),
  },
  {
    pattern: pattern(
      'percentage (?:gehuisveste )?(?:vergunninghouders )?.*\\bvan het ' +
        'minima?a?l?(?:um)?\\b.*?(?:(?:vo+r|op|per) DATE.*)?',
    ),
    line: ([date]) => ({ key: `percentage van het minimum${date === undefined ? '' : ` op ${date}`}` }),
  },
  {
    pattern: pattern(
      'percentage (?:gehuisveste )?vergunninghouders .*\\bvan (?:de opgave|het (?:totaal )?(?:aantal )?te ' +
        'huisvesten)\\b.*?(?:(?:vo+r|op|per) DATE.*)?',
    ),
    line: ([date]) => ({ key: `percentage van de opgave${date === undefined ? '' : ` op ${date}`}` }),
  },
  {
    pattern: pattern('(?:beoordeling|conclusie|oordeel)(?: over| van)?(?: de| het aantal)? koppelingen(?: op DATE)?'),
    line: ([date]) => ({ key: `koppelingen voldoende of onvoldoende${date === undefined ? '' : ` op ${date}`}` }),
  },
  {
    pattern: pattern(
      '(?:het aantal koppelingen|de koppelingen|uw koppelingen)(?: op DATE)? (?:is|zijn|was|waren) ' +
        '(onvoldoende|niet voldoende|voldoende)\\b.*',
    ),
    line: ([date, judged = '']) => ({
      key: `koppelingen voldoende of onvoldoende${date === undefined ? '' : ` op ${date}`}`,
      value: judged,
    }),
  },
  {
    pattern: pattern('\\d\\. (?:zijn|waren) de koppelingen voldoende op DATE'),
    line: ([date = '']) => ({ key: `koppelingen voldoende of onvoldoende op ${date}` }),
  },
  {
    pattern: pattern('(?:zijn|waren) (?:er|de) (?:voldoende koppelingen|koppelingen voldoende)(?: (?:op|per) DATE)?'),
    line: ([date]) => ({ key: `koppelingen voldoende of onvoldoende${date === undefined ? '' : ` op ${date}`}` }),
  },
  { pattern: pattern('\\d\\. waren er omkoppelingen'), line: () => ({ key: 'omkoppelingen' }) },
  { pattern: pattern('\\d\\. was de gemeente stapelgemeente'), line: () => ({ key: 'stapelgemeente' }) },
  { pattern: pattern('trede voor deze beoordeling'), line: () => ({ key: 'trede' }) },
  { pattern: pattern('trede na deze beoordeling'), line: () => ({ key: 'verwachte trede' }) },
  {
    pattern: pattern(
      '(?:zijn|waren) er (?:(?:in|binnen|bij) uw gemeente )?(?:in de periode )?(.*?) ?omkoppelingen' +
        '(?: gedaan| geweest)?',
    ),
    line: ([when = '']) => ({ key: `omkoppelingen ${when}`.trim() }),
  },
  {
    pattern: pattern(
      '(?:is|was) uw gemeente (?:in de periode )?(van .+? tot (?:en met )?DATE)?.*\\bstapelgemeente\\b.*',
    ),
    line: ([when = '']) => ({ key: `stapelgemeente ${when}`.trim() }),
  },
  {
    pattern: pattern(
      '(?:op|per) DATE (?:stond|staat) uw gemeente op (?:de interventieladder op )?(?:trede|fase|stap) (.+?)(?: ' +
        '(?:van|op) de interventieladder)?',
    ),
    line: ([date = '', step = '']) => ({ key: `trede interventieladder per ${date}`, value: step }),
  },
  {
    pattern: pattern(
      'uw gemeente (?:stond|staat) (?:op|per) DATE op (?:de interventieladder op )?(?:trede|fase|stap) (.+?)' +
        '(?: (?:van|op) de interventieladder)?',
    ),
    line: ([date = '', step = '']) => ({ key: `trede interventieladder per ${date}`, value: step }),
  },
  {
    pattern: pattern(
      '(?:op basis van (?:bovenstaande|deze|de) bevindingen )?(?:komt |blijft |staat |gaat )?uw gemeente (?:komt |' +
        'blijft |staat |gaat )?(?:per|op) DATE (?:op|naar) (?:de interventieladder (?:op )?)?(?:trede|fase|stap) ' +
        '(.+?)(?: (?:van|op) de interventieladder)?',
    ),
    line: ([date = '', step = '']) => ({ key: `trede interventieladder per ${date}`, value: step }),
  },
  {
    pattern: pattern(
      '(?:per|op) DATE (?:komt|blijft|gaat|is) uw gemeente (?:op|naar) (?:de interventieladder (?:op )?)?(?:trede|' +
        'fase|stap) (.+?)(?: (?:van|op) de interventieladder)?',
    ),
    line: ([date = '', step = '']) => ({ key: `trede interventieladder per ${date}`, value: step }),
  },
];

/** Whether a norm is met: the figures of the letter say it themselves. */
const SILENT: readonly RegExp[] = [
  /^\d\. (?:is de opgave gerealiseerd|ligt de gemeente op schema)\?$/,
  /^is de coulancenorm gehaald/,
  /^is het (?:aantal|percentage) .*(?:\bprocent|%|\bnorm\b|\bopgave\b|\bminima?a?l).*\?$/,
];

/**
 * What a sentence of a letter says; undefined for a text that is none of them, 'silent' for a question to pass over.
 */
export function lineOf(text: string): LetterLine | 'silent' | undefined {
  const folded = fold(text);
  if (SILENT.some((question) => question.test(folded))) return 'silent';
  for (const { pattern: of, line } of SENTENCES) {
    const found = of.exec(folded);
    if (found) {
      const { key, value } = line(found.slice(1));
      return { key: key.charAt(0).toUpperCase() + key.slice(1), ...(value === undefined ? {} : { value }) };
    }
  }
  return undefined;
}

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [
    /^nee\b|^(?:er zijn |er waren )?geen omkoppelingen\b|^niet aangemerkt\b|\bniet aangemerkt als stapelgemeente\b/,
    'Nee',
  ],
  [/^ja\b|^er (?:zijn|waren) omkoppelingen\b|^(?:wel )?aangemerkt als stapelgemeente\b/, 'Ja'],
  [/^(?:on|niet )voldoende\b|\bonvoldoende koppelingen\b|\bte weinig koppelingen\b/, 'Onvoldoende'],
  [/^voldoende\b|\bvoldoende koppelingen\b/, 'Voldoende'],
];

/** Words that close a letter's line: how a gemeente stands, and what follows. */
const JUDGEMENT = /^(?:niet )?op schema$|^(?:zelfde|dezelfde|volgende) (?:fase|trede)$|^taakstelling gerealiseerd$/;

const answerIn = (folded: string): string | undefined => ANSWERS.find(([of]) => of.test(folded))?.[1];

/** An answer in words as the answer itself: "ja, er zijn omkoppelingen geweest" is "Ja", "418 personen" is "418". */
export function answerOf(text: string): string {
  const answer = answerIn(fold(text).replace(/[.]$/, ''));
  return answer ?? tidy(text).replace(/^(\d[\d.]*) (?:personen|vergunninghouders)$/i, '$1');
}

/** What stands above the column of answers: "Cijfers | Aantal", "Conclusie | Trede". */
export const isColumnHeading = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:aantal|antwoord|trede|beoordeling)$/.test(fold(value));

/** Does a text answer the line above it: yes or no, a step, a judgement? */
export function isAnswer(text: string): boolean {
  const folded = fold(text).replace(/[.]$/, '');
  return (
    /^(?:n\.?v\.?t\.?|\d[\d.]* (?:personen|vergunninghouders))$/.test(folded) ||
    answerIn(folded) !== undefined ||
    JUDGEMENT.test(folded) ||
    readTrede(text).value !== undefined
  );
}

const ADDRESS = /^(?:aan )?(?:het )?(?:college van )?burgemeester en wethouders van (?:de )?(?:gemeente )?(.+?)[,.]?$/i;

/** The gemeente that a letter is addressed to. */
export const addressee = (text: string): string | undefined => ADDRESS.exec(tidy(text))?.[1];
