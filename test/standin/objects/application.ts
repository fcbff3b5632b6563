import { objectType } from '../executor/object-type';
import type { Book } from '../workbook/book';

const numberFormatRef = objectType<Book>({
  name: 'NumberFormatInfo',
  properties: { numberDecimalSeparator: { get: () => ',' }, numberGroupSeparator: { get: () => '.' }, currencySymbol: { get: () => '€' } },
});

const dateFormatRef = objectType<Book>({
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { get: () => '-' },
    shortDatePattern: { get: () => 'd-M-yyyy' },
    longDatePattern: { get: () => 'dddd d MMMM yyyy' },
    shortTimePattern: { get: () => 'HH:mm' },
    longTimePattern: { get: () => 'HH:mm:ss' },
    timeSeparator: { get: () => ':' },
  },
});

const cultureRef = objectType<Book>({
  name: 'CultureInfo',
  properties: { name: { get: () => 'nl-NL' } },
  objects: { numberFormat: numberFormatRef, datetimeFormat: dateFormatRef },
});

/** Excel set to Dutch, calculating by itself. */
export const applicationRef = objectType<Book>({
  name: 'Application',
  properties: {
    calculationMode: { get: () => 'Automatic', set: () => undefined },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => ',' },
    thousandsSeparator: { get: () => '.' },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: cultureRef },
  methods: {
    calculate: (book) => book.calculation.recalculate(),
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
});
