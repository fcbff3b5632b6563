import { type RemoteProef, closeProef, openProef } from '../../standin/browser';
import { openPort } from '../port';
import type { Way } from '../../../src/change/outcomes/ways';

afterEach(closeProef);

const PRODUCT = 'taskpane.html';

async function write(pane: Awaited<ReturnType<typeof openPort>>['pane'], way: Way): Promise<unknown> {
  return pane.evaluate(async (wanted) => {
    const port = await window.port;
    return port.workbook.write(await port.plan(wanted));
  }, way);
}

/** Fractions as far as both engines agree, steps as text. */
async function outcomes(proef: RemoteProef): Promise<readonly (readonly unknown[])[]> {
  await proef.settled();
  const rows = (await proef.values('Haaglanden')).map((row) => row.slice(6));
  return rows.map((row) =>
    row.map((value, i) => {
      if (i === 5) return String(value);
      return i === 3 && typeof value === 'number' ? Number(value.toFixed(12)) : value;
    }),
  );
}

test('plain formulas and our functions give what is written as values, and follow a changed placement', async () => {
  const { pane, proef } = await openPort({ pagina: PRODUCT });
  await write(pane, 'waarden');
  const values = await outcomes(proef);

  expect(await write(pane, 'formules')).toMatchObject({ ok: true, differences: [] });
  expect((await proef.formulas('Haaglanden'))[1]?.slice(6, 9)).toEqual(['=C2', '=(G2+MOD(G2,2))/2', '=G2-D2']);
  expect(await outcomes(proef)).toEqual(values);

  expect(await write(pane, 'functies')).toMatchObject({ ok: true, differences: [] });
  expect((await proef.formulas('Haaglanden'))[1]?.[8]).toBe('=RESTANT(G2,D2)');
  expect(await outcomes(proef)).toEqual(values);

  await proef.type('Haaglanden!D2', 50);
  await proef.settled();
  expect((await proef.values('Haaglanden'))[1]?.[8]).toBe(26);
});

test('functions turned into values show the same and hold no function of ours; undo brings them back', async () => {
  const { pane, proef } = await openPort({ pagina: PRODUCT });
  await write(pane, 'functies');
  await proef.settled();
  const [formulas, values] = [await proef.formulas('Haaglanden'), await proef.values('Haaglanden')];
  const result = await pane.evaluate(async () => {
    const port = await window.port;
    return port.workbook.write((await port.toValues()).plan);
  });
  expect(result).toMatchObject({ ok: true, differences: [] });
  expect(await proef.values('Haaglanden')).toEqual(values);
  expect(
    (await proef.formulas('Haaglanden')).flat().filter((f) => /(RESTANT|TREDE|OPGAVE|VERVOLGSTAP)\(/.test(String(f))),
  ).toEqual([]);
  await pane.evaluate(async () => {
    const { workbook } = await window.port;
    const [line] = await workbook.journal();
    await workbook.undo(line ?? { id: '' });
  });
  expect(await proef.formulas('Haaglanden')).toEqual(formulas);
});

/** Every cell of a function shows #BUSY! first, also of one that answers at once. [F12] */
test('after functions were written the pane is right by itself, also when figures come from functions', async () => {
  const { pane, proef } = await openProef();
  const found = pane.getByRole('tab', { name: /^Controle\s*1\s*bevinding$/ });
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('combobox', { name: 'Schrijf als' }).selectOption('functies');
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane.getByText(/cellen geschreven/).waitFor();
  await proef.settled();
  const written = async () =>
    (await proef.formulas('Haaglanden'))[1]?.slice(6).filter((cell) => /^=/.test(String(cell)));
  expect((await written())?.length).toBeGreaterThan(2);
  await found.waitFor();
  expect(await pane.getByRole('rowheader').count()).toBe(10);

  await proef.type('Haaglanden!C2', '=OPGAVE(60;20)');
  await pane.getByText('48 van 80').waitFor();
  expect(await pane.getByRole('rowheader').count()).toBe(10);
});
