import { CEILINGS, sizes } from '../bench/sizes.cjs';

test('the JavaScript of the pane does not grow past its ceilings', () => {
  const { first, all } = sizes();
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(CEILINGS.first);
  expect(all).toBeGreaterThan(first);
  expect(all).toBeLessThanOrEqual(CEILINGS.all);
});
