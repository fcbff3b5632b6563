import { type CellKind, type Role, ROLES, ROLE_NAMES, kindOf } from '../../src/table/roles';
import { OWN_HEADINGS } from '../../src/table/recognise/columns/vocabulary';

const COMPUTED: readonly Role[] = [
  'opgave',
  'minimaal',
  'nogTeHuisvesten',
  'percentage',
  'opSchema',
  'verwachteTrede',
  'vervolgstap',
  'conclusie',
];

describe('the roles of columns', () => {
  test('each stands once in the list, and has a Dutch name of its own', () => {
    expect(new Set(ROLES).size).toBe(ROLES.length);
    expect(Object.keys(ROLE_NAMES).toSorted()).toEqual([...ROLES].toSorted());
    expect(new Set(Object.values(ROLE_NAMES)).size).toBe(ROLES.length);
  });

  test('a name can stand in the middle of a sentence', () => {
    for (const name of Object.values(ROLE_NAMES)) expect(name).toMatch(/^(?:[a-zé ]+|GM-code)$/);
  });

  test('we write only what can be worked out; what people fill in is theirs', () => {
    expect([...OWN_HEADINGS.values()].filter((role) => !COMPUTED.includes(role))).toEqual([]);
  });
});

describe('how the cells of a column are read', () => {
  test.each<[CellKind, readonly Role[]]>([
    [
      'personen',
      [
        'taakstelling',
        'opgave',
        'saldo',
        'achterstand',
        'voorsprong',
        'eindsaldo',
        'eindachterstand',
        'eindvoorsprong',
        'saldoHuurcontracten',
        'additioneel',
        'opgaveInclAdditioneel',
        'minimaal',
        'gehuisvest',
        'gehuisvestInMaand',
        'nogTeHuisvesten',
        'huurcontracten',
        'huurcontractenTotaal',
        'opgebouwdeAchterstand',
        'tussenvoorzieningen',
      ],
    ],
    ['percentage', ['percentage']],
    ['trede', ['trede', 'verwachteTrede']],
    ['janee', ['omkoppelingen', 'stapelgemeente', 'verschoonbaar']],
    ['koppelingen', ['koppelingen']],
    ['datum', ['verlengd']],
    [
      'tekst',
      [
        'gemeente',
        'gmcode',
        'provincie',
        'regio',
        'periode',
        'bronVerlenging',
        'toelichting',
        'opSchema',
        'opgaveGehaald',
        'vervolgstap',
        'conclusie',
        'onbekend',
      ],
    ],
  ])('as %s: %j', (kind, roles) => {
    expect(ROLES.filter((role) => kindOf(role) === kind)).toEqual(ROLES.filter((role) => roles.includes(role)));
  });
});
