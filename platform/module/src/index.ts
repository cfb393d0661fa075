export {
  type AnyModule,
  type Composition,
  compose,
  type KeptPromise,
  migrationsOf,
  refusalsOf,
  scopesOf,
} from './compose.ts';
export {
  type Capabilities,
  defineModule,
  type ModuleDeclaration,
  type Running,
  type Services,
} from './define-module.ts';
export { type Place, placesOf } from './place.ts';
export type { Promised, Reaction } from './reaction.ts';
export { createReactions, matchReactions, type Reactions } from './reactions.ts';
