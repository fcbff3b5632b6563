import { begunAnew, closeProef, openProef } from '../../standin/browser';

/** How often something is asked of the spreadsheet program. */
export interface Telling {
  readonly wat: string;
  readonly aantal: number;
  readonly eenheid: 'verzoeken';
  readonly doel: number;
}

const TABBLADEN = ['Controle', 'Wat-als', 'Verslag', 'Instellingen', 'Overzicht'];

/** Requests while opening, and at a visit of every tab when nothing has changed. */
export async function verzoeken(): Promise<readonly Telling[]> {
  const geopend = await openProef();
  await geopend.proef.settled();
  await geopend.proef.requests();
  const { pane, proef } = await begunAnew(geopend);
  await pane.locator('tbody.gemeente').first().waitFor();
  await proef.settled();
  const openen = await proef.requests();
  const bezoek = async (): Promise<number> => {
    for (const tab of TABBLADEN) {
      await pane.getByRole('tab', { name: tab }).click();
      await proef.settled();
    }
    return proef.requests();
  };
  await bezoek();
  const nogmaals = await bezoek();
  await closeProef();
  const telling = (wat: string, aantal: number, doel: number) => ({ wat, aantal, eenheid: 'verzoeken' as const, doel });
  return [
    telling('openen', openen, 2),
    telling('een bezoek aan alle tabbladen waarin niets is veranderd', nogmaals, 0),
  ];
}
