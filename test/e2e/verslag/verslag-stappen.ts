import { type OpenedProef, openProef } from '../../standin/browser';

/** The grid in the page is slower than Excel with so many sheets. */
export const LANG = 300_000;

/** The workbook of the province with one of its sheets read, and the tab Verslag open. */
export async function verslag(blad: string): Promise<OpenedProef> {
  const proef = await openProef({ werkmap: 'provincie' });
  await leesBlad(proef, blad);
  await proef.pane.getByRole('tab', { name: 'Verslag' }).click();
  return proef;
}

export async function leesBlad({ pane, proef }: OpenedProef, blad: string): Promise<void> {
  await pane.getByRole('tab', { name: 'Overzicht' }).click();
  await proef.activate(blad);
  await pane.getByRole('button', { name: /^(?:Opnieuw lezen|Lees dit blad)$/ }).click();
  await pane.getByText(blad, { exact: false }).first().waitFor();
}

export async function kies({ pane }: OpenedProef, label: string, optie: string): Promise<void> {
  await pane.getByRole('combobox', { name: label }).selectOption({ label: optie });
}

export const maak = ({ pane }: OpenedProef): Promise<void> =>
  pane.getByRole('button', { name: 'Maak verslag' }).click();

/** Makes the chosen paper and waits until it is there. */
export async function gemaakt(proef: OpenedProef, zin: string | RegExp = /^Gemaakt/): Promise<void> {
  await maak(proef);
  await proef.pane.getByText(zin).first().waitFor();
}
