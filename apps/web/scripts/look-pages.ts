import type { APIRequestContext, Page } from 'playwright-core';

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface LookPage {
  readonly name: string;
  readonly path: string;
  readonly fullPage?: boolean;
  /** What a person would do on it before looking. */
  act?(page: Page): Promise<void>;
}

/** The published sign-ins of a demonstration. */
export async function signInsOf(address: string): Promise<readonly SignIn[]> {
  const reply = await fetch(`${address}/api/v1/demonstration/sign-ins`);
  if (!reply.ok) throw new Error(`${address} is not a demonstration (${reply.status})`);
  return ((await reply.json()) as { items: SignIn[] }).items;
}

async function first(request: APIRequestContext, path: string): Promise<Record<string, string> | undefined> {
  const reply = await request.get(path);
  if (!reply.ok()) return undefined;
  return ((await reply.json()) as { items?: Record<string, string>[] }).items?.[0];
}

/** Each role looks at a trade that has something to show it; the seller at a whole one. */
const tradeOf: Readonly<Record<string, string>> = {
  seller: 'status=closed',
  buyer: 'milestone=in-transit',
  bank: 'milestone=ordered',
  customs: 'milestone=export-declared',
};

/** The pages to look at as one role; those that show one thing take the first there is. */
export async function pagesOf(request: APIRequestContext, role: string | undefined): Promise<LookPage[]> {
  if (role === undefined) return visitorPages;
  const own = ownPages[role] ?? [];
  const trade =
    (await first(request, `/api/v1/trades?limit=1&${tradeOf[role] ?? ''}`)) ??
    (await first(request, '/api/v1/trades?limit=1'));
  const pages: LookPage[] = [{ name: `${role}-home`, path: '/' }, ...own];
  if (role === 'seller' || role === 'buyer' || role === 'bank' || role === 'customs') {
    pages.push(...(await tradePages(request, role, trade?.tradeId)));
  }
  const account =
    role === 'bank' || role === 'seller' ? await first(request, '/api/v1/accounts?limit=1') : undefined;
  if (account) pages.push({ name: `${role}-account`, path: `/accounts/${account.accountId}` });
  const declaration = role === 'customs' ? await first(request, '/api/v1/declarations?limit=1') : undefined;
  if (declaration) pages.push({ name: 'customs-declaration', path: `/queue/${declaration.declarationId}` });
  const product = role === 'seller' ? await first(request, '/api/v1/products/own?limit=1') : undefined;
  if (product) {
    pages.push({ name: 'seller-product', path: `/products/${product.productId}` });
    pages.push({ name: 'seller-product-edit', path: `/products/${product.productId}/edit` });
  }
  return pages;
}

async function tradePages(
  request: APIRequestContext,
  role: string,
  tradeId: string | undefined,
): Promise<LookPage[]> {
  if (!tradeId) return [];
  const pages: LookPage[] = [{ name: `${role}-trade`, path: `/trades/${tradeId}` }];
  if (role !== 'seller') return pages;
  const document = await request.get(`/api/v1/trades/${tradeId}/documents`);
  const documents = ((await document.json()) as { items: { documentId: string; type: string }[] }).items;
  const openMark = async (page: Page) => {
    const mark = page.locator('main ol button').nth(3);
    if (await mark.count()) await mark.click();
  };
  pages.push({ name: 'seller-trade-mark', path: `/trades/${tradeId}`, fullPage: false, act: openMark });
  pages.push({ name: 'seller-trade-map', path: `/trades/${tradeId}/map` });
  for (const part of [
    'papers',
    'journey',
    'parties',
    'offers',
    'money',
    'claims',
    'conversation',
    'clearance',
    'journal',
  ]) {
    pages.push({ name: `seller-trade-${part}`, path: `/trades/${tradeId}?part=${part}` });
  }
  for (const type of ['Invoice', 'PackingList', 'ImportCustomsDeclaration', 'BillOfLading']) {
    const one = documents.find((candidate) => candidate.type === type);
    if (one) pages.push({ name: `paper-${type}`, path: `/trades/${tradeId}/documents/${one.documentId}` });
  }
  return pages;
}

