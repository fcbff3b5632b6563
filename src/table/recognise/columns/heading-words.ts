import { type Role, kindOf } from '../../roles';
import { withoutFootnote } from '../../cells/footnotes';
import { tidy, wordsApart } from '../../cells/text';
import { PHRASES } from './vocabulary';
import { signsInFigures } from './saldo/sign';

/** "A. Taakstelling", "Opgave (A+B)": a letter or number in front, and how the column was worked out. */
const LISTED = /^(?:[A-Z]|\d)[.)] (?=[A-Z][a-z])| ?\([A-Z](?: ?[-+=] ?[A-Z])+\)$/g;

/** Who counted, where that is who counts. */
const OF_COA = /[,;]? ?\bbron:? (?:cijfers )?COA\b/i;

/** A heading as one says it: no mark of a note, and "Trede_per_1_4_2022" or "NaamGemeente" of a program in words. */
export const asSaid = (text: string): string => withoutFootnote(tidy(inWords(text))).text;

const inWords = (text: string): string =>
  wordsApart(signsInFigures(text))
    .replace(/\b(\d\d)[-+\u2010-\u2015\u2212](?=$|[ )])/, '$1-jarigen')
    .replace(LISTED, '')
    .replace(OF_COA, '')
    .replace(/([a-z])(?=[A-Z][a-z])/g, '$1 ');

/** Little words, which do not even make a heading less sure. */
export const SILENT: ReadonlySet<string> = new Set(
  (
    'per op tot t m en in de het van van: aantal personen voor met obv incl coa vergunninghouders aan uw na ' +
    'vanaf stand of'
  ).split(' '),
);

