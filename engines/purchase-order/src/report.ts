import type { RefusalParams } from '@tongshang/refusal';
import type { table } from './refusals.ts';

/** Lists what is wrong with an order, at its place. */
export type Report = (code: keyof typeof table, place: string, params?: RefusalParams) => void;
