import { type OpenedProef, closeProef, openProef, stopBrowser } from './browser';

let opened: OpenedProef;

beforeEach(async () => {
  opened = await openProef({ pagina: 'probe/taskpane.html' });
});
afterEach(closeProef);
afterAll(stopBrowser);

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

test('een lid dat er niet is faalt luid', async () => {
  const message = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.load('items/name');
      await context.sync();
    }).catch((error: { message: string }) => error.message),
  );
  expect(message).toBe('not implemented in the stand-in: Worksheet.pivotTables');
});

test('null-objecten, foutcodes en wat eerder in het verzoek stond', async () => {
  const read = await opened.pane.evaluate(async () => {
    const missing = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nergens');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      sheet.load('name');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    const code = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Haaglanden').getRange('H1').values = [['eerst']];
      context.workbook.worksheets.getItem('Nergens').activate();
      await context.sync();
    }).catch((error: { code: string }) => error.code);
    return { missing, code };
  });
  expect(read).toEqual({ missing: [true, true], code: 'ItemNotFound' });
  expect((await opened.proef.values('Haaglanden'))[0]?.[7]).toBe('eerst');
});

test('tabellen, namen, samengevoegde cellen, grafieken en pagina-instelling', async () => {
  const read = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:F10', true);
      table.name = 'Overzicht';
      table.load('name,id,showTotals');
      const body = table.getDataBodyRange().load('address');
      const live = sheet.getRange('K2:K3');
      live.formulas = [
        ['=Overzicht[@[Taakstelling 1e helft 2022]]*2'],
        ['=SUM(Overzicht[[Te realiseren 21 maart 2022 - 1 juli 2022]])'],
      ];
      live.load('values,formulas');
      table.columns.load('items/name');
      context.workbook.names.add('mijnbereik', sheet.getRange('B2:B3'));
      const named = context.workbook.names.getItem('mijnbereik').getRange().load('address');
      sheet.getRange('H1:I1').merge();
      const merged = sheet.getRange('A1:K3').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A5').getMergedAreasOrNullObject().load('address');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C5'), 'Auto');
      chart.title.text = 'Stand';
      chart.axes.valueAxis.title.text = 'personen';
      chart.setPosition('H3', 'M15');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:F11');
      sheet.horizontalPageBreaks.add('A6');
      await context.sync();
      return {
        table: [table.name, table.showTotals, body.address, table.columns.items.map((c) => c.name)[0]],
        named: named.address,
        merged: merged.address,
        none: none.isNullObject,
        live: live.values,
        formula: live.formulas[0]?.[0],
      };
    }),
  );
  expect(read).toEqual({
    table: ['Overzicht', false, 'Haaglanden!A2:F10', 'Gemeente'],
    named: 'Haaglanden!B2:B3',
    merged: 'Haaglanden!H1:I1',
    none: true,
    live: [[152], [609]],
    formula: '=Overzicht[@[Taakstelling 1e helft 2022]]*2',
  });
  const [chart] = await opened.proef.charts('Haaglanden');
  expect(chart).toMatchObject({ title: 'Stand', source: 'Haaglanden!A1:C5', axes: { value: { title: 'personen' } } });
});

test('bladen: kopiëren, verbergen, hernoemen, verwijderen; rijen invoegen en verwijderen', async () => {
  const read = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const copy = worksheets.getItem('Haaglanden').copy('End');
      copy.load('name');
      const second = worksheets.add('Tweede');
      second.visibility = 'VeryHidden';
      second.name = 'Verborgen';
      await context.sync();
      copy.getRange('2:3').insert('Down');
      copy.getRange('5:5').delete('Up');
      const used = copy.getUsedRange(true).load('values,address');
      worksheets.load('items/name,items/visibility');
      await context.sync();
      return {
        copy: copy.name,
        address: used.address,
        rows: used.values.slice(0, 5).map((row) => row[0]),
        sheets: worksheets.items.map((sheet) => [sheet.name, sheet.visibility]),
      };
    }),
  );
  expect(read.copy).toBe('Haaglanden (2)');
  expect(read.rows).toEqual(['Gemeente', '', '', 'Delft', 'Leidschendam-Voorburg']);
  expect(read.sheets).toEqual([
    ['Haaglanden', 'Visible'],
    ['Haaglanden (2)', 'Visible'],
    ['Verborgen', 'VeryHidden'],
  ]);
});
