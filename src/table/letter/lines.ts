import { readTrede } from '../cells/cell-reading';
import { fold, tidy } from '../cells/text';
import { KOPPELINGEN_LINES } from './koppelingen-lines';
import { PERCENTAGE_LINES } from './percentage-lines';
import { QUESTION_LINES } from './question-lines';
import { SALDO_LINES } from './saldo-lines';
import type { LetterLine, Sentence } from './sentence';
import { STEP_LINES } from './step-lines';

/**
 * Sentences of the letters and annexes of Gedeputeerde Staten (2020-2022) that stand where a list has a key. A sentence
 * keeps its date.
 */
const SENTENCES: readonly Sentence[] = [
  ...SALDO_LINES,
  ...PERCENTAGE_LINES,
  ...KOPPELINGEN_LINES,
  ...QUESTION_LINES,
  ...STEP_LINES,
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
      const { key, value } = line({ ...found.groups, text: folded });
      return { key: key.charAt(0).toUpperCase() + key.slice(1), ...(value === undefined ? {} : { value }) };
    }
  }
  return undefined;
}

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^nee\b|^(?:er (?:zijn|waren) )?geen omkoppelingen\b/, 'Nee'],
  [/^niet aangemerkt\b|\b(?:niet aangemerkt als|geen) stapelgemeente\b/, 'Nee'],
  [/^ja\b|^er (?:zijn|waren) omkoppelingen\b/, 'Ja'],
  [/^(?:(?:uw gemeente (?:is|was) )?(?:wel )?aangemerkt als )?stapelgemeente\b/, 'Ja'],
  [/^(?:on|niet )voldoende\b/, 'Onvoldoende'],
  [/\b(?:onvoldoende|niet voldoende|geen voldoende|niet genoeg|te weinig) koppelingen\b/, 'Onvoldoende'],
  [/^voldoende\b|\bvoldoende koppelingen\b/, 'Voldoende'],
];

/** Words that close a letter's line: how a gemeente stands, and what follows. */
const JUDGEMENT = /^(?:niet )?op schema$|^(?:zelfde|dezelfde|volgende) (?:fase|trede)$|^taakstelling gerealiseerd$/;

/** "Ja, maar alleen grote gezinnen" may well be no: such an answer stays as it is, for the user to read. */
const QUALIFIED = /\b(?:maar|alleen|uitsluitend|mits|echter|behalve|deels|gedeeltelijk|bijna|net niet)\b/;

const answerIn = (folded: string): string | undefined =>
  QUALIFIED.test(folded) ? undefined : ANSWERS.find(([of]) => of.test(folded))?.[1];

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
    /^(?:ja|nee)\b/.test(folded) ||
    JUDGEMENT.test(folded) ||
    readTrede(text).value !== undefined
  );
}

const ADDRESS = /^(?:aan )?(?:het )?(?:college van )?burgemeester en wethouders van (?:de )?(?:gemeente )?(.+?)[,.]?$/i;

/** The gemeente that a letter is addressed to. */
export const addressee = (text: string): string | undefined => ADDRESS.exec(tidy(text))?.[1];
