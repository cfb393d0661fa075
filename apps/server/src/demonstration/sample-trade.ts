import type { Language } from '@tongshang/refusal';
import { createApi, createWalker, walkRefusals } from '@tongshang/walk';
import type { Platform } from '../platform.ts';
import { SAMPLE_FACTS, SAMPLE_PRODUCTS, SAMPLE_TRADES } from './sample.facts.ts';

/** What a walk refuses, in words: no part of what the platform itself refuses. */
export const texts = walkRefusals;

/**
 * Gives a new demonstration something to look at: products of the seller, one trade carried by all parties from enquiry to
 * settlement, and others under way so that something waits for every role; over the same API as everything else. Done again it goes on with what is not
 * there yet. What went wrong, in words, or undefined.
 */
export async function playSampleTrade(
  { address, demonstration }: Platform,
  language: Language,
): Promise<string | undefined> {
  if (!demonstration) return undefined;
  const { parties } = demonstration;
  const seller = createApi(address, parties.seller.apiKey, language);
  const kept = await seller.get('/api/v1/products/own', { params: { query: { limit: 100 } } });
  const skus = new Set(kept.items.map(({ sku }) => sku));
  for (const product of SAMPLE_PRODUCTS) {
    if (skus.has(product.sku)) continue;
    const { productId, version } = await seller.post('/api/v1/products', { body: product });
    const params = { path: { productId } };
    await seller.put('/api/v1/products/{productId}/status', {
      params,
      body: { status: 'published', version },
    });
  }
  // For who carries the trades under way on by hand; made up, and marked so wherever they are used.
  const bank = createApi(address, parties.bank.apiKey, language);
  const date = Temporal.Now.plainDateISO('UTC').toString();
  const { items: stated } = await bank.get('/api/v1/exchange-rates', { params: { query: { limit: 100 } } });
  for (const rate of SAMPLE_FACTS.exchangeRates ?? []) {
    if (stated.some((one) => one.date === date && one.from === rate.from && one.to === rate.to)) continue;
    await bank.post('/api/v1/exchange-rates', { body: { date, ...rate } });
  }
  const walker = createWalker({ address, parties }, language);
  const buyer = createApi(address, parties.buyer.apiKey, language);
  for (const { order: sample, until } of SAMPLE_TRADES) {
    const query = { text: sample.orderNumber, role: 'buyer' as const };
    const { items: known } = await buyer.get('/api/v1/trades', { params: { query } });
    if (known.some(({ status }) => until !== 'closed' || status === 'closed')) continue;
    // An order that was cut off half-way stays as it is: another of the kind takes its place.
    const again = known.length > 0 ? `-${known.length + 1}` : '';
    const order = { ...sample, orderNumber: `${sample.orderNumber}${again}` };
    const { stop } = await walker.walk(order, {
      facts: SAMPLE_FACTS,
      demonstration: true,
      sides: 'cast',
      until,
    });
    if (stop) return stop.problem ?? [stop.milestone, ...stop.missing].join(' ');
  }
  return undefined;
}
