import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Journal } from '@tongshang/journal';
import type { Mail } from '@tongshang/mail';
import { invariant } from '@tongshang/refusal';
import {
  type Approval,
  endApproval,
  insertApproval,
  lockApproval,
  selectEyes,
  selectOpenApprovals,
} from './approval-store.ts';
import { letter } from './mails.ts';
import { noticeAsker, noticeOwners } from './notices.ts';
import { selectNames } from './person-store.ts';
import { refuse } from './refusals.ts';

/**
 * So long an owner must have been one to be a second pair of eyes, and so long one that went is missed. Whoever takes over one owner's
 * account can add an accomplice, or remove the other owner: neither helps before those who are told had three days to see it.
 */
const RIPENING = Temporal.Duration.from({ hours: 72 });
/** So long what was asked waits; longer than it takes a new owner to ripen. */
const OPEN_FOR = Temporal.Duration.from({ hours: 7 * 24 });

type Eyes = Awaited<ReturnType<typeof selectEyes>>;

/** What a change takes: nothing but its person, another owner, or time. */
type Need =
  | { readonly need: 'nobody' | 'another' }
  | { readonly need: 'time'; readonly until: Temporal.Instant };

/** What one owner may do alone: everything, where there is no other and none went lately. */
export function needOf({ owners, leftAt }: Eyes, personId: PersonId, now: Temporal.Instant): Need {
  if (owners.some((owner) => owner.personId !== personId)) return { need: 'another' };
  const until = leftAt?.add(RIPENING);
  return until && Temporal.Instant.compare(now, until) < 0 ? { need: 'time', until } : { need: 'nobody' };
}

/** From when an owner counts as a second one. */
export function ripeAt({ owners }: Eyes, personId: PersonId): Temporal.Instant | undefined {
  return owners.find((owner) => owner.personId === personId)?.since.add(RIPENING);
}

/** Does what was approved, in the transaction that approves it, as whoever approves it. */
type PerformApproved = (tx: Tx, principal: Principal, content: Json) => Promise<void>;

/** What would change by it, field by field in the same shape: as it stands now, and as it would stand. */
export type WouldChange = { readonly before: Json; readonly after: Json };

/** What a module does of a matter that takes two owners, and what those who approve it are shown. */
export type TwoOwnersMatter = {
  readonly perform: PerformApproved;
  /** Of the acting organisation; nothing is changed by looking. */
  wouldChange(tx: Tx, content: Json): Promise<WouldChange>;
};

type FourEyesDeps = {
  readonly journal: Pick<Journal, 'append'>;
  readonly mail: Pick<Mail, 'isSetUp' | 'put'>;
  /** By matter. */
  readonly matters: ReadonlyMap<string, TwoOwnersMatter>;
};

/**
 * Asks for a second owner where the organisation has one; undefined where the caller may do it alone. What waits already is not put aside by
 * what is asked later: whoever asked would not see it, and whoever approves might take the one for the other.
 * @param content what is done once it is approved, as `whenApproved` of this matter takes it
 * Errors: OWNER_LEFT_LATELY, APPROVAL_WAITS, APPROVAL_WAITS_OWN.
 */
export async function askSecond(
  { journal, mail }: FourEyesDeps,
  tx: Tx,
  principal: Principal,
  matter: string,
  content: Json,
): Promise<Approval | undefined> {
  const { personId, organisationId } = principal;
  invariant(personId !== null, 'what takes two owners is a person’s to ask');
  const found = needOf(await selectEyes(tx), personId, tx.now);
  if (found.need === 'time') throw refuse('OWNER_LEFT_LATELY', { until: found.until.toString() });
  if (found.need === 'nobody') return undefined;
  const waiting = (await selectOpenApprovals(tx)).find((one) => one.matter === matter);
  if (waiting) throw await refuseSecondWish(tx, waiting, personId);
  const asked = await insertApproval(tx, {
    ...{ matter, content, askedBy: personId, expiresAt: tx.now.add(OPEN_FOR) },
  });
  enter(journal, tx, organisationId, asked, 'party.approval-asked');
  await noticeOwners(mail, tx, organisationId, () =>
    letter('party.approval-asked', { at: tx.now, until: asked.expiresAt }),
  );
  return asked;
}

async function refuseSecondWish(tx: Tx, { askedBy, expiresAt }: Approval, personId: PersonId) {
  const until = expiresAt.toString();
  if (askedBy === personId) return refuse('APPROVAL_WAITS_OWN', { until });
  const name = (await selectNames(tx, [askedBy])).get(askedBy);
  invariant(name !== undefined, 'what waits ends with the rights of whoever asked');
  return refuse('APPROVAL_WAITS', { name, until });
}

/**
 * Another owner approves what was asked, and it is done; or anyone of them, whoever asked included, ends it. Whoever asked is told by mail of another’s answer.
 * Errors: APPROVAL_NOT_FOUND, APPROVAL_ENDED, APPROVAL_OWN, APPROVER_TOO_NEW, and of what is done.
 */
export async function answerApproval(
  { journal, mail, matters }: FourEyesDeps,
  tx: Tx,
  principal: Principal,
  approvalId: string,
  answer: 'approve' | 'reject',
): Promise<void> {
  const asked = await lockApproval(tx, approvalId);
  if (!asked) throw refuse('APPROVAL_NOT_FOUND');
  const isOver = asked.outcome !== null || Temporal.Instant.compare(asked.expiresAt, tx.now) <= 0;
  if (isOver) throw refuse('APPROVAL_ENDED');
  const { personId, organisationId } = principal;
  const isOwn = asked.askedBy === personId;
  if (answer === 'approve') {
    if (isOwn) throw refuse('APPROVAL_OWN');
    const ripe = ripeAt(await selectEyes(tx), personId ?? '');
    if (!ripe || Temporal.Instant.compare(tx.now, ripe) < 0)
      throw refuse('APPROVER_TOO_NEW', { from: ripe?.toString() ?? '' });
    const does = matters.get(asked.matter);
    invariant(does, `somebody performs ${asked.matter} once it is approved`);
    await does.perform(tx, principal, asked.content);
  }
  const outcome = answer === 'approve' ? 'approved' : isOwn ? 'withdrawn' : 'rejected';
  await endApproval(tx, approvalId, outcome);
  enter(journal, tx, organisationId, asked, `party.approval-${outcome}`);
  if (!isOwn) await noticeAsker(mail, tx, asked.askedBy, answer);
}

/** People are never named in the journal. */
function enter(
  journal: Pick<Journal, 'append'>,
  tx: Tx,
  organisationId: OrganisationId,
  { approvalId, matter, content }: Approval,
  kind: 'party.approval-asked' | `party.approval-${'approved' | 'rejected' | 'withdrawn'}`,
): void {
  journal.append(tx, {
    kind,
    subject: organisationId,
    public: { organisationId, approvalId, matter },
    private: { content },
  });
}
