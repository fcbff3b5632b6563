import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { type GridExtras, gridOf } from '../grid-of';

export type Lines = readonly (readonly CellValue[])[];

export const BRIEF: Lines = [
  ['', '', 'Aantal vergunninghouders'],
  ['Taakstelling 2022-I', '', 100],
  ['Per 1 januari 2022 had uw gemeente een achterstand', '', 21],
  ['Fase interventieladder per 1 januari 2022', '', 'Informatie opvragen en valideren'],
  ['Te huisvesten vergunninghouders vóór 1 juli 2022', '', 121],
  ['', '', 'Beoordeling'],
  ['Minimaal te huisvesten vóór 1 april 2022', 61, ''],
  ['Feitelijk gehuisvest vóór 1 april 2022', 40, ''],
  ['Op schema / niet op schema', 'Niet op schema', ''],
  [
    'Percentage gehuisveste vergunninghouders van het minimaal vóór 1 april aantal te huisvesten vergunninghouders',
    '66%',
    '',
  ],
  ['Conclusie', 'Zelfde fase', ''],
  ['Fase interventieladder op 1 april 2022', '', 'Informatie opvragen en valideren'],
  ['Nog te huisvesten vóór 1 juli 2022', '', 81],
  ['Koppelingen op 1 april 2022', '', 90],
];

export const BIJLAGE: Lines = [
  ['Bevindingen opgave, koppelingen, omkoppelingen en stapelgemeente', '', ''],
  ['Taakstelling 2022- I', '', 100],
  ['Per 1 januari 2022 had uw gemeente op basis van cijfers COA een achterstand', '', 21],
  ['Te huisvesten vergunninghouders op basis van cijfers COA vóór 1 juli 2022', '', 121],
  ['Gehuisveste vergunninghouders voor 1 juli 2022', '', ''],
  ['', 'op basis van cijfers van het COA', 97],
  ['', 'op basis van één of meerdere toegestuurde huurcontracten', 99],
  ['Conclusie opgave', '', ''],
  ['Per 1 juli 2022 heeft uw gemeente een achterstand.', '', 24],
  ['', '', ''],
  ['Aantal koppelingen op 1 april 2022', '', 'Voldoende'],
  ['', '', ''],
  ['Omkoppelingen (exclusief grote gezinnen of medische noodzaak)', '', ''],
  ['Zijn er in uw gemeente in de periode van 1 januari tot 1 juli 2022 omkoppelingen gedaan?', '', 'Nee'],
  ['', '', ''],
  ['Stapelgemeente', '', ''],
  [
    'Is uw gemeente in de periode van 1 januari tot 1 juli 2022 ten minste drie maanden aangemerkt als ' +
      'stapelgemeente, waaronder de maand juni?',
    '',
    'niet aangemerkt als stapelgemeente',
  ],
  ['Conclusie op basis van de opgave, koppelingen, omkoppelingen en stapelgemeente', '', ''],
  ['Op 1 april 2022 stond uw gemeente op de interventieladder op trede informatie opvragen en valideren', '', ''],
  [
    'Op basis van bovenstaande bevindingen komt uw gemeente per 1 juli 2022 op de interventieladder op trede ' +
      'afspraken maken over acties en termijnen, ambtelijk',
    '',
    '',
  ],
];

export function assessed(lines: Lines, extras: GridExtras = {}) {
  const read = readGrid(gridOf(lines, extras));
  if (read.kind !== 'table') throw new Error(`geen tabel: ${read.kind}`);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(`ontbreekt: ${result.wat.join()}`);
  const [row] = result.overview.rows;
  if (row === undefined || result.overview.rows.length > 1) throw new Error('niet één gemeente');
  const { naam, opgave, gehuisvest, beoordeling } = row;
  const trede = 'trede' in beoordeling ? beoordeling.trede : undefined;
  return {
    naam,
    opgave,
    gehuisvest,
    van: row.trede,
    trede,
    eindsaldo: row.row.eindsaldo,
    findings: read.table.findings,
  };
}

export const ADDRESS: Lines = [
  ['Burgemeester en Wethouders van de gemeente Westland', '', ''],
  ['', '', ''],
];
