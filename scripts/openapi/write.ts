/**
 * Writes `openapi/`, a document for each package and one that refers to them, from the composed server; with `--check` says whether
 * what is committed is current. No database is needed: endpoints are declared, not called.
 */
import { describeApi } from '@tongshang/server';
import { keepGeneratedFolder } from '../generated-file.ts';
import { type OpenApi, splitDocument } from './split-document.ts';

const documents = splitDocument((await describeApi()) as unknown as OpenApi);
const files = [...documents].map(
  ([name, document]) => [name, `${JSON.stringify(document, null, 2)}\n`] as const,
);
await keepGeneratedFolder('openapi', new Map(files), 'npm run openapi');
