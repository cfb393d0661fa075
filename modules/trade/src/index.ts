export type { Incoterm } from '@tongshang/incoterms';
export type * from './facts.ts';
export { FACTS } from './facts.ts';
export type * from './trade.ts';
