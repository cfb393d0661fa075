export {
  createDocumentModule,
  type DocumentModule,
  type SignedDocument,
  type SignedPart,
} from './document-module.ts';
export type { DocumentDependencies, Trades } from './ports.ts';
export { table as documentRefusals } from './refusals.ts';

/** For `migrate` of platform/database. */
export const migrations = new URL('../migrations/', import.meta.url);
