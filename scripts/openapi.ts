/**
 * Writes `openapi/openapi.json` and the typed client from the composed server, or with `--check` says whether what is
 * committed is current. No database is needed: endpoints are declared, not called.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeApi } from '@tongshang/server';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, 'openapi/openapi.json');

const current = `${JSON.stringify(await describeApi(), null, 2)}\n`;
if (process.argv.includes('--check')) {
  const committed = await readFile(FILE, 'utf8').catch(() => '');
  if (committed !== current) {
    console.error(
      'openapi/openapi.json is not what the endpoints declare: run “npm run openapi” and commit it.',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(FILE, current);
  console.log(`wrote ${FILE.slice(ROOT.length + 1)}`);
}
