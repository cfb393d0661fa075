export { type Account, available, balance, type Side } from './account.ts';
export { type Action, applyGroup } from './apply.ts';
export { EMPTY, imbalance, type Ledger, record, type TransferState, withAccount } from './ledger.ts';
export { table as ledgerRefusals } from './refusals.ts';
export { earned, type FeeRule, splitPayment } from './release.ts';
export { checkTransfer, move } from './transfer.ts';
