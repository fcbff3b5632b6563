/** A day in the Dutch order, whatever the language of the machine. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { datumVan, formatDatum } from '../../../src/domain/tijd/datum';
import { DateField } from '../../../src/taskpane/controls/DateField';
import { typedDay } from '../../../src/taskpane/lib/datumveld';

const DAYS = { from: datumVan('2022-03-21'), to: datumVan('2022-07-01') };
const HOW = 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 21-3-2022.';

test.each([
  ['2-5-2022', '2-5-2022'],
  [' 2 mei 2022 ', '2-5-2022'],
  ['21/03/2022', '21-3-2022'],
  ['2022-05-02', '2-5-2022'],
  ['1-7-2022', '1-7-2022'],
])('%j is %s', (typed, day) => {
  const read = typedDay(typed, DAYS);
  expect(read.ok && read.day !== undefined && formatDatum(read.day)).toBe(day);
});

test.each([
  ['4/5/2022', HOW],
  ['30-2-2022', HOW],
  ['5-13-2022', HOW],
  ['2 mei', HOW],
  ['mei', HOW],
  ['20-3-2022', 'Vul een datum in vanaf 21-3-2022.'],
  ['2-7-2022', 'Vul een datum in tot en met 1-7-2022.'],
])('%j is not taken: %s', (typed, sentence) => {
  expect(typedDay(typed, DAYS)).toEqual({ ok: false, sentence });
});

test.each(['', '  '])('nothing typed is no day, and no fault: %j', (typed) => {
  expect(typedDay(typed, DAYS)).toEqual({ ok: true, day: undefined });
});

function shown() {
  const [onType, onDone] = [jest.fn(), jest.fn()];
  render(<DateField label="Vanaf" value={DAYS.from} {...DAYS} onType={onType} onDone={onDone} />);
  return {
    user: userEvent.setup(),
    field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Vanaf' }),
    onType,
    onDone,
  };
}

test('it shows day, month, year, and tells of another day when it is left', async () => {
  const { user, field, onType, onDone } = shown();
  expect(field.value).toBe('21-3-2022');
  await user.clear(field);
  await user.type(field, '1 juni 2022');
  expect(onType).toHaveBeenLastCalledWith(datumVan('2022-06-01'));
  expect(onDone).not.toHaveBeenCalled();
  await user.tab();
  expect(onDone.mock.calls).toEqual([[datumVan('2022-06-01')]]);
});

test('what is no day stays as typed, with the reason in words, and nothing is told', async () => {
  const { user, field, onDone } = shown();
  await user.clear(field);
  await user.type(field, '6/1/2022');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.tab();
  expect(field.value).toBe('6/1/2022');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe(HOW);
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(HOW);
  await user.type(field, '{Backspace}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(onDone).not.toHaveBeenCalled();
});

test('left as it was, or emptied, it tells nothing', async () => {
  const { user, field, onDone } = shown();
  await user.click(field);
  await user.tab();
  await user.clear(field);
  await user.tab();
  expect(field.value).toBe('21-3-2022');
  expect(onDone).not.toHaveBeenCalled();
});
