import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { available, balance } from '@tongshang/ledger';
import { formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import { type AccountKey, bankAccount, type StoredAccount } from './account.ts';
import { listAccounts } from './account-store.ts';
import { ensureAccounts } from './accounts.ts';
import { requireBank } from './authorise.ts';
import { type OrganisationReader, requireOrganisation } from './pay-in-and-out.ts';
import { moveLines, type Poster } from './post-transfer.ts';
import { refuse } from './refusals.ts';

/** Credit that a bank grants a buyer for trades on open account. */
type Limit = {
  readonly limitId: string;
  readonly organisationId: OrganisationId;
  readonly bankOrganisationId: OrganisationId;
  readonly granted: WireMoney;
  /** Granted and not reserved by a trade. */
  readonly available: WireMoney;
};

export function limitKey(
  organisationId: OrganisationId,
  bankOrganisationId: OrganisationId,
  currency: string,
): AccountKey {
  return { organisationId, bankOrganisationId, kind: 'limit', currency };
}

function limitOf(account: StoredAccount): Limit {
  const { currency } = account;
  return {
    limitId: account.accountId,
    organisationId: account.organisationId,
    bankOrganisationId: account.bankOrganisationId,
    granted: formatMoney({ amount: balance(account), currency }),
    available: formatMoney({ amount: available(account), currency }),
  };
}

/**
 * Sets the whole limit of a customer in a currency; never below what its trades have reserved.
 * @throws NOT_A_BANK, ORGANISATION_UNKNOWN, CREDIT_LIMIT_TOO_LOW and the refusals of money
 */
export async function setLimit(
  tx: Tx,
  poster: Poster,
  principal: Principal,
  body: { readonly organisationId: OrganisationId; readonly limit: WireMoney },
  party: OrganisationReader,
): Promise<Limit> {
  requireBank(principal);
  const wanted = parseMoney(body.limit, 'limit');
  if (wanted.amount < 0n) throw refuse('AMOUNT_NOT_POSITIVE', {}, 'limit');
  const bank = principal.organisationId;
  const { organisationId } = body;
  return tx.elevated('a bank grants credit to its customer', async () => {
    await requireOrganisation(tx, party, organisationId);
    const key = limitKey(organisationId, bank, wanted.currency);
    const keys = [key, bankAccount(bank, 'limit-book', wanted.currency)];
    const [account, book] = (await ensureAccounts(tx, keys)) as [StoredAccount, StoredAccount];
    const change = wanted.amount - balance(account);
    const [from, to] =
      change > 0n ? [book.accountId, account.accountId] : [account.accountId, book.accountId];
    if (change !== 0n) {
      const amount = { amount: change > 0n ? change : -change, currency: wanted.currency };
      await poster.postTransfer(tx, {
        kind: 'limit-grant',
        action: 'post',
        tradeId: null,
        initiatedBy: bank,
        lines: moveLines(from, to, amount, 'credit-limit'),
      });
    }
    const [after] = await ensureAccounts(tx, [key]);
    return limitOf(after as StoredAccount);
  });
}

/** Limits the caller was granted or grants. */
export async function listLimits(tx: Tx): Promise<Limit[]> {
  const accounts = await listAccounts(tx, null, 1_000, null, 'limit');
  return accounts.map(limitOf);
}
