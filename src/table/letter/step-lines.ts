import { pattern, type LetterLine, type SentenceParts, type Sentence } from './sentence';

const stepLine = ({ date = '', step = '' }: SentenceParts): LetterLine => ({
  key: `trede interventieladder per ${date}`,
  value: step,
});

const ON = '(?:op|per) {DATE}';
const IS = '(?:stond|staat|komt|kwam|blijft|bleef|gaat|ging|is)';
const FOUND = '(?:op basis van (?:bovenstaande|deze|de) bevindingen )?';
const STEP = '(?:op|naar|in) {LADDER} (?<step>.+?){OFLADDER}';

/** A step that Gedeputeerde Staten hold until a day. */
const heldLine = ({ date = '' }: SentenceParts): LetterLine => ({ key: 'trede verlengd tot', value: date });
const NOT = '(?!.*\\b(?:niet|geen)\\b)';
const HELD = '(?:is|wordt|worden|blijft)\\b.*\\b(?:verlengd|aangehouden)';

/** A step of the ladder inside a sentence, with its day. */
export const STEP_LINES: readonly Sentence[] = [
  { pattern: pattern('trede voor deze beoordeling'), line: () => ({ key: 'trede' }) },
  { pattern: pattern('trede na deze beoordeling'), line: () => ({ key: 'verwachte trede' }) },
  { pattern: pattern(`${FOUND}${ON} ${IS} {GEMEENTE} ${STEP}`), line: stepLine },
  { pattern: pattern(`${FOUND}(?:${IS} {GEMEENTE}|{GEMEENTE} ${IS}) ${ON} ${STEP}`), line: stepLine },
  { pattern: pattern(`${FOUND}(?:${IS} {GEMEENTE}|{GEMEENTE} ${IS}) ${STEP} ${ON}`), line: stepLine },
  { pattern: pattern(`${NOT}.*\\b(?:trede|fase)\\b.* ${HELD} tot {DATE}.*`), line: heldLine },
  {
    pattern: pattern(`${NOT}gedeputeerde staten (?:verlengen|houden) .*\\b(?:trede|fase)\\b.* tot {DATE}.*`),
    line: heldLine,
  },
  { pattern: pattern(`{GEMEENTE} blijft tot {DATE} op {LADDER} .+`), line: heldLine },
];
