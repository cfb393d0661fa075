import type { Tx } from '@tongshang/database';
import type { ClaimId, EntryId, OrganisationId, TradeId } from '@tongshang/identifier';
import type { Claim, Claimed, Proposal, Stage } from './claim.ts';
import type { MovementTerms } from './movement.ts';
import { MOVEMENT, type MovementRow, movementOf } from './movement-store.ts';
import { refuse } from './refusals.ts';

type ClaimRow = {
  trade_id: string;
  claim_id: string;
  number: string;
  by_side: Claim['by'];
  against: Claim['against'];
  claimant_organisation_id: string;
  respondent_organisation_id: string | null;
  decider_organisation_id: string | null;
  reason: Claimed['reason'];
  shipment_id: string | null;
  lines: Claimed['lines'];
  amount: bigint;
  currency: string;
  note: string | null;
  evidence: string[];
  stage: Stage;
  proposal: StoredProposal | null;
  raised_at: Temporal.Instant;
  answer_by: Temporal.Instant | null;
  disputed_at: Temporal.Instant | null;
  overdue_at: Temporal.Instant | null;
  to_buyer: bigint | null;
  to_seller: bigint | null;
  resolved_at: Temporal.Instant | null;
  entry_id: string;
  last_entry_id: string;
  receiver_organisation_id: string | null;
  movement: MovementRow | null;
};

type StoredProposal = Omit<Proposal, 'toBuyer' | 'replyBy' | 'movement'> & {
  readonly movement?: Omit<MovementTerms, 'dispatchBy'> & { readonly dispatchBy: string };
  readonly toBuyer: string;
  readonly replyBy: string;
};

const COLUMNS = `trade_id, claim_id, number, by_side, against, claimant_organisation_id, respondent_organisation_id,
  decider_organisation_id, reason, shipment_id, lines, amount, currency, note, evidence, stage, proposal, raised_at, answer_by,
  disputed_at, overdue_at, to_buyer, to_seller, resolved_at, entry_id, last_entry_id,
  receiver_organisation_id`;

const SELECTED = `${COLUMNS}, ${MOVEMENT}`;

function claimOf(row: ClaimRow): Claim {
  return {
    tradeId: row.trade_id,
    claimId: row.claim_id,
    number: row.number,
    by: row.by_side,
    against: row.against,
    claimantOrganisationId: row.claimant_organisation_id,
    respondentOrganisationId: row.respondent_organisation_id,
    deciderOrganisationId: row.decider_organisation_id,
    reason: row.reason,
    shipmentId: row.shipment_id,
    lines: row.lines,
    amount: row.amount,
    currency: row.currency,
    note: row.note,
    evidence: row.evidence,
    stage: row.stage,
    proposal: row.proposal && proposalOf(row.proposal),
    raisedAt: row.raised_at,
    answerBy: row.answer_by,
    disputedAt: row.disputed_at,
    overdueAt: row.overdue_at,
    toBuyer: row.to_buyer,
    toSeller: row.to_seller,
    resolvedAt: row.resolved_at,
    entryId: row.entry_id,
    lastEntryId: row.last_entry_id,
    receiverOrganisationId: row.receiver_organisation_id,
    movement: row.movement && movementOf(row.movement),
  };
}

function proposalOf({ movement, ...stored }: StoredProposal): Proposal {
  return {
    ...stored,
    ...(movement
      ? { movement: { ...movement, dispatchBy: Temporal.PlainDate.from(movement.dispatchBy) } }
      : {}),
    toBuyer: BigInt(stored.toBuyer),
    replyBy: Temporal.Instant.from(stored.replyBy),
  };
}

/** Writes a new claim. Elevated callers only. */
export async function insertClaim(tx: Tx, claim: Claim): Promise<void> {
  await tx.run(
    `insert into claims.claim (${COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, null, $17, $18, null, null, null, null, null, $19, $19, $20)`,
    [
      claim.tradeId,
      claim.claimId,
      claim.number,
      claim.by,
      claim.against,
      claim.claimantOrganisationId,
      claim.respondentOrganisationId,
      claim.deciderOrganisationId,
      claim.reason,
      claim.shipmentId,
      JSON.stringify(claim.lines),
      claim.amount,
      claim.currency,
      claim.note,
      claim.evidence,
      claim.stage,
      claim.raisedAt,
      claim.answerBy,
      claim.entryId,
      claim.receiverOrganisationId,
    ],
  );
}

/** A claim the caller may see. @throws CLAIM_NOT_FOUND */
export async function findClaim(tx: Tx, claimId: ClaimId): Promise<Claim> {
  const row = await tx.maybe<ClaimRow>(`select ${SELECTED} from claims.claim where claim_id = $1`, [claimId]);
  if (!row) throw refuse('CLAIM_NOT_FOUND');
  return claimOf(row);
}

