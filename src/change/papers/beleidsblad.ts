import type { Beleid } from '../../domain/beleid/beleidsregel';
import { POLICY_HEADINGS, policyRows } from '../../table/policy/policy-rows';
import { POLICY_SHEET } from '../../table/policy/policy-sheet';
import { valueContent } from '../write/content';
import type { SheetPlan } from '../sheet-plan';
import { asSheet, cell, styled, line, text, BLANK } from '../layout/lines';
import type { Line } from '../layout/line';
import { SUBTITLE, TABLE, TABLE_HEADING, TITLE } from '../layout/looks';

/** The mark by which the sheet is found again. */
export const POLICY_SHEET_KIND = 'beleidsregels';

const BREEDTES = [14, 42, 14, 46, 14];

const UITLEG = [
  'Per peildatum de norm waaronder een trede stijgt. Vul onder de tabel een regel aan, of wijzig er een; ' +
    'daarna rekent Opgavewijzer ermee.',
  'Een datum zonder regel kent geen coulance. De functie TREDE in een cel rekent met de regels uit de brieven.',
];

/** The rule table as a sheet that a person can read, extend and print. */
export function beleidsblad(beleid: Beleid): SheetPlan {
  const boven = [line(text('Beleidsregels', TITLE)), ...UITLEG.map((zin) => line(text(zin, SUBTITLE))), BLANK];
  return asSheet({
    name: POLICY_SHEET,
    kind: POLICY_SHEET_KIND,
    lines: [
      ...boven,
      styled(line(...POLICY_HEADINGS.map((kop) => text(kop))), TABLE_HEADING),
      ...policyRows(beleid).map(alsRegel),
    ],
    widths: BREEDTES,
    orientation: 'landscape',
    heading: boven.length,
    footer: POLICY_SHEET,
  });
}

function alsRegel([peildatum = '', ...rest]: ReturnType<typeof policyRows>[number]): Line {
  return styled(
    line(
      cell(peildatum, { numberFormat: 'd-m-yyyy', align: 'left' }),
      ...rest.map((waarde) => cell(valueContent(waarde), { wrap: true })),
    ),
    TABLE,
  );
}
