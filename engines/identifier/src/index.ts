declare const kind: unique symbol;

/**
 * Names one thing of a kind. A text read from outside becomes one without more ado; that of another kind does not, so that no
 * account is taken for a trade. Only the compiler knows the difference.
 */
type Id<Kind extends string> = string & { readonly [kind]?: Kind };

export type TradeId = Id<'trade'>;
/** What entries, documents and readers belong to: a trade, or a file of another kind. */
export type FileId = Id<'trade' | 'file'>;
/** Who takes part in a trade: a member, or a contact in its place. */
export type OrganisationId = Id<'organisation' | 'contact'>;
/** A firm outside the platform, in its keeper's address book. */
export type ContactId = Id<'contact'>;
export type PersonId = Id<'person'>;
export type SessionId = Id<'session'>;
export type InvitationId = Id<'invitation'>;
/** Of the journal. */
export type EntryId = Id<'entry'>;
export type EventId = Id<'event'>;
export type DocumentId = Id<'document'>;
export type DeclarationId = Id<'declaration'>;
export type ClaimId = Id<'claim'>;
export type ShipmentId = Id<'shipment'>;
/** Within its trade. */
export type LineId = Id<'line'>;
/** Within its trade. */
export type InstalmentId = Id<'instalment'>;
export type ProductId = Id<'product'>;
export type WarehouseId = Id<'warehouse'>;
export type AccountId = Id<'account'>;
export type TransferId = Id<'transfer'>;
export type JobId = Id<'job'>;
