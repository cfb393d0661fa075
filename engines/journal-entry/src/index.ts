export { type CheckedChain, checkChain } from './chain.ts';
export {
  checkDisclosures,
  commitmentOf,
  commitmentsOf,
  commitTo,
  type Disclosure,
  type Disclosures,
  SALT_BYTES,
} from './disclosure.ts';
export {
  type ChainLink,
  CLOSING_KIND,
  completeEntry,
  ENTRY_FORMAT,
  entryHead,
  entryLeafHash,
  type JournalEntry,
  readEntry,
  type SealedEntry,
  sealEntry,
} from './entry.ts';
export { table as journalEntryRefusals } from './refusals.ts';
