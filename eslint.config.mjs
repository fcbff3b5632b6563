import tseslint from 'typescript-eslint';

const globals = (...names) => names.map((name) => ({ name, message: 'Staat aan de verkeerde kant van een muur van het huis (zie docs/huis.md).' }));
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB'];
const HOST = ['Excel', 'Office', 'OfficeRuntime', 'OfficeExtension'];
const CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'De kern heeft geen klok: geef de datum mee.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'De kern heeft geen klok: geef de datum mee.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'De kern kent geen toeval.' },
  { selector: "MemberExpression[object.name='Intl']", message: 'De kern kent geen cultuur van de machine.' },
  { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'De kern kent geen cultuur van de machine.' },
];
const notFrom = (...folders) => ({ patterns: [{ group: folders.map((f) => `**/${f}/**`), message: 'Afhankelijkheden lopen één kant op.' }, { group: ['react', 'react-dom', 'react-dom/*', 'react/*', 'office-ui-fabric-react', 'office-ui-fabric-react/*'], message: 'React hoort in taskpane/.' }] });
const wall = (folder, forbiddenFolders, forbiddenGlobals, pure) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-globals': ['error', ...globals(...NETWORK, ...forbiddenGlobals)],
    ...(folder === 'taskpane' ? { 'no-restricted-imports': ['error', { patterns: [{ group: ['**/functions/**'] }] }] } : { 'no-restricted-imports': ['error', notFrom(...forbiddenFolders)] }),
    ...(pure ? { 'no-restricted-syntax': ['error', ...CLOCK] } : {}),
  },
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'build', 'coverage'] },
  ...tseslint.configs.recommended,
  { rules: { eqeqeq: 'error', '@typescript-eslint/no-explicit-any': 'error', '@typescript-eslint/consistent-type-imports': 'error' } },
  wall('domain', ['table', 'change', 'excel', 'functions', 'taskpane', 'commands'], [...HOST, 'CustomFunctions', 'document', 'window'], true),
  wall('table', ['change', 'excel', 'functions', 'taskpane', 'commands'], [...HOST, 'CustomFunctions', 'document', 'window'], true),
  wall('change', ['excel', 'functions', 'taskpane', 'commands'], [...HOST, 'CustomFunctions', 'document', 'window'], true),
  wall('excel', ['functions', 'taskpane', 'commands'], ['CustomFunctions'], false),
  wall('functions', ['excel', 'change', 'taskpane', 'commands'], HOST, true),
  wall('taskpane', [], [...HOST, 'CustomFunctions'], false),
  wall('commands', ['functions', 'taskpane'], [...HOST, 'CustomFunctions'], false),
  { files: ['**/*.cjs', '**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
