export { createApi } from './api.ts';
export type { Access } from './company.ts';
export { type FactsFile, readFacts } from './facts-file.ts';
export { table as walkRefusals } from './refusals.ts';
export { createWalker, type Walker, type WalkOptions, type WalkSummary } from './walk.ts';
