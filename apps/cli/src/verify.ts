import { parseArgs } from 'node:util';
import { type Report, readTrust, verifyDossier } from '@tongshang/dossier';
import { describeReport } from './describe-report.ts';
import { fileBytes, inFile } from './files.ts';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/** What a program is told by the exit code. */
const EXIT: Readonly<Record<Report['verdict'], number>> = { holds: 0, fails: 1, consistent: 3 };

/**
 * `tongshang verify DOSSIER`: exit code 0 when everything holds, 1 when something does not, 3 when nothing fails but the reader named no
 * keys to trust, nobody says which witnesses are the operator's own, or the format proves too little.
 */
export async function verify(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { trust: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [path, ...more] = positionals;
  if (!path || more.length > 0) throw refuse('CLI_USAGE', { command: 'tongshang verify DOSSIER' });
  const bytes = await fileBytes(path);
  const trust = values.trust === undefined ? undefined : await trustIn(values.trust);
  const report = inFile(path, () => verifyDossier(bytes, trust));
  if (values.json) terminal.print(JSON.stringify(report, null, 2));
  else terminal.print(describeReport(report, terminal.language));
  return EXIT[report.verdict];
}

async function trustIn(path: string) {
  const text = new TextDecoder().decode(await fileBytes(path));
  return inFile(path, () => readTrust(text));
}
