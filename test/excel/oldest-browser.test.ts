/**
 * The oldest browser that is served: Safari 15.4 on a Mac (macOS 12.3). One thing that it cannot parse, and nothing
 * works at all [F33].
 */
import { sourceFiles } from '../architecture/source-files.cjs';

/** Patterns that look back came with Safari 16.4, the flag v with 17. */
const CANNOT_PARSE = [/\(\?<[!=]/, /\/[a-z]*v[a-z]*\.(?:test|exec)\(/];
/** With the Safari that first had them. */
const LACKS = [
  /\.(?:toSorted|toReversed|toSpliced)\(/, // 16
  /\.with\(\w/, // 16
  /\b(?:Object|Map)\.groupBy\(/, // 17.4
  /\bPromise\.withResolvers\(/, // 17.4
  /\bArray\.fromAsync\(/, // 16.4
  /\.(?:isWellFormed|toWellFormed)\(/, // 16.4
  /\bSet\.prototype\.|\.(?:isSubsetOf|isSupersetOf|symmetricDifference)\(/, // 17
];

test.each([...CANNOT_PARSE, ...LACKS].map((pattern) => [String(pattern), pattern] as const))(
  'nothing of ours holds %s',
  (_, pattern) => {
    expect(sourceFiles('src').flatMap(({ file, text }) => (pattern.test(text) ? [file] : []))).toEqual([]);
  },
);
