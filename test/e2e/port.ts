import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';
import webpack from 'webpack';
import { type OpenedProef, type ProefOptions, openProef } from '../standin/browser';

const OUT = resolve(__dirname, '../../build/port');
let script: Promise<string> | undefined;

/** Builds the port once a test file, as a script that can be put into any page with office.js. */
function built(): Promise<string> {
  script ??= new Promise((done, failed) => {
    const compiler = webpack({
      mode: 'none',
      entry: resolve(__dirname, 'port-entry.ts'),
      output: { path: OUT, filename: `port-${process.pid}.js` },
      resolve: { extensions: ['.ts', '.js'] },
      plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
      module: {
        rules: [
          {
            test: /\.ts$/,
            loader: 'swc-loader',
            options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
          },
        ],
      },
    });
    compiler.run((error, stats) =>
      compiler.close(() => {
        if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString({ all: false, errors: true })));
        else done(readFileSync(resolve(OUT, `port-${process.pid}.js`), 'utf8'));
      }),
    );
  });
  return script;
}

export const PROBE = 'probe/taskpane.html';

/** The trial page with the port as `window.port` in its pane: beside the stand-in's own empty add-in unless told otherwise. */
export async function openPort(options: ProefOptions = {}): Promise<OpenedProef & { readonly pane: Frame }> {
  const opened = await openProef({ pagina: PROBE, ...options });
  // Not a script tag: the product's own page allows no inline scripts.
  await opened.pane.evaluate(await built());
  await opened.pane.evaluate(() => window.port.then(() => undefined));
  await opened.proef.settled();
  await opened.proef.requests();
  return opened;
}
