import type { components } from '@tongshang/client';
import type { PurchaseOrder } from '@tongshang/purchase-order';
import type { Actor } from './company.ts';
import { type FactsFile, goodsFactsOf } from './facts-file.ts';
import type { SentTerms } from './terms.ts';

/** What a trade will need on its lane. */
export type Lane = components['schemas']['Lane'];

/** Goods asked about at once; a lane is no list of them. */
const GOODS_MAX = 200;

/** Asks, before anything is begun, what the lane of an order will need. */
export async function laneOf(
  { api }: Actor,
  { lines }: PurchaseOrder,
  facts: FactsFile,
  { incoterm, modeOfTransport }: SentTerms,
  { seller, buyer }: { readonly seller: string; readonly buyer: string },
): Promise<Lane> {
  const codes = lines
    .slice(0, GOODS_MAX)
    .map((line) => goodsFactsOf(facts, line).hsCode?.replace(/[ .]/g, ''))
    .filter((code) => code !== undefined && /^[0-9]{4,14}$/.test(code));
  const goods = codes.length > 0 ? { hs: codes.join(',') } : {};
  // A walk names a carrier with its enquiry.
  const query = { from: seller, to: buyer, incoterm, modeOfTransport, carrier: 'named' as const, ...goods };
  return api.get('/api/v1/lanes', { params: { query } });
}
