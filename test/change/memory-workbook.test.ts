import { HostError } from '../../src/change/workbook';
import { START, type Stage } from './contract';
import { cellsOf } from './grids';
import { memoryWorkbook } from './memory-workbook';
import { PROMISES } from './promises';

function stage(): Stage {
  const workbook = memoryWorkbook({ Blad: cellsOf(START) });
  const { backstage } = workbook;
  return {
    workbook,
    sheet: 'Blad',
    others: {
      type: (row, column, content) => Promise.resolve(backstage.type('Blad', row, column, content)),
      protect: (on) => Promise.resolve(backstage.set('Blad', { isProtected: on })),
      hideRow: (row) => Promise.resolve(backstage.set('Blad', { hiddenRows: new Set([row]) })),
      merge: (row, column, columns) =>
        Promise.resolve(backstage.set('Blad', { merged: [{ row, column, rows: 1, columns }] })),
    },
  };
}

test.each(PROMISES)('%s', (_, keep) => keep(stage()));

test('a refusal comes as a HostError, once', async () => {
  const { workbook } = stage();
  const { backstage } = workbook as ReturnType<typeof memoryWorkbook>;
  backstage.refuse('InvalidOperationInCellEditMode');
  await expect(workbook.read()).rejects.toThrow(new HostError('InvalidOperationInCellEditMode'));
  expect((await workbook.read()).sheet).toBe('Blad');
});

test('listeners hear of changes and of another sheet in front until they stop', () => {
  const workbook = memoryWorkbook({ Blad: cellsOf(START), Ander: cellsOf([['x']]) });
  const heard: string[] = [];
  const stop = [workbook.onChange((s) => void heard.push(`~${s}`)), workbook.onActivate((s) => void heard.push(s))];
  workbook.backstage.type('Blad', 0, 0, 'x');
  workbook.backstage.activate('Ander');
  stop.forEach((off) => off());
  workbook.backstage.type('Blad', 0, 0, 'y');
  expect(heard).toEqual(['~Blad', 'Ander']);
});
