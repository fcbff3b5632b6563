import ExcelJS from 'exceljs';
import { closeProef } from '../../standin/browser';
import { maakAlleStukken } from './alle-stukken';
import { LANG, verslag } from './verslag-stappen';

afterEach(closeProef);

test(
  'every paper comes out of the workbook of the province, and the saved file prints on A4',
  async () => {
    const proef = await verslag('21 maart 2022');
    await maakAlleStukken(proef);
    const bytes = await proef.proef.save();
    const map = new ExcelJS.Workbook();
    await map.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const stukken = map.worksheets.slice(5).filter(({ state }) => state === 'visible');
    expect(stukken.map(({ name }) => name).filter((naam) => !naam.startsWith('Bijlage '))).toHaveLength(12);
    expect(stukken).toHaveLength(64);
    expect(
      stukken
        .filter(
          ({ pageSetup: { paperSize, fitToWidth, printArea } }) =>
            paperSize !== 9 || fitToWidth !== 1 || printArea === undefined,
        )
        .map(({ name }) => name),
    ).toEqual([]);
  },
  2 * LANG,
);
