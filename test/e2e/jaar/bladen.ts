import type { OpenedProef } from '../../standin/browser';
import { gemaakt } from '../verslag/verslag-stappen';
import { button, kiesStuk, maakNieuwHalfjaar, nieuweMaand } from './stappen';

/** Makes the sheets that belong to a year rather than to one peildatum; begins with the workbook of the year open. */
export async function maakBladenVanHetJaar(opened: OpenedProef): Promise<void> {
  const { pane } = opened;
  await nieuweMaand(opened, 'COA januari', '1 januari 2023');
  await maakNieuwHalfjaar(opened);
  // Else the new reading comes while what changes is shown, and that begins anew.
  await button(opened, 'Opnieuw lezen').click();
  await nieuweMaand(opened, 'COA februari', '1 februari 2023');

  await kiesStuk(opened, 'verloop');
  await gemaakt(opened, /^Gemaakt: de bladen Maandverloop Zuid-Holland/);

  await kiesStuk(opened, 'verevening');
  for (const blad of ['1 november 2022', '1 januari 2023'])
    await pane.getByRole('group', { name: 'Bladen met de saldi, één per dag' }).getByText(blad).click();
  await pane.getByRole('textbox', { name: /^Plekken in tussenvoorzieningen, blad 1 januari 2023/ }).fill('250');
  await pane.getByText('Formules naar het bronblad in plaats van waarden').click();
  await gemaakt(opened, /^Gemaakt: het blad Verevening/);

  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await pane.getByRole('combobox', { name: 'Schrijf als' }).first().selectOption('formules');
  await button(opened, 'Zet instellingen op een blad').click();
  await pane.getByText(/^Gemaakt/).waitFor();
}
