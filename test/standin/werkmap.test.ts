import ExcelJS from 'exceljs';
import { type OpenedProef, closeProef, openProef } from './browser';

let opened: OpenedProef;

beforeEach(async () => {
  opened = await openProef({ pagina: 'probe/taskpane.html' });
});
afterEach(closeProef);

async function bytes(fill: (sheet: ExcelJS.Worksheet, file: ExcelJS.Workbook) => void): Promise<Buffer> {
  const file = new ExcelJS.Workbook();
  fill(file.addWorksheet('Blad één'), file);
  return Buffer.from(await file.xlsx.writeBuffer());
}

test('wat in een bestand staat is er na openen, en na opslaan en weer openen precies zo', async () => {
  const { proef } = opened;
  await proef.open(
    await bytes((sheet, file) => {
      sheet.addRows([
        ['Naam', 'Datum', 'Deel', 'Som'],
        ["'s-Gravenhage", new Date(Date.UTC(2022, 2, 21)), 0.31, { formula: 'C2*2', result: 0.62 }],
        [{ richText: [{ text: 'dik' }, { text: 'dun' }] }, true, { error: '#N/A' }, null],
      ]);
      sheet.getCell('B2').numFmt = 'd-m-yyyy';
      sheet.getCell('C2').style = {
        numFmt: '0%',
        font: { bold: true, color: { argb: 'FFFF0000' } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
        border: { bottom: { style: 'thin', color: { argb: 'FF000000' } } },
      };
      sheet.mergeCells('A5:C5');
      sheet.getRow(2).hidden = true;
      sheet.getColumn(4).hidden = true;
      sheet.autoFilter = 'A1:D3';
      file.definedNames.add("'Blad één'!$C$2", 'deel');
      file.addWorksheet('Verborgen', { state: 'hidden' });
    }),
  );
  await proef.settled();
  expect((await proef.values('Blad één')).slice(0, 3)).toEqual([
    ['Naam', 'Datum', 'Deel', 'Som'],
    ["'s-Gravenhage", 44_641, 0.31, 0.62],
    ['dikdun', true, '#N/A', ''],
  ]);
  expect((await proef.formulas('Blad één'))[1]?.[3]).toBe('=C2*2');
  expect((await proef.texts('Blad één'))[1]).toEqual(["'s-Gravenhage", '21-3-2022', '31%', '0,62']);
  const before = await proef.snapshot();
  await proef.open(await proef.save());
  await proef.settled();
  expect(await proef.snapshot()).toBe(before);
});

test('namen houden hun opmerking, blijven verborgen en blijven van hun blad', async () => {
  const { pane, proef } = opened;
  const names = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const ofBook = workbook.names.load('items/name,items/formula,items/comment,items/visible');
        const ofSheet = workbook.worksheets
          .getItem('Haaglanden (2)')
          .names.load('items/name,items/formula,items/comment');
        await context.sync();
        return [
          ofBook.items.map(({ name, formula, comment, visible }) => [name, formula, comment, visible]).sort(),
          ofSheet.items.map(({ name, formula, comment }) => [name, formula, comment]),
        ];
      }),
    );
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Haaglanden');
      workbook.names.add('Verborgen', sheet.getRange('A1'), 'waarvoor');
      workbook.names.add('Percentage', '=0.5');
      await context.sync();
      workbook.names.getItem('Verborgen').visible = false;
      sheet.copy();
      await context.sync();
    }),
  );
  const before = await names();
  expect(before).toEqual([
    [
      ['Percentage', '=0.5', '', true],
      ['Verborgen', '=Haaglanden!$A$1', 'waarvoor', false],
    ],
    [['Verborgen', "='Haaglanden (2)'!$A$1", 'waarvoor']],
  ]);
  await proef.open(await proef.save());
  expect(await names()).toEqual(before);
});

test('een tabel, beveiliging en grafiek overleven opslaan en openen', async () => {
  const { pane, proef } = opened;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('A1:F10', true).name = 'Overzicht';
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C5'), 'Auto');
      chart.title.text = 'Stand';
      sheet.protection.protect();
      await context.sync();
    }),
  );
  await proef.open(await proef.save());
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const area = sheet.tables.getItem('Overzicht').getRange().load('address');
      sheet.protection.load('protected');
      await context.sync();
      return [area.address, sheet.protection.protected];
    }),
  );
  expect(read).toEqual(['Haaglanden!A1:F10', true]);
  expect((await proef.charts('Haaglanden')).map((chart) => chart.title)).toEqual(['Stand']);
});

test('een tabel groeit mee met een ingevoegde rij', async () => {
  const address = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:F10', true);
      sheet.getRange('4:5').insert('Down');
      const area = table.getRange().load('address');
      await context.sync();
      return area.address;
    }),
  );
  expect(address).toBe('Haaglanden!A1:F12');
});

test('een bestand dat geen werkmap is laat alles zoals het was', async () => {
  const before = await opened.proef.snapshot();
  await expect(opened.proef.open(Buffer.from('geen werkmap'))).rejects.toThrow();
  expect(await opened.proef.snapshot()).toBe(before);
});

test('typen in het rooster zelf gaat als in een Nederlands Excel, en een beveiligd blad weigert', async () => {
  const { page, proef } = opened;
  await proef.select('Haaglanden!D2');
  const box = page.locator('#grid canvas').last();
  await box.click({ position: { x: 400, y: 100 } });
  await proef.select('Haaglanden!H3');
  await page.keyboard.type('123');
  await page.keyboard.press('Enter');
  await proef.settled();
  expect((await proef.values('Haaglanden'))[2]?.[7]).toBe(123);
  await proef.protect('Haaglanden', true);
  const before = await proef.snapshot();
  await proef.select('Haaglanden!H4');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'beveiligd' }).waitFor();
  expect(await proef.snapshot()).toBe(before);
});

test('wie in een cel aan het typen is, laat Excel het verzoek van de invoegtoepassing weigeren', async () => {
  const { page, pane, proef } = opened;
  const read = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return 'gelezen';
      }).catch((error: { code: string }) => error.code),
    );
  await page
    .locator('#grid canvas')
    .last()
    .click({ position: { x: 400, y: 100 } });
  await proef.select('Haaglanden!H3');
  await page.keyboard.type('12');
  expect(await read()).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.press('Enter');
  expect(await read()).toBe('gelezen');
});

test('de statusregel geeft de zin bij een fout van een functie', async () => {
  const { page, proef } = opened;
  await proef.type('Haaglanden!H1', '=FOUTE("na")');
  await proef.select('Haaglanden!A1');
  await proef.select('Haaglanden!H1');
  expect(await page.getByRole('status').first().textContent()).toBe('#N/A – Dit kan niet.');
});

test('het thema van de pagina is het thema van het taakvenster', async () => {
  const { page } = opened;
  const dark = () => page.frames()[1]?.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await dark()).toBe(false);
  await page.getByRole('button', { name: 'Donker thema' }).click();
  expect(await dark()).toBe(true);
  await page.getByRole('button', { name: 'Licht thema' }).click();
  expect(await dark()).toBe(false);
});
