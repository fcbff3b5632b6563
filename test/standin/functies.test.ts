import { closeProef, openProef } from './browser';

afterEach(closeProef);

const PROBE = 'probe/taskpane.html';

test('eigen functies rekenen in cellen, ook genest, gespreid en met weggelaten argumenten', async () => {
  const { proef } = await openProef({ pagina: PROBE, werkmap: 'leeg' });
  await proef.type('A1', 21);
  await proef.type('B1', '=DUBBEL(A1)');
  await proef.type('C1', '=IF(ROUND(DUBBEL(A1)/4,0)>10,"ja","nee")');
  await proef.type('D1', '=TELOP(1,,3,4)');
  await proef.type('A3', '=TAFEL(A1)');
  await proef.type('D3', '=SOMVAN(A1:B1)');
  await proef.type('E3', '=FOUTE("na")');
  const values = await proef.values('Blad1');
  expect(values[0]).toEqual([21, 42, 'ja', 108, '']);
  expect(values[2]?.slice(0, 2)).toEqual([21, 42]);
  expect(values[3]?.slice(0, 2)).toEqual([63, 84]);
  expect(values[2]?.[3]).toBe(63);
  expect(values[2]?.[4]).toBe('#N/A');
  await proef.type('A1', 2);
  expect((await proef.values('Blad1'))[0]?.slice(0, 2)).toEqual([2, 4]);
});

test('een tekst tussen aanhalingstekens blijft een tekst, ook als zij op een Amerikaanse datum lijkt', async () => {
  const { proef } = await openProef();
  await proef.type('Haaglanden!I1', '=PERIODE("1-8-2022")');
  await proef.settled();
  expect((await proef.values('Haaglanden'))[0]?.[8]).toBe('2022-II');
});
