import { apiOf } from './api.ts';
import { fillCatalogue } from './catalogue.ts';
import { medianCpu } from './cpu.ts';
import { type MeasuredPlatform, measureRound, type Round } from './measured-platform.ts';
import { figure, median, type Row } from './row.ts';

const PRODUCTS = 10_000;
const PAGE = 20;
const ROUNDS = 7;
const PAGES_PER_ROUND = 60;
const WARM_UP = 150;
const REACH_MS = 3;

/**
 * What people look for: everything, one common word, two words, Chinese, a filter, a rare word, a price; and what is dear: a word that
 * every product has, the beginning of many words, words and filters together.
 */
const QUERIES = [
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

/** Pages of 20 out of 10,000 published products, as signed-in buyers ask for them over HTTP. */
export async function measureSearch(platform: MeasuredPlatform): Promise<Row[]> {
  await fillCatalogue(platform, PRODUCTS);
  const buyer = apiOf(platform, 'buyer');
  const ask = async (query: string) => {
    const { items } = await buyer.get<{ items: unknown[] }>(`/api/v1/products?limit=${PAGE}&${query}`);
    if (items.length !== PAGE) throw new Error(`${query}: ${items.length} products on a page`);
  };
  for (let index = 0; index < WARM_UP; index++) await ask(QUERIES[index % QUERIES.length]?.[1] ?? '');
  const rounds = QUERIES.map((): Round[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [, query]] of QUERIES.entries()) {
      rounds[index]?.push(await measureRound(platform, PAGES_PER_ROUND, () => ask(query)));
    }
  }
  const each = QUERIES.map(([name], index) => {
    const own = rounds[index] ?? [];
    const cpu = medianCpu(own.map((round) => round.cpu));
    return { name, cpu, latencyMs: median(own.flatMap((round) => round.latenciesMs)) };
  });
  const [first] = each;
  const worst = each.reduce((a, b) => (a.cpu.total > b.cpu.total ? a : b));
  const all = median(each.map(({ cpu }) => cpu.total));
  const split = ({ cpu }: (typeof each)[number]) =>
    `Node ${figure(cpu.node)}, PostgreSQL ${figure(cpu.postgres)}`;
  const peers = 'Vendure 3.7: 4.2 ms; Medusa 2.21: 96 ms';
  return [
    {
      what: `search page of ${PAGE} out of ${PRODUCTS.toLocaleString('en')} products, median of ${QUERIES.length} kinds of search`,
      measured: `${figure(all)} ms CPU`,
      reach: `≤ ${REACH_MS} ms`,
      holds: all <= REACH_MS,
      note: `answered in ${figure(median(each.map(({ latencyMs }) => latencyMs)))} ms`,
      peers,
    },
    ...[first, worst].flatMap((one) =>
      one
        ? [
            {
              what: `– ${one === worst ? `the dearest: ${one.name}` : one.name}`,
              measured: `${figure(one.cpu.total)} ms CPU`,
              reach: `≤ ${REACH_MS} ms`,
              holds: one.cpu.total <= REACH_MS,
              note: `${split(one)}; answered in ${figure(one.latencyMs)} ms`,
            },
          ]
        : [],
    ),
  ];
}
