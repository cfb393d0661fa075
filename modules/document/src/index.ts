export type { DocumentCapability, OriginalOrder, OriginalType, PaperPart } from './capability.ts';
export { documentModule } from './module.ts';
export { PAPER_LANGUAGES, type PaperLanguage, partOf } from './paper/catalogue/languages.ts';