/** Whether a claim is one of a trade that the caller may see. */
export async function isInTrade(tx: Tx, tradeId: TradeId, claimId: ClaimId): Promise<boolean> {
  const sql = 'select exists (select from claims.claim where trade_id = $1 and claim_id::text = $2) as seen';
  return (await tx.one<{ seen: boolean }>(sql, [tradeId, claimId.toLowerCase()])).seen;
}

/** The claims of a trade that the caller may see, oldest first. */
export async function claimsOfTrade(tx: Tx, tradeId: TradeId): Promise<Claim[]> {
  const rows = await tx.rows<ClaimRow>(
    `select ${SELECTED} from claims.claim where trade_id = $1 order by raised_at, claim_id`,
    [tradeId],
  );
  return rows.map(claimOf);
}

/** Claims that have not ended in which an organisation claims, answers or decides, oldest first. */
export async function openClaimsOf(tx: Tx, organisationId: OrganisationId): Promise<Claim[]> {
  const rows = await tx.rows<ClaimRow>(
    `select ${SELECTED} from claims.claim where stage in ('raised', 'answered', 'awaiting-goods')
       and $1 in (claimant_organisation_id, respondent_organisation_id, decider_organisation_id)
     order by raised_at, claim_id limit $2`,
    [organisationId, OPEN_MAX],
  );
  return rows.map(claimOf);
}

/** More open claims than one organisation looks through at once. */
const OPEN_MAX = 1000;

/** Claims that nobody answered in time and nobody marked, oldest first. Elevated callers only. */
export async function unansweredClaims(tx: Tx, now: Temporal.Instant, limit: number): Promise<Claim[]> {
  const rows = await tx.rows<ClaimRow>(
    `select ${SELECTED} from claims.claim where stage = 'raised' and overdue_at is null and answer_by <= $1
     order by answer_by limit $2 for update of claim skip locked`,
    [now, limit],
  );
  return rows.map(claimOf);
}

/** Writes what an act has made of a claim, whose trade is locked. Elevated callers only. */
export async function saveClaim(tx: Tx, claim: Claim): Promise<void> {
  const { proposal } = claim;
  const stored = proposal && {
    ...proposal,
    toBuyer: String(proposal.toBuyer),
    ...(proposal.movement
      ? { movement: { ...proposal.movement, dispatchBy: proposal.movement.dispatchBy.toString() } }
      : {}),
    replyBy: proposal.replyBy.toString(),
  };
  await tx.run(
    `update claims.claim set stage = $3, proposal = $4, disputed_at = $5, overdue_at = $6, to_buyer = $7, to_seller = $8,
       resolved_at = $9, last_entry_id = $10 where trade_id = $1 and claim_id = $2`,
    [
      claim.tradeId,
      claim.claimId,
      claim.stage,
      stored === null ? null : JSON.stringify(stored),
      claim.disputedAt,
      claim.overdueAt,
      claim.toBuyer,
      claim.toSeller,
      claim.resolvedAt,
      claim.lastEntryId,
    ],
  );
}

/** What somebody did about a claim. */
export type ActRow = {
  readonly sequence: number;
  readonly act: string;
  /** Null: the platform, because of a deadline or a fact. */
  readonly organisationId: OrganisationId | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly at: Temporal.Instant;
  readonly entryId: EntryId;
};

/** Elevated callers only. */
export async function insertAct(
  tx: Tx,
  { tradeId, claimId }: Claim,
  { act, organisationId, details, entryId }: Omit<ActRow, 'sequence' | 'at'>,
): Promise<void> {
  await tx.run(
    `insert into claims.act (trade_id, claim_id, sequence, act, organisation_id, details, acted_at, entry_id)
     select $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7 from claims.act where trade_id = $1 and claim_id = $2`,
    [tradeId, claimId, act, organisationId, JSON.stringify(details), tx.now, entryId],
  );
}

/** Acts of claims of a trade that the caller may see, by claim, in order. */
export async function actsOfTrade(tx: Tx, tradeId: TradeId): Promise<Map<string, ActRow[]>> {
  const rows = await tx.rows<ActRow & { readonly claimId: ClaimId }>(
    `select claim_id as "claimId", sequence, act, organisation_id as "organisationId", details, acted_at as "at", entry_id as "entryId"
     from claims.act where trade_id = $1 order by claim_id, sequence`,
    [tradeId],
  );
  const acts = new Map<string, ActRow[]>();
  for (const { claimId, ...act } of rows) acts.set(claimId, [...(acts.get(claimId) ?? []), act]);
  return acts;
}
