/** An error that Excel would answer inside a rich API response. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new HostError('InvalidArgument', message);
export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.");
export const accessDenied = () =>
  new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');

/** A member that the stand-in lacks must never be taken for granted: the test fails with its name. */
export const notImplemented = (member: string) =>
  new HostError('NotImplemented', `not implemented in the stand-in: ${member}`);

/** Host codes of a whole request that is refused (dispatch error); office.js turns them into its own error codes. */
export const REFUSAL = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type RefusalName = keyof typeof REFUSAL;
/** What Excel says of one action inside an answer, when what it is about has gone. */
export type Gone = 'ItemNotFound' | 'InvalidReference';

export function refusalCode(code: RefusalName | Gone | number): Gone | number {
  return typeof code === 'number' || code === 'ItemNotFound' || code === 'InvalidReference' ? code : REFUSAL[code];
}
