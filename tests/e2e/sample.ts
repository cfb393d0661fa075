import type { Page } from 'playwright-core';
import { here } from './here.ts';

type Listed = { readonly items: readonly { readonly tradeId: string; readonly number: string }[] };

/** The trade that every new demonstration has carried to its end. */
export const CLOSED_ORDER = 'HH-2026-0117';

/** Path of the sample trade of an order, as the signed-in party of this page sees it. */
export async function pathOfOrder(page: Page, order: string): Promise<string> {
  const reply = await page.context().request.get(`/api/v1/trades?text=${order}`);
  const [trade] = ((await reply.json()) as Listed).items;
  if (!trade) throw new Error(`no trade with the order ${order}`);
  return `/trades/${trade.tradeId}`;
}

type Item = Readonly<Record<string, string>>;

/**
 * Addresses of pages that show one thing: `{trade}` the closed sample, `{paper}` its first document, `{product}` and
 * `{products}` of the catalogue, `{account}` and `{declaration}` the first this party sees.
 */
export async function addresses(page: Page, patterns: readonly string[]): Promise<string[]> {
  const list = async (path: string) => {
    const reply = await page.context().request.get(`/api/v1${path}`);
    const { items } = (await reply.json()) as { items: readonly Item[] };
    if (items.length === 0) throw new Error(`nothing at ${path}`);
    return items;
  };
  const things: Readonly<Record<string, () => Promise<string>>> = {
    trade: () => pathOfOrder(page, CLOSED_ORDER),
    paper: async () => {
      const trade = await pathOfOrder(page, CLOSED_ORDER);
      return `${trade}/documents/${(await list(`${trade}/documents`))[0]?.documentId}`;
    },
    product: async () => `/products/${(await list('/products'))[0]?.productId}`,
    products: async () => {
      const ids = (await list('/products')).slice(0, 3).map((one) => one.productId);
      return encodeURIComponent(JSON.stringify(ids));
    },
    account: async () => `/accounts/${(await list('/accounts'))[0]?.accountId}`,
    declaration: async () => `/queue/${(await list('/declarations'))[0]?.declarationId}`,
  };
  const found = new Map<string, string>();
  for (const thing of new Set(patterns.flatMap((pattern) => pattern.match(/(?<=\{)\w+(?=\})/g) ?? []))) {
    found.set(thing, (await things[thing]?.()) ?? '');
  }
  return patterns.map((pattern) =>
    pattern.replace(/\{(\w+)\}/, (_, thing: string) => found.get(thing) ?? ''),
  );
}

/** Downloads the dossier of the open trade file, as a person does; its bytes. */
export async function downloadDossier(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Dossier' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

type Traded = {
  readonly parties: readonly { readonly organisationId: string; readonly role: string }[];
  readonly terms: { readonly place: object };
};

/** A new enquiry of the demonstration's buyer to its seller, so that a test has a trade of its own; its path. */
export async function newEnquiry(buyer: Page): Promise<string> {
  const headers = { authorization: `Bearer ${here().apiKeys.buyer}` };
  const like = await fetch(`${here().address}/api/v1${await pathOfOrder(buyer, CLOSED_ORDER)}`, {
    headers,
  });
  const { parties, terms } = (await like.json()) as Traded;
  const enquiry = {
    sellerOrganisationId: parties.find((party) => party.role === 'seller')?.organisationId,
    lines: [
      { name: { en: 'Tea bowl, 9 cm', 'zh-CN': '茶盏 9 厘米' }, quantity: { value: '60', unit: 'C62' } },
    ],
    destination: terms.place,
    terms,
  };
  const reply = await fetch(`${here().address}/api/v1/trades`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(enquiry),
  });
  if (!reply.ok) throw new Error(`no new enquiry: ${await reply.text()}`);
  return `/trades/${((await reply.json()) as { tradeId: string }).tradeId}`;
}
