import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { licencePage } = createRequire(import.meta.url)('../../test/architecture/licences.cjs');
writeFileSync(new URL('licenties.md', import.meta.url), licencePage());
