import { scenarioBlad, scenarioBladnaam } from '../../../src/change/papers/scenario-blad';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { tryOut } from '../../../src/review/scenario/trial';
import type { Change, Scenario } from '../../../src/review/scenario/scenario';
import { codeOf, HAAGLANDEN, overviewOf, p, scenario } from '../../review/scenario/fixture';

const { table } = overviewOf();
const changes: Readonly<Record<string, Change>> = {
  "'s-Gravenhage": { extra: p(80), koppelingen: p(250) },
  Wassenaar: { verschoonbaar: { reden: '=1+1' } },
};
const vol = scenario(changes, {
  naam: 'Meer in Den Haag',
  ruilen: [{ van: codeOf('Zoetermeer'), naar: codeOf('Wassenaar'), aantal: p(10) }],
});

function blad(van: Scenario = vol, alle: readonly Scenario[] = [van], grafiek = false): SheetPlan {
  return scenarioBlad(
    tryOut(van, HAAGLANDEN),
    alle.map((een) => tryOut(een, HAAGLANDEN)),
    table,
    grafiek,
  );
}
const rij = ({ cells }: SheetPlan, begin: string) =>
  cells.find(([eerste]) => eerste === begin || eerste === `'${begin}`);
const tekst = ({ cells }: SheetPlan) => cells.flat().join('\n');

test('what was tried stands above, in words', () => {
  const tried = blad()
    .cells.slice(3, 9)
    .map(([waar, wat]) => `${String(waar).replace(/^'/, '')}: ${String(wat).replace(/^'/, '')}`);
  expect(tried).toEqual([
    'Wat is geprobeerd: ',
    "'s-Gravenhage: extra plaatsingen: +80",
    "'s-Gravenhage: koppelingen: 250",
    'Wassenaar: verschoonbaar: =1+1',
    'Zoetermeer → Wassenaar: ruil van 10 personen',
    'undefined: undefined',
  ]);
});

test('every gemeente before and after, and a Totaal', () => {
  const sheet = blad();
  const denHaag = sheet.cells.filter(([eerste]) => eerste === "''s-Gravenhage").at(-1);
  // 209 housed and 17 more expected on 1 April leave 191; 250 koppelingen suffice, so 2 becomes 3a.
  expect(denHaag?.slice(1)).toEqual([
    417,
    417,
    129,
    209,
    129 / 417,
    209 / 417,
    "'2",
    "'2",
    'koppelingen ontbreken',
    "'3a",
    122,
    42,
  ]);
  expect(rij(sheet, 'Totaal')?.slice(1, 7)).toEqual([884, 884, 275, 355, 275 / 884, 355 / 884]);
  expect(rij(sheet, 'Zoetermeer')?.slice(1, 3)).toEqual([109, 99]);
});

test('a reason that looks like a formula is written as text', () => {
  expect(
    blad()
      .cells.flat()
      .filter((cell) => String(cell).startsWith('=')),
  ).toEqual([]);
});

test('it names its source, says that it is a trial, and carries our mark', () => {
  expect(blad()).toMatchObject({
    name: 'Wat-als Meer in Den Haag',
    kind: 'wat-als',
    print: { orientation: 'landscape' },
  });
  expect(tekst(blad())).toContain('de tabel op blad Haaglanden is niet veranderd');
  expect(tekst(blad())).toContain('Bron: blad Haaglanden, cellen A1:F11');
});

test('an empty scenario says so and differs nowhere', () => {
  const sheet = blad(scenario({}, { naam: 'Leeg' }));
  expect(tekst(sheet)).toContain('Niets: het scenario is leeg.');
  expect(rij(sheet, 'Delft')?.slice(1, 5)).toEqual([76, 76, 48, 48]);
});

test('several scenarios stand beside each other, under the table as it is', () => {
  const sheet = blad(vol, [vol, scenario({}, { id: '2', naam: 'Leeg' })]);
  const start = sheet.cells.findIndex(([eerste]) => String(eerste).endsWith("Scenario's naast elkaar"));
  expect(sheet.cells.slice(start + 2, start + 5).map((cells) => [cells[0], cells[2]])).toEqual([
    ['Nu', 275],
    ['Meer in Den Haag', 355],
    ['Leeg', 275],
  ]);
});

test('a signal is said on the sheet too', () => {
  expect(tekst(blad(scenario({ Delft: { extra: p(40), koppelingen: p(10) } })))).toMatch(
    /Delft: \d+ plaatsingen tot het einde van het halfjaar, maar 10 koppelingen/,
  );
});

test('the chart, when asked: its table from the opgave line to the end of the half-year', () => {
  const sheet = blad(vol, [vol], true);
  const [chart] = sheet.charts;
  expect(chart?.type).toBe('lines');
  const data = sheet.cells.slice(chart?.data.row, (chart?.data.row ?? 0) + (chart?.data.rows ?? 0));
  expect(data[0]).toEqual(['Datum', "'Schema (1/6 per maand)", 'Gehuisvest', 'Tempo tot nu toe', 'Scenario']);
  expect(data[1]).toEqual([44_562, 0, 0, '', '']);
  expect(data.find(([dag]) => dag === 44_641)).toEqual([44_641, 390, 275, 275, 355]);
  expect(data.at(-1)?.[1]).toBe(884);
  expect(sheet.cells.flat().join(' ')).toMatch(/Lijndiagram: .* de opgave is 884\./);
  expect(blad().charts).toEqual([]);
});

test('what is missing stands on one line; where nothing is, the columns are narrow', () => {
  const alles = scenario(
    Object.fromEntries(HAAGLANDEN.rows.map(({ naam }) => [naam, { koppelingen: 'voldoende' } as const])),
  );
  expect(blad().widths.slice(7, 11)).toEqual([22, 22, 22, 22]);
  const bekend = tryOut(alles, {
    ...HAAGLANDEN,
    rows: tryOut(alles, HAAGLANDEN).rows.map(({ base, after }) => ({ ...base, outcome: after })),
  });
  expect(scenarioBlad(bekend, [bekend], table, false).widths.slice(7, 11)).toEqual([13, 13, 13, 13]);
});

test('a name that Excel refuses is made fit', () => {
  expect(scenarioBladnaam('a/b: 40 per week, dan 15 en nog langer')).toBe('Wat-als a b 40 per week, dan 1…');
});
