/** What a person passes on about a fault: enough to find it, and nothing of what stands in a cell. */
import fc from 'fast-check';
import { HostError } from '../../../src/change/workbook';
import { detailsOf } from '../../../src/taskpane/lib/details';
import { FAULT_PHRASES } from '../../../src/taskpane/lib/fault-phrases';
import { sourceFiles } from '../../architecture/source-files.cjs';

const FEATURES = { api: '1.17', program: 'Excel OfficeOnline 16.0.18025', language: 'nl' as const };
const { version } = jest.requireActual<{ version: string }>('../../../package.json');
const HEAD = `Opgavewijzer ${version}\nExcel OfficeOnline 16.0.18025\nExcelApi 1.17`;

/** A fault with a stack as a browser writes it. */
const fault = (message: string, lines: readonly string[], name = 'TypeError'): Error =>
  Object.assign(new Error(message), { name, stack: [`${name}: ${message}`, ...lines].join('\n') });

const lines = (error: unknown) => detailsOf(error, FEATURES).slice(HEAD.length + 1);

test('a refusal by Excel: version, program, requirement set, code and place', () => {
  expect(detailsOf(new HostError('AccessDenied', 'Range.formulas'), FEATURES)).toBe(
    `${HEAD}\ncode: AccessDenied\nplaats: Range.formulas`,
  );
  expect(detailsOf(new HostError('X'), FEATURES)).toBe(`${HEAD}\ncode: X`);
});

test('without a fault: which version this is, and where it runs', () => {
  expect(detailsOf(undefined, FEATURES)).toBe(HEAD);
  expect(detailsOf(undefined)).toBe(`Opgavewijzer ${version}`);
});

test.each([
  [
    'Chromium',
    [
      '    at t (https://opgavewijzer.example.nl/app/taskpane.js:1:2345)',
      '    at async https://opgavewijzer.example.nl/parts/later.0123abcd.js:1:99',
      '    at Array.map (<anonymous>)',
    ],
  ],
  [
    'Firefox and Safari',
    [
      't@https://opgavewijzer.example.nl/app/taskpane.js:1:2345',
      '@https://opgavewijzer.example.nl/parts/later.0123abcd.js:1:99',
      'map@[native code]',
    ],
  ],
])('places of a stack of %s, by the name of the script', (_, stack) => {
  expect(lines(fault("Cannot read properties of undefined (reading 'naam')", stack))).toBe(
    'fout: TypeError\nmelding: Cannot read properties of undefined\ntaskpane.js:1:2345\nlater.0123abcd.js:1:99',
  );
});

test.each<[string, unknown, string]>([
  ['a number of a rule of ours', new RangeError('geen geheel aantal personen: 4.5'), 'geen geheel aantal personen'],
  [
    "React's own number, whose text is in its manual",
    new Error('Minified React error #185; visit …'),
    'Minified React error #185',
  ],
  ['a script that could not be fetched', new Error('Loading chunk 42 failed.'), 'Loading chunk'],
])('the message of %s', (_, error, said) => {
  expect(lines(error)).toContain(`\nmelding: ${said}\n`);
});

test.each<[unknown, string]>([
  ['tekst', 'fout: string'],
  [null, 'fout: object'],
  [42, 'fout: number'],
  [Object.assign(new Error(), { name: 'Geheim', stack: undefined }), 'fout: Error'],
  [Object.assign(new Error(), { stack: '' }), 'fout: Error'],
])('what is thrown may be anything: %p', (thrown, said) => {
  expect(lines(thrown)).toBe(said);
});

describe('no content of a cell is in it', () => {
  const SECRET = 'Vertrouwelijk Wassenaar 4711';
  const attempt = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };
  test.each<[string, unknown]>([
    ['a text that is no JSON', attempt(() => JSON.parse(SECRET))],
    ['a column that is not there', attempt(() => (undefined as unknown as Record<string, unknown>)[SECRET])],
    ['a text that is no object', attempt(() => 'x' in (SECRET as unknown as object))],
    ['a text instead of a pair', attempt(() => new Map([SECRET] as unknown as [string, string][]))],
    ['a text that is no number', attempt(() => BigInt(SECRET))],
    ['a rule of ours', new RangeError(`periode buiten Excel: ${SECRET}`)],
    ['a message over several lines', new Error(`x\n    at ${SECRET} (https://a.nl/${SECRET}.js:4:711)`)],
    ['a message that looks like a place', new Error('\n    at f (https://a.nl/Wassenaar.js:4:711)')],
    ['a name of a fault', Object.assign(new Error('x'), { name: SECRET })],
    ['a text that is thrown', SECRET],
    ['a code of Excel', new HostError(SECRET)],
    ['a place of Excel with a name in it', new HostError('ItemNotFound', `worksheets.getItem("${SECRET}")`)],
    ['another place of Excel', new HostError('ItemNotFound', `names.getItem('${SECRET}').formula`)],
  ])('of %s', (_, error) => {
    const text = detailsOf(error, FEATURES);
    for (const word of [...SECRET.split(' '), '711']) expect(text).not.toContain(word);
  });

  test('of any message', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (message) => {
        const error = new Error(message);
        const own = detailsOf(Object.assign(new Error(''), { stack: error.stack?.split(message).join('') }), FEATURES);
        const said = FAULT_PHRASES.find((phrase) => message.includes(phrase));
        const withoutMessage = detailsOf(error, FEATURES).replace(/\nmelding: .*/, '');
        expect([withoutMessage, said]).toEqual([own, undefined]);
      }),
    );
  });
});

test('every sentence that our own code throws is in the list, so that it can be passed on', () => {
  const thrown = sourceFiles('src').flatMap(({ text }) =>
    [...text.matchAll(/throw new \w*Error\(\s*['`]([^'`$]+)/g)].map(([, said = '']) => said.replace(/[:\s]+$/, '')),
  );
  expect(thrown.length).toBeGreaterThan(8);
  expect(thrown.filter((said) => !FAULT_PHRASES.includes(said) && !/^\w+$/.test(said))).toEqual([]);
});
