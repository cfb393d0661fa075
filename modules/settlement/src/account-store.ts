import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { AccountId, OrganisationId } from '@tongshang/identifier';
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
  owed_back: bigint;
  opened_at: Temporal.Instant;
};

const COLUMNS = `account_id, organisation_id, bank_organisation_id, kind, currency, trade_id, normal, may_go_negative,
  debits_posted, credits_posted, debits_pending, credits_pending, owed_back, opened_at`;

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
    owedBack: row.owed_back,
    openedAt: row.opened_at,
  };
}

export async function readAccount(tx: Tx, accountId: AccountId): Promise<StoredAccount | undefined> {
  const row = await tx.maybe<AccountRow>(`select ${COLUMNS} from settlement.account where account_id = $1`, [
    accountId,
  ]);
  return row && fromRow(row);
}

/**
 * The accounts of keys that there are, locked in the order of their ids so that no two transactions wait for each other.
 * Elevated callers only.
 */
export async function lockAccountsOfKeys(tx: Tx, keys: readonly AccountKey[]): Promise<StoredAccount[]> {
  const rows = await tx.rows<AccountRow>(
    `select ${COLUMNS} from settlement.account where account_id in (
       select a.account_id from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])
         as k (organisation_id, bank_organisation_id, kind, currency)
       join settlement.account a using (organisation_id, bank_organisation_id, kind, currency) where a.trade_id is null
       union all
       select a.account_id from unnest($5::uuid[], $6::text[]) as k (trade_id, currency)
       join settlement.account a using (trade_id, currency))
     order by account_id for update`,
    [...keyColumns(keys.filter(({ tradeId }) => tradeId === undefined)), ...escrowColumns(keys)],
  );
  return rows.map(fromRow);
}

function keyColumns(keys: readonly AccountKey[]) {
  return [
    keys.map(({ organisationId }) => organisationId),
    keys.map(({ bankOrganisationId }) => bankOrganisationId),
    keys.map(({ kind }) => kind),
    keys.map(({ currency }) => currency),
  ];
}

function escrowColumns(keys: readonly AccountKey[]) {
  const ofTrades = keys.filter(({ tradeId }) => tradeId !== undefined);
  return [ofTrades.map(({ tradeId }) => tradeId), ofTrades.map(({ currency }) => currency)];
}

/** Opens accounts; those that another transaction has opened meanwhile are not among the ones returned. Elevated callers only. */
export async function openAccounts(tx: Tx, keys: readonly AccountKey[]): Promise<StoredAccount[]> {
  const rows = await tx.rows<AccountRow>(
    `insert into settlement.account
       (account_id, organisation_id, bank_organisation_id, kind, currency, trade_id, normal, opened_at)
     select n.*, $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[]) as n
     on conflict do nothing returning ${COLUMNS}`,
    [
      keys.map(() => randomUUIDv7()),
      ...keyColumns(keys),
      keys.map(({ tradeId }) => tradeId ?? null),
      keys.map(({ kind }) => NORMAL_SIDE[kind]),
      tx.now,
    ],
  );
  return rows.map(fromRow);
}

/** Locks accounts, in the order of their ids so that no two transactions wait for each other. */
export async function lockAccounts(tx: Tx, accountIds: readonly AccountId[]): Promise<StoredAccount[]> {
  const rows = await tx.rows<AccountRow>(
    `select ${COLUMNS} from settlement.account where account_id = any ($1::uuid[]) order by account_id for update`,
    [accountIds],
  );
  return rows.map(fromRow);
}

/** Accounts the caller may see, oldest first; of one owner or one kind when named. */
export async function listAccounts(
  tx: Tx,
  after: string | null,
  limit: number,
  organisationId: OrganisationId | null,
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
