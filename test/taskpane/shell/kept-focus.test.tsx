/** Where the focus is after a press: on the button that was pressed, also in Safari, which does not focus buttons. */
import { fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { useKeptFocus } from '../../../src/taskpane/shell/keptFocus';

/** @param leeg whether what stood around the button stays, with nothing in it that can be used. */
function Pane({ leeg = false }: { readonly leeg?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const [weg, setWeg] = useState(false);
  useKeptFocus(place);
  return (
    <div ref={place}>
      <section>
        {leeg && <button type="button">Eerder</button>}
        <button type="button">Blijft</button>
        {(leeg || !weg) && (
          <p>
            {!weg && (
              <button type="button" onClick={() => setWeg(true)}>
                <span>Weg</span>
              </button>
            )}
          </p>
        )}
      </section>
      <p>tekst</p>
    </div>
  );
}
const knop = (name: string): HTMLElement => screen.getByRole('button', { name });
/** A press of a mouse as Safari tells it: nothing gets the focus by it. */
const pers = (element: Element): boolean => fireEvent.click(element, { detail: 1 });

test('a press focuses the button, also on what stands inside it', () => {
  render(<Pane />);
  pers(knop('Blijft'));
  expect(document.activeElement).toBe(knop('Blijft'));
});

test.each([false, true])('a button that goes by its own press hands the focus to what is nearest', async (leeg) => {
  render(<Pane leeg={leeg} />);
  pers(screen.getByText('Weg'));
  await screen.findByRole('button', { name: 'Blijft' });
  await Promise.resolve();
  expect(screen.queryByText('Weg')).toBeNull();
  expect(document.activeElement).toBe(knop('Blijft'));
});

test('a press beside a button, and a click that a script makes, move no focus', () => {
  render(<Pane />);
  pers(screen.getByText('tekst'));
  knop('Blijft').click();
  expect(document.activeElement).toBe(document.body);
});
