export type { Awaited, AwaitedMatter } from './awaited.ts';
export type { Columns, TradeColumns } from './columns.ts';
export {
  type AnyModule,
  compose,
  type KeptPromise,
  mailsOf,
  migrationsOf,
  refusalsOf,
  scopesOf,
} from './compose.ts';
export { type Capabilities, defineModule, type Services } from './define-module.ts';
export { type Finder, type Finding, type Found, type Sought, soughtOf } from './finding.ts';
export { idsByNumber } from './numbered.ts';
export { inOrderOfNeed } from './order-of-need.ts';
export { type Place, placesOf } from './place.ts';
export type { Lack } from './reaction.ts';
export type { Reactions } from './reactions.ts';
