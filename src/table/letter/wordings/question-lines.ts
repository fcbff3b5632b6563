import { DAY, pattern, type LetterLine, type SentenceParts, type Sentence } from './sentence';

/** The stretch of time that a sentence names: "van 1 juli tot 1 januari 2022". */
const STRETCH = new RegExp(`\\bvan \\d.*? tot (?:en met )?(?:${DAY})`);

const asked =
  (what: string) =>
  ({ text }: SentenceParts): LetterLine => ({ key: `${what} ${STRETCH.exec(text)?.[0] ?? ''}`.trim() });
const told =
  (what: string) =>
  (parts: SentenceParts): LetterLine => {
    const answer = /\b(?:geen|niet|noch)\b/.test(parts.text) ? 'Nee' : 'Ja';
    return { ...asked(what)(parts), value: HEDGED.test(parts.text) ? parts.said : answer };
  };
/** Half said: nobody can tell, and it is asked. */
const HEDGED = new RegExp(
  '\\b(?:maar|alleen|uitsluitend|slechts|deels|mogelijk|wellicht|kan|kunnen|zou|indien|als (?!stapel)|' +
    'grote gezinnen|medische)\\b',
);
/** No question, and of nobody else. */
const OWN = '(?!.*\\?$)(?!.*\\b(?:provincie|zuid-holland|gemeenten|nederland|landelijk)\\b)';

const DONE = '(?:gedaan|geweest|plaats|plaatsgevonden|vastgesteld)';
const BUT = '(?:,? maar .+)?';
const ASKS = '(?:zijn|waren|bent|is|was|heeft|had|hebben|hadden|werden|vonden) ';

/** The questions about omkoppelingen and stapelgemeente, and sentences that answer them. */
export const QUESTION_LINES: readonly Sentence[] = [
  { pattern: pattern('(?:conclusie|oordeel|bevinding) (?:over )?omkoppelingen'), line: asked('omkoppelingen') },
  { pattern: pattern('(?:conclusie|oordeel|bevinding) (?:over )?stapelgemeente'), line: asked('stapelgemeente') },
  { pattern: pattern(`${ASKS}(?!.* koppelingen\\b).*\\bomkoppelingen\\b.*`), line: asked('omkoppelingen') },
  { pattern: pattern(`${ASKS}.*\\bstapelgemeente\\b.*`), line: asked('stapelgemeente') },
  ...[
    `${OWN}.*\\b(?:zijn|waren|vonden|is|was|heeft)\\b.*\\bomkoppelingen(?: .*)?\\b${DONE}${BUT}`,
    `${OWN}(?:.* )?(?:zijn|waren) (?:er )?(?:.* )?omkoppelingen`,
    `${OWN}omkoppelingen (?:zijn|waren) er .+`,
  ].map((text) => ({ pattern: pattern(text), line: told('omkoppelingen') })),
  {
    pattern: pattern(
      `${OWN}(?=.*\\b(?:u|(?:uw|de) gemeente)\\b)(?=.*\\b(?:is|was|bent|heeft)\\b).*\\bstapelgemeente\\b.*`,
    ),
    line: told('stapelgemeente'),
  },
];
