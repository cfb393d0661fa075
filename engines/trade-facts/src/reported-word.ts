import type { OrganisationId } from '@tongshang/identifier';

/** A word about what somebody else did who is not on board: who says it shows something for it. */
type ReportedWord = {
  readonly grade: 'reported';
  /** SHA-256 of the files that show it, hexadecimal; at least one. */
  readonly evidence: readonly string[];
  /** The organisation that told it in the name of its contact; absent where the fact names the teller itself. */
  readonly by?: string;
};

/** Where a link went, and how sure it is that the address is that of whoever it was meant for. */
export type SentLink = {
  /** The first sign of the mailbox and its domain, `a…@example.com`; absent where the link was handed over without an address. */
  readonly sentTo?: string;
  /** The word was given by the link that stood in the mail alone. Absent: by one that its maker had in hand, whatever address was typed beside it. */
  readonly mailed?: true;
  /** The party that entered the address, and handed the link over. */
  readonly enteredBy: OrganisationId;
  /** A party that gains nothing by it and has verified the address; absent: not verified. */
  readonly verifiedBy?: OrganisationId;
  /** When it did, as an instant. */
  readonly verifiedAt?: string;
};

/**
 * The word of a contact itself, given by a link that its keeper had sent to it. Nobody here knows who opened it, so it counts as a report
 * for whatever follows.
 */
type ConfirmedWord = {
  readonly grade: 'confirmed';
  /** As of a report; what the guest brought, as a rule nothing. */
  readonly evidence: readonly string[];
  /** The keeper, whose link it was. */
  readonly by: string;
  readonly link: SentLink;
};

/** A word that is not that of a member who did it. */
export type WordOfOthers = ReportedWord | ConfirmedWord;
