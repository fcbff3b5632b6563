/** Every custom function of the product in a cell of the real grid, called over the host's own protocol. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

/** Formula as a Dutch user types it, and what the cell then holds. */
const CELLS: readonly (readonly [string, unknown])[] = [
  ['=OPGAVE(309;108)', 417],
  ['=MINIMAAL(417)', 209],
  ['=RESTANT(417;129)', 288],
  ['=ROUND(GEREALISEERD(129;417);2)', 0.31],
  ['=OPSCHEMA(417;129;DATE(2022;3;21))', 'niet op schema'],
  ['=KOPPELINGEN(188;135)', 'voldoende'],
  ['=TREDE(2;DATE(2022;1;1);535;427;"onvoldoende";"ja";"nee";0;340)', '2'],
  ['=IF(LEN(WAAROM(2;DATE(2022;1;1);535;427;"onvoldoende";"ja";"nee";0;340))>40;"uitgelegd";"leeg")', 'uitgelegd'],
  ['=TREDENAAM(1)', 'signaleren'],
  ['=IF(LEN(VERVOLGSTAP(4))>5;"ja";"nee")', 'ja'],
  ['=CONCLUSIE(0;1)', 'volgende fase'],
  ['=PERIODE(DATE(2022;3;21))', '2022-I'],
  ['=TEMPO(70;DATE(2022;1;1);DATE(2022;1;8))', 70],
  ['=PROGNOSE(48;DATE(2022;1;1);DATE(2022;3;21);DATE(2022;7;1))', 109],
  ['=GEMEENTE("Gravenhage \'s-")', "'s-Gravenhage"],
  ['=PROVINCIE("Den Bosch")', 'Noord-Brabant'],
  ['=REGIO("Delft")', 'Haaglanden'],
  ['=WONINGEN(25)', 11],
  ['=UITERLIJK(DATE(2022;1;1))-DATE(2022;1;1)', 98],
  ['=SUM(VERDEEL(10;C2:C4))', 10],
  ['=ROWS(BEOORDEEL(A1:D10;DATE(2022;3;21)))', 10],
  ['=OPGAVE("veel")', '#VALUE!'],
  ['=GEREALISEERD(5;0)', '#N/A'],
];

test(
  'every function of functions.json works in a cell, nested and over ranges, with errors of Excel for wrong ' + 'input',
  async () => {
    const { functions } = JSON.parse(readFileSync(join(__dirname, '../../../dist/functions.json'), 'utf8')) as {
      functions: readonly { id: string }[];
    };
    const untried = functions
      .map(({ id }) => id)
      .filter((id) => !CELLS.some(([formula]) => formula.includes(`${id}(`)));
    expect(untried).toEqual([]);

    const { proef } = await openProef();
    for (const [index, [formula]] of CELLS.entries()) await proef.type(`Haaglanden!K${index + 20}`, formula);
    const values = await proef.values('Haaglanden');
    expect(CELLS.map(([formula], index) => [formula, values[index + 19]?.[10]])).toEqual(CELLS);
  },
);
