import { fold } from '../cells/text';
import { phrasesOf, termsIn } from './columns/phrase-index';
import { readHeading, wordsOf } from './columns/headings';
import type { HeadingReading } from './columns/heading-reading';
import type { Heading } from './heading';

/**
 * Lines with words of the trade that make no heading: after so many the sheet is a list of texts, and no table is
 * looked for.
 */
const MOST_FAILED = 300;
/** Longer texts are sentences. */
const LONGEST = 300;

/** Looks at lines once per view: a column of ten thousand cells repeats itself. */
export class HeadingReader {
  private readonly words = new Map<string, readonly string[]>();
  private readonly lines = new Map<number, Heading | undefined>();
  private failed = 0;

  read(text: string): HeadingReading {
    return readHeading(text);
  }

  /** The heading that starts on a line, looked for once. */
  heading(row: number, find: () => Heading | undefined): Heading | undefined {
    if (this.lines.has(row)) return this.lines.get(row);
    const found = this.isHopeless ? undefined : find();
    this.lines.set(row, found);
    return found;
  }

  /** One more line that speaks of the trade and is no heading. */
  fail(): void {
    this.failed++;
  }

  get isHopeless(): boolean {
    return this.failed >= MOST_FAILED;
  }

  /** Whether texts above each other may name something: without it no heading is put together of them. */
  mayMean(texts: readonly string[]): boolean {
    const words = texts.flatMap((text) => this.wordsIn(text));
    return words.includes('achter') || phrasesOf(termsIn(words, true)).length > 0;
  }

  private wordsIn(text: string): readonly string[] {
    if (text === '' || text.length > LONGEST) return [];
    const known = this.words.get(text) ?? wordsOf(fold(text));
    this.words.set(text, known);
    return known;
  }
}
