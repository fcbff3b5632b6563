import { Linter } from 'eslint';

/** Not `Object.values(…)`, which gives an array. */
const GOES_THROUGH =
  'CallExpression.object[arguments.length=0] > MemberExpression.callee[property.name=/^(values|keys|entries)$/]';

/** What Safari 15.4 does not have, with the Safari that first had it. */
const LACKED: readonly (readonly [what: string, selector: string])[] = [
  ['a block in a class that runs once (16.4)', 'StaticBlock'],
  ['a pattern that looks back (16.4)', 'Literal[regex.pattern=/\\(\\?<[=!]/]'],
  [
    'a pattern in a text that looks back (16.4)',
    'Literal[value=/\\(\\?<[=!]/], TemplateElement[value.raw=/\\(\\?<[=!]/]',
  ],
  ['arrays changed into new ones (16)', called('toSorted|toReversed|toSpliced|with')],
  ['texts made well formed (16.4)', called('isWellFormed|toWellFormed')],
  ['sets held against each other (17)', called('isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference')],
  ['sets put together (17)', called('union|intersection|difference')],
  [
    'what goes through a map or a set, as an array (18.4)',
    `${called('map|filter|flatMap|take|drop|some|every|find|reduce|forEach|toArray')} > ${GOES_THROUGH}`,
  ],
  ['iterators (18.4)', "MemberExpression[object.name='Iterator']"],
  ['groups, arrays of promises (16.4 and 17.4)', called('groupBy|fromAsync|withResolvers')],
  [
    'an address looked at first, a promise tried, a pattern escaped (17 and 18.2)',
    'MemberExpression[object.name=/^(URL|Promise|RegExp)$/][property.name=/^(canParse|parse|try|escape)$/]',
  ],
  ['bytes as text (18.2)', called('fromBase64|toBase64|setFromBase64|fromHex|toHex|setFromHex')],
  ['visibility and popovers (17 and 17.4)', called('checkVisibility|showPopover|hidePopover|togglePopover')],
  [
    'signals that end by themselves (16 and 17.4)',
    "MemberExpression[object.name='AbortSignal'][property.name=/^(any|timeout)$/]",
  ],
  ['work for when there is time (none)', 'Identifier[name=/^(requestIdleCallback|scheduler)$/]'],
];

function called(names: string): string {
  return `CallExpression > MemberExpression.callee[property.name=/^(${names})$/]`;
}

const RULES: Linter.RulesRecord = {
  'no-restricted-syntax': ['error', ...LACKED.map(([message, selector]) => ({ message, selector }))],
};

/** What of a script the oldest browser that is served cannot parse (all that came after ES2022) or does not have. */
export const tooNew = (script: string): readonly string[] =>
  new Linter()
    .verify(script, {
      languageOptions: { ecmaVersion: 2022, sourceType: 'script' },
      linterOptions: { noInlineConfig: true },
      rules: RULES,
    })
    .map(({ message, line, column }) => `${line}:${column} ${message}`);
