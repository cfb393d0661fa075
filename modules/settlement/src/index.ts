export type { AccountKind, StoredAccount } from './account.ts';
export type { SettlementCapability } from './capability.ts';
export { settlementModule } from './module.ts';
export { moveLines, type PostedTransfer, type PostingLine, type PostTransfer } from './post-transfer.ts';
export type { TransferKind } from './transfer-store.ts';
