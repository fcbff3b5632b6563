import fc from 'fast-check';
import { readHeading } from '../../../../src/table/recognise/columns/headings';
import { type Role, ROLES } from '../../../../src/table/roles';
import { THRESHOLD } from '../../../../src/table/column';
import { type Phrase, OWN_HEADINGS, PHRASES } from '../../../../src/table/recognise/columns/vocabulary';

const written = ({ words }: Phrase): string => words.map((w) => w.stem).join(' ');
const CASES = PHRASES.map((phrase) => [written(phrase), phrase] as const);
/** What only the cells say. */
const FROM_CELLS: readonly Role[] = ['gehuisvestInMaand', 'onbekend'];

describe('every phrase of the vocabulary', () => {
  test.each(CASES)(
    '%j, written as it stands, is read as its own role, as surely as it weighs',
    (text, { role, weight }) => {
      const reading = readHeading(text);
      expect(reading.role).toBe(role);
      expect(reading.certainty).toBeGreaterThanOrEqual(weight);
      expect(reading.nearly).toBe(false);
    },
  );

  test('means the same with its words in another order', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...PHRASES)
          .chain((phrase) =>
            fc.tuple(fc.constant(phrase), fc.shuffledSubarray([...phrase.words], { minLength: phrase.words.length })),
          ),
        ([{ role }, words]) => {
          expect(readHeading(words.map((w) => w.stem).join(' ')).role).toBe(role);
        },
      ),
    );
  });

  test('means the same with capitals and words that say nothing between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PHRASES),
        fc.constantFrom(' van de ', ' in het ', '\u00a0', ' / ', ': '),
        ({ role, words }, between) => {
          expect(readHeading(words.map((w) => w.stem.toUpperCase()).join(between)).role).toBe(role);
        },
      ),
    );
  });

  test('with a letter wrong in a long word still means the same', () => {
    const alone = PHRASES.filter(({ words, weight }) => words.length === 1 && weight === 1);
    const startsAnother = (stem: string): boolean =>
      alone.some(({ words: [word] }) => word?.open && stem !== word.stem && stem.startsWith(word.stem));
    const long = alone.filter(({ words: [word] }) => word && word.stem.length >= 9 && !startsAnother(word.stem));
    expect(long.length).toBeGreaterThan(10);
    for (const { role, words } of long) {
      const stem = words[0]?.stem ?? '';
      const slip = `${stem.slice(0, 4)}${stem[5]}${stem[4]}${stem.slice(6)}`;
      expect([slip, readHeading(slip).role]).toEqual([slip, role]);
    }
  });
});

describe('the list', () => {
  test('has words for every role but those that only the cells tell', () => {
    const roles = new Set(PHRASES.map((p) => p.role));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual(expect.arrayContaining([...FROM_CELLS]));
    expect(ROLES.filter((role) => !roles.has(role) && !FROM_CELLS.includes(role))).toEqual([]);
  });

  test('has no phrase twice, and no phrase under two roles', () => {
    const texts = PHRASES.map((p) =>
      p.words
        .map((w) => `${w.stem}${w.open ? '*' : ''}`)
        .toSorted()
        .join(' '),
    );
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  test('is written as headings are compared: folded, without signs of its own', () => {
    for (const { words } of PHRASES) for (const { stem } of words) expect(stem).toMatch(/^(?:\d+)?%$|^[a-z-]+$/);
  });

  test('weighs from 0 to 1, and all but the doubtful enough to be used', () => {
    expect(PHRASES.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
    expect(
      PHRASES.filter(({ weight, role }) => weight < THRESHOLD && role !== 'saldo')
        .map(written)
        .every(
          (text) =>
            /^nog te .*additionele|^(?:te (?:veel|weinig)|teveel|meer|minder) | tov$/.test(text) ||
            /^(?:uitstel|opgeschort|coulance|ts|gh|rls|(?:tekort|overschot)(?: vorig)?)$/.test(text),
        ),
    ).toBe(true);
  });
});

describe('the headings that we write', () => {
  test('stand in the order in which they are written, each with its role', () => {
    expect([...OWN_HEADINGS]).toEqual([
      ['Opgave', 'opgave'],
      ['Minimaal', 'minimaal'],
      ['Nog te huisvesten', 'nogTeHuisvesten'],
      ['Gerealiseerd (% van opgave)', 'percentage'],
      ['Op schema', 'opSchema'],
      ['Verwachte trede', 'verwachteTrede'],
      ['Vervolgstap', 'vervolgstap'],
    ]);
  });

  test.each([...OWN_HEADINGS])('%j is read as %s, also where we are not told apart', (heading, role) => {
    const reading = readHeading(heading);
    expect(reading.role).toBe(role);
    expect(reading.certainty).toBeGreaterThanOrEqual(THRESHOLD);
  });
});
