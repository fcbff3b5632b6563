import type { OpenedProef } from '../../standin/browser';
import { gemaakt, kies, leesBlad } from './verslag-stappen';

/** Makes every paper out of the workbook of the province; begins on the sheet 21 maart 2022 with Verslag open. */
export async function maakAlleStukken(proef: OpenedProef): Promise<void> {
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
  await stuk('Besluitenlijst');
  await gemaakt(proef, /Gemaakt: het blad Besluitenlijst/);
  await stuk('Samenvoegtabel');
  await gemaakt(proef, /Gemaakt: het blad Samenvoegtabel/);
  await stuk('Bevindingen per gemeente');
  await kies(proef, 'Blad van het volgende halfjaar (voor de nieuwe opgave)', '1 oktober 2022');
  await gemaakt(proef, /Gemaakt: 52 bladen/);
  await kies(proef, 'Vorm', 'Eén lang blad, een pagina per gemeente');
  await gemaakt(proef, /Gemaakt: het blad Bevindingen\./);
}
