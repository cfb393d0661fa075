export type { DocumentCapability, PaperPart } from './capability.ts';
export { documentModule } from './module.ts';
