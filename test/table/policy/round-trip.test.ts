/** Rules written to the sheet and read back. */
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import type { Beleidsregel, Norm } from '../../../src/domain/beleid/beleidsregel';
import { datum, formatDatum } from '../../../src/domain/tijd/datum';
import { momentVan } from '../../../src/domain/tijd/moment';
import { normPastBij } from '../../../src/domain/beleid/met-regels';
import type { CellValue } from '../../../src/table/cells/grid';
import { readPolicy } from '../../../src/table/policy/read';
import { POLICY_HEADINGS, policyRow, policyRows } from '../../../src/table/policy/policy-rows';
import { op } from '../../domain/stand';
import { gridOf } from '../grid-of';

type Row = readonly CellValue[];
const read = (rows: readonly Row[], at = { row: 0, column: 0 }) =>
  readPolicy(gridOf([POLICY_HEADINGS, ...rows], { sheet: 'Beleidsregels', at }));

const fractie = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000);
const norm = fc.oneof(
  fc.constant<Norm>({ soort: 'geen' }),
  fc.record({
    soort: fc.constant('deel' as const),
    van: fc.constantFrom('minimum' as const, 'opgave' as const),
    fractie,
  }),
  fc.record({ soort: fc.constant('taakstellingPlus' as const), fractie }),
);
const bron = fc.record({
  tekst: fc.constantFrom('brief LRT', 'besluit GS van 1-1-2027', '=1+1', '__proto__'),
  aangenomen: fc.boolean(),
});
const peildatum = fc
  .tuple(fc.integer({ min: 2027, max: 2040 }), fc.constantFrom(1, 4, 7, 10))
  .map(([jaar, maand]) => datum(jaar, maand, 1) ?? op('1-1-2027'));
const rule: fc.Arbitrary<Beleidsregel> = fc
  .record({ peildatum, norm, omkoppelingenTellen: fc.boolean(), bron, herkomst: fc.constant('gebruiker' as const) })
  .filter((one) => normPastBij(one.norm, momentVan(one.peildatum)));

test('rules written to the sheet and read from it are the same rules, beside ours', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(rule, { selector: (one) => one.peildatum, maxLength: 8 }),
      fc.boolean(),
      (rules, asText) => {
        const rows = rules
          .map(policyRow)
          .map(([day, ...rest]) => [asText ? formatDatum(day as Beleidsregel['peildatum']) : (day ?? ''), ...rest]);
        const result = read([...policyRows(STANDAARDBELEID), ...rows]);
        expect(result.ok && new Map([...result.beleid].sort(([a], [b]) => a - b))).toEqual(
          new Map(
            [...STANDAARDBELEID.values(), ...rules]
              .sort((a, b) => a.peildatum - b.peildatum)
              .map((one) => [one.peildatum, one]),
          ),
        );
      },
    ),
  );
});

test('the table is written in the order of its dates, whatever the order of the rules', () => {
  const shuffled = new Map([...STANDAARDBELEID].reverse());
  expect(policyRows(shuffled)).toEqual(policyRows(STANDAARDBELEID));
  expect(policyRows(STANDAARDBELEID)[5]).toEqual([
    op('1-1-2022'),
    'taakstelling + 25% van de achterstand',
    'nee',
    'brief GS over 1-1-2022; advies LRT van 19-11-2021',
    'nee',
  ]);
});
