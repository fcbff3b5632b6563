import { geenAntwoord } from './fouten';

/**
 * What only some calls need is fetched with the first of them. @throws #N/A when it cannot be: nothing is wrong with
 * the arguments.
 */
export async function opgehaald<T>(deel: Promise<T>): Promise<T> {
  try {
    return await deel;
  } catch {
    throw geenAntwoord(
      'Een deel van Opgavewijzer kon niet worden opgehaald. Controleer de verbinding en laat Excel opnieuw berekenen ' +
        '(Ctrl+Alt+F9).',
    );
  }
}
