/** Texts with a limit give way before Excel refuses them. */
import fc from 'fast-check';
import { voettekst, bladnaam } from '../../src/change/papers/verslag/stuk';
import { chartText, footerText } from '../../src/excel/write/limits';

test.each([
  ['a short footer stays', 'Regiotabel - blad &P van &N', 'Regiotabel - blad &P van &N'],
  [
    'of a long one the words give way and the page numbers stay',
    voettekst('x'.repeat(300)),
    `${'x'.repeat(236)}… - blad &P van &N`,
  ],
  ['without page numbers the end gives way', 'y'.repeat(300), `${'y'.repeat(253)}…`],
])('%s', (_, text, wanted) => {
  expect(footerText(text)).toBe(wanted);
});

test('a footer is never longer than 255, and a sign of the title never becomes a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('&', 'D', 'x', ' ', '😀'), maxLength: 400 }), (title) => {
      const footer = footerText(voettekst(title));
      expect(footer.length).toBeLessThanOrEqual(255);
      expect(footer.endsWith(' - blad &P van &N')).toBe(true);
      const signs = footer.slice(0, -' - blad &P van &N'.length).match(/&+/g) ?? [];
      expect(signs.every((run) => run.length % 2 === 0)).toBe(true);
    }),
  );
});

test('titles and names of charts are at most 255, names of sheets at most 31', () => {
  expect([chartText('t'.repeat(300)).length, chartText('kort')]).toEqual([255, 'kort']);
  expect(bladnaam('Bijlage Alphen aan den Rijn en omstreken')).toBe('Bijlage Alphen aan den Rijn en…');
  expect(bladnaam('x'.repeat(40))).toHaveLength(31);
});
