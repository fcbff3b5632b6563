/** What the host offers custom functions: errors with a code and a sentence, and a place to register. */
class Fout extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export const geregistreerd = new Map<string, unknown>();

export const customFunctions = {
  Error: Fout,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  associate: (id: string, functie: unknown): void => {
    geregistreerd.set(id, functie);
  },
};

Object.assign(globalThis, { CustomFunctions: customFunctions });

function inWoorden(fout: unknown): string {
  if (fout instanceof Fout) return `${fout.code} ${fout.message}`;
  throw fout;
}

/** The error that a call ends in, as "#VALUE! sentence"; "geen fout" when it does not. */
export function foutVan(roep: () => unknown): string {
  try {
    roep();
  } catch (fout) {
    return inWoorden(fout);
  }
  return 'geen fout';
}

/** The same of a call that may be answered later, as Excel waits for it. */
export async function foutLater(roep: () => unknown): Promise<string> {
  try {
    await roep();
  } catch (fout) {
    return inWoorden(fout);
  }
  return 'geen fout';
}
