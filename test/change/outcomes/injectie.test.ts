/** Texts from sheets that would do something as a formula: in every sheet that we make they stay texts. */
import fc from 'fast-check';
import { bevindingenBlad } from '../../../src/change/papers/bevindingen-blad';
import { isFormula, shown, type Content } from '../../../src/change/write/content';
import { deelbareKopie, opNieuwBlad } from '../../../src/change/papers/kopie';
import { functiesNaarWaarden } from '../../../src/change/outcomes/omzetten';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { WAYS } from '../../../src/change/outcomes/ways';
import { datum, type Datum } from '../../../src/domain/tijd/datum';
import { check } from '../../../src/review/checks/check';
import { gridOf } from '../../table/grid-of';
import { overviewIn } from '../written';

const VANDAAG = datum(2022, 3, 30) as Datum;
const start = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '\u0000=',
  '＝',
  "'=",
  '=HYPERLINK("http://x")',
  '=1+1',
  '@SUM(A1)',
  '-2+3',
  '+cmd|x',
);
const hostile = fc.tuple(start, fc.string({ maxLength: 8 })).map(([first, rest]) => `${first}${rest}`);

/** A table with a hostile title, heading, note, name and figure beside what makes it a table. */
const sheet = fc.tuple(hostile, hostile, hostile, hostile).map(([title, heading, note, name]) =>
  gridOf([
    [title, '', '', '', ''],
    ['Gemeente', 'Taakstelling', 'Gehuisvest per 21-3-2022', heading, 'Toelichting'],
    ['Delft', 76, 48, note, name],
    ['Westland', 81, 30, name, note],
    ['Totaal', 157, 78, heading, ''],
  ]),
);

const harmless = (content: Content): boolean =>
  !isFormula(content) && (typeof content !== 'string' || !/^[=+\-@\t\r\n＝]/.test(content));

test('property: a copy, outcomes on a new sheet and a list of findings hold no formula', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      const overview = overviewIn(grid);
      const findings = check({ table: overview.table, grid }, []).map((finding) => ({
        finding,
        reden: String(grid.values[2]?.[3]),
      }));
      const plans = [
        deelbareKopie(grid, overview, VANDAAG),
        opNieuwBlad(grid, overview, VANDAAG),
        bevindingenBlad(String(grid.values[0]?.[0]), findings),
      ];
      expect(plans.flatMap(({ cells }) => cells.flat()).filter((content) => !harmless(content))).toEqual([]);
    }),
  );
});

test('property: beside the table the only formulas are ours, whatever its texts say', () => {
  const OURS = /^=(?:\(?[A-Z]\d+\+MOD\(|IF\(|SUM\(|[A-Z]\d|(?:OPGAVE|MINIMAAL|RESTANT|OPSCHEMA|TREDE|VERVOLGSTAP)\()/;
  fc.assert(
    fc.property(sheet, fc.constantFrom(...WAYS), (grid, way) => {
      const overview = overviewIn(grid);
      const { changes } = planResults(overview, grid, {
        take: new Set(offers(overview, grid, way).map(({ key }) => key)),
        way,
      });
      const odd = changes
        .map(({ after }) => after.content)
        .filter((content) => !harmless(content) && !(way !== 'waarden' && OURS.test(String(content))));
      expect(odd).toEqual([]);
    }),
  );
});

test('property: a function that gives such a text becomes that text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { plan } = functiesNaarWaarden(gridOf([[text]], { formulas: new Map([['0,0', '=WAAROM(A2)']]) }));
      const [content = ''] = plan.changes.map(({ after }) => after.content);
      expect([harmless(content), String(shown(content)).replace(/[\u0000-\u001f]/g, '')]).toEqual([
        true,
        text.replace(/[\u0000-\u001f]/g, ''),
      ]);
    }),
  );
});
