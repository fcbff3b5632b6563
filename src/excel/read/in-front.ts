import { HostError } from '../../change/workbook';

/** What Excel says of the sheet in front where there is none, and of names on a sheet of a workbook behind [A08]. */
const BEHIND = ['GeneralException', 'InvalidSelection'];

/**
 * What asks for the sheet in front, or for the names on a sheet, with a refusal of its own: with a chart sheet or
 * another workbook in front, or with several sheets selected, Excel only says that something went wrong in general.
 * @throws HostError 'NoSheetInFront'.
 */
export async function ofTheSheetInFront<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof HostError) || !BEHIND.includes(error.code)) throw error;
    throw new HostError('NoSheetInFront', error.location);
  }
}
