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

/** The error that a call ends in, as "#VALUE! sentence"; "geen fout" when it does not. */
export function foutVan(roep: () => unknown): string {
  try {
    roep();
  } catch (fout) {
    if (fout instanceof Fout) return `${fout.code} ${fout.message}`;
    throw fout;
  }
  return 'geen fout';
}
