export type { Incoterm } from './rules.ts';
