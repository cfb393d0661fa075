export { createApi } from './api.ts';
export type { Access } from './company.ts';
export { type FactsFile, readFacts, withPapers } from './facts-file.ts';
export type { Lane } from './lane.ts';
export { table as walkRefusals } from './refusals.ts';
export { createWalker, type Walker, type WalkOptions, type WalkSummary } from './walk.ts';
