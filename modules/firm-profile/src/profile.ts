import type { Incoterm } from '@tongshang/incoterms';
import type { Instalment } from '@tongshang/trade-facts';

export const MODES = ['sea', 'air', 'road', 'rail', 'post'] as const;

/** `unlocode`: UN/LOCODE (UNECE Recommendation 16). */
type Place = { readonly name: string; readonly country: string; readonly unlocode?: string };

/** What the firm's cartons are as a rule; lengths in centimetres, decimal. */
type CartonDefaults = {
  readonly piecesPerCarton?: number;
  readonly lengthCm?: string;
  readonly widthCm?: string;
  readonly heightCm?: string;
};

/** What offers begin with. Every member is optional, and an order says what holds. */
export type Defaults = {
  readonly incoterm?: Incoterm;
  readonly place?: Place;
  readonly modeOfTransport?: (typeof MODES)[number];
  readonly payment?: readonly Instalment[];
  /** For how many days an offer holds. */
  readonly validityDays?: number;
  readonly leadTimeDays?: number;
  /** Usual ports of loading, the most usual first. */
  readonly ports?: readonly Place[];
  /** ISO 4217, the most usual first. */
  readonly currencies?: readonly string[];
  readonly carton?: CartonDefaults;
};

/** An account that papers may ask payment to: an IBAN, or a number with the name or BIC of the bank. */
export type BankAccount = {
  readonly holder?: string;
  readonly iban?: string;
  readonly accountNumber?: string;
  readonly bic?: string;
  readonly bankName?: string;
  readonly bankAddress?: string;
  /** ISO 4217; without one for every currency. */
  readonly currency?: string;
};

export const IMAGE_USES = ['logo', 'seal', 'signature'] as const;
export type ImageUse = (typeof IMAGE_USES)[number];

/** A picture for the papers that the firm signs, without metadata. It proves nothing. */
export type ProfileImage = {
  readonly use: ImageUse;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: number;
};

/** A side of a picture for papers: 2 inches at 600 dots, and room. */
export const PIXELS_MAX = 2_000;
