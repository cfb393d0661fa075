import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Side } from '@tongshang/ledger';
import { type AccountKey, type AccountKind, NORMAL_SIDE, type StoredAccount } from './account.ts';

type AccountRow = {
  account_id: string;
  organisation_id: string;
  bank_organisation_id: string;
  kind: AccountKind;
  currency: string;
  trade_id: string | null;
  normal: Side;
  may_go_negative: boolean;
  debits_posted: bigint;
  credits_posted: bigint;
  debits_pending: bigint;
  credits_pending: bigint;
  opened_at: Temporal.Instant;
};

const COLUMNS = `account_id, organisation_id, bank_organisation_id, kind, currency, trade_id, normal, may_go_negative,
  debits_posted, credits_posted, debits_pending, credits_pending, opened_at`;

function fromRow(row: AccountRow): StoredAccount {
  return {
    accountId: row.account_id,
    organisationId: row.organisation_id,
    bankOrganisationId: row.bank_organisation_id,
    kind: row.kind,
    currency: row.currency,
    ...(row.trade_id === null ? {} : { tradeId: row.trade_id }),
    normal: row.normal,
    mayGoNegative: row.may_go_negative,
    debitsPosted: row.debits_posted,
    creditsPosted: row.credits_posted,
    debitsPending: row.debits_pending,
    creditsPending: row.credits_pending,
    openedAt: row.opened_at,
  };
}

export async function readAccount(tx: Tx, accountId: string): Promise<StoredAccount | undefined> {
  const row = await tx.maybe<AccountRow>(`select ${COLUMNS} from settlement.account where account_id = $1`, [
    accountId,
  ]);
  return row && fromRow(row);
}

/** The account of a key, if it was opened. */
export async function findAccount(tx: Tx, key: AccountKey): Promise<StoredAccount | undefined> {
  const row =
    key.tradeId === undefined
      ? await tx.maybe<AccountRow>(
          `select ${COLUMNS} from settlement.account
           where organisation_id = $1 and bank_organisation_id = $2 and kind = $3 and currency = $4
             and trade_id is null`,
          [key.organisationId, key.bankOrganisationId, key.kind, key.currency],
        )
      : await tx.maybe<AccountRow>(
          `select ${COLUMNS} from settlement.account where trade_id = $1 and currency = $2`,
          [key.tradeId, key.currency],
        );
  return row && fromRow(row);
}

/** The account of a key, opened now when there is none. Two at once open one. Elevated callers only. */
export async function ensureAccount(tx: Tx, key: AccountKey): Promise<StoredAccount> {
  const found = await findAccount(tx, key);
  if (found) return found;
  await tx.run(
    `insert into settlement.account
       (account_id, organisation_id, bank_organisation_id, kind, currency, trade_id, normal, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      randomUUIDv7(),
      key.organisationId,
      key.bankOrganisationId,
      key.kind,
      key.currency,
      key.tradeId ?? null,
      NORMAL_SIDE[key.kind],
      tx.now,
    ],
  );
  const opened = await findAccount(tx, key);
  if (!opened) throw new Error('the account just opened is there');
  return opened;
}

/** Locks accounts, in the order of their ids so that no two transactions wait for each other. */
export async function lockAccounts(
  tx: Tx,
  accountIds: readonly string[],
): Promise<Map<string, StoredAccount>> {
  const rows = await tx.rows<AccountRow>(
    `select ${COLUMNS} from settlement.account where account_id = any ($1::uuid[]) order by account_id for update`,
    [[...new Set(accountIds)]],
  );
  return new Map(rows.map((row) => [row.account_id, fromRow(row)]));
}

/** Writes the new sums of locked accounts. */
export async function saveBalances(tx: Tx, accounts: Iterable<StoredAccount>): Promise<void> {
  const all = [...accounts];
  await tx.run(
    `update settlement.account a
     set debits_posted = n.debits_posted, credits_posted = n.credits_posted,
         debits_pending = n.debits_pending, credits_pending = n.credits_pending
     from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[])
       as n (account_id, debits_posted, credits_posted, debits_pending, credits_pending)
     where a.account_id = n.account_id`,
    [
      all.map((account) => account.accountId),
      all.map((account) => account.debitsPosted),
      all.map((account) => account.creditsPosted),
      all.map((account) => account.debitsPending),
      all.map((account) => account.creditsPending),
    ],
  );
}

/** Accounts the caller may see, oldest first; of one owner or one kind when named. */
export async function listAccounts(
  tx: Tx,
  after: string | null,
  limit: number,
  organisationId: string | null,
  kind: AccountKind | null = null,
): Promise<StoredAccount[]> {
  const rows = await tx.rows<AccountRow>(
    `select ${COLUMNS} from settlement.account
     where ($1::uuid is null or account_id > $1) and ($3::uuid is null or organisation_id = $3)
       and ($4::text is null or kind = $4)
     order by account_id limit $2`,
    [after, limit, organisationId, kind],
  );
  return rows.map(fromRow);
}
