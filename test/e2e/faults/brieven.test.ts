/**
 * What reads letters and has the words of functions comes in a script of its own, with the first that needs it. While
 * it cannot be fetched the pane and the cells say so; nothing is lost, and all is there when it can.
 */
import ExcelJS from 'exceljs';
import type { CellValue } from '../../../src/table/cells/grid';
import { closeProef, openProef } from '../../standin/browser';
import { HAAGLANDEN } from '../../table/haaglanden';
import { ADDRESS, BRIEF } from '../../table/letter/letter-kit';

afterEach(closeProef);

const WORDS = /\/parts\/words\./;
const SHEETS = { Haaglanden: HAAGLANDEN, Brief: [...ADDRESS, ...BRIEF] } as const;
const said = ({ pane }: Opened) =>
  pane.getByText(/Een deel van Opgavewijzer kon niet worden opgehaald; er is niets geschreven/);
const again = ({ pane }: Opened) => pane.getByRole('button', { name: 'Opnieuw proberen' }).first();
const back = ({ page }: Opened) => page.unroute(WORDS);

/** A pane begun on these sheets, the first in front, with a server that does not give that script. */
async function without(...names: readonly (keyof typeof SHEETS)[]) {
  const opened = await openProef({ werkmap: 'leeg' });
  const map = new ExcelJS.Workbook();
  for (const name of names) {
    const rows: readonly (readonly CellValue[])[] = SHEETS[name];
    map.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  await opened.page.route(WORDS, (route) => route.abort());
  await opened.page.getByLabel('Werkmap kiezen').setInputFiles({
    name: 'brief.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await map.xlsx.writeBuffer()),
  });
  return { ...opened, pane: opened.page.frameLocator('#paneel iframe') };
}
type Opened = Awaited<ReturnType<typeof without>>;

test('a letter in front: a sentence with what to do; once more without it, and then the letter', async () => {
  const opened = await without('Brief', 'Haaglanden');
  const { pane, page, proef } = opened;
  await said(opened).first().waitFor();
  const before = await proef.snapshot();
  const asked = page.waitForRequest(WORDS);
  await again(opened).click();
  await asked;
  await said(opened).first().waitFor();
  expect(await pane.getByText('40 van 121').count()).toBe(0);

  await back(opened);
  await again(opened).click();
  await pane.getByText('40 van 121').first().waitFor();
  expect(await said(opened).count()).toBe(0);
  expect(await proef.snapshot()).toBe(before);
});

test('a table in front: its figures, and the sentence; with the script all that follows, a letter too', async () => {
  const opened = await without('Haaglanden', 'Brief');
  const { pane, proef } = opened;
  await pane.getByText('48 van 76').waitFor();
  await said(opened).first().waitFor();
  await back(opened);
  await again(opened).click();
  await said(opened).first().waitFor({ state: 'detached' });
  await pane.getByText('48 van 76').waitFor();
  await proef.activate('Brief');
  await pane.getByRole('button', { name: 'Lees dit blad' }).click();
  await pane.getByText('40 van 121').first().waitFor();
});

test('WAAROM and BEOORDEEL show #N/A while it is not there, and their answer afterwards; others work', async () => {
  const { pane, proef, page } = await without('Haaglanden');
  await pane.getByText('48 van 76').waitFor();
  const shown = async (from: number): Promise<readonly unknown[]> =>
    (await proef.values('Haaglanden')).slice(from - 1, from + 2).map((row) => row[7] ?? '');
  const typed = async (from: number, gehuisvest: number): Promise<void> => {
    const invoer = `2;"1-1-2022";535;${gehuisvest};"onvoldoende";"ja";"nee";0;340`;
    await proef.type(`Haaglanden!H${from}`, `=WAAROM(${invoer})`);
    await proef.type(`Haaglanden!H${from + 1}`, `=BEOORDEEL(A2:C${gehuisvest};"21-3-2022")`);
    await proef.type(`Haaglanden!H${from + 2}`, `=TREDE(${invoer})`);
  };
  await typed(14, 5);
  expect(await shown(14)).toEqual(['#N/A', '#N/A', '2']);
  await page.unroute(WORDS);
  await typed(20, 6);
  expect(await shown(20)).toEqual([expect.stringMatching(/6/), '#VALUE!', '2']);
});
