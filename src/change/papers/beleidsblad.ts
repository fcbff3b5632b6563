import type { Beleid } from '../../domain/beleid/beleidsregel';
import { POLICY_HEADINGS, POLICY_SHEET, policyRows } from '../../table/policy/sheet';
import { valueContent } from '../write/content';
import type { SheetPlan } from '../sheet-plan';
import { alsBlad, cel, metOpmaak, regel, tekst, WIT } from '../layout/lines';
import type { Line } from '../layout/line';
import { ONDERTITEL, TABEL, TABELKOP, TITEL } from '../layout/looks';

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
  const boven = [regel(tekst('Beleidsregels', TITEL)), ...UITLEG.map((zin) => regel(tekst(zin, ONDERTITEL))), WIT];
  return alsBlad({
    naam: POLICY_SHEET,
    kind: POLICY_SHEET_KIND,
    regels: [
      ...boven,
      metOpmaak(regel(...POLICY_HEADINGS.map((kop) => tekst(kop))), TABELKOP),
      ...policyRows(beleid).map(alsRegel),
    ],
    breedtes: BREEDTES,
    richting: 'landscape',
    kop: boven.length,
    voettekst: POLICY_SHEET,
  });
}

function alsRegel([peildatum = '', ...rest]: ReturnType<typeof policyRows>[number]): Line {
  return metOpmaak(
    regel(
      cel(peildatum, { numberFormat: 'd-m-yyyy', align: 'left' }),
      ...rest.map((waarde) => cel(valueContent(waarde), { wrap: true })),
    ),
    TABEL,
  );
}
