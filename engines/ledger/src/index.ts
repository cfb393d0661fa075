export { type Account, available, balance, openAccount, type Side } from './account.ts';
export { type Accounts, type Action, applyGroup, type Step } from './apply.ts';
export {
  EMPTY,
  imbalance,
  type Ledger,
  record,
  requireState,
  type TransferState,
  withAccount,
} from './ledger.ts';
export { table as ledgerRefusals } from './refusals.ts';
export { earned, type FeeRule, type ReleaseLine, type Split, splitPayment } from './release.ts';
export { checkTransfer, move, type Transfer, type TransferLine } from './transfer.ts';
