import type { Language } from '@tongshang/refusal';
import { createApi, createWalker } from '@tongshang/walk';
import type { Platform } from '../platform.ts';
import { SAMPLE_FACTS, SAMPLE_PRODUCTS, SAMPLE_TRADES } from './sample.facts.ts';

/**
 * Gives a new demonstration something to look at: products of the seller, one trade carried by all parties from enquiry to
 * settlement, and others under way so that something waits for every role; over the same API as everything else. What went wrong, in words, or undefined.
 */
export async function playSampleTrade(
  { address, demonstration }: Platform,
  language: Language,
): Promise<string | undefined> {
  if (!demonstration) return undefined;
  const { parties } = demonstration;
  const seller = createApi(address, parties.seller.apiKey, language);
  for (const product of SAMPLE_PRODUCTS) {
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
  for (const rate of SAMPLE_FACTS.exchangeRates ?? []) {
    await bank.post('/api/v1/exchange-rates', { body: { date, ...rate } });
  }
  const walker = createWalker({ address, parties }, language);
  for (const { order, until } of SAMPLE_TRADES) {
    const { stop } = await walker.walk(order, {
      facts: SAMPLE_FACTS,
      demonstration: true,
      sides: 'cast',
      until,
    });
    if (stop) return [stop.milestone, ...stop.missing, stop.problem ?? ''].join(' ');
  }
  return undefined;
}
