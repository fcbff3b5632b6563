import type { RealSheet } from '../real-sheet';

const remark = (text: string, isSaid: boolean): RealSheet => ({
  what: `'${text}' beside other figures`,
  drawn: `
Gemeente | Trede 1-4-2022 | Opgave 2022-I | Gehuisvest 1-7-2022 | Koppelingen | Opmerking
Delft | 1 | 76 | 48 | voldoende | ${text}
Gouda | 2 | 60 | 20 | voldoende | `,
  outcome: `1-7-2022; Delft 76 48, Gouda 60 20${isSaid ? '; opmerkingTeltNiet' : ''}`,
});

/** Remarks that say of a step or a figure what no column says; the columns counted, without a word. */
export const TOLD_OTHERWISE: readonly RealSheet[] = [
  ...[
    'gehuisvest moet 51 zijn volgens COA',
    'COA: 51 gehuisvest',
    'opgave is 65 volgens COA',
    'aantal klopt niet',
    'realisatie 50 i.p.v. 48',
    'trede moet 2 zijn',
    'staat op trede 3a',
    'verschoonbaar: te weinig koppelingen',
    'uitstel tot 1-10-2022 verleend',
    'incl. 8 Oekra\u00efners',
    'inclusief 5 huurcontracten',
    'opgave gewijzigd naar 80',
    'gehuisvest is aangepast naar 51',
  ].map((text) => remark(text, true)),
  ...[
    'gehuisvest 48 volgens COA',
    'nog 3 gehuisvest na 1 juli 2022',
    'opgave met COA besproken op 12-4-2022',
    'aantal van 51 naar 48 gecorrigeerd door COA',
    'staat op trede 1',
    'opgave gewijzigd naar 76',
    'exclusief Oekra\u00efners',
    'niet verschoonbaar',
    'beroep op verschoonbaarheid',
    'uitstel gevraagd',
    '12 gekoppeld, 3 geplaatst in april',
  ].map((text) => remark(text, false)),
];
