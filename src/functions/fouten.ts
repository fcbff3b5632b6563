/** #VALUE! with a sentence: the input is wrong. */
export function foutieveInvoer(zin: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, zin);
}

/** #N/A with a sentence: something is missing, so there is no answer. */
export function geenAntwoord(zin: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, zin);
}