const visitorPages: LookPage[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'recover-account', path: '/recover-account' },
  { name: 'register', path: '/register' },
  { name: 'forgotten-password', path: '/forgotten-password' },
  { name: 'verify', path: '/verify' },
  { name: 'guest', path: '/guest' },
  { name: 'tariff', path: '/tariff' },
  {
    name: 'tariff-answer',
    path: '/tariff?hs=691310&from=CN&to=GB&value=10000&netWeightKg=500&quantity=1000',
  },
  { name: 'not-found', path: '/nowhere' },
];

const QUESTIONS = `Bestellung,Order No,Date,Buyer,Country,Item,Qty,Unit,Unit Price,HS Code,Discount %,Colour
A,LOOK-1,03/04/2026,Birch Hospital,GB,Porcelain vase,1.500,ST,"1,25",9012100,5%,blue
`;
const ORDERS = JSON.stringify([
  {
    ...{ orderNumber: 'LOOK-2', issueDate: '2026-02-03', currency: 'EUR' },
    buyer: { name: 'Hollins & Brook Ltd', country: 'GB' },
    seller: { name: 'Linfang Ceramics', country: 'CN' },
    deliveryTerms: { incoterm: 'FOB', place: { name: 'Felixstowe', country: 'GB' } },
    paymentTerms: [{ text: '60 days net' }],
    lines: [
      {
        ...{ lineId: '10/1', name: 'Porcelain vase, celadon', quantity: { value: '1500', unit: 'C62' } },
        unitPrice: { amount: '1153.00', currency: 'EUR', per: '1000' },
      },
    ],
  },
]);

/** Brings a file of orders, and waits for what it says; opens its first order where one can be carried. */
const bringing = (name: string, content: string) => async (page: Page) => {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForURL(/order-files\/.+/);
  await page.locator('h1', { hasText: name }).waitFor();
};

const CONTACTS = `Company,Country,Contact person,Email,VAT,Phone
Tideway Tableware Ltd,GB,Ada King,ada@tideway.example,,+44 20 7946 0018
Rhein Handel GmbH,DE,Bob Baum,bob@rhein.example,DE136695977,+49 30 5550199
`;

/** Brings a file of contacts and shows how its columns are read. */
async function bringingContacts(page: Page): Promise<void> {
  const file = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(CONTACTS) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('main summary').first().click();
}

const ownPages: Readonly<Record<string, readonly LookPage[]>> = {
  seller: [
    { name: 'trades', path: '/trades' },
    { name: 'products', path: '/products' },
    { name: 'own-products', path: '/products/own' },
    { name: 'product-new', path: '/products/new' },
    { name: 'product-import', path: '/products/import' },
    { name: 'enquiry', path: '/enquiry' },
    { name: 'sale', path: '/sale' },
    { name: 'purchase', path: '/purchase' },
    { name: 'order-files-questions', path: '/order-files', act: bringing('orders.csv', QUESTIONS) },
    { name: 'order-files-order', path: '/order-files', act: bringing('order.json', ORDERS) },
    { name: 'order-files', path: '/order-files' },
    { name: 'contacts', path: '/contacts' },
    { name: 'contact-new', path: '/contacts/new' },
    { name: 'contacts-import', path: '/contacts/import' },
    { name: 'contacts-import-file', path: '/contacts/import', act: bringingContacts },
    { name: 'outbox', path: '/outbox' },
    { name: 'warehouse', path: '/warehouse' },
    { name: 'seller-accounts', path: '/accounts' },
    { name: 'firm-profile', path: '/firm-profile' },
    { name: 'settings', path: '/settings' },
    { name: 'settings-people', path: '/settings/people' },
    { name: 'settings-api-keys', path: '/settings/api-keys' },
    { name: 'settings-signing-keys', path: '/settings/signing-keys' },
    { name: 'settings-security', path: '/settings/security' },
    { name: 'second-factor', path: '/second-factor' },
    { name: 'keys', path: '/trades', fullPage: false, act: (page) => page.keyboard.press('?') },
  ],
  buyer: [{ name: 'buyer-products', path: '/products' }],
  bank: [{ name: 'bank-accounts', path: '/accounts' }],
  warehouse: [{ name: 'keeper-warehouse', path: '/warehouse' }],
  customs: [
    { name: 'customs-queue', path: '/queue' },
    { name: 'customs-queue-all', path: '/queue?all=true' },
  ],
};
