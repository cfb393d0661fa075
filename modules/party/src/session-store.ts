import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId, SessionId } from '@tongshang/identifier';
import type { MemberRole, OrganisationKind, Scope } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';
import { deleteEndedRecoveries } from './account-recovery-store.ts';
import { deleteUnseenDevices } from './known-device-store.ts';
import { deleteEndedLinks } from './mailed-link-store.ts';

export type SessionMethod = 'password' | 'passkey';

/** Unused for this long, a session ends. */
const idleLimit = Temporal.Duration.from({ hours: 12 });
/** However much it is used, a session ends after this. */
export const absoluteLimit = Temporal.Duration.from({ hours: 24 * 7 });
/** Whoever showed a password or passkey need not show it again for this long. */
const proofHolds = Temporal.Duration.from({ minutes: 10 });
/** Use is written down at most this often: reading a page is no reason to write to the database. */
const useRecordedEvery = Temporal.Duration.from({ minutes: 1 });

type SessionRow = {
  readonly sessionId: SessionId;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly role: MemberRole;
  readonly kinds: readonly OrganisationKind[];
  readonly language: Language | null;
  readonly hasProof: boolean;
  /** A second factor, in this session. */
  readonly isShown: boolean;
  /** The person has a passkey or an authenticator app, shown or not. */
  readonly hasFactor: boolean;
  /** Signed in by what is printed for everyone, in an organisation that is made up. */
  readonly isExempt: boolean;
};

/** The session of a token, unless it has ended or its person no longer belongs to its organisation. */
export async function findSession(tx: Tx, tokenHash: Uint8Array): Promise<SessionRow | undefined> {
  const row = await tx.maybe<SessionRow & { lastUsedAt: Temporal.Instant }>(
    `select s.session_id as "sessionId", s.person_id as "personId", s.organisation_id as "organisationId", m.role,
       o.kinds, p.language, s.proved_at > $4 as "hasProof", s.second_factor_at is not null as "isShown",
       o.demonstration and exists (select from party.password w where w.person_id = s.person_id and w.demonstration)
         as "isExempt",
       exists (select from party.passkey k where k.person_id = s.person_id)
         or exists (select from party.totp t where t.person_id = s.person_id and t.confirmed_at is not null) as "hasFactor",
       s.last_used_at as "lastUsedAt"
     from party.session s
     join party.membership m using (organisation_id, person_id)
     join party.organisation o using (organisation_id)
     join party.person p using (person_id)
     where s.token_hash = $1 and s.expires_at > $2 and s.last_used_at > $3`,
    [tokenHash, tx.now, tx.now.subtract(idleLimit), tx.now.subtract(proofHolds)],
  );
  if (row !== undefined && isStale(row.lastUsedAt, tx.now)) {
    await tx.run('update party.session set last_used_at = $2 where token_hash = $1', [tokenHash, tx.now]);
  }
  return row;
}

type ApiKeyRow = {
  readonly apiKeyId: string;
  readonly organisationId: OrganisationId;
  readonly scopes: readonly Scope[];
  readonly kinds: readonly OrganisationKind[];
  /** Null where that is not known. */
  readonly madeBy: PersonId | null;
};

/** The API key of a token, unless expired or revoked. */
export async function findApiKey(tx: Tx, tokenHash: Uint8Array): Promise<ApiKeyRow | undefined> {
  const row = await tx.maybe<ApiKeyRow & { lastUsedAt: Temporal.Instant | null }>(
    `select k.api_key_id as "apiKeyId", k.organisation_id as "organisationId", k.scopes, o.kinds,
       k.created_by as "madeBy", k.last_used_at as "lastUsedAt"
     from party.api_key k join party.organisation o using (organisation_id)
     where k.token_hash = $1 and k.revoked_at is null and k.expires_at > $2`,
    [tokenHash, tx.now],
  );
  if (row !== undefined && (row.lastUsedAt === null || isStale(row.lastUsedAt, tx.now))) {
    // Not while something is done by it: those who come with it would wait for each other.
    await tx.run(
      `update party.api_key set last_used_at = $2 where api_key_id =
         (select api_key_id from party.api_key where token_hash = $1 for no key update skip locked)`,
      [tokenHash, tx.now],
    );
  }
  return row;
}

function isStale(lastUsedAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(lastUsedAt.add(useRecordedEvery), now) <= 0;
}

