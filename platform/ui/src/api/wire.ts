import type { Schema } from './typed.ts';

export type { Agency, TradeRole, WireMoney, WireQuantity } from '@tongshang/trade-facts';

export type Localised = Schema<'Localised'>;
export type Place = Schema<'Place'>;
export type Address = Schema<'PostalAddress'>;
export type OrganisationKind = Schema<'Organisation'>['kinds'][number];
export type MemberRole = Schema<'Member'>['role'];
