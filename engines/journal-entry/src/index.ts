export { checkChain } from './chain.ts';
export {
  checkDisclosures,
  commitmentOf,
  commitmentsOf,
  commitTo,
  type Disclosures,
  SALT_BYTES,
} from './disclosure.ts';
export { linkOf, readEntry, sealEntry, unplacedEntry } from './entry.ts';
export type { ChainLink, FileRef, JournalEntry, SealedEntry } from './layout.ts';
export { table as journalEntryRefusals } from './refusals.ts';
export { GRADES, type Word } from './word.ts';
