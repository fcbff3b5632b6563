import { leaveBrowsers } from '../../standin/browser';
import { eersteBeeld } from './eerste-beeld';
import { verzoeken } from './verzoeken';

/** The measurements that need a browser: the product and a bare pane with Microsoft's office.js in the same page. */
async function alles(): Promise<void> {
  const gemeten = { tellingen: await verzoeken(), beelden: await eersteBeeld() };
  await leaveBrowsers();
  process.stdout.write(JSON.stringify(gemeten), () => process.exit());
}

alles().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
