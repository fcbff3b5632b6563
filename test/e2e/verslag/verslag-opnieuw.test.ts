/** Papers that are made again, beside a sheet of somebody else, and all at once. */
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { closeProef } from '../../standin/browser';
import { gemaakt, kies, LANG, leesBlad, maak, verslag } from './verslag-stappen';

afterEach(closeProef);

test('making it again asks, and replaces only our own sheet', async () => {
  const proef = await verslag('21 maart 2022');
  await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
  await gemaakt(proef);
  await proef.proef.type('Regiotabel Haaglanden!A5', 'eigen tekst');
  await maak(proef);
  await proef.pane
    .getByText(/Er is al het blad Regiotabel Haaglanden, eerder door Opgavewijzer gemaakt\. Vervangen\?/)
    .first()
    .waitFor();
  expect((await proef.proef.values('Regiotabel Haaglanden'))[4]?.[0]).toBe('eigen tekst');
  await proef.pane.getByRole('button', { name: /^Vervang / }).click();
  await proef.pane
    .getByText(/^Gemaakt/)
    .first()
    .waitFor();
  expect((await proef.proef.values('Regiotabel Haaglanden'))[4]?.[0]).toBe('Delft');
  expect((await proef.proef.sheets()).filter((naam) => naam.startsWith('Regiotabel'))).toEqual([
    'Regiotabel Haaglanden',
  ]);
});

test('a sheet of somebody else with that name is never touched, and the pane says so', async () => {
  const map = new Workbook();
  await map.xlsx.readFile(join(__dirname, '../../fixtures/provincie.xlsx'));
  map.addWorksheet('Regiotabel Haaglanden').getCell('A1').value = 'van een collega';
  const proef = await verslag('21 maart 2022');
  await proef.proef.open(new Uint8Array(await map.xlsx.writeBuffer()));
  await leesBlad(proef, '21 maart 2022');
  await proef.pane.getByRole('tab', { name: 'Verslag' }).click();
  await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
  const voor = await proef.proef.sheets();
  await maak(proef);
  await proef.pane
    .getByText(/Regiotabel Haaglanden, niet door Opgavewijzer gemaakt\. Dat blijft staan/)
    .first()
    .waitFor();
  expect(await proef.proef.values('Regiotabel Haaglanden')).toEqual([['van een collega']]);
  expect(await proef.proef.sheets()).toEqual(voor);
});

test(
  'all papers of a decision date in one go, the table for Word among them with its names in row 1',
  async () => {
    const proef = await verslag('1 juli 2022');
    await kies(proef, 'Gemeenten', 'Haaglanden (woonregio)');
    await kies(proef, 'Wat wilt u maken?', 'Alle stukken van deze datum');
    await kies(proef, 'Vorm', 'Eén lang blad, een pagina per gemeente');
    await kies(proef, 'Blad van het volgende halfjaar (voor de nieuwe opgave)', '1 oktober 2022');
    const voor = await proef.proef.sheets();
    await gemaakt(proef, /^Gemaakt: 6 bladen/);
    expect((await proef.proef.sheets()).filter((naam) => !voor.includes(naam))).toEqual([
      'Regiotabel Haaglanden',
      'Ladder Haaglanden',
      'Verloop Haaglanden',
      'Besluitenlijst Haaglanden',
      'Bevindingen',
      'Samenvoegtabel Haaglanden',
    ]);
    const [koppen = [], ...rijen] = await proef.proef.values('Samenvoegtabel Haaglanden');
    expect(koppen.slice(0, 3)).toEqual(['Gemeente', 'GM_code', 'Geadresseerde']);
    expect(rijen).toHaveLength(9);
    const besluiten = await proef.proef.texts('Besluitenlijst Haaglanden');
    expect(besluiten.map(([naam]) => naam)).toContain('Zoetermeer');
  },
  LANG,
);
