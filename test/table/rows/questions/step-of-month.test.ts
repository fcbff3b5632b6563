/** "Trede april 2022": the step of the decision on the first of that month. */
import { tableOf } from '../../tables';

const stepsOf = (headings: readonly string[], cells: readonly string[]): readonly (string | undefined)[] =>
  tableOf([
    ['Gemeente', ...headings, 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022'],
    ['Delft', ...cells, 88, 70],
  ]).rows.map(({ trede }) => trede);

test.each<[string, readonly string[], readonly string[], string | undefined]>([
  ['of the month of the last decision', ['Trede april 2022'], ['1'], '1'],
  ['in other words', ['Categorie interventieladder april 2022'], ['Signaleren'], '1'],
  ['of two the last before the peildatum', ['Trede januari 2022', 'Trede april 2022'], ['0', '1'], '1'],
  ['and not that of the peildatum', ['Fase april 2022', 'Fase juli 2022'], ['1', '2'], '1'],
  ['of a month without its year', ['Trede april'], ['1'], '1'],
  ['of two without their years one is asked', ['Trede januari', 'Trede april'], ['0', '1'], undefined],
])('%s', (_what, headings, cells, step) => {
  expect(stepsOf(headings, cells)).toEqual([step]);
});
