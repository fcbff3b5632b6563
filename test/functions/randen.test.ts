/** Every call of every function ends in an answer or in an error whose sentence Excel can show. */
import fc from 'fast-check';
import functions from './functions.golden.json';
import { bel } from './bel';
import { foutVan } from './host';

/** Excel shows no error with a longer sentence. */
const LONGEST = 254;

const LONG = 'a'.repeat(300);
const EDGES = [
  ...[null, undefined, '', 0, -0, '0', ' ', true, false, Infinity, -1, 1e15, 2 ** 53, 0.5, LONG, `${LONG} 12`],
  ...[1, 60, 61, 29_220, 29_221, 44_641, 44_652, 44_743.999, 45_566, 2_958_465, 2_958_466, '29-2-2023', '31-12-9999'],
  ...['Delft', 'Delfs', 'GM0503', 'GM9999', 'Bergen', 'Delft '.repeat(90), 'signaleren', '3a', '3', 'ja'],
  ...['#N/A', '#SPILL!', 'onvoldoende', 'voldoende', '=1+1', '\u0000', '\ud800'],
  { type: 'Entity', text: 'Delft', basicType: 'Error', basicValue: '#VALUE!' },
  { type: 'FormattedNumber', basicType: 'Double', basicValue: 12, numberFormat: '0' },
  { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' },
  { type: 'Empty', basicType: 'Empty', basicValue: '' },
  Object.assign(new Error(), { code: '#N/A' }),
];
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...EDGES) },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const HEADINGS = ['Gemeente', 'Opgave', 'Gehuisvest', 'Trede', 'Taakstelling', 'Opgave', 'Saldo', 'jan', LONG];
const block = fc.oneof(
  fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  fc
    .tuple(fc.array(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 6 }), fc.nat(8))
    .chain(([headings, rows]) =>
      fc
        .array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), {
          minLength: rows,
          maxLength: rows,
        })
        .map((lines): unknown[][] => [headings, ...lines]),
    ),
);

describe.each(functions.functions.map(({ id, parameters }) => ({ id, parameters })))('$id', ({ id, parameters }) => {
  const given = parameters.map((parameter) =>
    'dimensionality' in parameter && parameter.dimensionality === 'matrix' ? block : fc.oneof(cell, block),
  );

  test('any call', () => {
    fc.assert(
      fc.property(fc.tuple(...given), (call) => {
        const error = foutVan(() => bel(id, ...call));
        if (error !== 'geen fout') expect(error).toMatch(/^#(VALUE!|N\/A) [^]+$/);
        expect(error.replace(/^#\S+ /, '').length).toBeLessThanOrEqual(LONGEST);
      }),
      { numRuns: 300 },
    );
  });
});
