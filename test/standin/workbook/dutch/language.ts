import { type Separators, EN_US, NL_NL } from '../entry';

/** What an Excel is set to: its language, and how it takes and shows numbers and days. */
export interface Language {
  readonly name: string;
  readonly separators: Separators;
  readonly currency: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly shortTime: string;
  readonly longTime: string;
}

export const DUTCH: Language = {
  name: 'nl-NL',
  separators: NL_NL,
  currency: '€',
  dateSeparator: '-',
  shortDate: 'd-M-yyyy',
  longDate: 'dddd d MMMM yyyy',
  shortTime: 'HH:mm',
  longTime: 'HH:mm:ss',
};
export const ENGLISH: Language = {
  name: 'en-US',
  separators: EN_US,
  currency: '$',
  dateSeparator: '/',
  shortDate: 'M/d/yyyy',
  longDate: 'dddd, MMMM d, yyyy',
  shortTime: 'h:mm tt',
  longTime: 'h:mm:ss tt',
};
