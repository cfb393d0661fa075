import type { Language } from '@tongshang/refusal';
import { createApi, createWalker } from '@tongshang/walk';
import type { Platform } from '../platform.ts';
import { SAMPLE_FACTS, SAMPLE_ORDER, SAMPLE_PRODUCTS } from './sample.facts.ts';

/**
 * Gives a new demonstration something to look at: products of the seller, and one trade carried by all parties from enquiry to
 * settlement, over the same API as everything else. What went wrong, in words, or undefined.
 */
export async function playSampleTrade(
  { address, demonstration }: Platform,
  language: Language,
): Promise<string | undefined> {
  if (!demonstration) return undefined;
  const { parties } = demonstration;
  const seller = createApi(address, parties.seller.apiKey, language);
  for (const product of SAMPLE_PRODUCTS) {
    const { productId, version } = await seller.send<{ productId: string; version: number }>(
      'POST',
      '/api/v1/products',
      product,
    );
    await seller.send('PUT', `/api/v1/products/${productId}/status`, { status: 'published', version });
  }
  const walker = createWalker({ address, parties }, language);
  const { stop } = await walker.walk(SAMPLE_ORDER, {
    facts: SAMPLE_FACTS,
    demonstration: true,
    sides: 'cast',
  });
  return stop && [stop.milestone, ...stop.missing, stop.problem ?? ''].join(' ');
}
