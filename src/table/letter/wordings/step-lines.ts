import { known } from '../../../domain/known';
import { parseTrede } from '../../../domain/ladder/ladder';
import { inDoubt } from '../../cells/excuse';
import { DAY, pattern, type LetterLine, type SentenceParts, type Sentence } from './sentence';

/** "4 van de interventieladder, vooraankondiging …", "2, omdat …": the step without what is said of it. */
function stepIn(step: string): string {
  const whole = step.replace(/ (?:van|op) de interventieladder/, '');
  const [, first = '', more = ''] = /^(.+?)(?:,| omdat| doordat| want| aangezien)(.*)$/.exec(whole) ?? [];
  const isPlain = parseTrede(whole) === undefined && parseTrede(first) !== undefined;
  return isPlain && !/\d|\bniet naar\b|\bplaats van\b|\b(?:trede|fase)\b/.test(more) ? first : whole;
}

const stepLine = ({ date = '', step }: SentenceParts): LetterLine => ({
  key: `trede interventieladder per ${date}`,
  ...known({ value: step === undefined ? undefined : stepIn(step) }),
});

/** The step before the decision, whatever its day. */
const begunAt = ({ step = '' }: SentenceParts): LetterLine => ({ key: 'trede', value: stepIn(step) });
/** On a decision date that may be the step before as well as the outcome. */
const nowAt = ({ step = '' }: SentenceParts): LetterLine => ({ key: 'trede nu', value: stepIn(step) });

const GOES = '(?:wordt|gaat|ging|komt|kwam|stijgt|daalt|zakt)';
const ON = '(?:op|per) {DATE}';
const IS = '(?:stond|staat|komt|kwam|blijft|bleef|gaat|ging|is)';
/** Why: the figures themselves say it. */
const WHY = '(?:(?:omdat|doordat|aangezien|gelet op|gezien|vanwege|wegens|nu) [^?;,]+, )?';
const FOUND = `(?:op basis van (?:bovenstaande|deze|de) bevindingen )?${WHY}`;
const SO = `${WHY}(?:(?:daarmee|hiermee|hierdoor|daardoor|daarom|dus) )?`;
/** "… op trede 1 en gaat naar trede 2": where it stood, and where it came. */
const ON_AND_TO = `(?:,? en (?:(?:per|op) (?:${DAY}) |daar )?(?:${GOES}|blijft) .+)?`;
const STEP = `(?:op|naar|in) {LADDER} (?<step>.+?){OFLADDER}${ON_AND_TO}`;

/** The same without the step, which then stands beside it, and asked. */
const ON_STEP = '(?:op|naar|in) {LADDER}{OFLADDER}';
const THE_STEP = '(?:(?:de|uw) )?(?:trede|fase)(?: (?:(?:van|op) )?(?:(?:de )?interventieladder|(?:het )?toezicht))?';
const WHICH = '(?:op|naar|in) welke (?:trede|fase|stap){OFLADDER}';

/**
 * A step that Gedeputeerde Staten hold until a day, with the sentence as its source. What they may or would do, what is
 * asked of them, and a term of something else in the same sentence: there the day is asked.
 */
function heldLine({ until = '', text, said }: SentenceParts): LetterLine {
  const at = text.split(/[.;] /).findIndex((one) => one.includes(until));
  const sentence = (said.split(/[.;] /)[at] ?? said).replace(/[.;]$/, '');
  return {
    key: 'trede verlengd tot',
    value: NO_DECISION.test(sentence) ? inDoubt(sentence) : `${until} (${sourceIn(sentence, until)})`,
  };
}

const DECIDED = /\bbeslo|beslui/;
const ON_DAY = new RegExp(`\\b(?:op|van) (${DAY})`, 'i');

/** The decision that the sentence names by its day, what it has between brackets, else the letter itself. */
function sourceIn(sentence: string, until: string): string {
  const rest = sentence.toLowerCase().replace(until, '');
  const day = DECIDED.test(rest) ? ON_DAY.exec(rest)?.[1] : undefined;
  if (day !== undefined) return `besluit van ${day}`;
  return /\(([^()]+)\)$/.exec(sentence)?.[1] ?? (/\d{2}/.test(rest) ? sentence : 'de brief');
}
const NO_DECISION =
  /\b(?:niet|geen|kan|kunnen|zou|zouden|indien|mits|of|verzo\w+|vraagt|vragen|voornemens|overweg\w+|termijn|plan)\b/i;
/** A step that is put off without a day. */
const DEFERRED =
  '(?!.*\\bniet (?:langer |opnieuw )?(?:verlengd|aangehouden)).*\\b(?:(?:trede|fase) [^ ]+ (?:nu |nog |vooralsnog )*' +
  'niet(?! op schema| gehaald| gerealiseerd)|(?:zien|vooralsnog)\\b.*\\b(?:trede|fase)|' +
  '(?:in plaats van|geen) (?:trede|fase) [0-6][ab]?)\\b.*';

