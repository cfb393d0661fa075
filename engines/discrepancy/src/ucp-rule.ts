import type { UblAmount, UblDocument } from '@tongshang/ubl';

/** What a credit says that its contract does not. */
export type CreditAsked = {
  /** Up to how much may be drawn; else what the contract comes to. */
  readonly amount?: UblAmount;
  /** Per cent that may be drawn beyond the amount: 10 where it is said to be “about” so much (UCP 600, article 30 (a)). */
  readonly tolerancePercent?: string;
  /** A transferred credit: the invoice may be of the second beneficiary, and to the first (UCP 600, article 38 (g) and (h)). */
  readonly transferred?: boolean;
};

/** What a commercial invoice is held against: order or contract, and the credit. */
export type InvoiceContext = { readonly contract?: UblDocument; readonly credit?: CreditAsked };

/** Transport documents as UCP 600 tells them apart. */
export type TransportKind =
  | 'multimodal'
  | 'bill'
  | 'sea-waybill'
  | 'charter-party-bill'
  | 'air-waybill'
  | 'road'
  | 'rail'
  | 'post';

/** Documents that the table has rules for. */
export type UcpKind = TransportKind | 'invoice';

/** The value that is wrong, and the pointer to it; or that nothing is said where something must be. */
export type Refused = { readonly pointer: string; readonly value: string };

export type UcpRule = {
  /** Where the rule stands, by kind of document; a kind that is not named is not asked. */
  readonly articles: Readonly<Partial<Record<UcpKind, string>>>;
  readonly refused: (document: UblDocument, kind: UcpKind, context: InvoiceContext) => Refused | undefined;
};

export const missing = (pointer: string): Refused => ({ pointer, value: '—' });
