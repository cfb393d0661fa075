export type { DocumentCapability, OriginalOrder, OriginalType, PaperPart } from './capability.ts';
export { documentModule } from './module.ts';
