import { fold } from '../cells/text';
import { partIn } from './columns/title-dates';
import type { Heading } from './heading';
import { aboutIn } from './told/about';
import { otherYear } from './told/other-year';
import { otherFigures } from './told/figures-told';
import { strangeWords } from './told/strange-words';
import { type Role, SALDO_FORMS } from '../roles';

/** Another task than housing vergunninghouders. */
const OTHER_TASK = new RegExp(
  '\\b(?:spreidingswet|(?:crisis)?(?:nood)?opvang|azc|(?:opgave|taak) asiel|asielopgave|asielplek|asielzoeker|' +
    'ontheemd|oekrai|woningbouw|nieuwbouw|flexwoning|inburgering|arbeidsmigrant|woonwagen|standplaats|' +
    'aandachtsgroep|beschermd wonen|dakloze|spoedzoeker|student|' +
    'ouderen|sociale huur|jeugd|hotel|hervestig|banen|beschut werk|bijstand|begroting|bezuinig|stikstof|natuur|' +
    'klimaat|energie|warmte|duurza|verduurza)\\w*',
);
const OWN_PEOPLE = /vergunninghouder|statushouder/;
/** Of our task, unless another is named beside it: "huisvesting arbeidsmigranten"; "taakstelling en opvang" is both. */
const OWN_TASK = /taakstelling|huisvest/;
const WITH_OWN = /(?:taakstelling|huisvest\w*) (?:en|\/) (?!(?:ge)?reali)| (?:en|\/) (?:taakstelling|huisvest)/;
const OURS = '(?:vergunning|status)houders?';
const AND = ' ?(?:en|/|,|\\+|&|plus) (?:\\S+ )??';
const OTHERS = '(?:ontheemd|oekra|asielz|arbeidsm|aandachts|spoedz|daklo)\\w*';
/** Of others as well, in one count, where no heading is of one of them: "statushouders en ontheemden". */
const WITH_OTHERS = new RegExp(
  `${OURS}${AND}${OTHERS}|${OTHERS}${AND}${OURS}|\\b(?:waar)?onder(?: andere| wie)? ${OURS}`,
);
/** A part of the people. */
const PART = /\b(?:gezinnen|gezinshereni\w*|alleenstaanden?|alleengaanden?|amv(?:'s)?|nareizigers?|minderjarigen?)\b/;
/** Figures of what may come or of what changed, unless those of what came stand beside them. */
const NOT_YET = new RegExp(
  '^(?:prognoses?|raming(?:en)?|verwachting(?:en)?|doorrekening|mutatie\\w*|verschil(?:len)?)\\b' +
    "(?!.*(?: en |/))|\\b(?:scenario(?:'s)?|fictie(?:f|ve)|verzonnen|dummy)\\b",
);
/** Other figures than those of a whole halfjaar, unless the words are of a table that holds both. */
const OTHER_FIGURES = new RegExp(
  '^(?!.*(?: en | / |\\+))(?:.*\\b(additione(?:el|le))\\b|(koppelingen|min(?:imum|imaal))\\b|' +
    '.*\\b(woning(?:behoefte|vraag)))',
);
const QUARTER = '(?:(?:2e|4e|tweede|vierde) kwartaal|kwartaal [24]|q[24])\\b';
/** A whole year or several, or a part of the halfjaar. */
const OTHER_TIME = new RegExp(
  '\\bhee?le? (?:het )?(?:jaar|20\\d\\d)\\b|\\bjaar(?:cijfers|overzicht|totalen)\\b|' +
    '\\b(?:sinds|vanaf) (?:19|20)\\d\\d\\b|' +
    '\\b20\\d\\d ?(?:-|t/m|tot en met) ?20\\d\\d\\b|\\b(?:deze|afgelopen|in de) (?:week|maand)\\b|' +
    `^(?!.*(?:t/m|met|tot|stand|einde?|per) (?:(?:van )?het )?${QUARTER}).*\\b${QUARTER}`,
);
const EXCEPT = /\b(?:(?:in|ex)cl\w*\.?|zonder|geen|niet|met|behalve|naast|los van)\b/;
const LONGEST = 80;
/** As much of a word as its other forms share. */
const STEM = 5;

/** What only a table of our task has beside the opgave and the count. */
const OWN_ROLES: ReadonlySet<Role> = new Set<Role>([
  'trede',
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'huurcontracten',
  'huurcontractenTotaal',
  'verschoonbaar',
  'verlengd',
]);
const OWN_TERMS = /vergunninghouder|statushouder|\bcoa\b/;

const OF_HALF: ReadonlySet<Role> = new Set<Role>(['taakstelling', 'opgave', 'gehuisvest']);

/** Headings that by themselves say that a table is about our task, whatever stands above them. */
function areOwn(columns: Heading['columns'], titles: readonly string[]): boolean {
  const roles = new Set(columns.map(({ reading }) => reading.role));
  const texts = columns.map(({ text }) => fold(text));
  const hasTask = roles.has('taakstelling');
  return (
    [...roles].some((role) => OWN_ROLES.has(role) || (hasTask && SALDO_FORMS.has(role))) ||
    texts.some((text) => OWN_TERMS.test(text)) ||
    (hasTask && texts.some((text) => text.includes('huisvest')) && !titles.some((text) => /huisvest/i.test(text)))
  );
}

/**
 * The first word above a table of which nothing tells what it means for the figures, where nothing else says that they
 * are of our task.
 */
function strangeIn(texts: readonly string[], columns: Heading['columns']): string | undefined {
  if (!columns.some(({ reading }) => OF_HALF.has(reading.role)) || areOwn(columns, texts)) return undefined;
  const all = texts.map((text) => ({ text: fold(text), strange: strangeWords(text) }));
  // The name of a sheet says less than a title.
  const named = all.slice(1).flatMap(({ text, strange }) => (NAMES_SUBJECT.test(text) ? strange : []))[0];
  if (named !== undefined) return named;
  const isOurs = all.some(
    ({ text, strange }) =>
      (OWN_PEOPLE.test(text) || /taakstelling/.test(text)) && (strange.length === 0 || isOfBoth(text)),
  );
  return isOurs ? undefined : all.flatMap(({ strange }) => strange)[0];
}
/**
 * "Thema: Flexwonen", or one word by itself that is of houses: nearer to the figures than what the paper is about.
 * Another word may be that of a region or an office.
 */
const NAMES_SUBJECT = new RegExp(
  '^(?:thema|onderwerp|programma|onderdeel|soort)\\b ?[:-]? ?[a-z]+$|' +
    '^[a-z]*(?:huisvesting|wonen|woning(?:en)?|huizen|opvang|plekken|plaatsen|bouw|zorg)$',
);
const isOfBoth = (text: string): boolean => OWN_PEOPLE.test(text) && OWN_TASK.test(text);

const wordIn = (texts: readonly string[], pattern: RegExp): string | undefined =>
  texts.flatMap((text) => pattern.exec(text)?.[0] ?? [])[0];

/** Figures of another kind that a title names and no heading. */
const figuresIn = (texts: readonly string[], columns: Heading['columns']): string | undefined =>
  texts
    .flatMap((text) => OTHER_FIGURES.exec(text)?.slice(1).find(Boolean) ?? [])
    .find((word) => !columns.some(({ text }) => fold(text).includes(word.slice(0, STEM))));

/** Another time than the halfjaar, where no heading says a time of its own. */
function otherTimeIn(
  texts: readonly string[],
  told: readonly string[],
  columns: Heading['columns'],
): string | undefined {
  const timed = columns.filter(({ reading: { periode, dates } }) => periode !== undefined || dates.length > 0);
  const other = timed.length > 0 ? undefined : (wordIn(texts, OTHER_TIME) ?? otherYear(told));
  const isHousedTimed = timed.some(({ reading }) => reading.role === 'gehuisvest');
  return other ?? (isHousedTimed ? undefined : texts.flatMap((text) => partIn(text) ?? [])[0]);
}

/** A title that says what the figures below it are, and not for whom the paper is. */
const OF_FIGURES = /reali|opgave|taakstelling|gereed|aantal|plekken|plaatsen|cijfers|per gemeente/;
const isOfOther = (text: string): boolean =>
  OTHER_TASK.test(text) && OF_FIGURES.test(text) && !OWN_PEOPLE.test(text) && !isOfOwnTask(text);

const isOfOwnTask = (text: string): boolean => OWN_TASK.test(text) && (!OTHER_TASK.test(text) || WITH_OWN.test(text));

/**
 * The word in the titles of a table, or in the name of its sheet, that says that all of it is about something else.
 * That the sheet is called after the taakstelling says nothing against it.
 * @param columns the headings: what they say themselves goes before the title
 * @param below the notes, which say no more than what the figures are
 */
export function otherSubject(
  sheet: string,
  above: readonly string[],
  columns: Heading['columns'] = [],
  below: readonly string[] = [],
): string | undefined {
  const told = [...above, ...aboutIn(below)];
  const titles = told.map(fold);
  const all = [fold(sheet), ...titles];
  const texts = all.filter((text) => text.length <= LONGEST && !EXCEPT.test(text));
  // Of titles the nearest to the figures says what they are.
  const nearest = texts.findLast((text) => OWN_PEOPLE.test(text) || OWN_TASK.test(text) || isOfOther(text)) ?? '';
  const isOwn =
    !isOfOther(nearest) && (all.some((text) => OWN_PEOPLE.test(text)) || titles.some((text) => isOfOwnTask(text)));
  const areApart = columns.some(({ text, reading }) => reading.elsewhere !== undefined || OWN_PEOPLE.test(fold(text)));
  const others = [...(isOwn ? [] : [OTHER_TASK]), ...(areApart ? [] : [WITH_OTHERS]), PART, NOT_YET];
  return (
    others.flatMap((pattern) => wordIn(texts, pattern) ?? [])[0] ??
    figuresIn(texts, columns) ??
    otherTimeIn(texts, [sheet, ...told], columns) ??
    otherFigures(
      [...all, ...below],
      columns.map(({ text }) => text),
    ) ??
    strangeIn([sheet, ...told], columns)
  );
}
