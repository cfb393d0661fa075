import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleFolder, freshBundle } from './fresh-bundle.mjs';

// What is compiled is kept, types taken out included: the next start need not compile hundreds of files again. Plain JavaScript, because
// the first file is read before anything is kept, and what takes types out takes long to load.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/compiled'));
const bundle = freshBundle(bundleFolder('server'));
await import(bundle ? pathToFileURL(bundle).href : '../src/main.ts');
