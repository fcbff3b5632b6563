import { known } from '../../../domain/known';
import { onDay, pattern, type LetterLine, type SentenceParts, type Sentence } from './sentence';

const judgedLine = ({ date, judged }: SentenceParts): LetterLine => ({
  key: `koppelingen voldoende${onDay(date)}`,
  ...known({ value: judged === undefined ? undefined : judged.replace('te weinig', 'onvoldoende') }),
});

const ON = '(?:op|per) {DATE}';
const ARE = '(?:is|zijn|was|waren)';
const HAD = '(?:had|heeft)';
/** What they suffice for: "om de opgave te halen". */
const FOR = '(?: (?:om|voor) [^?;]+)?';
const THE = '(?:het aantal koppelingen|(?:de|uw) koppelingen)';

/** Whether the koppelingen suffice: a question with its answer beside it, or a sentence that says it. */
export const KOPPELINGEN_LINES: readonly Sentence[] = [
  '(?:beoordeling|conclusie|oordeel)(?: over| van)?(?: de| het aantal)? koppelingen(?: op {DATE})?',
  `${ARE} (?:er voldoende koppelingen|${THE} voldoende)(?: geweest)?(?: ${ON})?${FOR}`,
  `(?:er )?voldoende koppelingen(?: ${ON})?${FOR}`,
  `${ARE} er ${ON} voldoende koppelingen`,
  `${ARE} ${THE} ${ON} voldoende`,
  `${HAD} {GEMEENTE} (?:${ON} )?voldoende koppelingen`,
  `${HAD} {GEMEENTE} voldoende koppelingen ${ON}`,
  `${THE}(?: ${ON})? ${ARE}`,
  `${THE}(?: ${ON})? ${ARE} {JUDGED}\\b.*`,
  `${THE} ${ARE} ${ON} {JUDGED}\\b.*`,
  `${ON} ${ARE} ${THE} {JUDGED}\\b.*`,
  `er ${ARE} ${ON} {JUDGED} koppelingen${FOR}`,
  `${ON} ${ARE} er {JUDGED} koppelingen${FOR}`,
  `${ON} ${HAD} {GEMEENTE} {JUDGED} koppelingen${FOR}`,
  `{GEMEENTE} ${HAD} ${ON} {JUDGED} koppelingen${FOR}`,
].map((text) => ({ pattern: pattern(text), line: judgedLine }));

/** "Te weinig koppelingen?": yes is that they do not suffice. */
export const TOO_FEW_LINES: readonly Sentence[] = [
  {
    pattern: pattern(`(?:${ARE} er |${HAD} {GEMEENTE} )?(?:te weinig|onvoldoende) koppelingen(?: ${ON})?`),
    line: ({ date }) => ({ key: `te weinig koppelingen${onDay(date)}` }),
  },
];
