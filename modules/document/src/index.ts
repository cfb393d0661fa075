export type { DocumentCapability, SignedDocument, SignedPart } from './capability.ts';
export { documentModule } from './module.ts';
