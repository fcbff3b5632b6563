import type { CellValue } from '../cells/grid';
import { readTrede } from '../cells/cell-reading';
import { fold, tidy } from '../cells/text';
import { withoutSum } from './wordings/made-of';

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^nee\b|^niet$|^(?:er (?:zijn|waren) )?geen omkoppelingen\b/, 'Nee'],
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

/** "156 (37%)"; "40, waarvan 12 in maart": the share and the last month tell of the whole itself. */
const SAME =
  '(?:,? (?:\\(|(?:ofwel|oftewel|dat is) )\\d{1,3} ?(?:%|procent)(?: van (?:de|uw|het) (?:opgave|minimum))?\\)?|' +
  ',? waarvan \\d+ in (?:de (?:laatste|afgelopen) maand|' +
  '(?:jan|feb|maart|apr|mei|jun|jul|aug|sept|okt|nov|dec)[a-z]*)(?: \\d{4})?)';
const COUNTED = new RegExp(
  `^(\\d{1,3}(?:[. ]?\\d{3})*)(?: (?:personen|vergunninghouders)${SAME}?|${SAME})$|^(?:nog )?geen$`,
);

/** An answer in words as the answer itself: "ja, er zijn omkoppelingen geweest" is "Ja", "1.418 personen" is 1418. */
export function answerOf(text: string): CellValue {
  const folded = withoutSum(fold(text).replace(/[.]$/, ''));
  if (/^\d+$/.test(folded) && /[a-z]/i.test(text)) return Number(folded);
  const [counted, count = '0'] = COUNTED.exec(folded) ?? [];
  return counted === undefined ? (answerIn(folded) ?? tidy(text)) : Number(count.replace(/[. ]/g, ''));
}

/** What stands above the column of answers: "Cijfers | Aantal", "Conclusie | Trede". */
const COLUMN_HEADING = new RegExp(
  '^(?:aantal(?:len)?|antwoord|trede|beoordeling|oordeel|conclusie|bevinding|uitkomst|toelichting|cijfers?|stand|' +
    'percentage|(?:in )?%)$',
);
export const isColumnHeading = (value: unknown): boolean =>
  typeof value === 'string' && COLUMN_HEADING.test(fold(value));

/** Does a text answer the line above it: yes or no, a step, a judgement? */
export function isAnswer(text: string): boolean {
  const folded = fold(text).replace(/[.]$/, '');
  return (
    /^n\.?v\.?t\.?$/.test(folded) ||
    COUNTED.test(folded) ||
    answerIn(folded) !== undefined ||
    /^(?:ja|nee)\b/.test(folded) ||
    JUDGEMENT.test(folded) ||
    readTrede(text).value !== undefined
  );
}

/** "2 → 3a", "van trede 2 naar 3a": the step before the decision comes first. */
const ONE_STEP = '(?:trede |fase )?([0-6][ab]?)(?: \\([^()]+\\))?';
const FROM_TO = new RegExp(`^(?:van )?${ONE_STEP} ?(?:→|->|-->|naar) ?${ONE_STEP}$`, 'i');
export const stepBefore = (key: string, value: CellValue): string | undefined =>
  /^(?:trede|fase)\b/i.test(key) ? FROM_TO.exec(String(value))?.[1] : undefined;
