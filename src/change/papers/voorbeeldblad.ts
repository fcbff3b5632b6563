import type { SheetPlan } from '../sheet-plan';
import { count, asSheet, share, styled, line, text } from '../layout/lines';
import type { Line } from '../layout/line';
import { TABLE, TABLE_HEADING, TOTAL } from '../layout/looks';

export const VOORBEELD = 'Voorbeeld Haaglanden';

const KOPPEN = [
  'Gemeente',
  'Besluit op 1 januari 2022',
  'Taakstelling 1e helft 2022',
  'Plaatsingen 1 januari 2022 – 21 maart 2022',
  'Te realiseren 21 maart 2022 - 1 juli 2022',
  'Gerealiseerd 21 maart 2022',
];

/**
 * The regional overview of Haaglanden of 30 March 2022, position of 21 March 2022, with the names and headings of the
 * paper. gemeente, trede, taakstelling (the opgave, persons), plaatsingen (persons), te realiseren (persons),
 * gerealiseerd (fraction)
 */
const GEMEENTEN = [
  ['Delft', 2, 76, 48, 28, 0.63],
  ["Gravenhage 's-", 2, 417, 129, 288, 0.31],
  ['Leidschendam-Voorburg', 3, 67, 8, 59, 0.12],
  ['Midden-Delfland', 2, 13, 5, 8, 0.38],
  ['Pijnacker-Nootdorp', 3, 50, 12, 38, 0.24],
  ['Rijswijk', 3, 56, 1, 55, 0.02],
  ['Wassenaar', 0, 15, 11, 4, 0.73],
  ['Westland', 3, 81, 30, 51, 0.37],
  ['Zoetermeer', 3, 109, 31, 78, 0.28],
] as const;

const SAMEN = ['', 884, 275, 609, 0.31] as const;

/** A sheet to try everything on, as people receive it: nothing on it is ours but the look. */
export function voorbeeldblad(): SheetPlan {
  return asSheet({
    name: VOORBEELD,
    kind: 'voorbeeld',
    lines: [
      styled(line(...KOPPEN.map((kop) => text(kop))), TABLE_HEADING),
      ...GEMEENTEN.map(([naam, ...getallen]) => styled(lijn(naam, getallen), TABLE)),
      styled(lijn('Totaal', SAMEN), TOTAL),
    ],
    widths: [24, 14, 16, 20, 20, 16],
    orientation: 'landscape',
    heading: 0,
    footer: 'Voorbeeld van Opgavewijzer: regionaal overzicht Haaglanden, 30 maart 2022',
  });
}

type Getallen = readonly [
  trede: number | '',
  taakstelling: number,
  plaatsingen: number,
  teRealiseren: number,
  gerealiseerd: number,
];

function lijn(naam: string, [trede, taakstelling, plaatsingen, teRealiseren, gerealiseerd]: Getallen): Line {
  return line(
    text(naam),
    count(trede),
    count(taakstelling),
    count(plaatsingen),
    count(teRealiseren),
    share(gerealiseerd),
  );
}
