import type { Tx } from '@tongshang/database';
import type { AccountId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import type { AccountKey, StoredAccount } from './account.ts';
import { lockAccounts, lockAccountsOfKeys, openAccounts } from './account-store.ts';

/**
 * The accounts that a transaction has locked. From then on its own copy is the truth, so that several transfers of one
 * command ask the database once.
 */
const held = new WeakMap<Tx, Map<string, StoredAccount>>();

function heldBy(tx: Tx): Map<string, StoredAccount> {
  const accounts = held.get(tx) ?? new Map<string, StoredAccount>();
  held.set(tx, accounts);
  return accounts;
}

/** Keeps accounts as they are now: just locked, just opened, or just saved. */
export function holdAccounts(tx: Tx, accounts: Iterable<StoredAccount>): void {
  const all = heldBy(tx);
  for (const account of accounts) all.set(account.accountId, account);
}

/** Accounts by their ids, locked; without those that there are not. Elevated callers only. */
export async function takeAccounts(
  tx: Tx,
  accountIds: readonly AccountId[],
): Promise<Map<string, StoredAccount>> {
  const ids = new Set(accountIds);
  const own = heldBy(tx);
  const missing = [...ids].filter((id) => !own.has(id));
  if (missing.length > 0) holdAccounts(tx, await lockAccounts(tx, missing));
  return new Map([...own].filter(([id]) => ids.has(id)));
}

const isOf = (key: AccountKey) => (account: StoredAccount) =>
  account.tradeId === key.tradeId &&
  account.currency === key.currency &&
  (key.tradeId !== undefined ||
    (account.organisationId === key.organisationId &&
      account.bankOrganisationId === key.bankOrganisationId &&
      account.kind === key.kind));

const find = (tx: Tx, key: AccountKey): StoredAccount | undefined => [...heldBy(tx).values()].find(isOf(key));

/** The accounts of keys, locked; undefined where there is none. Whoever needs several asks for them at once. Elevated callers only. */
export async function findAccounts(
  tx: Tx,
  keys: readonly AccountKey[],
): Promise<(StoredAccount | undefined)[]> {
  const missing = keys.filter((key) => find(tx, key) === undefined);
  if (missing.length > 0) holdAccounts(tx, await lockAccountsOfKeys(tx, missing));
  return keys.map((key) => find(tx, key));
}

/** As `findAccounts`, opened now where there is none. Two at once open one. Elevated callers only. */
export async function ensureAccounts(tx: Tx, keys: readonly AccountKey[]): Promise<StoredAccount[]> {
  const found = await findAccounts(tx, keys);
  return openMissing(
    tx,
    keys,
    keys.filter((_, index) => found[index] === undefined),
  );
}

/** The accounts of keys, of which those are opened that `findAccounts` has just not found. Elevated callers only. */
export async function openMissing(
  tx: Tx,
  keys: readonly AccountKey[],
  missing: readonly AccountKey[],
): Promise<StoredAccount[]> {
  if (missing.length > 0) holdAccounts(tx, await openAccounts(tx, missing));
  return (await findAccounts(tx, keys)).map((account) => {
    invariant(account !== undefined, 'an account just opened is there');
    return account;
  });
}
