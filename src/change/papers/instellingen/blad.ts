import { policyRow } from '../../../table/policy/policy-rows';
import { type Correction, type Corrections, timeless } from '../../../table/recognise/columns/corrections';
import { ROLE_NAMES } from '../../../table/roles';
import type { CellValue } from '../../../table/cells/grid';
import { asSheet, BLANK, cell, line, styled, text } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { SUBTITLE, TABLE, TABLE_HEADING, TITLE } from '../../layout/looks';
import type { SheetPlan } from '../../sheet-plan';
import { valueContent } from '../../write/content';
import {
  ALL_PROVINCES,
  COLUMN_PROPERTIES,
  type Meegenomen,
  PAPER_NAMES,
  type Part,
  SETTINGS_HEADINGS,
  SETTINGS_KIND,
  SETTINGS_SHEET,
  SIGN_WORDS,
} from './meegenomen';

type Row = readonly [Part, ...CellValue[]];

const UITLEG = [
  'Kopieer dit blad naar een andere werkmap en kies daar bij Instellingen: Neem instellingen over.',
  'Een regel per keuze. Wat over één blad is gezegd, zoals zijn datum of halfjaar, staat er niet bij.',
];

/** All that is remembered, a line each, for a person to read, to put right and to take to another workbook. */
export function instellingenblad(all: Meegenomen): SheetPlan {
  const boven = [
    line(text('Instellingen van Opgavewijzer', TITLE)),
    ...UITLEG.map((zin) => line(text(zin, SUBTITLE))),
    BLANK,
  ];
  return asSheet({
    name: SETTINGS_SHEET,
    kind: SETTINGS_KIND,
    lines: [
      ...boven,
      styled(line(...SETTINGS_HEADINGS.map((kop) => text(kop))), TABLE_HEADING),
      ...settingRows(all).map(asLine),
    ],
    widths: [12, 40, 30, 20, 32, 14, 32, 12],
    orientation: 'landscape',
    heading: boven.length,
    footer: SETTINGS_SHEET,
  });
}

/** The lines below the headings. */
export function settingRows({ corrections, fillers, regio, zicht, way, regels, papers }: Meegenomen): readonly Row[] {
  return [
    ...columnRows(corrections),
    ...[...fillers].flatMap(([sheet, from]) => from.map((name): Row => ['Aanvullen', sheet, '', 'van blad', name])),
    ...(regio ? [['Regio', '', '', regio.kind, regio.naam] as const] : []),
    ...(zicht ? [['Provincie', '', '', '', zicht === 'alle' ? ALL_PROVINCES : zicht] as const] : []),
    ...(way ? [['Schrijven', '', '', 'schrijf als', way] as const] : []),
    ...regels.map((regel): Row => {
      const [peildatum = '', norm = '', ...rest] = policyRow(regel);
      return ['Regel', '', peildatum, 'norm', norm, ...rest];
    }),
    ...[...papers].map(([name, typed]): Row => {
      if (name === 'landelijk' || name === 'kind') return ['Verslag', '', '', PAPER_NAMES[name], typed];
      return ['Gewicht', '', name, 'gewicht', typed];
    }),
  ];
}

const columnRows = (corrections: Corrections): readonly Row[] =>
  [...corrections].flatMap(([signature, table]) =>
    [...table].flatMap(([key, correction]) =>
      said(correction).map(([property, value]): Row => ['Kolom', signature, key, property, value]),
    ),
  );

/** What holds for the same column of any sheet; what was said of one heading on one sheet stays with that sheet. */
function said({ voor, ...correction }: Correction): readonly (readonly [string, string])[] {
  const { role, sign, maanden, rij } = timeless(correction);
  return [
    ...(role ? [[COLUMN_PROPERTIES.role, ROLE_NAMES[role]] as const] : []),
    ...(sign ? [[COLUMN_PROPERTIES.sign, SIGN_WORDS[sign]] as const] : []),
    ...(maanden ? [[COLUMN_PROPERTIES.maanden, maanden] as const] : []),
    ...(rij !== undefined && voor === undefined ? [[COLUMN_PROPERTIES.rij, rij] as const] : []),
  ];
}

/** The place of the peildatum of a rule. */
const DAY = 2;

const asLine = (row: Row): Line =>
  styled(
    line(
      ...row.map((value, i) =>
        typeof value === 'number' && i === DAY
          ? cell(value, { numberFormat: 'd-m-yyyy', align: 'left' })
          : cell(valueContent(value), { wrap: true }),
      ),
    ),
    TABLE,
  );
