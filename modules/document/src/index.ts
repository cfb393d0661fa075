export type { DocumentCapability, SignedDocument } from './capability.ts';
export { documentModule } from './module.ts';
