export type {
  DocumentCapability,
  IssuedPaper,
  OriginalOrder,
  OriginalType,
  PaperPart,
  PaperToEnclose,
} from './capability.ts';
export { ENCLOSURE_BYTES_MAX, ENCLOSURE_TYPES } from './enclose.ts';
export { documentModule } from './module.ts';
export { PAPER_LANGUAGES, type PaperLanguage, partOf } from './paper/catalogue/languages.ts';
