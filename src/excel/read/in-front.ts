import { HostError } from '../../change/workbook';

/**
 * What asks for the sheet in front, with a refusal of its own: with a chart sheet or another workbook in front, or with
 * several sheets selected, Excel only says that something went wrong in general.
 * @throws HostError 'NoSheetInFront'.
 */
export async function ofTheSheetInFront<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'GeneralException') throw error;
    throw new HostError('NoSheetInFront', error.location);
  }
}
