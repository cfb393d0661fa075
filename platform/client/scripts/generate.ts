import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';

/** `node scripts/generate.ts` writes the types of openapi/openapi.json; with `--check` it fails when they differ. */

const source = new URL('../../../openapi/openapi.json', import.meta.url);
const target = new URL('../src/generated/api.ts', import.meta.url);

type Parameter = { readonly in?: string };
type Operation = { readonly parameters?: readonly Parameter[] };
export type Document = { readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** The types of an OpenAPI document, as TypeScript. Headers are left out: the client adds them. */
export async function typesOf(document: Document): Promise<string> {
  const bare = {
    ...document,
    paths: mapValues(document.paths ?? {}, (path) => mapValues(path, withoutHeaders)),
  };
  const types = astToString(await openapiTypes(JSON.stringify(bare), { alphabetize: true }));
  return `// Generated from openapi/openapi.json by platform/client/scripts/generate.ts; do not edit.\n\n${types}`;
}

function withoutHeaders(operation: Operation): Operation {
  const { parameters, ...rest } = operation;
  const kept = parameters?.filter((parameter) => parameter.in !== 'header') ?? [];
  return kept.length === 0 ? rest : { ...rest, parameters: kept };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

async function main(): Promise<void> {
  const made = await typesOf(JSON.parse(await readFile(source, 'utf8')));
  if (!process.argv.includes('--check')) return writeFile(target, made);
  const kept = await readFile(target, 'utf8').catch(() => '');
  if (kept !== made) {
    process.stderr.write(
      'The client does not fit openapi/openapi.json. Run: npm run generate -w platform/client\n',
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
