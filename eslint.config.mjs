import path from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import walls from './test/architecture/walls.cjs';

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'De kern heeft geen klok: geef de datum mee.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'De kern heeft geen klok: geef de datum mee.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'De kern kent geen toeval.' },
  { selector: "MemberExpression[object.name='Intl']", message: 'De kern kent geen cultuur van de machine.' },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'De kern kent geen cultuur van de machine.',
  },
];
const PAGE = ['document', 'window'];
const topRooms = [...new Set(walls.ROOMS.map((room) => room.split('/')[0]))];

/** The names of the outside world that a room must leave alone; the pure ones have no page and no clock either. */
const inRoom = (room) => {
  const pure = walls.PURE.includes(room);
  const names = [...walls.forbiddenNames(room), ...(pure ? PAGE : [])];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-globals': [
        'error',
        ...names.map((name) => ({
          name,
          message: 'Staat aan de verkeerde kant van een muur van het huis (zie docs/huis.md).',
        })),
      ],
      ...(pure || room === 'functions' ? { 'no-restricted-syntax': ['error', ...CLOCK] } : {}),
    },
  };
};

const TYPED = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'];
/** Rooms where what comes in is what its types say: not the host's, whose types leave out null and undefined. */
const SURE = topRooms.filter((room) => room !== 'excel').map((room) => `src/${room}/**/*.{ts,tsx}`);

/** Rules that read the types: a promise that no one waits for, a case left out, an object written as a text. */
const typeChecked = [
  ...tseslint.configs.recommendedTypeCheckedOnly.map((config) => ({ ...config, files: TYPED })),
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-template-expression': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/return-await': 'error',
      // A function without a wait that answers with a promise is how the port is filled in without a host.
      '@typescript-eslint/require-await': 'off',
      // Negating a branded number gives a plain one, and that is meant.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      // Excel shows the error of a custom function only when it is this class, which is no Error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Error', package: 'custom-functions-runtime' }] },
      ],
    },
  },
  {
    files: SURE,
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
    },
  },
  {
    // Matchers of Jest, cells of Excel and messages on the wire are of any type.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'coverage'] },
  ...tseslint.configs.recommended,
  ...typeChecked,
  {
    rules: {
      eqeqeq: 'error',
      'no-nested-ternary': 'error',
      'no-duplicate-imports': 'error',
      // What is taken out of a value so that the rest remains is named and not used.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // A function reads as steps: a choice more than so many is a step of its own.
    rules: { 'max-params': ['error', 4], complexity: ['error', { max: 15, variant: 'modified' }] },
  },
  {
    // TREDE, WAAROM and PROGNOSE: Excel hands a custom function its arguments one by one, and their number is its contract.
    files: ['src/functions/toezicht.ts', 'src/functions/tijd.ts'],
    rules: { 'max-params': ['error', 10] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { walls: walls.lintRule(path.resolve('src')) } } },
    rules: { 'house/walls': 'error' },
  },
  ...topRooms.map(inRoom),
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.cjs', '**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
