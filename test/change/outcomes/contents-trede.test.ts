/** The step as TREDE. */
import { contentsFor } from '../../../src/change/outcomes/contents';
import { personen } from '../../../src/domain/getal/getal';
import type { CellValue } from '../../../src/table/cells/grid';
import type { AssessedRow } from '../../../src/review/assess/overview';
import type { Role } from '../../../src/table/roles';
import { without as omit } from '../../../src/review/scenario/without';
import { assessed } from '../overviews';
import { sheet, BASIS, ALL, content, but } from './contents-kit';

describe('the step as TREDE', () => {
  const step = (extra: readonly (readonly [Role, CellValue])[], change: Partial<AssessedRow> = {}) =>
    content(sheet([...BASIS, ...extra], change), 'functies', 'verwachteTrede');
  const TO = 'TREDE(B2&"","1-4-2022",K2,PROGNOSE(D2,"1-1-2022","21-3-2022","1-4-2022")';

  test.each<[string, readonly (readonly [Role, CellValue])[], string]>([
    ['the step, the next date, the opgave and what is expected by then', [], `=${TO})`],
    ['the judgement of koppelingen', [['koppelingen', 'voldoende']], `=${TO},E2)`],
    ['huurcontracten in their own place, with the places between left empty', [['huurcontracten', 3]], `=${TO},,,,E2)`],
    [
      'all that there is',
      [
        ['koppelingen', 'onvoldoende'],
        ['omkoppelingen', 'ja'],
        ['stapelgemeente', 'nee'],
        ['huurcontracten', 2],
        ['taakstelling', 70],
        ['verschoonbaar', 'nee'],
      ],
      `=${TO},E2,F2,G2,H2,I2,J2)`,
    ],
    [
      'an empty cell is not given',
      [
        ['koppelingen', ''],
        ['omkoppelingen', 'ja'],
      ],
      `=${TO},,F2)`,
    ],
  ])('%s', (_, extra, formula) => {
    expect(step(extra)).toBe(formula);
  });

  test('a taakstelling that holds the opgave is not given as taakstelling', () => {
    const given = sheet(
      [
        ['gemeente', 'Delft'],
        ['trede', 2],
        ['taakstelling', 76],
        ['gehuisvest', 48],
      ],
      {},
      { taakstellingIsOpgave: true },
    );
    expect(content(given, 'functies', 'verwachteTrede')).toBe(`=${TO})`);
  });

  test('a value with koppelingen as a number, which TREDE does not judge', () => {
    expect(step([['koppelingen', 5]], { row: { ...assessed(1, 'Delft', 76, 48).row, koppelingen: personen(5) } })).toBe(
      "'3a",
    );
  });

  test('a value with as many contracts as were housed, which TREDE takes for what may be the total', () => {
    const row = { ...assessed(1, 'Delft', 76, 48).row, huurcontracten: personen(48) };
    expect(step([['huurcontracten', 48]], { row })).toBe("'3a");
  });

  test('a value where the step before could not be read, or has no column', () => {
    const { overview, grid } = sheet(BASIS);
    expect(
      contentsFor(overview, grid, 'functies', ALL).of('verwachteTrede', omit(assessed(1, 'Delft', 76, 48), 'trede')),
    ).toBe("'3a");
    expect(
      content(
        sheet([
          ['gemeente', 'Delft'],
          ['opgave', 76],
          ['gehuisvest', 48],
        ]),
        'functies',
        'verwachteTrede',
      ),
    ).toBe("'3a");
  });

  test('the next step reads our own step, and is a value without it', () => {
    expect(content(sheet(BASIS), 'functies', 'vervolgstap')).toBe('=VERVOLGSTAP(P2&"")');
    expect(content(sheet(BASIS), 'functies', 'vervolgstap', but('verwachteTrede'))).not.toMatch(/^=/);
  });
});
