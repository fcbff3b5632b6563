import { fold } from '../cells/text';

/** Another task than housing vergunninghouders. */
const SHELTER = '(?:nood|crisis|crisisnood)?opvang(?:plek|plaats|locatie)?(?:ken|sen|s)?';
const OTHER_TASK = new RegExp(`\\b(?:spreidingswet|${SHELTER}|azc|asielzoekers?|ontheemden?|oekrai\\w*)\\b`);
const OWN_TASK = /vergunninghouder|statushouder|taakstelling|huisvest/;
/** A part of the people. */
const PART = /\b(?:gezinnen|gezinshereni\w*|alleenstaanden?|alleengaanden?|amv(?:'s)?|nareizigers?|minderjarigen?)\b/;
const EXCEPT = /\b(?:(?:in|ex)cl\w*\.?|zonder|geen|niet|met|behalve|naast|los van)\b/;
const LONGEST = 80;

/** The word in the titles of a table, or in the name of its sheet, that says that all of it is about something else. */
export function otherSubject(titles: readonly string[]): string | undefined {
  const texts = titles.map(fold).filter((text) => text.length <= LONGEST && !EXCEPT.test(text));
  const task = titles.some((text) => OWN_TASK.test(fold(text)))
    ? undefined
    : texts.map((text) => OTHER_TASK.exec(text)?.[0]).find((word) => word !== undefined);
  return task ?? texts.map((text) => PART.exec(text)?.[0]).find((word) => word !== undefined);
}
