import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { excerptDossier, verifyDossier } from '@tongshang/dossier';
import { excerptLines } from './describe-report.ts';
import { fileBytes, inFile, writing } from './files.ts';
import { refuse } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/** What `--out` is where it is not said. */
const nameOf = (path: string): string => `${path.replace(/\.tsd$/, '')}-excerpt.tsd`;

/**
 * `tongshang dossier redact FILE --withhold …`: writes a smaller dossier of one, to be passed on, and says what it lacks. No key and no
 * network is needed. Never over the file it is made of.
 */
export async function redact(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { withhold: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const [command, path, ...more] = positionals;
  const withheld = (values.withhold ?? []).flatMap((one) => one.split(',')).filter((one) => one !== '');
  if (command !== 'redact' || !path || more.length > 0 || withheld.length === 0)
    throw refuse('CLI_USAGE', { command: 'tongshang dossier redact DOSSIER --withhold prices,parties,…' });
  const bytes = await fileBytes(path);
  const { archive } = inFile(path, () => excerptDossier(bytes, withheld));
  const out = values.out ?? nameOf(path);
  await writing(out, () => writeFile(out, archive, { flag: 'wx' }));
  terminal.print([out, ...excerptLines(verifyDossier(archive), terminal.language)].join('\n'));
  return 0;
}
