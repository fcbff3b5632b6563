/** What the overview needs comes with the first scripts. */
import { closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

test('the script of the overview and the one style sheet are asked for by the page itself, once', async () => {
  const { pane } = await openProef();
  await pane.getByText('48 van 76').waitFor();
  const asked = await pane.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.includes('/parts/start.') || name.includes('.css'))
      .map(({ name, initiatorType }) => `${name.split('.').at(-1) ?? ''} by ${initiatorType}`)
      .sort(),
  );
  expect(asked).toEqual(['css by link', 'js by link']);
});