/** Anywhere in the sentence that the until stands in. */
const HAS = (words: string): string => `(?=[^.;]*\\b(?:${words})\\b)`;
const HELD =
  '(?!(?:trede|fase) (?:verlengd|aangehouden))(?:.*[.;] )?' +
  '(?![^.;]*\\bniet (?:langer |opnieuw )?(?:verlengd|aangehouden))' +
  HAS('trede|fase') +
  HAS('verleng(?:d|en|t)|aangehouden|(?:aan te )?houden|gehandhaafd|handhaven');
const UNTIL = `\\b(?<until>tot (?:en met )?(?:${DAY}))`;

/** A step of the ladder inside a sentence, with its day. */
export const STEP_LINES: readonly Sentence[] = [
  { pattern: pattern(`${THE_STEP} (?:was|oud|vo+r (?:deze |de )?beoordeling)`), line: () => ({ key: 'trede' }) },
  {
    pattern: pattern(`${THE_STEP} (?:blijft|wordt|nieuw|na (?:deze |de )?beoordeling)`),
    line: () => ({ key: 'verwachte trede' }),
  },
  ...[
    `${ON} ${IS} {GEMEENTE} ${ON_STEP}`,
    `{GEMEENTE} ${IS} ${ON} ${ON_STEP}`,
    `{GEMEENTE} ${IS} ${ON_STEP} ${ON}`,
    `${WHICH} ${IS} {GEMEENTE} ${ON}`,
    `${WHICH} ${IS} ${ON} {GEMEENTE}`,
    `${WHICH} ${ON} {GEMEENTE} ${IS}`,
  ].map((text) => ({ pattern: pattern(FOUND + text), line: stepLine })),
  { pattern: pattern(`${FOUND}${ON} ${IS} {GEMEENTE} ${STEP}`), line: stepLine },
  { pattern: pattern(`${FOUND}(?:${IS} {GEMEENTE}|{GEMEENTE} ${IS}) ${ON} ${STEP}`), line: stepLine },
  { pattern: pattern(`${FOUND}(?:${IS} {GEMEENTE}|{GEMEENTE} ${IS}) ${STEP} ${ON}`), line: stepLine },
  ...[
    `${ON} ${GOES} {GEMEENTE} (?:een|1) (?:trede|fase|stap)(?: hoger)? en (?:${GOES}|staat)(?: daarmee| dan)? ${STEP}`,
    `${ON} (?:plaatsen|plaatsten) wij {GEMEENTE}(?: daarom| dus)? ${STEP}`,
    `wij plaatsen {GEMEENTE}(?: daarom| dus)? ${ON} ${STEP}`,
    `${ON} (?:wordt|werd) {GEMEENTE} ${STEP} geplaatst`,
    `${ON} (?:wordt|werd) {GEMEENTE} geplaatst ${STEP}`,
    `${ON} (?:is|was|wordt|werd|blijft|bleef) (?:${THE_STEP}(?: van {GEMEENTE})?|dat (?:trede|fase)):? (?<step>[^?]+?)`,
  ].map((text) => ({ pattern: pattern(FOUND + text), line: stepLine })),
  // Where it stands or comes without a day may be the outcome; where it stood is not.
  { pattern: pattern(`(?:{GEMEENTE} stond|stond {GEMEENTE}) ${STEP}`), line: begunAt },
  ...[
    `(?:{GEMEENTE} ${GOES}|${GOES} {GEMEENTE})(?: ${ON})?(?: daarom| dus| daarmee)? ` +
      'van (?:de )?(?:trede|fase|stap) (?<step>.+?) naar .+',
    `(?:{GEMEENTE} staat|staat {GEMEENTE})(?: nog)? ${STEP.replace(/\?$/, '')}`,
  ].map((text) => ({ pattern: pattern(SO + text), line: begunAt })),
  { pattern: pattern(`${HELD}[^.;]*?${UNTIL}.*`), line: heldLine },
  { pattern: pattern(`{GEMEENTE} blijft (?:in elk geval )?${UNTIL} op {LADDER} .+`), line: heldLine },
  { pattern: pattern(`{GEMEENTE} blijft (?:in elk geval )?op {LADDER} [^ ]+(?: \\(.+?\\))? ${UNTIL}`), line: heldLine },
  { pattern: pattern(`${SO}(?:{GEMEENTE} blijft|blijft {GEMEENTE})(?: dus| daarom)? ${STEP}`), line: begunAt },
  { pattern: pattern(`${SO}(?:{GEMEENTE} staat|staat {GEMEENTE})(?: nu| momenteel)? ${STEP}`), line: nowAt },
  { pattern: pattern(DEFERRED), line: ({ said }) => ({ key: 'trede verlengd tot', value: inDoubt(said) }) },
];
