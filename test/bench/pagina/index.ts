import { stopBrowser } from '../../standin/browser';
import { druk } from '../kern/meting';
import { eersteBeeld } from './eerste-beeld';
import { schrijven } from './schrijven';

/** The measurements that need a browser: the product and its rivals with Microsoft's office.js in the same page. */
async function alles(): Promise<void> {
  const metingen = [await schrijven(), ...(await eersteBeeld())];
  await stopBrowser();
  druk(...metingen);
}

alles().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
