/** A line of a letter as a list has it: what it is about and, when the sentence itself says it, the value. */
export interface LetterLine {
  readonly key: string;
  readonly value?: string | number;
}

/** What the parts of a sentence hold, by name; `text` is all of it, `said` as it was written. */
export type SentenceParts = Readonly<Partial<Record<string, string>>> & {
  readonly text: string;
  readonly said: string;
};

/** A sentence of the letters that stands where a list has a key. */
export interface Sentence {
  /** Over the folded text of the line. */
  readonly pattern: RegExp;
  readonly line: (parts: SentenceParts) => LetterLine | 'silent';
}

/** A day as letters write it: "1 april 2022", "1-4-2022". */
export const DAY = String.raw`\d{1,2} [a-z]+ \d{4}|\d{1,2}-\d{1,2}-\d{4}`;

/** What stands between braces in the pattern of a sentence. */
const PARTS: Readonly<Record<string, string>> = {
  DATE: `(?<date>${DAY})`,
  GEMEENTE: '(?:u|(?:uw|de) gemeente)',
  SALDO: '(?<saldo>achterstand|voorsprong)',
  COUNT: String.raw`(?<count>\d[\d.]*)(?: (?:personen|(?:vergunning|status)houders))?`,
  BASIS: '(?: (?:op basis|volgens) (?<basis>.+?))?',
  AFTER: '(?: (?:op basis|volgens) (?<after>.+?))?',
  LADDER: '(?:(?:op )?de interventieladder (?:op |in )?)?(?:de )?(?:trede|fase|stap)',
  OFLADDER: '(?: (?:van|op) de interventieladder)?',
  JUDGED: '(?<judged>onvoldoende|niet voldoende|te weinig|voldoende)',
};

export const pattern = (text: string): RegExp =>
  new RegExp(`^${text.replace(/\{([A-Z]+)\}/g, (all, name: string) => PARTS[name] ?? all)}[.:?]?$`);

/** " op 1 april 2022", where a day is said. */
export const onDay = (date: string | undefined): string => (date === undefined ? '' : ` op ${date}`);
