/**
 * Turns the places in the details that a user copied ("taskpane.js:1:2345") into places in our source, by the source
 * maps of the same build: `node docs/beheer/herleid.mjs < details.txt`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAPS = fileURLToPath(new URL('../../build/maps', import.meta.url));
const PLACE = /^([\w.-]+\.js):(\d+):(\d+)$/;

/** The text with the place in the source behind every line that names a place in a script of this build. */
export function herleid(text, folder = MAPS) {
  const maps = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => [basename(file), join(folder, file)]),
  );
  return text
    .split(/\r?\n/)
    .map((line) => {
      const [, file, row, column] = PLACE.exec(line.trim()) ?? [];
      const map = file && maps.get(`${file}.map`);
      if (!map) return line;
      const read = new SourceMap(JSON.parse(readFileSync(map, 'utf8')));
      const { originalSource, originalLine, originalColumn } = read.findEntry(row - 1, column - 1);
      return originalSource === undefined
        ? line
        : `${line} = ${originalSource}:${originalLine + 1}:${originalColumn + 1}`;
    })
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${herleid(readFileSync(0, 'utf8'))}\n`);
