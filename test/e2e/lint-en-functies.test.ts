/** Around the pane: functions in cells that follow the sheet, a second write, and the button on the ribbon. */
import type { Frame } from 'playwright-core';
import { closeProef, openProef } from '../standin/browser';

afterEach(closeProef);

async function write(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane
    .getByText(/cel(len)? geschreven/)
    .first()
    .waitFor();
}

test('a changed placement is followed by the pane and by our functions in cells, nested ones too', async () => {
  const { pane, proef } = await openProef();
  await proef.type('Haaglanden!H14', '=RESTANT(C2;D2)');
  await proef.type('Haaglanden!H15', '=IF(RESTANT(C2,D2)>0,ROUND(GEREALISEERD(D2,C2),2),"klaar")');
  const results = async () => (await proef.values('Haaglanden')).slice(13, 15).map((row) => row[7]);
  expect(await results()).toEqual([28, 0.63]);
  await proef.type('Haaglanden!D2', 76);
  await pane.getByText('76 van 76').waitFor();
  expect(await results()).toEqual([0, 'klaar']);
});

test('writing twice updates the same columns', async () => {
  const { pane, proef } = await openProef();
  await write(pane);
  const [first] = await proef.values('Haaglanden');
  await proef.type('Haaglanden!D2', 10);
  await pane.getByText('10 van 76').waitFor();
  await write(pane);
  const second = await proef.values('Haaglanden');
  expect(second[0]).toEqual(first);
  expect(second[1]?.[first?.indexOf('Op schema 21 maart 2022') ?? -1]).toBe('niet op schema');
});

test('the button on the ribbon takes back the last write', async () => {
  const { pane, proef } = await openProef();
  const sheets = async () => (JSON.parse(await proef.snapshot()) as { sheets: unknown }).sheets;
  const before = await sheets();
  const values = await proef.values('Haaglanden');
  await write(pane);
  expect(await proef.values('Haaglanden')).not.toEqual(values);
  await proef.invoke('ongedaanMaken');
  await pane
    .getByText(/cel(len)? teruggezet/)
    .first()
    .waitFor();
  expect(await sheets()).toEqual(before);
});
