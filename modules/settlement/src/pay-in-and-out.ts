import type { Tx } from '@tongshang/database';
import type { AccountId, OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { type Money, minorUnits, parseMoney, type WireMoney } from '@tongshang/money';
import type { PartyCapability } from '@tongshang/party';
import { bankAccount, cashKey, type StoredAccount } from './account.ts';
import { readAccount } from './account-store.ts';
import { ensureAccounts, findAccounts, openMissing } from './accounts.ts';
import { requireBank, requireItsBank, requireOwner } from './authorise.ts';
import { lockDebts, performRefunds } from './perform-refunds.ts';
import { moveLines, type PostedTransfer, type Poster } from './post-transfer.ts';
import { openDebtsOfAccount } from './refund-debt-store.ts';
import { refuse } from './refusals.ts';
import type { ReleaseDeps } from './settle-trade.ts';

/** Settlement keeps no list of organisations of its own. */
export type OrganisationReader = Pick<PartyCapability, 'readOrganisations'>;

type CashBody = { readonly amount: WireMoney; readonly reference?: string };

/** @throws ORGANISATION_UNKNOWN */
export async function requireOrganisation(
  tx: Tx,
  party: OrganisationReader,
  organisationId: OrganisationId,
): Promise<void> {
  const [record] = await party.readOrganisations(tx, [organisationId]);
  if (!record) throw refuse('ORGANISATION_UNKNOWN', { organisationId }, 'organisationId');
}

/**
 * Opens a cash account of an organisation at the caller's bank, or finds the one it has.
 * @throws NOT_A_BANK, CURRENCY_UNKNOWN, ORGANISATION_UNKNOWN
 */
export async function openCashAccount(
  tx: Tx,
  principal: Principal,
  body: { readonly organisationId: OrganisationId; readonly currency: string },
  party: OrganisationReader,
): Promise<StoredAccount> {
  requireBank(principal);
  minorUnits(body.currency, 'currency');
  const { organisationId, currency } = body;
  return tx.elevated('a bank opens an account of its customer', async () => {
    const key = cashKey(organisationId, principal.organisationId, currency);
    const [found] = await findAccounts(tx, [key]);
    if (found) return found;
    await requireOrganisation(tx, party, organisationId);
    const [account] = await openMissing(tx, [key], [key]);
    return account as StoredAccount;
  });
}

/** An account the caller may see. @throws ACCOUNT_NOT_FOUND */
export async function requireAccount(tx: Tx, accountId: AccountId): Promise<StoredAccount> {
  const account = await readAccount(tx, accountId);
  if (!account) throw refuse('ACCOUNT_NOT_FOUND');
  return account;
}

/**
 * Money that came to the bank for a customer: the vault and the cash account grow together. What the customer owes back to buyers is paid
 * from it at once.
 * @throws ACCOUNT_NOT_FOUND, NOT_A_BANK, NOT_THE_BANK, NOT_A_CASH_ACCOUNT, AMOUNT_NOT_POSITIVE, CURRENCY_MISMATCH
 */
export async function deposit(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  accountId: AccountId,
  body: CashBody,
): Promise<PostedTransfer> {
  const account = await requireAccount(tx, accountId);
  requireItsBank(principal, account);
  const amount = cashAmount(account, body);
  // Trades before accounts, as everywhere.
  const debts = account.owedBack > 0n ? await debtsOf(deps, tx, account) : [];
  const vault = await vaultOf(tx, account);
  const posted = await deps.poster.postTransfer(tx, {
    kind: 'deposit',
    action: 'post',
    tradeId: null,
    initiatedBy: principal.organisationId,
    ...(body.reference && { endToEndId: body.reference }),
    lines: moveLines(vault.accountId, accountId, amount, 'deposit'),
  });
  await tx.elevated('what is owed back goes to buyers', () => performRefunds(deps, tx, debts));
  return posted;
}

const debtsOf = (deps: ReleaseDeps, tx: Tx, account: StoredAccount) =>
  tx.elevated('what is owed back goes to buyers', async () =>
    lockDebts(deps, tx, await openDebtsOfAccount(tx, account)),
  );

/**
 * Money that leaves the bank for its owner's account elsewhere.
 * @throws ACCOUNT_NOT_FOUND, NOT_THE_OWNER, NOT_A_CASH_ACCOUNT, AMOUNT_NOT_POSITIVE, CURRENCY_MISMATCH, BALANCE_TOO_LOW, OWED_BACK
 */
export async function withdraw(
  tx: Tx,
  poster: Poster,
  principal: Principal,
  accountId: AccountId,
  body: CashBody,
): Promise<PostedTransfer> {
  const account = await requireAccount(tx, accountId);
  requireOwner(principal, account);
  const amount = cashAmount(account, body);
  const vault = await vaultOf(tx, account);
  return poster.postTransfer(tx, {
    kind: 'withdrawal',
    action: 'post',
    tradeId: null,
    initiatedBy: principal.organisationId,
    ...(body.reference && { endToEndId: body.reference }),
    lines: moveLines(accountId, vault.accountId, amount, 'withdrawal'),
  });
}

/** The vault of the bank that keeps an account; both are locked. */
async function vaultOf(tx: Tx, account: StoredAccount): Promise<StoredAccount> {
  const vault = bankAccount(account.bankOrganisationId, 'vault', account.currency);
  return tx.elevated('the bank’s own side of a payment', async () => {
    const [own] = await ensureAccounts(tx, [vault, account]);
    return own as StoredAccount;
  });
}

function cashAmount(account: StoredAccount, body: CashBody): Money {
  if (account.kind !== 'cash') throw refuse('NOT_A_CASH_ACCOUNT', { kind: account.kind });
  const amount = parseMoney(body.amount, 'amount');
  if (amount.amount <= 0n) throw refuse('AMOUNT_NOT_POSITIVE', {}, 'amount');
  return amount;
}
