/** Shapes that several endpoints share, as they come over the wire. Decimals are strings, instants ISO 8601. */

export type Localised = Readonly<Record<string, string>>;
export interface WireMoney {
  readonly amount: string;
  readonly currency: string;
}
export interface WireQuantity {
  readonly value: string;
  /** UN/ECE Recommendation 20. */
  readonly unit: string;
}
export interface Place {
  readonly name: string;
  readonly country: string;
  readonly unlocode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly timeZone?: string;
}
export type TradeRole =
  | 'seller'
  | 'buyer'
  | 'manufacturer'
  | 'carrier'
  | 'warehouse'
  | 'customs'
  | 'quality'
  | 'tax'
  | 'bank'
  | 'operator';
export type OrganisationKind =
  | 'trader'
  | 'manufacturer'
  | 'carrier'
  | 'warehouse'
  | 'customs'
  | 'quality'
  | 'tax'
  | 'bank'
  | 'operator';
export type MemberRole = 'owner' | 'clerk' | 'viewer';
export type PaymentTerm = 'escrow' | 'open-account' | 'advance';
export type ModeOfTransport = 'sea' | 'air' | 'road' | 'rail' | 'post';
export type Agency = 'customs' | 'quality' | 'tax';

export interface Address {
  readonly street?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly subdivision?: string;
  readonly country: string;
}
