export type { RefundDebtView, SettlementCapability } from './capability.ts';
export { claimable, type MoneyPosition } from './claimable.ts';
export { settlementModule } from './module.ts';
export { moveLines, type PostedTransfer, type PostingLine } from './post-transfer.ts';
