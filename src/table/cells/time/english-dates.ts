import { isTweeslachtig, maandVan } from '../../../domain/tijd/datum';

/** The English names that are not Dutch ones too. */
const NAMES = /\b(?:january|february|mar(?:ch)?|may|june|july|august|oct(?:ober)?)\b/g;
/** "March 21, 2022", the months in Dutch by now. */
const MONTH_FIRST = /\b([a-z]{3,9}\.?) (\d{1,2}),? (\d{4})\b/g;
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)(?=,? )/g;
const SLASHED = /(^|[^\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g;

/** A text in which days stand as the Dutch write them. */
export interface DutchDays {
  readonly text: string;
  /**
   * True when the order of day and month cannot be known: "4/1/2022" is 4 January in a Dutch Excel and 1 April in an
   * English one.
   */
  readonly unclear: boolean;
}

/**
 * Puts the days of a folded text in Dutch: English names of months, "March 21, 2022", "3/21/2022". One day that can be
 * read in one order only settles the order for all days with slashes in the text.
 */
export function daysInDutch(folded: string): DutchDays {
  const text = folded.replace(NAMES, dutchName).replace(ORDINAL, '$1').replace(MONTH_FIRST, dutchOrder);
  const pairs = [...text.matchAll(SLASHED)].map((m) => [Number(m[2]), Number(m[3])] as const);
  const dayFirst = pairs.some(([first]) => first > 12);
  const monthFirst = pairs.some(([, second]) => second > 12);
  if (dayFirst || monthFirst)
    return { text: dayFirst ? text : text.replace(SLASHED, '$1$3/$2/$4'), unclear: dayFirst && monthFirst };
  return { text, unclear: pairs.some(([first, second]) => isTweeslachtig(first, second)) };
}

const dutchOrder = (whole: string, name: string, day: string, year: string): string =>
  maandVan(name) === undefined ? whole : `${day} ${name} ${year}`;

/** The first three letters are the Dutch abbreviation, but for three. */
const dutchName = (name: string): string =>
  name.slice(0, 3).replace('mar', 'mrt').replace('may', 'mei').replace('oct', 'okt');
