import { DAY, type LetterLine } from './sentence';

/** A sentence without its day, halfjaar and count: what is left must be one of these wordings and no more. */
interface Spoken {
  readonly text: string;
  /** "tot 1 april 2022", or all of "van 1 januari tot 1 april 2022". */
  readonly when?: string;
  readonly half?: string;
  readonly count: number;
}

const HALF = '(?:(?:eerste|tweede|1e|2e) (?:helft|half ?jaar)(?: van| in)? \\d{4}|\\d{4} ?- ?(?:ii|i|1|2)(?![-\\d]))';
const FIRST_DAY = '\\d{1,2} [a-z]+(?: \\d{4})?|\\d{1,2}-\\d{1,2}(?:-\\d{4})?';
const STRETCH = new RegExp(
  `(?:in de periode )?\\b(?<when>(?:van|vanaf|tussen) (?:${FIRST_DAY}) (?:tot(?: en met)?|t/m|en) (?:${DAY}))`,
);
const MOMENT = new RegExp(`\\b(?<when>(?:op|per|tot(?: en met)?|t/m|vo+r) (?:(?:de )?peildatum )?(?:${DAY}))`);
const IN_HALF = new RegExp(
  `\\b(?:(?:voor|in|over|van|binnen) (?:de |het )?(?:periode |half ?jaar )?)?(?<half>${HALF})`,
);
const SHARE = /\(?(?:ofwel |oftewel |dat is |is )?\d[\d,]* ?(?:%|procent)(?: van (?:de|uw) opgave)?\)?/;
const COUNT =
  /(?:^|\s)(?<count>[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?: (?:personen|mensen|(?:vergunning|status)houders))?(?=$|[\s,;])/;

const FIRST_BY_COA = /^(?:volgens|op basis van) (?:de )?(?:cijfers van )?(?:het )?coa /;
const NOBODY = /\b(?:nog )?geen(?: enkele)? (?:personen|vergunninghouders?)\b/;
/** What the figure means, behind it. */
const MEANING = /,? (?:en (?:ligt|loopt|zit|bent|blijft)|waarmee|waardoor)\b[^\d]*\bschema\b[^\d]*$/;

/** What a sentence begins with before it says anything. */
const BEGINS = new RegExp(
  '^(?:(?:(?:dat|dit) betekent dat|daarmee|hiermee|hierdoor|daardoor|zo|dus|ook|feitelijk|in totaal|inmiddels|' +
    '(?:om|voor) op schema te (?:liggen|lopen|komen|blijven|zijn)) )+',
);

/** Takes a sentence apart; undefined where it has no count, or more than one. */
function apart(sentence: string): Spoken | undefined {
  let text = sentence.replace(/[.:]$/, '').replace(FIRST_BY_COA, '').replace(MEANING, '').replace(NOBODY, '0');
  const take = (of: RegExp, left = ' '): Readonly<Partial<Record<string, string>>> => {
    const found = of.exec(text);
    if (!found) return {};
    text = `${text.slice(0, found.index)}${left}${text.slice(found.index + found[0].length)}`;
    return found.groups ?? {};
  };
  const { when = take(MOMENT).when } = take(STRETCH);
  const { half } = take(IN_HALF);
  take(SHARE);
  take(/\b(?:in |binnen )?d[ia]t half ?jaar\b|\b(?:tot|op|per|vo+r) (?:die|deze) (?:dag|(?:peil)?datum)\b/);
  const { count } = take(COUNT, ' # ');
  if (count === undefined || /\d/.test(text)) return undefined;
  const said = text
    .replace(/\b(?:uw gemeente|de gemeente|u)\b/g, 'G')
    .replace(/\b(?:in|door|binnen|bij) G\b/, 'BY')
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(BEGINS, '');
  return {
    text: said,
    ...(when === undefined ? {} : { when }),
    ...(half === undefined ? {} : { half }),
    count: Number(count.replaceAll('.', '')),
  };
}

const COA = '(?:volgens|op basis van) (?:de )?(?:cijfers van )?(?:het )?coa';
const SO =
  '(?:(?:er|dus|alle|daarom|daardoor|daarmee|hiermee|daarvan|hiervan|in totaal|al|inmiddels|reeds|nu|' +
  `feitelijk|daadwerkelijk|${COA}) )*`;
const IS = '(?:is|was|bedraagt|bedroeg|komt|kwam)';
const HAS = '(?:heeft|hebt|had)';
const MUST = '(?:moet|moest|moeten|moesten|dient|diende)';
const WHAT = '(?<what>(?:totale )?opgave|(?:netto )?taakstelling)';
const DONE = '(?:gehuisvest|geplaatst)';
const HOUSE = '(?:te )?huisvesten';
const OF_THEM = '(?:(?:hier|daar)van )?';
const AT_LEAST = '(?:minimaal|minstens|ten minste|tenminste)';
const FIXED = '(?:(?:vastgesteld |uit )?op )?';
const SET = `${SO}${FIXED}#(?: vastgesteld)?`;
const any = (...texts: readonly string[]): RegExp => new RegExp(`^(?:${texts.join('|')})(?: ${COA})?$`);
/** Each wording of one task apart, for a name of a group may stand in it once. */
const each = (...texts: readonly string[]): readonly RegExp[] => texts.map((text) => new RegExp(`^${text}$`));

const TASKS = each(
  `uw ${WHAT} ${IS} ${SET}`,
  `${IS} uw ${WHAT} ${SET}`,
  `d[ai]t maakt uw ${WHAT} ${SO}#`,
  `de ${WHAT} (?:van|voor) G ${IS} ${SET}`,
  `${IS} de ${WHAT} (?:van|voor) G ${SET}`,
  `(?:voor|in) G ${IS} de ${WHAT} ${SET}`,
  `(?:BY|voor G) (?:geldt|gold) een ${WHAT} van #`,
  `G ${HAS} ${SO}een ${WHAT} van #`,
  `${HAS} G ${SO}een ${WHAT} van #`,
);
const OPEN_TASKS = each(`de ${WHAT} ${IS} ${SET}`, `${IS} de ${WHAT} ${SET}`);
const HOUSED = any(
  `${OF_THEM}${HAS} G ${SO}# ${DONE}`,
  `G ${HAS} ${OF_THEM}${SO}# ${DONE}`,
  `G ${SO}# (?:${HAS} ${DONE}|${DONE} ${HAS})`,
  `G huisvestte ${SO}#`,
  `(?:er )?(?:zijn|waren|werden) ${SO}BY ${SO}# ${DONE}`,
  `(?:er )?(?:zijn|waren|werden) ${SO}# (?:BY ${DONE}|${DONE} BY)`,
  `BY (?:zijn|waren|werden) ${SO}# ${DONE}`,
);
const OPEN_HOUSED = any(
  `${OF_THEM}(?:er )?(?:zijn|waren|werden) ${OF_THEM}${SO}# ${DONE}`,
  `het aantal gehuisveste(?:n| vergunninghouders| personen) ${IS} #`,
  `(?:het )?coa (?:telt|telde|registreerde) ${SO}# gehuisveste(?:n| vergunninghouders| personen)`,
);
const TO_HOUSE = any(
  `G ${MUST} ${SO}# ${HOUSE}`,
  `${MUST} G ${SO}# ${HOUSE}`,
  `G ${SO}# (?:${MUST} ${HOUSE}|${HOUSE} ${MUST})`,
);
const LEFT = any(`G ${MUST} ${SO}nog # ${HOUSE}`, `${MUST} G ${SO}nog # ${HOUSE}`);
const LEAST = any(
  `G ${MUST} ${SO}${AT_LEAST} # ${HOUSE}`,
  `${MUST} G ${SO}${AT_LEAST} # ${HOUSE}`,
  `(?:G had|had G) ${SO}${AT_LEAST} # moeten huisvesten`,
  `${AT_LEAST} #(?: ${HOUSE})?`,
);
const LINKED = any(
  `${HAS} G ${SO}# koppelingen`,
  `G ${HAS} ${SO}# koppelingen`,
  `(?:er )?(?:zijn|waren) ${SO}# (?:aan G gekoppeld|koppelingen BY)`,
  `aan G (?:zijn|waren) ${SO}# gekoppeld`,
);
const OPEN_LINKED = any(`(?:er )?(?:zijn|waren) ${SO}# koppelingen`);

const asked = (how: string, are: string): string =>
  `# (?:(?:${MUST}|had) )?(?:G |er )*(?:${MUST} )?${how} ?(?:${MUST} )?(?:${HOUSE}|${DONE} (?:${are}))`;

/** What a question for a count asks: "hoeveel vergunninghouders heeft u gehuisvest?" */
const ASKED: readonly (readonly [string, RegExp])[] = [
  ['minimaal te huisvesten', any(asked(AT_LEAST, 'zijn|worden'))],
  ['nog te huisvesten', any(asked('nog', 'worden'))],
  ['te huisvesten', any(asked('(?:in totaal)?', 'worden'))],
  [
    'gehuisvest',
    any(
      `# (?:${HAS} G|(?:zijn|waren|werden) (?:er )?${SO}(?:BY )?)\\s?${SO}${DONE}`,
      `# (?:G ${SO}(?:${HAS} ${DONE}|${DONE} ${HAS})|(?:BY |er )*(?:is|zijn|was|waren) ${DONE})`,
    ),
  ],
  ['koppelingen', any(`# koppelingen (?:${HAS} G|(?:zijn|waren) er(?: BY)?)`)],
];

const FIRST_OF_HALF = /\b1 (?:januari|juli) |\b0?1-0?[17]-/;

/** One figure of a letter in running words, in any order of its day, its halfjaar and its count. */
export interface SpokenLine extends Required<LetterLine> {
  /** It does not say of whom: of the gemeente in a letter that tells of nobody else. */
  readonly open?: true;
}

/** A figure that a sentence says; undefined for one that says none, or more than that. */
export function spokenIn(folded: string): SpokenLine | undefined {
  const spoken = apart(folded);
  if (spoken === undefined) return undefined;
  const { text, when = '', half = '', count: value } = spoken;
  const keyed = (what: string, ...more: readonly string[]): SpokenLine => ({
    key: [what, ...more].filter((word) => word !== '').join(' '),
    value,
  });
  const what = (of: readonly RegExp[]): string | undefined =>
    of.map((one) => one.exec(text)?.groups?.what).find((found) => found !== undefined);
  // An opgave of a day within the halfjaar may be what is left on it.
  const isWithin = /^(?:op|per) /.test(when) && !FIRST_OF_HALF.test(when);
  const [task, openTask] = isWithin ? [] : [what(TASKS), what(OPEN_TASKS)];
  if (task !== undefined) return keyed(task, half, when);
  if (openTask !== undefined) return { ...keyed(openTask, half, when), open: true };
  if (HOUSED.test(text)) return keyed('gehuisvest', half, when);
  if (OPEN_HOUSED.test(text)) return { ...keyed('gehuisvest', half, when), open: true };
  if (LEFT.test(text)) return keyed('nog te huisvesten', when);
  if (LEAST.test(text)) return keyed('minimaal te huisvesten', half, when);
  if (LINKED.test(text)) return keyed('koppelingen', when);
  if (OPEN_LINKED.test(text)) return { ...keyed('koppelingen', when), open: true };
  return TO_HOUSE.test(text) ? keyed('te huisvesten', half, when) : undefined;
}

/** The key of a question for a count; undefined for any other question. */
export function askedCount(folded: string): string | undefined {
  const spoken = apart(
    folded
      .replace(/^(?:hoeveel|het (?:totaal )?aantal(?= \w+ dat\b))/, '0')
      .replace(/ dat(?: er)?\b/, '')
      .replace(/\?$/, ''),
  );
  const what = spoken && ASKED.find(([, of]) => of.test(spoken.text))?.[0];
  return what && [what, spoken.half, spoken.when].filter((word) => word !== undefined).join(' ');
}
