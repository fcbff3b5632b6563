/** Cells through the real office.js: read as they are shown, written and read back. */
import { type OpenedProef, closeProef, openProef } from '../browser';

let opened: OpenedProef;

beforeEach(async () => {
  opened = await openProef({ pagina: 'probe/taskpane.html' });
});
afterEach(closeProef);

test('het haaglanden-blad is te lezen door de echte office.js, in één verzoek', async () => {
  const { pane, proef } = opened;
  await proef.requests();
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      used.load({
        address: true,
        values: true,
        text: true,
        numberFormat: true,
        valueTypes: true,
        format: { fill: { color: true } },
      });
      await context.sync();
      return {
        address: used.address,
        first: used.values[1],
        total: used.values[10],
        text: used.text[1],
        format: used.numberFormat[1]?.[5],
        types: used.valueTypes[10],
        fill: used.format.fill.color,
      };
    }),
  );
  expect(read).toEqual({
    address: 'Haaglanden!A1:F11',
    first: ['Delft', 2, 76, 48, 28, 0.63],
    total: ['Totaal', '', 884, 275, 609, 0.31],
    text: ['Delft', '2', '76', '48', '28', '63%'],
    format: '0%',
    types: ['String', 'Empty', 'Double', 'Double', 'Double', 'Double'],
    fill: '',
  });
  expect(await proef.requests()).toBe(1);
});

test('waarden, formules, opmaak en maten schrijven en teruglezen', async () => {
  const { pane, proef } = opened;
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Proef');
      const range = sheet.getRange('B2:C3');
      range.values = [
        ['=1+1', '12,345.5'],
        ["'=geen formule", true],
      ];
      range.numberFormat = [
        ['0', '#,##0.0'],
        ['@', 'General'],
      ];
      range.format.font.bold = true;
      range.format.fill.color = 'yellow';
      range.format.columnWidth = 90;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.horizontalAlignment = 'Center';
      sheet.showGridlines = false;
      sheet.tabColor = '#FF0000';
      sheet.freezePanes.freezeRows(1);
      range.load(
        'values,formulas,text,format/fill/color,format/font/bold,format/columnWidth,format/horizontalAlignment',
      );
      const bottom = range.getLastRow().format.borders.getItem('EdgeBottom').load('style,color');
      sheet.load('name,position,visibility,tabColor,showGridlines');
      await context.sync();
      return {
        values: range.values,
        formulas: range.formulas,
        text: range.text,
        fill: range.format.fill.color,
        bold: range.format.font.bold,
        width: range.format.columnWidth,
        align: range.format.horizontalAlignment,
        bottom: bottom.style,
        sheet: [sheet.name, sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines],
      };
    }),
  );
  expect(read).toEqual({
    values: [
      [2, 12345.5],
      ['=geen formule', true],
    ],
    formulas: [
      ['=1+1', 12345.5],
      ['=geen formule', true],
    ],
    text: [
      ['2', '12.345,5'],
      ['=geen formule', 'WAAR'],
    ],
    fill: '#FFFF00',
    bold: true,
    width: 90,
    align: 'Center',
    bottom: 'Continuous',
    sheet: ['Proef', 1, 'Visible', '#FF0000', false],
  });
  expect(await proef.activeSheet()).toBe('Haaglanden');
});
