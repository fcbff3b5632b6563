import { queue } from '../../src/excel/host';

test('work is done one after the other, whatever becomes of the one before', async () => {
  const inTurn = queue();
  const log: string[] = [];
  const first = inTurn(async () => {
    log.push('a begint');
    await Promise.resolve();
    log.push('a eindigt');
    throw new Error('a');
  });
  const second = inTurn(() => {
    log.push('b');
    return Promise.resolve(2);
  });
  await expect(first).rejects.toThrow('a');
  expect(await second).toBe(2);
  expect(log).toEqual(['a begint', 'a eindigt', 'b']);
});
