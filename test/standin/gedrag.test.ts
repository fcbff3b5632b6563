import { type OpenedProef, closeProef, openProef } from './browser';

let opened: OpenedProef;

beforeEach(async () => {
  opened = await openProef({ pagina: 'probe/taskpane.html' });
});
afterEach(closeProef);

test('een wijziging meldt wie haar maakte', async () => {
  const { pane, proef } = opened;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      context.workbook.worksheets.onChanged.add(
        async (event) => void seen.push([event.address, event.source, event.triggerSource ?? '']),
      );
      context.workbook.worksheets.onSelectionChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
    }),
  );
  await proef.type('Haaglanden!D2', 50);
  await proef.foreignEdit('Haaglanden!D3', 130);
  await proef.foreignEdit('Haaglanden!D4', 9, true);
  await proef.select('Haaglanden!B2:C3');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('H1').values = [['x']];
      await context.sync();
    }),
  );
  await pane.waitForFunction(() => (window as unknown as { seen: unknown[] }).seen.length >= 4);
  expect(await pane.evaluate(() => (window as unknown as { seen: unknown[] }).seen)).toEqual([
    ['D2', 'Local', ''],
    ['D3', 'Remote', ''],
    'B2:C3',
    ['H1', 'Local', 'ThisLocalAddin'],
  ]);
});

test.each([
  ['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode'],
  ['ActivityLimitReached', 'ActivityLimitReached'],
  ['RequestPayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded'],
  ['ResponsePayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'],
  ['InvalidOrTimedOutSession', 'InvalidOrTimedOutSession'],
  ['AccessDenied', 'AccessDenied'],
] as const)('een geweigerd verzoek: %s', async (refusal, code) => {
  const { pane, proef } = opened;
  const before = await proef.snapshot();
  await proef.refuse(refusal);
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['weg']];
      await context.sync();
    }).catch((error: { code: string }) => error.code),
  );
  expect(seen).toBe(code);
  expect(await proef.snapshot()).toBe(before);
});

test('een beveiligd blad weigert, een gefilterd blad zegt het', async () => {
  const { pane, proef } = opened;
  await proef.filter('Haaglanden', true, 4);
  await proef.protect('Haaglanden', true);
  const before = await proef.snapshot();
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.load('protected');
      sheet.autoFilter.load('enabled,isDataFiltered');
      const rows = sheet.getRange('A1:A6').getRowProperties({ rowHidden: true });
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      const code = await context.sync().then(
        () => 'geschreven',
        (error: { code: string }) => error.code,
      );
      return {
        protected: sheet.protection.protected,
        filtered: sheet.autoFilter.isDataFiltered,
        hidden: rows.value.map((row) => row.rowHidden),
        code,
      };
    }),
  );
  expect(read).toEqual({
    protected: true,
    filtered: true,
    hidden: [false, false, false, false, true, false],
    code: 'AccessDenied',
  });
  expect(await proef.snapshot()).toBe(before);
});

test('instellingen en opslaan overleven opslaan en openen', async () => {
  const { pane, proef } = opened;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.settings.add('sleutel', { lijst: [1, 'a'.repeat(40_000)] });
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('H1:I2').values = [
        ['=SUM(C2:C10)', 'tekst'],
        [true, 44_641],
      ];
      sheet.getRange('I2').numberFormat = [['d-m-yyyy']];
      sheet.getRange('H4:I4').merge();
      sheet.getRange('J:J').columnHidden = true;
      await context.sync();
    }),
  );
  await proef.settled();
  const before = await proef.values('Haaglanden');
  const bytes = await proef.save();
  await proef.open(bytes);
  expect(await proef.values('Haaglanden')).toEqual(before);
  expect((await proef.formulas('Haaglanden'))[0]?.[7]).toBe('=SUM(C2:C10)');
  expect((await proef.texts('Haaglanden'))[1]?.[8]).toBe('21-3-2022');
  const kept = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('sleutel').load('value');
      await context.sync();
      return (setting.value as { lijst: [number, string] }).lijst[1].length;
    }),
  );
  expect(kept).toBe(40_000);
});

test('een lintknop roept de functie van de invoegtoepassing aan', async () => {
  await opened.proef.invoke('tel');
  await opened.pane.waitForFunction(() => (window as unknown as { commando: number }).commando === 1);
});

test('een kleinere ExcelApi wordt eerlijk aangekondigd', async () => {
  const { pane } = await openProef({ pagina: 'probe/taskpane.html', api: '1.9' });
  expect(
    await pane.evaluate(() => [
      Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
    ]),
  ).toEqual([true, false]);
});

test('een tabel komt op het blad van haar verzameling, en haar totaalrij eronder', async () => {
  const { pane, proef } = await openProef({ pagina: 'probe/taskpane.html', werkmap: 'leeg' });
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ander');
      sheet.getRange('A1:B3').values = [
        ['Gemeente', 'Opgave'],
        ['Delft', 76],
        ['Rijswijk', 56],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.showTotals = true;
      const all = table.getRange().load('address');
      const total = table.getTotalRowRange().load('address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      table.showTotals = false;
      const less = table.getRange().load('address');
      await context.sync();
      return [all, total, body, less].map(({ address }) => address);
    }),
  );
  expect(read).toEqual(['Ander!A1:B4', 'Ander!A4:B4', 'Ander!A2:B3', 'Ander!A1:B3']);
  expect((await proef.values('Ander')).length).toBe(3);
});

test('wie alleen iets toevoegt telt mee, en wordt geweigerd terwijl iemand in een cel bezig is', async () => {
  const { page, pane, proef } = opened;
  const add = (key: string) =>
    pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.settings.add(name, 'waarde');
          await context.sync();
          return 'gelukt';
        }).catch((error: OfficeExtension.Error) => error.code),
      key,
    );
  await proef.requests();
  expect(await add('eerste')).toBe('gelukt');
  expect(await proef.requests()).toBe(1);
  await page
    .locator('#grid canvas')
    .last()
    .click({ position: { x: 400, y: 300 } });
  await proef.select('Haaglanden!B20');
  await page.keyboard.type('12');
  expect(await add('tweede')).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.press('Escape');
});
