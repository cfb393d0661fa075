import type { OrganisationId, PersonId, TradeId } from '@tongshang/identifier';
import type { Language } from '@tongshang/refusal';
import type { SentLink, TradeRole } from '@tongshang/trade';
import type { Act, Asked } from './act.ts';
import type { Answered, LINK_STATES, Matter } from './contract.ts';
import type { Verification } from './verification-store.ts';

/** A link as it is kept: everything but its token. */
export type Link = {
  readonly linkId: string;
  readonly organisationId: OrganisationId;
  readonly tradeId: TradeId;
  readonly contactId: OrganisationId;
  readonly role: TradeRole;
  readonly act: Act;
  readonly asked: Asked;
  readonly note: string | null;
  readonly recipientName: string | null;
  readonly recipientAddress: string | null;
  readonly language: Language;
  readonly madeBy: PersonId;
  readonly madeAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
  /** When its maker lost the right to what it is for. */
  readonly endedAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly answerHash: Buffer | null;
  readonly answer: Answered | null;
  /** What the link showed when it was answered. */
  readonly matter: Matter | null;
  /** When the keeper said that it has read the answer. */
  readonly answerReadAt: Temporal.Instant | null;
  readonly openedCount: number;
  /** The letter that it went out in; null where it was handed over. */
  readonly mailId: string | null;
  /** Whether it was answered by the token that stood in the letter alone. */
  readonly isAnsweredByMail: boolean;
};

/** A link as somebody came by it. */
export type FollowedLink = Link & {
  /** By the token that stood in the letter alone: nobody has that but whoever reads the mailbox. */
  readonly isMailed: boolean;
};

/** How long a link lives unless its maker says otherwise. */
export const DAYS_DEFAULT = 14;

type LinkState = (typeof LINK_STATES)[number];

/**
 * How a link stands, as its keeper is shown it.
 * @param isHeld whether everything else that it hangs on is still so (`standing.ts`)
 */
export function stateOf(link: Link, isHeld: boolean, now: Temporal.Instant): LinkState {
  if (link.revokedAt) return 'revoked';
  if (isExpired(link, now)) return link.answeredAt ? 'answered' : 'expired';
  if (link.answeredAt) return 'answered';
  return isHeld && !link.endedAt ? 'open' : 'ended';
}

/** From the instant on that it names, it opens nothing. */
export const isExpired = ({ expiresAt }: Pick<Link, 'expiresAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, expiresAt) >= 0;

/** The first sign of the mailbox, and the domain: `a…@example.com`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address][0] ?? ''}…${address.slice(at)}`;
}

/** What entries say of the link: whoever vouches for the mailbox counts only where the mailbox was used. */
export function sentLinkOf(
  { recipientAddress, organisationId, isMailed }: FollowedLink,
  vouching: Pick<Verification, 'organisationId' | 'verifiedAt'> | undefined,
): SentLink {
  return {
    ...(recipientAddress === null ? {} : { sentTo: maskedAddress(recipientAddress) }),
    ...(isMailed ? { mailed: true as const } : {}),
    enteredBy: organisationId,
    ...(isMailed && vouching
      ? { verifiedBy: vouching.organisationId, verifiedAt: vouching.verifiedAt.toString() }
      : {}),
  };
}
