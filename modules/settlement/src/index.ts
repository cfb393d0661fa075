export type { MoneyPosition, SettlementCapability } from './capability.ts';
export { settlementModule } from './module.ts';
export { moveLines, type PostedTransfer, type PostingLine } from './post-transfer.ts';
export { claimable, least, priceOfGoods } from './price-of-goods.ts';
