import { objectType } from '../executor/object-type';
import type { Book } from '../workbook/book';

const numberFormatRef = objectType<Book>({
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: { get: ({ language }) => language.separators.decimal },
    numberGroupSeparator: { get: ({ language }) => language.separators.thousands },
    currencySymbol: { get: ({ language }) => language.currency },
  },
});

const dateFormatRef = objectType<Book>({
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { get: ({ language }) => language.dateSeparator },
    shortDatePattern: { get: ({ language }) => language.shortDate },
    longDatePattern: { get: ({ language }) => language.longDate },
    shortTimePattern: { get: ({ language }) => language.shortTime },
    longTimePattern: { get: ({ language }) => language.longTime },
    timeSeparator: { get: () => ':' },
  },
});

const cultureRef = objectType<Book>({
  name: 'CultureInfo',
  properties: { name: { get: ({ language }) => language.name } },
  objects: { numberFormat: numberFormatRef, datetimeFormat: dateFormatRef },
});

/** Excel in its language, calculating by itself. */
export const applicationRef = objectType<Book>({
  name: 'Application',
  properties: {
    calculationMode: { get: () => 'Automatic', set: () => undefined },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: ({ language }) => language.separators.decimal },
    thousandsSeparator: { get: ({ language }) => language.separators.thousands },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: cultureRef },
  methods: {
    calculate: (book) => book.calculation.recalculate(),
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
});
