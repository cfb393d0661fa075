import { type Api, apiOf, createApi } from '../api.ts';
import { listGoods } from '../goods.ts';
import type { MeasuredPlatform } from '../measured-platform.ts';
import { tradeWalker } from '../whole-trade.ts';
import { IN_ESCROW } from './payment.ts';

/** One request that keeps a platform busy, as any member may send it. */
export type HeavyRequest = { readonly what: string; send(): Promise<unknown> };

const SHEET_CELLS = 100;
const EXPORTED_PRODUCTS = 5;
const EXPORTED_LANGUAGES = 17;
const RECEIVED_PAPERS = 10;
const RECEIVED_BYTES = 3_500_000;
const READ_BYTES = 6_000_000;

/** Looks like a number that goes on, until its end: as long as a cell of a sheet may be. */
const NEARLY_A_NUMBER = `-1${' '.repeat(7_990)}x`;

/** Makes everything ready that the heavy requests are about. */
export async function heavyRequests(platform: MeasuredPlatform): Promise<HeavyRequest[]> {
  await listGoods(platform);
  const tradeId = await openTrade(platform);
  const carried = await tradeWalker(platform).carry();
  const invoice = await paperOf(platform, carried, 'Invoice');
  const seller = apiOf(platform, 'seller');
  for (let count = 0; count < RECEIVED_PAPERS; count++) {
    const received = enlarged(invoice, RECEIVED_BYTES, `R-${count}`);
    await seller.send('POST', `/api/v1/trades/${tradeId}/documents/received`, received, 'application/xml');
  }
  const long = enlarged(await paperOf(platform, carried, 'ReceiptAdvice'), READ_BYTES, 'LONG');
  return [
    sheetImport(seller),
    await productExport(platform),
    {
      what: `a comparison of ${RECEIVED_PAPERS} papers of 3.5 MB`,
      send: () => seller.get(`/api/v1/trades/${tradeId}/discrepancies`),
    },
    {
      what: 'the reading of a paper of 6 MB',
      send: () => seller.send('POST', '/api/v1/documents/read', long, 'application/xml'),
    },
  ];
}

function sheetImport(seller: Api): HeavyRequest {
  const row = (index: number) => `HEAVY-${index};Cup;C62;${NEARLY_A_NUMBER}`;
  const sheet = ['sku;name en;unit;description en', ...Array.from({ length: SHEET_CELLS }, (_, i) => row(i))];
  return {
    what: 'the import of a sheet of 0.8 MB',
    send: () => seller.send('POST', '/api/v1/products/import?dryRun=true', sheet.join('\n'), 'text/csv'),
  };
}

/** Of an organisation of its own, whose only products these are. */
async function productExport(platform: MeasuredPlatform): Promise<HeavyRequest> {
  const founded = { name: { en: 'Heavy goods' }, country: 'CN' };
  const operator = apiOf(platform, 'operator');
  const { apiKey } = await operator.send<{ apiKey: string }>(
    'POST',
    '/api/v1/demonstration/parties',
    founded,
  );
  const firm = createApi(platform.address, apiKey);
  const languages = Array.from({ length: EXPORTED_LANGUAGES }, (_, index) => `de-x-part${index}`);
  const description = Object.fromEntries(['en', ...languages].map((tag) => [tag, NEARLY_A_NUMBER]));
  for (let index = 0; index < EXPORTED_PRODUCTS; index++) {
    const product = { sku: `H-${index}`, name: { en: 'Cup' }, description, unit: 'C62' };
    await firm.send('POST', '/api/v1/products', product);
  }
  return {
    what: `the export of ${EXPORTED_PRODUCTS} products`,
    send: () => download(platform, apiKey, '/api/v1/products/own/export'),
  };
}

/** A trade that takes papers from outside: asked for, and not closed. */
async function openTrade(platform: MeasuredPlatform): Promise<string> {
  const place = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };
  const { tradeId } = await apiOf(platform, 'buyer').send<{ tradeId: string }>('POST', '/api/v1/trades', {
    sellerOrganisationId: platform.parties.seller?.organisationId,
    lines: [{ name: { en: 'Cup' }, quantity: { value: '10', unit: 'C62' } }],
    destination: place,
    terms: {
      ...{ incoterm: 'CIF', place, ...IN_ESCROW, currency: 'USD', modeOfTransport: 'sea' },
      partialShipments: false,
    },
  });
  return tradeId;
}

/** The XML of a paper that a trade holds. */
async function paperOf(platform: MeasuredPlatform, tradeId: string, wanted: string): Promise<string> {
  const { items } = await apiOf(platform, 'seller').get<{ items: { documentId: string; type: string }[] }>(
    `/api/v1/trades/${tradeId}/documents`,
  );
  const paper = items.find(({ type }) => type === wanted);
  if (!paper) throw new Error(`the trade has no ${wanted}`);
  return download(platform, platform.parties.seller?.apiKey, `/api/v1/documents/${paper.documentId}/xml`);
}

async function download(
  { address }: MeasuredPlatform,
  apiKey: string | undefined,
  path: string,
): Promise<string> {
  const reply = await fetch(new URL(path, address), { headers: { authorization: `Bearer ${apiKey}` } });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`GET ${path}: ${text}`);
  return text;
}

/** The paper with more of the shortest lines that it may have, up to so many bytes, and with a number of its own. */
function enlarged(paper: string, bytes: number, number: string): string {
  const name = /<cac:(InvoiceLine|ReceiptLine)>/.exec(paper)?.[1];
  if (name === undefined) throw new Error('the paper has no lines');
  const item = name === 'InvoiceLine' ? '<cac:Item><cbc:Name>x</cbc:Name></cac:Item>' : '';
  const line = (id: number) => `<cac:${name}><cbc:ID>${id}</cbc:ID>${item}</cac:${name}>`;
  const count = Math.floor((bytes - paper.length) / line(99_999).length);
  const more = Array.from({ length: count }, (_, index) => line(1_000 + index)).join('');
  const last = paper.lastIndexOf(`</cac:${name}>`) + `</cac:${name}>`.length;
  return `${paper.slice(0, last)}${more}${paper.slice(last)}`.replace(
    /<cbc:ID>[^<]*<\/cbc:ID>/,
    `<cbc:ID>${number}</cbc:ID>`,
  );
}
