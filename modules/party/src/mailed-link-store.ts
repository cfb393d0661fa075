import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import type { Language } from '@tongshang/refusal';
import { lockAddressOf } from './unconfirmed-account-store.ts';

/** All of it as the platform itself: no caller reads or writes these rows. */

type Purpose = 'reset' | 'confirmation';

type NewLink = {
  readonly purpose: Purpose;
  readonly personId: PersonId;
  readonly emailKey: string;
  readonly tokenHash: Uint8Array;
  readonly expiresAt: Temporal.Instant;
};

export async function insertMailedLink(tx: Tx, link: NewLink): Promise<void> {
  const { purpose, personId, emailKey, tokenHash, expiresAt } = link;
  await tx.run(
    `insert into party.mailed_link (link_id, purpose, person_id, email_key, token_hash, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [randomUUIDv7(), purpose, personId, emailKey, tokenHash, tx.now, expiresAt],
  );
}

/** How many links of a kind went to a person since then. */
export async function countMailedLinks(
  tx: Tx,
  personId: PersonId,
  purpose: Purpose,
  since: Temporal.Instant,
): Promise<number> {
  const sql = `select count(*)::integer as links from party.mailed_link
    where person_id = $1 and purpose = $2 and created_at > $3`;
  return (await tx.one<{ links: number }>(sql, [personId, purpose, since])).links;
}

export type OpenLink = {
  readonly purpose: Purpose;
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly language: Language | null;
  readonly verifiedAt: Temporal.Instant | null;
  /** Its account has the address only once it is confirmed; somebody else may have it until then. */
  readonly isClaim: boolean;
  readonly expiresAt: Temporal.Instant;
};

/**
 * The link of a token, with its address and person locked until the transaction ends: of two uses at once one waits, and finds it used. One that went to
 * an address which the person no longer has is none.
 */
export async function lockOpenLink(tx: Tx, tokenHash: Uint8Array): Promise<OpenLink | undefined> {
  await lockAddressOf(tx, 'mailed_link', tokenHash);
  return tx.maybe(
    `select l.purpose, p.person_id as "personId", p.name, p.email, p.language, p.email_verified_at as "verifiedAt",
       p.claimed_key is not null as "isClaim",
       l.expires_at as "expiresAt"
     from party.mailed_link l join party.person p using (person_id)
     where l.token_hash = $1 and l.used_at is null and l.expires_at > $2 and l.email_key in (p.email_key, p.claimed_key)
     for update of l, p`,
    [tokenHash, tx.now],
  );
}

/** Every open link of a person is used up: what one of them was for is done. */
export async function spendLinks(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run('update party.mailed_link set used_at = $2 where person_id = $1 and used_at is null', [
    personId,
    tx.now,
  ]);
}

/** `recovery`: the second factor is lost as well. */
export type Wanted = 'reset' | 'recovery';

/** The same row, at the same cost, whether there is such an account or not. */
export async function insertResetRequest(
  tx: Tx,
  emailKey: string,
  askedFrom: Uint8Array,
  wants: Wanted = 'reset',
): Promise<void> {
  await tx.run(
    `insert into party.reset_request (email_key, wants, asked_at, asked_from) values ($1, $2, $3, $4)
     on conflict (email_key, wants) do nothing`,
    [emailKey, wants, tx.now, askedFrom],
  );
}

type ResetRequest = { readonly emailKey: string; readonly wants: Wanted; readonly askedFrom: Uint8Array };

/** Takes requests out, oldest first. */
export function takeResetRequests(tx: Tx, limit: number): Promise<ResetRequest[]> {
  return tx.rows(
    `delete from party.reset_request where (email_key, wants) in
       (select email_key, wants from party.reset_request order by asked_at limit $1 for update skip locked)
     returning email_key as "emailKey", wants, asked_from as "askedFrom"`,
    [limit],
  );
}

export async function deleteEndedLinks(tx: Tx): Promise<number> {
  return tx.run('delete from party.mailed_link where expires_at <= $1', [tx.now.subtract({ hours: 24 })]);
}