/** Words that leave the meaning of a heading as it is: little words, who counts, how sure a figure is, who is meant. */
const NEUTRAL: ReadonlySet<string> = new Set(
  [
    'per op tot t m en in de het een van van: aantal aantallen personen persoon pers mensen voor met o.b.v obv basis',
    'incl coa coa-cijfers cijfer cijfers aan uw na vanaf sinds of volgens conform waarvan daarvan als bij door',
    'uit dat die zijn is via u dient',
    'had heeft werd bedraagt bedroeg nu reeds al feitelijk feitelijke werkelijk werkelijke daadwerkelijk totaal totale',
    'vergunninghouder vergunninghouders',
    'vergunningh vh vhs asielgerechtigden statushouder statushouders gemeente gemeenten gemeentelijk gemeentelijke',
    'stand peildatum',
    'datum d.d dd wk week',
    'periode perioden periodes halfjaar half jaar halfjaarlijks helft huisvesting huisvesten begin begint rijk',
    'rijkstaakstelling wettelijke voorlopig voorlopige',
    'definitief definitieve mbt m.b.t inzake cumulatief cum gerekend geteld',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Words that make a figure one of other people, of other places or of another task. Reception (Spreidingswet), Ukraine,
 * a part of the people, a region or the country: never the figure of the gemeente.
 */
const OTHERS =
  'spreidingswet|opvang|noodopvang|crisisopvang|crisisnoodopvang|azc|asielzoeker|ontheemd|oekrai|regio|' +
  'subregio|provinci|nederland|gezin|gezinsleden|alleenstaand|alleengaand|amv|kinder|jonger|nareis|' +
  'nareizig|volwassen|minderjarig';
const ELSEWHERE = new RegExp(`^(?:${OTHERS})`);
const EXCEPT = /^(?:in|ex)cl|^zonder$|^met$|^volgens$/;

/**
 * What a heading says about several things at once may be said in two words of one role: "plaatsingen (realisatie)".
 */
const ALONE: ReadonlyMap<Role, readonly RegExp[]> = new Map(
  [...new Set(PHRASES.map(({ role }) => role))].map((role) => [
    role,
    PHRASES.filter((p) => p.role === role && p.words.length === 1).flatMap(({ words }) =>
      words.map(({ stem, open }) => new RegExp(`^${stem.replace(/[^a-z0-9]/g, '\\$&')}${open ? '' : '$'}`)),
    ),
  ]),
);
const isOf = (role: Role, word: string): boolean => ALONE.get(role)?.some((pattern) => pattern.test(word)) ?? false;

/**
 * Words of other roles that belong to the meaning of one: an opgave with the additional opgave, a saldo of the
 * halfjaar before.
 */
const SALDO = /^(?:achterst|voorspr|saldo|vorig|realisatie|begin|start|eind|opening|oude?$|nieuwe?$)/;
/** What an opgave is since it was changed. */
const AS_CHANGED = /^(?:herziene|gecorrigeerde|bijgestelde|gewijzigde|aangepaste|huidige|actuele)$/;
const BELONGS: Partial<Record<Role, RegExp>> = {
  saldo: SALDO,
  achterstand: SALDO,
  voorsprong: SALDO,
  eindsaldo: SALDO,
  eindachterstand: SALDO,
  eindvoorsprong: SALDO,
  saldoHuurcontracten: SALDO,
  trede: /^(?:vorig|oude?$|was$|ladder|interventie|gs$)/,
  // "Bijgestelde" and "aangepaste" may be with the saldo, as COA's "gecorrigeerde" is: these are asked.
  taakstelling: /^(?:herziene|gewijzigde|huidige|actuele)$/,
  opgave: new RegExp(`^(?:te$|realiseren|plaatsen)|${AS_CHANGED.source}`),
  opgaveInclAdditioneel: /^(?:opgave|taakstelling|achterst|voorspr|saldo|additione|extra)/,
  nogTeHuisvesten: /^(?:te$|huisvesten|realiseren|plaatsen|opgave|taakstelling)/,
  koppelingen: /^(?:on)?voldoende/,
  huurcontractenTotaal: /^(?:gehuisvest|plaatsing|realisatie|gerealiseerd|geplaatst)/,
  huurcontracten: /^(?:extra|aanvullende?|ingaande?)$/,
};

/** What is not counted or not yet there: a forecast, houses instead of persons, the halfjaar before. */
const OTHERWISE =
  /^(?:prognose|verwacht|gepland|geraamd|raming|begroot|streef|woning|huishouden|vorig|landelijk|concept)/;
/** The words that say that figures are not counted or not yet there. */
export const otherwiseIn = (words: readonly string[]): readonly string[] => words.filter((w) => OTHERWISE.test(w));

const plain = (word: string): string => word.replace(/[.?!]+$/, '');
/** A sign or a number says nothing by itself; a year does: the figure of a year is not that of a halfjaar. */
const isNeutral = (word: string): boolean =>
  NEUTRAL.has(plain(word)) || !/[a-z0-9]/.test(word) || (/^[\d.,]+$/.test(word) && !/^(?:19|20)\d\d$/.test(word));
const COUNTED = new Set(['personen', 'koppelingen', 'trede']);

/** A pace, or a count of somebody else than COA: "gehuisvest per week", "realisatie volgens gemeente". */
const OTHER_COUNT =
  /\b(?:per (?:week|maand|dag|kwartaal|jaar|inwoner|huishouden|woning)|(?:volgens|opgave door) (?:de )?gemeenten?)\b/;
/** "Taakstelling (jaar)": "jaar" is a little word in "half jaar" only. */
const OF_A_YEAR = /(?:^|[^f] )jaar\b/;
/** "Weektaakstelling". */
const OF_LESS = /\b(?:dag|week|maand|kwartaal) (?:opgave|taakstelling|realisatie)\b/;

/** A count in one week, or of after the day: "gehuisvest week 13" is not up to and including that week. */
const OF_A_WEEK = /\b(?:week|wk) \d+/;
const UP_TO_A_WEEK = /\b(?:t m|met|tot|stand|einde?|peildatum) (?:week|wk)\b/;
const AFTER_THE_DAY = /\bna (?:de )?peildatum\b/;
/** Of contracts, each for a house in which several persons may live. */
const CONTRACTS = /\baantal (?:[a-z]+ )?[a-z]*(?:contract|overeenkomst)en\b(?!.* person)/;

/** Who were housed are added up in a halfjaar; a task, koppelingen or an answer would be of several. */
const OF_SEVERAL = /\bcumulatie\w*|\b(?:sinds|vanaf) (?:19|20)\d\d\b/;
const isOfOne = (role: Role): boolean =>
  ['opgave', 'taakstelling', 'koppelingen'].includes(role) || kindOf(role) === 'janee';

/** The words by which a count is a pace, that of somebody else or that of another time. */
export function otherCount(role: Role, words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const isOfWeek = COUNTED.has(kindOf(role)) && !UP_TO_A_WEEK.test(text);
  const patterns = [
    ...(COUNTED.has(kindOf(role)) ? [OTHER_COUNT, OF_A_YEAR, OF_LESS, AFTER_THE_DAY, CONTRACTS] : []),
    ...(isOfOne(role) ? [OF_SEVERAL] : []),
    ...(isOfWeek ? [OF_A_WEEK] : []),
  ];
  const found = patterns.map((pattern) => pattern.exec(text));
  return found.flatMap((one) => one?.[0].trim() ?? []);
}

/** A longer word is another thing, "plaatsingscapaciteit", unless it is only bent or says that it is a count. */
const NOUN =
  /^(?:plaatsing|realisatie|opgave|taakstelling|(?:om)?koppeling|achterstand|voorsprong|huurcontract|stapelgemeente)/;
const BENT = /^(?:e?n|s|(?:s|en)?(?:cijfers?|aantal(?:len)?|getal(?:len)?))?(?![a-z])/;
const isLonger = (word: string): boolean => NOUN.test(word) && !BENT.test(word.replace(NOUN, ''));
/** An answer that somebody asks, proposes or fears is none yet. */
const ASKED =
  /^(?:(?:aan|ge|aange)vraa|verzo|beroep|mogelijk|voor(?:ste|gest)|risico|dreig|kandidaat|(?:ge)?adv|geweigerd)/;

/** The words by which a heading is about something near its role: a compound, a request for it, a denial of it. */
export function nearIn(role: Role, found: readonly string[], words: readonly string[]): readonly string[] {
  if (kindOf(role) === 'tekst') return [];
  const isAnswer = !COUNTED.has(kindOf(role));
  const isDenied = (i: number): boolean =>
    /^(?:geen|niet)$/.test(words[i] ?? '') &&
    found.includes(words[i + 1] ?? '') &&
    !words.slice(0, i).some((word) => word === 'wel' || found.includes(word));
  return words.filter((word, i) =>
    found.includes(word) ? role !== 'percentage' && isLonger(word) : isAnswer && (ASKED.test(word) || isDenied(i)),
  );
}

/** "Totaalopgave", "deeltaakstelling": what stands in front of the word of the trade is looked at by itself. */
export const apart = (word: string): readonly string[] =>
  word.replace(/^([a-z]{3,}?)(?=(?:opgave|taakstelling|realisatie|achterstand|voorsprong)$)/, '$1 ').split(' ');

/** The word of a heading that says that its figures are about something else; undefined when there is none. */
export function elsewhereIn(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => ELSEWHERE.test(word));
  return at < 0 || words.slice(0, at).some((word) => EXCEPT.test(word)) ? undefined : words[at];
}

/**
 * The words of a heading of figures that its role does not explain: whatever they mean, they are not ours to pass
 * over.
 */
export function unexplained(role: Role, found: readonly string[], words: readonly string[]): readonly string[] {
  if (!COUNTED.has(kindOf(role))) return [];
  const belongs = BELONGS[role];
  return words.filter(
    (word) => !found.includes(word) && !isNeutral(word) && !isOf(role, plain(word)) && belongs?.test(word) !== true,
  );
}

/** The words of a group above headings that are neither little words nor words of the trade. */
export const strangeIn = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !isNeutral(word) && ![...ALONE.keys()].some((role) => isOf(role, plain(word))));
