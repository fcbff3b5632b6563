/**
 * An empty cell of a range comes as 0 on the desktop and as "" on the web [F09]; BEOORDEEL looks in the workbook which
 * it is [A10] [A12], so that all see the same.
 */
import { type RemoteProef, closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

/** Of Haaglanden: Delft 2 | 's-Gravenhage 2 | Leidschendam-Voorburg 2, in rows 2 to 4; steps in B, gehuisvest in D. */
const AT = 'Haaglanden!K20';

/** The heading of the step, and the step of Delft below it. */
const delft = async (proef: RemoteProef) => (await proef.values('Haaglanden')).slice(19, 21).map((row) => row[16]);

test.each(['Windows', 'Mac', 'web'] as const)('on %s an empty cell is no 0, and a typed 0 is one', async (platform) => {
  const { proef } = await openProef({ platform });
  const steps = async () => (await proef.values('Haaglanden')).slice(19, 23).map((row) => [row[16], row[17]]);
  await proef.type('Haaglanden!B2', '');
  await proef.type('Haaglanden!D3', '');
  await proef.type('Haaglanden!B4', 0);
  await proef.type(AT, '=BEOORDEEL(A1:F11;"21-3-2022")');
  expect(await steps()).toEqual([
    ['Verwachte trede', 'Vervolgstap'],
    ['de huidige trede ontbreekt', ''],
    ['', 'geen uitkomst: het aantal gehuisvest ontbreekt'],
    ['1', expect.any(String)],
  ]);

  await proef.type('Haaglanden!B2', 0);
  await proef.type('Haaglanden!D3', 0);
  expect((await steps()).slice(1)).toEqual([
    ['0', expect.any(String)],
    ['2', expect.any(String)],
    ['1', expect.any(String)],
  ]);
});

test('also of a sheet with a name of its own and of whole columns', async () => {
  const { pane, proef } = await openProef({ platform: 'Windows' });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Haaglanden').copy('End').name = "Bob's blad";
      await context.sync();
    }),
  );
  await proef.type("'Bob''s blad'!B2", '');
  for (const range of ["'Bob''s blad'!A1:F11", "'Bob''s blad'!$A:$F"]) {
    await proef.type(AT, `=BEOORDEEL(${range};"21-3-2022")`);
    expect([range, await delft(proef)]).toEqual([range, ['Verwachte trede', 'de huidige trede ontbreekt']]);
  }
});

test.each(['Windows', 'web'] as const)('on %s a formula that shows nothing is no 0 either', async (platform) => {
  const { proef } = await openProef({ platform });
  await proef.type('Haaglanden!B2', '=""');
  await proef.type(AT, '=BEOORDEEL(A1:F11;"21-3-2022")');
  expect(await delft(proef)).toEqual(['Verwachte trede', 'de huidige trede ontbreekt']);
});

test('of a range that is worked out nobody can tell, and the heading says so', async () => {
  const { proef } = await openProef({ platform: 'Windows' });
  await proef.type('Haaglanden!B2', '');
  await proef.type(AT, '=BEOORDEEL(IF(A1:F11="";0;A1:F11);"21-3-2022")');
  expect(await delft(proef)).toEqual(['Verwachte trede (lege cellen tellen als 0)', '0']);
});
