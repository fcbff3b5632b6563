import { inDoubt } from '../../cells/excuse';
import type { LetterLine, Sentence, SentenceParts } from './sentence';

/** What is excused: its own "niet" refuses nothing. */
const MISSED = /\bhet niet (?:(?:tijdig|geheel|volledig) )?(?:realiseren|halen|behalen)\b/g;
const REFUSED = /\b(?:niet (?:(?:als|langer|meer|voldoende) )*|geen (?:sprake van )?(?:een )?|on)verschoonba/;
/** Half said, under a condition, or said by somebody else than Gedeputeerde Staten. */
const HEDGED = new RegExp(
  '\\b(?:niet|geen|zonder|als (?!verschoonba)|indien|wanneer|mits|tenzij|of|kan|kunnen|zou|mogelijk|deels|' +
    'gedeeltelijk|deel|maar|echter|beginsel|volgens|' +
    '(?:u|gemeente|college|wethouder) (?:vindt|stelt|meent|acht|vraagt|verzoekt|geeft))\\b',
);
const GRANTED = new RegExp(
  '\\b(?:dit|dat|gemist|reden|achterstand|wij|gedeputeerde staten|sprake van|heeft|had|er) [^.;]*\\bverschoonba|' +
    '\\bverschoonba\\w* (?:geacht|aangemerkt|beoordeeld)',
);
/** What the word means, or when it would hold: about nobody. */
const EXPLAINED = /\bverschoonba\w+ redenen? (?:is|zijn)\b|\b(?:of|indien|wanneer) [^.;]*\bverschoonba/;

/** The sentence about it, of a text that may hold more. */
const sentenceIn = (text: string): string =>
  (text.split(/[.;](?:\s|$)/).find((one) => one.includes('verschoonba')) ?? '').replace(MISSED, 'gemist');

/** Why it is excused: "omdat zes dossiers niet compleet waren" refuses nothing. */
const REASON = /(\bverschoonba\w*,? (?:omdat|want|aangezien|doordat|wegens|vanwege)\b)([^.;]*)/;
const withoutDenials = (reason: string): string => reason.replace(/\b(?:niet|geen|zonder)\b/g, '');

/** A judgement in running words: its text is the reason; where it is hedged nobody can tell, and it is asked. */
function excused({ text, said }: SentenceParts): LetterLine | 'silent' {
  const about = sentenceIn(text);
  if (EXPLAINED.test(about)) return 'silent';
  if (REFUSED.test(about)) return { key: 'verschoonbaar', value: 'nee' };
  const judged = about.replace(REASON, (_, before: string, reason: string) => before + withoutDenials(reason));
  return { key: 'verschoonbaar', value: GRANTED.test(about) && !HEDGED.test(judged) ? said : inDoubt(said) };
}

const VERB =
  'is|was|zijn|wordt|heeft|had|acht|achten|vinden|vindt|merken|beoordelen|beschouwen|aangemerkt|beoordeeld|geacht';

/** Missing the opgave called verschoonbaar in running words: no heading, no question and no line of a list. */
export const EXCUSE_LINES: readonly Sentence[] = [
  {
    pattern: new RegExp(
      '^(?!(?:is|zijn|was|waren|heeft|had|wordt|reden|toelichting)\\b)' +
        `(?=.*\\b(?:${VERB})\\b).*\\b(?:on)?verschoonba[^?]*$`,
    ),
    line: excused,
  },
];
