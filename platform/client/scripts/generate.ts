import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';

/** `node platform/client/scripts/generate.ts` writes the types of the documents in openapi, a file each; with `--check` it fails when they differ. */

const source = new URL('../../../openapi/', import.meta.url);
const target = new URL('../src/generated/', import.meta.url);
const rootName = 'openapi.json';

type Parameter = { readonly in?: string };
type Operation = { readonly parameters?: readonly Parameter[] };
type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export type Document = {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: Components;
};

/**
 * The types of the documents, as TypeScript by file name: `shared-schemas.ts` of the root document, one file for each package,
 * and `api.ts`, which is all of them together.
 */
export async function typesOf(documents: ReadonlyMap<string, Document>): Promise<Map<string, string>> {
  const root = documents.get(rootName);
  if (root?.components === undefined) throw new Error(`openapi/${rootName} holds no components`);
  const shared = { ...root, paths: {} };
  const files = new Map([['shared-schemas.ts', head(rootName) + (await printed(shared))]]);
  const names = [...documents.keys()].filter((name) => name !== rootName).sort();
  for (const name of names) {
    const document = withAliases(documents.get(name) ?? {}, root.components);
    const types = (await printed(document)).replace(/"→(\w+)"/g, 'shared["schemas"]["$1"]');
    const imported = 'import type { components as shared } from "./shared-schemas.ts";\n\n';
    const schemas = 'export type schemas = components["schemas"];\n';
    files.set(`${basename(name, '.json')}.ts`, head(name) + imported + types + schemas);
  }
  return files.set('api.ts', together(names.map((name) => basename(name, '.json'))));
}

const head = (name: string) =>
  `// Generated from openapi/${name} by platform/client/scripts/generate.ts; do not edit.\n\n`;

/** Interfaces, not intersections: a path or a schema that two packages describe differently does not compile. */
function together(packages: readonly string[]): string {
  const nameOf = (one: string) => one.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const all = (member: string) => packages.map((one) => `${nameOf(one)}.${member}`).join(', ');
  return `${head('*.json')}${packages.map((one) => `import type * as ${nameOf(one)} from "./${one}.ts";\n`).join('')}
export interface paths extends ${all('paths')} {}
interface schemas extends ${all('schemas')} {}
export interface components {
    schemas: schemas;
}
`;
}

const FOREIGN = /"openapi\.json#\/components\/schemas\/(\w+)"/g;

/** The document as one that holds all it refers to; what the root holds is the mark of an alias (`→Money`). */
function withAliases(document: Document, ofRoot: Components): Document {
  const { responses = {} } = ofRoot;
  const text = JSON.stringify({ ...document, responses });
  const names = [...text.matchAll(FOREIGN)].map(([, name = '']) => name);
  const ofResponses = [...JSON.stringify(responses).matchAll(/schemas\/(\w+)"/g)].map(
    ([, name = '']) => name,
  );
  const aliases = Object.fromEntries(
    [...new Set([...names, ...ofResponses])].sort().map((name) => [name, { const: `→${name}` }]),
  );
  const closed = JSON.parse(JSON.stringify(document).replaceAll(`"${rootName}#/`, '"#/')) as Document;
  return { ...closed, components: { schemas: { ...closed.components?.schemas, ...aliases }, responses } };
}

/** Headers are left out: the client adds them. */
async function printed(document: Document): Promise<string> {
  const bare = {
    ...document,
    paths: mapValues(document.paths ?? {}, (path) => mapValues(path, withoutHeaders)),
  };
  return astToString(await openapiTypes(JSON.stringify(bare), { alphabetize: true }));
}

function withoutHeaders(operation: Operation): Operation {
  const { parameters, ...rest } = operation;
  const kept = parameters?.filter((parameter) => parameter.in !== 'header') ?? [];
  return kept.length === 0 ? rest : { ...rest, parameters: kept };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

async function readDocuments(): Promise<Map<string, Document>> {
  const names = (await readdir(source)).filter((name) => name.endsWith('.json'));
  const read = async (name: string) =>
    [name, JSON.parse(await readFile(new URL(name, source), 'utf8')) as Document] as const;
  return new Map(await Promise.all(names.map(read)));
}

async function main(): Promise<void> {
  const made = await typesOf(await readDocuments());
  const isCheck = process.argv.includes('--check');
  await mkdir(target, { recursive: true });
  const kept = await readdir(target);
  const faults: string[] = kept.filter((name) => !made.has(name));
  for (const [name, text] of made) {
    const before = await readFile(new URL(name, target), 'utf8').catch(() => '');
    if (before === text) continue;
    if (isCheck) faults.push(name);
    else await writeFile(new URL(name, target), text);
  }
  if (!isCheck) {
    for (const name of faults) await rm(new URL(name, target));
  } else if (faults.length > 0) {
    process.stderr.write(`The client does not fit openapi/: ${faults.join(', ')}. Run: npm run openapi\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
