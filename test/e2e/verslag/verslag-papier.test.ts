import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { closeProef, stopBrowser } from '../../standin/browser';
import { gemaakt, kies, LANG, leesBlad, verslag } from './verslag-stappen';

/** Kept beside the test run, so that test/optional/verslag-pdf.mjs can print it. */
const BESTAND = join(tmpdir(), 'opgavewijzer-verslagen.xlsx');

afterEach(closeProef);
afterAll(stopBrowser);

test(
  'every paper comes out of the workbook of the province, and the saved file prints on A4',
  async () => {
    const proef = await verslag('21 maart 2022');
    const { pane } = proef;
    const stuk = async (naam: string) => kies(proef, 'Wat wilt u maken?', naam);
    const opTabVan = async (blad: string) => {
      await leesBlad(proef, blad);
      await pane.getByRole('tab', { name: 'Verslag' }).click();
    };

    await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
    await gemaakt(proef, /Gemaakt: het blad Regiotabel Haaglanden/);
    await kies(proef, 'Gemeenten', 'Alle gemeenten in het blad');
    await gemaakt(proef, /Gemaakt: het blad Regiotabel Zuid-Holland/);

    await stuk('Provincies naast elkaar');
    await kies(proef, 'Blad met de percentages per provincie', 'Provincies');
    await gemaakt(proef);

    await stuk('Meerjarenoverzicht');
    for (const blad of ['1 juli 2022', '1 oktober 2022'])
      await pane.getByRole('group', { name: 'Bladen van de halfjaren' }).getByText(blad).click();
    await gemaakt(proef);

    await stuk("Verdeling over regio's");
    await pane.getByLabel('Aantal, of ondergrens').fill('2.450');
    await pane.getByLabel('Bovengrens (mag leeg blijven)').fill('2.700');
    for (const [regio, deel] of [
      ['Haaglanden', '31'],
      ['Hollands-Midden', '20,5'],
      ['Rotterdam-Rijnmond', '36,5'],
      ['Zuid-Holland Zuid', '12'],
    ] as const)
      await pane.getByLabel(regio, { exact: true }).fill(deel);
    await gemaakt(proef);

    await opTabVan('1 april 2022');
    await stuk('Stand van zaken');
    await pane.getByLabel('Landelijk percentage (mag leeg blijven)').fill('37');
    await gemaakt(proef);

    await opTabVan('1 oktober 2022');
    await stuk('Additionele opgave');
    await gemaakt(proef);

    await opTabVan('1 juli 2022');
    await stuk('Interventieladder');
    await gemaakt(proef);
    await stuk('Bevindingen per gemeente');
    await kies(proef, 'Blad van het volgende halfjaar (voor de nieuwe opgave)', '1 oktober 2022');
    await gemaakt(proef, /Gemaakt: 52 bladen/);
    await kies(proef, 'Vorm', 'Eén lang blad, een pagina per gemeente');
    await gemaakt(proef, /Gemaakt: het blad Bevindingen\./);

    const bytes = await proef.proef.save();
    writeFileSync(BESTAND, bytes);
    const map = new ExcelJS.Workbook();
    await map.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const stukken = map.worksheets.slice(5).filter(({ state }) => state === 'visible');
    expect(stukken.map(({ name }) => name).filter((naam) => !naam.startsWith('Bijlage '))).toHaveLength(10);
    expect(stukken).toHaveLength(62);
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
