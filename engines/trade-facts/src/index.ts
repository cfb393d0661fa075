export type { WireMoney } from '@tongshang/money';
export type { WireQuantity } from '@tongshang/quantity';
export type * from './facts.ts';
export { FACTS } from './facts.ts';
export type * from './trade.ts';
export { TRADE_ROLES } from './trade.ts';
