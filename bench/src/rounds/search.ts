import { apiOf } from '../api.ts';
import { fillCatalogue } from '../catalogue.ts';
import { totalOf } from '../cpu.ts';
import { type MeasuredPlatform, measureRound, startMeasured } from '../measured-platform.ts';
import { type Rounds, repeat } from './rounds.ts';

export const PRODUCTS = 10_000;
export const PAGE = 20;
const PAGES_PER_ROUND = 20;
const WARM_UP = 150;

/**
 * What people look for: everything, one common word, two words, Chinese, a filter, a rare word, a price; and what is dear: a word that
 * every product has, the beginning of many words, words and filters together.
 */
export const QUERIES = [
  ['newest of all', ''],
  ['a common word', 'text=celadon'],
  ['two words', 'text=crackle%20vase'],
  ['Chinese', 'text=%E9%9D%92%E8%8A%B1'],
  ['origin and HS heading', 'originCountry=GB&hsCode=6911'],
  ['a rare word', 'text=series%20197'],
  ['a price range', 'currency=USD&priceFrom=5&priceTo=6'],
  ['a word that all have', 'text=glaze'],
  ['one letter', 'text=c'],
  [
    'words, origin and a price range',
    'text=celadon%20glaze&originCountry=CN&currency=USD&priceFrom=5&priceTo=20',
  ],
] as const;

/** Fills the catalogue and asks until everything is warm; then asks for one full page, as a signed-in buyer. */
export async function searchPages(platform: MeasuredPlatform): Promise<(query: string) => Promise<void>> {
  await fillCatalogue(platform, PRODUCTS);
  const buyer = apiOf(platform, 'buyer');
  const ask = async (query: string) => {
    const { items } = await buyer.get<{ items: unknown[] }>(`/api/v1/products?limit=${PAGE}&${query}`);
    if (items.length !== PAGE) throw new Error(`${query}: ${items.length} products on a page`);
  };
  await repeat(WARM_UP, (index) => ask(QUERIES[index % QUERIES.length]?.[1] ?? ''));
  return ask;
}

/** Each kind of search, and the dearest of them in each round. */
export async function prepareSearch(): Promise<Rounds> {
  const platform = await startMeasured();
  const ask = await searchPages(platform);
  return {
    async round() {
      const figures = [];
      for (const [kind, query] of QUERIES) {
        const { cpu } = await measureRound(platform, PAGES_PER_ROUND, () => ask(query));
        figures.push({ what: `search: ${kind}`, unit: 'ms CPU', value: totalOf(cpu) });
      }
      const value = Math.max(...figures.map((figure) => figure.value));
      return [...figures, { what: 'search: the dearest kind', unit: 'ms CPU', value }];
    },
    close: () => platform.stop(),
  };
}
