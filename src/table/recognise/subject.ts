import { fold } from '../cells/text';

/** Another task than housing vergunninghouders. */
const SHELTER = '(?:nood|crisis|crisisnood)?opvang(?:plek|plaats|locatie)?(?:ken|sen|s)?';
const OTHER_WORK =
  'woningbouw\\w*|nieuwbouw\\w*|flexwoning(?:en)?|inburgering\\w*|arbeidsmigrant(?:en)?|' +
  'woonwagen\\w*|standplaats(?:en)?|aandachtsgroep(?:en)?|beschermd wonen|daklozen|' +
  'spoedzoekers?|studenten|sociale huur\\w*|jeugdhulp';
const OTHER_TASK = new RegExp(
  `\\b(?:spreidingswet|${SHELTER}|azc|asielzoekers?|ontheemden?|oekrai\\w*|${OTHER_WORK})\\b`,
);
const OWN_PEOPLE = /vergunninghouder|statushouder/;
/** Of our task, unless another is named beside it: "huisvesting arbeidsmigranten"; "taakstelling en opvang" is both. */
const OWN_TASK = /taakstelling|huisvest/;
const WITH_OWN = /(?:taakstelling|huisvest\w*) (?:en|\/) | (?:en|\/) (?:taakstelling|huisvest)/;
/** A part of the people. */
const PART = /\b(?:gezinnen|gezinshereni\w*|alleenstaanden?|alleengaanden?|amv(?:'s)?|nareizigers?|minderjarigen?)\b/;
/** Figures of what may come, unless those of what came stand beside them. */
const NOT_YET = /^(?:prognoses?|raming(?:en)?|verwachting(?:en)?|doorrekening)\b(?!.*(?: en |\/))|\bscenario(?:'s)?\b/;
/** Houses, of which one holds several persons. */
const HOUSES = /\b(?:in|aantal(?:len)?) (?:woningen|huishoudens|woonruimten?|eenheden)\b(?!.*person)/;
const EXCEPT = /\b(?:(?:in|ex)cl\w*\.?|zonder|geen|niet|met|behalve|naast|los van)\b/;
const LONGEST = 80;

const isOfOwnTask = (text: string): boolean => OWN_TASK.test(text) && (!OTHER_TASK.test(text) || WITH_OWN.test(text));

/**
 * The word in the titles of a table, or in the name of its sheet, that says that all of it is about something else.
 * That the sheet is called after the taakstelling says nothing against it.
 */
export function otherSubject(sheet: string, above: readonly string[]): string | undefined {
  const titles = above.map(fold);
  const all = [fold(sheet), ...titles];
  const texts = all.filter((text) => text.length <= LONGEST && !EXCEPT.test(text));
  const isOwn = all.some((text) => OWN_PEOPLE.test(text)) || titles.some((text) => isOfOwnTask(text));
  const wordIn = (pattern: RegExp): string | undefined =>
    texts.map((text) => pattern.exec(text)?.[0]).find((word) => word !== undefined);
  return (isOwn ? undefined : wordIn(OTHER_TASK)) ?? wordIn(PART) ?? wordIn(NOT_YET) ?? wordIn(HOUSES);
}
