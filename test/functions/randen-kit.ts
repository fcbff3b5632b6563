import fc from 'fast-check';

const LONG = 'a'.repeat(300);
const EDGES = [
  ...[null, undefined, '', 0, -0, '0', ' ', true, false, Infinity, NaN, -1, 1e15, 2 ** 53, 0.5, LONG, `${LONG} 12`],
  ...[1, 60, 61, 29_220, 29_221, 44_641, 44_652, 44_743.999, 45_566, 2_958_465, 2_958_466, '29-2-2023', '31-12-9999'],
  ...['Delft', 'Delfs', 'GM0503', 'GM9999', 'Bergen', 'Delft '.repeat(90), 'signaleren', '3a', '3', 'ja'],
  ...['#N/A', '#SPILL!', 'onvoldoende', 'voldoende', '=1+1', '\u0000', '\ud800', '81*', '2.877', '1'.repeat(400)],
  { type: 'Entity', text: 'Delft', basicType: 'Error', basicValue: '#VALUE!' },
  { type: 'FormattedNumber', basicType: 'Double', basicValue: 12, numberFormat: '0' },
  { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' },
  { type: 'Empty', basicType: 'Empty', basicValue: '' },
  { type: 'Function', basicType: 'Error', basicValue: '#CALC!' },
  Object.assign(new Error(), { code: '#N/A' }),
];
/** Whatever may stand in a cell. */
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...EDGES) },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

/** As many cells beside each other in every row: a range of Excel has no other form. */
const rows = (line: fc.Arbitrary<unknown>[], most: number): fc.Arbitrary<unknown[][]> =>
  fc.array(fc.tuple(...line), { minLength: 1, maxLength: most });
const HEADINGS = ['Gemeente', 'Opgave', 'Gehuisvest', 'Trede', 'Taakstelling', 'Opgave', 'Saldo', 'jan', LONG];
const block: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).chain((columns) => rows(Array<fc.Arbitrary<unknown>>(columns).fill(cell), 6)),
  fc.array(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 6 }).chain((headings) =>
    rows(
      headings.map(() => cell),
      8,
    ).map((lines): unknown[][] => [headings, ...lines]),
  ),
);

const often = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: cell });
const persons = fc.oneof(fc.nat(600), fc.constantFrom<unknown>(0, null, '', '2.877', '81*', 999_999));
const day = fc.oneof(
  fc.constantFrom<unknown>(44_105, 44_287, 44_378, 44_562, 44_652, 44_743, 44_835, 46_023, '1-1-2022', '21-3-2022'),
  fc.integer({ min: 43_831, max: 46_200 }),
);
const step = fc.constantFrom<unknown>(0, 1, 2, 3, 4, 5, 6, '3a', '3b', 'signaleren');
const judgement = fc.constantFrom<unknown>('voldoende', 'onvoldoende', true, null, '');
const yesNo = fc.constantFrom<unknown>('ja', 'nee', false, 0, 3, null, 'te weinig koppelingen', LONG);
const table = rows(
  [fc.constantFrom('Delft', 'Westland', 'Leiden', 'Gouda', 'Totaal'), ...[persons, persons, step, yesNo].map(often)],
  7,
).map((lines): unknown[][] => [['Gemeente', 'Opgave', 'Gehuisvest', 'Trede', 'Omkoppelingen'], ...lines]);

/** What is usually given for a parameter of this name. */
const USUAL: ReadonlyMap<string, fc.Arbitrary<unknown>> = new Map<string, fc.Arbitrary<unknown>>([
  ...['trede', 'voor', 'na'].map((name) => [name, step] as const),
  ...['peildatum', 'datum', 'van', 'tot', 'begin', 'einde'].map((name) => [name, day] as const),
  ...['omkoppelingen', 'stapelgemeente', 'verschoonbaar'].map((name) => [name, yesNo] as const),
  ['koppelingen', judgement],
  ['naam', fc.constantFrom<unknown>('Delft', 'den haag', 'GM0503', 'Bergen', 'Utrecht')],
  ['soort', fc.constantFrom<unknown>('woonregio', 'Veiligheidsregio', null)],
  ['bereik', table],
  ['gewichten', rows([often(persons), often(persons)], 6)],
]);

export interface Parameter {
  readonly name: string;
  readonly dimensionality?: string;
}

/** Anything at all, a range or nothing among it. */
export const anything = ({ dimensionality }: Parameter): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: dimensionality === 'matrix' ? 9 : 1, arbitrary: block }, { weight: 1, arbitrary: cell });

/** Mostly what belongs there, so that a call is not stopped by its first argument. */
export const usual = ({ name }: Parameter): fc.Arbitrary<unknown> => often(USUAL.get(name) ?? persons);
