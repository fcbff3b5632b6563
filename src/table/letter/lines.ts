import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { fold, tidy } from '../cells/text';
import { asHeading } from './rows';
import { ASKED_LINES, ENDED_LINES } from './wordings/asked-lines';
import { EXCUSE_LINES } from './wordings/excuse-lines';
import { FIGURE_LINES } from './wordings/figure-lines';
import { KOPPELINGEN_LINES, TOO_FEW_LINES } from './wordings/koppelingen-lines';
import { PERCENTAGE_LINES } from './wordings/percentage-lines';
import { QUESTION_LINES } from './wordings/question-lines';
import { SALDO_LINES } from './wordings/saldo-lines';
import type { LetterLine, Sentence } from './wordings/sentence';
import { STEP_LINES } from './wordings/step-lines';

/**
 * Sentences of the letters and annexes of Gedeputeerde Staten (2020-2022) that stand where a list has a key. A sentence
 * keeps its date.
 */
const SENTENCES: readonly Sentence[] = [
  ...ASKED_LINES,
  ...SALDO_LINES,
  ...PERCENTAGE_LINES,
  ...KOPPELINGEN_LINES,
  ...TOO_FEW_LINES,
  ...QUESTION_LINES,
  ...STEP_LINES,
  ...EXCUSE_LINES,
  ...FIGURE_LINES,
  ...ENDED_LINES,
];

const WHETHER = '(?:(?:is|was|heeft) )?(?:(?:de|uw) (?:gemeente (?:de|haar) )?)?';
const IS_MET = new RegExp(`^${WHETHER}(?:totale )?opgave (?:gerealiseerd|gehaald)\\??$`);

/** Whether a norm is met: the figures of the letter say it themselves. */
const SILENT: readonly RegExp[] = [
  /^(?:conclusie|bevinding) (?:over )?(?:de )?opgave$/,
  new RegExp(`^${WHETHER}opgave (?:gerealiseerd|gehaald)\\?$`),
  /^(?:kunt u|kan (?:uw|de) gemeente|is) (?:de|uw|haar) opgave (?:\w+ )*(?:halen|haalbaar|realiseren|realiseerbaar)\?$/,
  /^is de coulancenorm gehaald/,
  /^(?:de )?(?:coulance ?)?norm\b[^?]*$/,
  /^(?!50\b)\d+ ?(?:%|procent) van (?:de|het|uw) (?:opgave|minimum|minimaal te huisvesten)(?: (?:per|op|vo+r) \d.*)?$/,
  /^(?:hoger of lager|lager of hoger|meer of minder|minder of meer) dan \d+ ?(?:%|procent)/,
  /^is (?:het|dit|dat|uw) (?:aantal|percentage) .*(?:\bprocent|%|\bnorm\b|\bopgave\b|\bminima?a?l).*\?$/,
];

/** "2. Zijn er voldoende koppelingen?", "- Uw gemeente stond …" */
const NUMBERED = /^(?:(?:\d{1,2}|[a-e])[.)]|(?:vraag|punt|ad) \d{1,2}[.:)]?|[-–•*·]) (?=[a-z])/;

/** What a paragraph says behind this is prose: the patterns of sentences take too long over more. */
const LONGEST = 1500;

const unnumbered = (text: string): string => fold(text.slice(0, LONGEST)).replace(NUMBERED, '');

/** "Opgave gerealiseerd", "Is de opgave gehaald?": beside yes or no; with a figure it is who were housed. */
export const asksWhetherMet = (text: string): boolean => IS_MET.test(unnumbered(text));

/**
 * What a sentence of a letter says; undefined for a text that is none of them, 'silent' for a question to pass over.
 */
export function lineOf(text: string): LetterLine | 'silent' | undefined {
  const folded = unnumbered(text);
  if (SILENT.some((question) => question.test(folded))) return 'silent';
  for (const { pattern: of, line } of SENTENCES) {
    const found = of.exec(folded);
    if (found) {
      const said = line({ ...found.groups, text: folded, said: tidy(text) });
      if (said === 'silent') return said;
      const { key, value } = said;
      return { key: asHeading(key), ...(value === undefined ? {} : { value }) };
    }
  }
  return undefined;
}

const ADDRESS = new RegExp(
  '^(?:aan:? |geadresseerde:? |geacht )?(?:het )?(?:college (?:van )?)?' +
    '(?:burgemeester (?:en|&) wethouders|b ?(?:&|en) ?w|gemeentebestuur)( van| (?=(?:de )?gemeente)|) ' +
    '(?:de )?(?:gemeente )?(.+?)(?:, .*\\d.*|[,.]|:)?$',
  'i',
);

/** "Aan het college van Delft": that of gedeputeerde staten is no gemeente. */
const COLLEGE = /^(?:aan:? |geadresseerde:? |geacht )?(?:het )?college()(?: van)? (?:de )?(?:gemeente )?(.+?)[,.]?$/i;

/** The gemeente that a letter is addressed to; where no "van" says so, its name must be one. */
export function addressee(text: string): string | undefined {
  const line = tidy(text);
  const [, by = '', name] = ADDRESS.exec(line) ?? COLLEGE.exec(line) ?? [];
  return by !== '' || (name !== undefined && vindGemeente(name).kind === 'gevonden') ? name : undefined;
}
