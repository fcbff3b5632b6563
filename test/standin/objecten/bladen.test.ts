/** What lies on a sheet, and the sheets themselves, through the real office.js. */
import { type OpenedProef, closeProef, openProef } from '../browser';

let opened: OpenedProef;

beforeEach(async () => {
  opened = await openProef({ pagina: 'probe/taskpane.html' });
});
afterEach(closeProef);

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
