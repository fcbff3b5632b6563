import { bevindingenBlad, controleBladnaam, type LijstBevinding } from '../../../src/change/papers/bevindingen-blad';
import { isFormula } from '../../../src/change/write/content';
import { personen } from '../../../src/domain/getal/getal';
import type { Finding } from '../../../src/review/finding';

const restant = {
  code: 'restantOnjuist',
  severity: 'fout',
  sheet: 'Haaglanden',
  area: { row: 1, column: 4, rows: 1, columns: 1 },
  data: { naam: 'Delft', opgave: personen(76), gehuisvest: personen(48) },
  found: personen(29),
  expected: personen(28),
} satisfies Finding;
const leeg: Finding = { code: 'leegBlad', severity: 'let op', sheet: 'Haaglanden', data: {} };
const lijnen = (...bevindingen: readonly LijstBevinding[]) => {
  const { cells } = bevindingenBlad('Haaglanden', bevindingen);
  return cells.slice(4, 4 + bevindingen.length);
};

test('a finding is a line: severity, cell, sentence, rule, both values and the reason', () => {
  const [lijn] = lijnen({ finding: restant, reden: 'volgt nog' });
  expect(lijn?.map(String).map((tekst) => tekst.replace(/^'/, ''))).toEqual([
    'fout',
    'E2',
    'Voor Delft staat in E2 nog 29 te huisvesten, maar opgave 76 min gehuisvest 48 is 28. Controleer de getallen.',
    'Nog te huisvesten = opgave - gehuisvest.',
    '29',
    '28',
    'volgt nog',
  ]);
});

test('a cell of another sheet is named with its sheet', () => {
  expect(String(lijnen({ finding: { ...restant, sheet: 'Februari' } })[0]?.[1])).toMatch(/^'?Februari E2$/);
});

test('numbers stay numbers; what is not known stays empty', () => {
  expect(lijnen({ finding: restant })[0]?.slice(4)).toEqual([29, 28, '']);
  expect(lijnen({ finding: leeg })[0]?.filter((cel) => cel === '')).toHaveLength(5);
});

test('nothing that was found on a sheet, nor a reason, becomes a formula', () => {
  const blad = bevindingenBlad('=1', [
    {
      finding: { ...restant, code: 'naamAfgekapt', data: {}, found: '=HYPERLINK("x")', expected: '+1' },
      reden: '@SUM(A1)',
    },
  ]);
  expect(blad.cells.flat().filter(isFormula)).toEqual([]);
});

test.each([
  [0, '0 bevindingen'],
  [1, '1 bevinding'],
  [2, '2 bevindingen'],
])('%i are counted as %j', (aantal, woorden) => {
  const blad = bevindingenBlad(
    'Haaglanden',
    Array.from({ length: aantal }, () => ({ finding: restant })),
  );
  expect(String(blad.cells[1]?.[0])).toBe(`'${woorden}`);
});

test('the sheet says where it comes from, prints its heading on each page, and carries its mark', () => {
  const blad = bevindingenBlad('Haaglanden', [{ finding: restant }]);
  expect(blad.cells.flat().join('\n')).toContain('Bron: blad Haaglanden. Gemaakt met Opgavewijzer.');
  expect(blad).toMatchObject({
    name: 'Controle Haaglanden',
    kind: 'controle',
    frozenRows: 4,
    print: { orientation: 'landscape', repeatRows: [3, 3] },
  });
});

test.each([
  ["'s-Gravenhage: 2022/I", 'Controle ’s-Gravenhage 2022 I'],
  ['x'.repeat(40), `Controle ${'x'.repeat(21)}…`],
])('the name for sheet %j fits Excel: %j', (blad, naam) => {
  expect(controleBladnaam(blad)).toBe(naam);
});