type NewSession = {
  readonly sessionId: SessionId;
  readonly tokenHash: Uint8Array;
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly method: SessionMethod;
  readonly hasSecondFactor: boolean;
  readonly userAgent: string;
  readonly address: string;
};

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  const { sessionId, tokenHash, personId, organisationId, method, hasSecondFactor, userAgent, address } =
    session;
  await tx.run(
    `insert into party.session (session_id, token_hash, person_id, organisation_id, method, user_agent, address,
       created_at, last_used_at, proved_at, expires_at, second_factor_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8, $9, $10)`,
    [
      ...[sessionId, tokenHash, personId, organisationId, method, userAgent, address],
      ...[tx.now, tx.now.add(absoluteLimit), hasSecondFactor ? tx.now : null],
    ],
  );
}

/** The organisation a person last worked in, else the one it has belonged to longest. */
export async function selectLastOrganisation(tx: Tx, personId: PersonId): Promise<string | undefined> {
  const row = await tx.maybe<{ organisationId: OrganisationId }>(
    `select m.organisation_id as "organisationId" from party.membership m
     left join lateral (select max(s.last_used_at) as at from party.session s
       where s.person_id = m.person_id and s.organisation_id = m.organisation_id) used on true
     where m.person_id = $1 order by used.at desc nulls last, m.created_at, m.organisation_id limit 1`,
    [personId],
  );
  return row?.organisationId;
}

type OpenSessionRow = {
  readonly sessionId: SessionId;
  readonly current: boolean;
  readonly method: SessionMethod;
  readonly userAgent: string;
  readonly address: string;
  readonly createdAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

export function selectOpenSessions(
  tx: Tx,
  personId: PersonId,
  current: Uint8Array,
): Promise<OpenSessionRow[]> {
  return tx.rows(
    `select session_id as "sessionId", token_hash = $2 as current, method, user_agent as "userAgent", address,
       created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt"
     from party.session where person_id = $1 and expires_at > $3 and last_used_at > $4
     order by last_used_at desc limit 100`,
    [personId, current, tx.now, tx.now.subtract(idleLimit)],
  );
}

export async function deleteSession(tx: Tx, personId: PersonId, sessionId: SessionId): Promise<boolean> {
  const sql = 'delete from party.session where person_id = $1 and session_id = $2';
  return (await tx.run(sql, [personId, sessionId])) === 1;
}

export async function deleteSessionOfToken(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.run('delete from party.session where token_hash = $1', [tokenHash]);
}

/** Signs a person out everywhere but here. */
export async function deleteOtherSessions(tx: Tx, personId: PersonId, current: Uint8Array): Promise<void> {
  await tx.run('delete from party.session where person_id = $1 and token_hash <> $2', [personId, current]);
}

/** Signs a person out wherever it works for an organisation. As the platform itself: they are somebody else's. */
export async function deleteSessionsIn(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
): Promise<void> {
  const sql = 'delete from party.session where organisation_id = $1 and person_id = $2';
  await tx.run(sql, [organisationId, personId]);
}

/** Signs a person out everywhere. */
export async function deleteSessions(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run('delete from party.session where person_id = $1', [personId]);
}

/** The person has shown just now that it is still the one who uses the session. */
export async function updateSessionProof(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.run('update party.session set proved_at = $2 where token_hash = $1', [tokenHash, tx.now]);
}

/** How many rows: none when the session is not the caller's. */
export function updateSessionOrganisation(
  tx: Tx,
  tokenHash: Uint8Array,
  organisationId: OrganisationId,
): Promise<number> {
  return tx.run('update party.session set organisation_id = $2 where token_hash = $1', [
    tokenHash,
    organisationId,
  ]);
}

/** Removes what has ended; returns how many rows. */
export async function deleteEnded(tx: Tx): Promise<number> {
  const sessions = await tx.run('delete from party.session where expires_at <= $1 or last_used_at <= $2', [
    tx.now,
    tx.now.subtract(idleLimit),
  ]);
  const challenges = await tx.run('delete from party.passkey_challenge where expires_at <= $1', [tx.now]);
  const failures = await tx.run('delete from party.sign_in_failure where last_at <= $1', [
    tx.now.subtract({ hours: 24 }),
  ]);
  const devices = await deleteUnseenDevices(tx);
  const recoveries = await deleteEndedRecoveries(tx);
  return sessions + challenges + failures + devices + recoveries + (await deleteEndedLinks(tx));
}
