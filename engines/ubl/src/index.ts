export { billedBy } from './billed-by.ts';
export { transactionTermOf } from './chinese-terms.ts';
export type { UblPlace, UblProblem } from './cursor.ts';
export { declaredPrice } from './declared-price.ts';
export { isUblDocumentType, rootOf, UBL_DOCUMENT_TYPES, type UblDocumentType } from './document-types.ts';
export { UBL_LIMITS } from './limits.ts';
export { NO_MARKS } from './marks.ts';
export type * from './model.ts';
export {
  isOriginForm,
  ORIGIN_FORMS,
  type OriginForm,
  type OriginFormCode,
  originFormOf,
} from './origin-forms.ts';
export { placesIn, type UblPlaceTable } from './places.ts';
export { pricePerPiece } from './price-per-piece.ts';
export { READER_VERSION, readUbl, type UblReading } from './read-document.ts';
export { readXml } from './read-xml.ts';
export { table as ublRefusals } from './refusals.ts';
export { timeOfIssue } from './time-of-issue.ts';
export type * from './trade-input.ts';
export { USUAL_STATEMENTS, type UsualStatement } from './usual-statements.ts';
export { writeUbl } from './write-document.ts';
export { type InvoiceSpecification, writeEInvoice } from './write-e-invoice.ts';
export { CARRIERS_CONDITIONS, EVIDENCE } from './write-transport.ts';
export { pathOf, type XmlElement } from './xml.ts';
