import type { ContactId, InvitationId, OrganisationId, PersonId } from '@tongshang/identifier';
import type { Language } from '@tongshang/refusal';

/** How long an invitation can be followed. */
export const DAYS = 14;

/** An invitation as it is kept: everything but its tokens. */
export type Invitation = {
  readonly invitationId: InvitationId;
  /** The keeper of the contact. */
  readonly organisationId: OrganisationId;
  readonly contactId: ContactId;
  readonly mailId: string | null;
  readonly recipientAddress: string | null;
  readonly language: Language;
  readonly madeBy: PersonId;
  readonly madeAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly declinedAt: Temporal.Instant | null;
  readonly claimedAt: Temporal.Instant | null;
  readonly openedCount: number;
};

export const CLAIM_STATES = ['waiting', 'confirmed', 'refused', 'ended'] as const;
/** Another was confirmed as the contact; or nobody who may invite stands by the invitation any more. */
export const ENDED_FOR = ['other-confirmed', 'right-lost'] as const;
export type EndedFor = (typeof ENDED_FOR)[number];

/** That an organisation says it is the contact. */
export type Claim = {
  readonly invitationId: InvitationId;
  readonly keeperId: OrganisationId;
  readonly organisationId: OrganisationId;
  readonly contactId: ContactId;
  readonly contactName: Readonly<Record<string, string>>;
  readonly claimedAt: Temporal.Instant;
  readonly byMail: boolean;
  readonly state: (typeof CLAIM_STATES)[number];
  /** Why it ended without an answer. */
  readonly endedFor: EndedFor | null;
  readonly answeredAt: Temporal.Instant | null;
};

export const INVITATION_STATES = [
  'open',
  'claimed',
  'confirmed',
  'refused',
  'declined',
  'revoked',
  'expired',
  'ended',
] as const;
type InvitationState = (typeof INVITATION_STATES)[number];

/** How an invitation stands. A claim that waits ends with its invitation: nobody confirms what was taken back. */
export function stateOf(
  one: Invitation,
  claim: Pick<Claim, 'state'> | undefined,
  now: Temporal.Instant,
): InvitationState {
  if (claim?.state === 'confirmed' || claim?.state === 'refused') return claim.state;
  if (one.revokedAt) return 'revoked';
  if (one.endedAt || claim?.state === 'ended') return 'ended';
  if (one.declinedAt) return 'declined';
  if (claim) return 'claimed';
  return Temporal.Instant.compare(now, one.expiresAt) >= 0 ? 'expired' : 'open';
}
