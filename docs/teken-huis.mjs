import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { drawnInto } = createRequire(import.meta.url)('../test/architecture/drawing.cjs');
const page = new URL('huis.md', import.meta.url);
writeFileSync(page, drawnInto(readFileSync(page, 'utf8')));
