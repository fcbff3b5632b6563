import { invalidArgument } from './errors';

/** A text of headers, footers, titles and names that Excel takes. [F36] */
export function withinLimit(text: string): string {
  if (text.length > 255) throw invalidArgument('The text is too long.');
  return text;
}
