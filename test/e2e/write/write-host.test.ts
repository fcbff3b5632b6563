/**
 * What the program itself refuses, at the look before the write and at the write: the workbook stays byte for byte what
 * it was.
 */
import { closeProef, type OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

const REFUSALS = [
  [5004, 'InvalidOperationInCellEditMode'],
  [5102, 'ActivityLimitReached'],
  [5103, 'RequestPayloadSizeLimitExceeded'],
  [5104, 'ResponsePayloadSizeLimitExceeded'],
  [5012, 'InvalidOrTimedOutSession'],
  [7000, 'AccessDenied'],
  ['ItemNotFound', 'ItemNotFound'],
  ['InvalidReference', 'InvalidReference'],
] as const;

const write = ({ pane }: OpenedProef) =>
  pane.evaluate(async () => {
    const port = await window.port;
    const plan = await port.plan();
    return port.attempt(() => port.workbook.write(plan));
  });
/**
 * The requests of `write` that pass before the look and before the write: the sheet is read first, and its merged cells
 * are asked for both times.
 */
const LOOK = 3;
const WRITE = 4;

test.each([
  ['look before', LOOK],
  ['write', WRITE],
])('a refusal of the %s reaches us by its code and changes nothing', async (_, skip) => {
  const opened = await openPort();
  const before = await opened.proef.snapshot();
  for (const [refusal, code] of REFUSALS) {
    await opened.proef.refuse(refusal, skip);
    expect(await write(opened)).toEqual({ code });
    expect(await opened.proef.snapshot()).toBe(before);
  }
});

test.each([
  ['a part', 25],
  ['all', 10_000],
])('a write of which %s was done before the refusal is taken back', async (_, done) => {
  const opened = await openPort();
  const before = await opened.proef.snapshot();
  for (const refusal of [5104, 5012, 5102, 'ItemNotFound', 'InvalidReference'] as const) {
    await opened.proef.refuse(refusal, WRITE, done);
    expect(await write(opened)).toEqual({ code: expect.any(String) });
    expect(await opened.proef.snapshot()).toBe(before);
  }
});

test('when it cannot be seen what was done, the refusal says that it is not sure', async () => {
  const opened = await openPort();
  await opened.proef.refuse(5012, WRITE, 10_000);
  await opened.proef.refuse(5012, WRITE + 2);
  expect(await write(opened)).toEqual({ code: 'InvalidOrTimedOutSession', unsure: true });
});
