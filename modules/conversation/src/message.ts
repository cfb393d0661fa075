import type { EntryId, OrganisationId, PersonId, TradeId } from '@tongshang/identifier';

/** What a message may be about. */
export const SUBJECTS = ['fact', 'shipment', 'document', 'claim'] as const;

/** One thing of the trade: a step by its name, the others by their ids. */
export type About = { readonly kind: (typeof SUBJECTS)[number]; readonly id: string };

/** What somebody wrote in a trade. Never changed; withdrawing it only marks it. */
export type Message = {
  readonly messageId: string;
  readonly tradeId: TradeId;
  readonly organisationId: OrganisationId;
  /** The other organisations it was addressed to; none of a note, which stays inside its organisation. */
  readonly readers: readonly OrganisationId[];
  /** Whether that was everybody who took part then. */
  readonly toEveryone: boolean;
  readonly isNote: boolean;
  readonly text: string;
  readonly about: About | null;
  /** The message in whose place this one stands. */
  readonly corrects: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly entryId: EntryId;
  readonly withdrawnAt: Temporal.Instant | null;
};

/** A message as a person of an organisation sees it. */
export type SeenMessage = Message & {
  readonly correctedBy: string | null;
  readonly isUnread: boolean;
  /** Of one's own organisation alone. */
  readonly authorId: PersonId | null;
  readonly mentioned: readonly PersonId[];
};
