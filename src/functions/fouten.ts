import { ingekort } from '../domain/sentences/ingekort';

/** Excel shows no error with a longer sentence beside it. */
const LANGSTE = 254;

/** #VALUE! with a sentence: the input is wrong. */
export function foutieveInvoer(zin: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, ingekort(zin, LANGSTE));
}

/** #N/A with a sentence: something is missing, so there is no answer. */
export function geenAntwoord(zin: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, ingekort(zin, LANGSTE));
}
