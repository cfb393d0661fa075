import { inFull } from '@tongshang/trade';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { orderByHand, stateRates } from '../stage/trade-by-hand.ts';
import { choose, choosePlace } from './forms.ts';
import { demonstrationHands } from './hands.ts';
import { here } from './here.ts';
import { visits } from './visit.ts';

const { open } = visits();

const SHANGHAI = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA', latitude: 31.23, longitude: 121.49 };
const FELIXSTOWE = {
  ...{ name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  ...{ latitude: 51.95, longitude: 1.32 },
};

test('an enquiry shows what the way will need, by where the goods go and not by where the buyer sits', async () => {
  const page = await open('buyer');
  await page.goto('/enquiry');
  await choose(page, page.getByLabel('Seller', { exact: true }), /Morning Kiln/);
  const lane = page.getByRole('region', { name: 'What the way will need' });
  await lane.getByText('Customs of the United Kingdom releases the import here.').waitFor();
  await choosePlace(page, /^Destination$/, 'Hamburg', /DEHAM/);
  await lane
    .getByText(/in Germany|for Germany|of Germany/)
    .first()
    .waitFor();
  await expect.poll(() => lane.getByText('United Kingdom').count()).toBe(0);
});

test('offers stand beside each other: what one changes is struck out in the next', async () => {
  const { buyer, seller, sellerId } = await demonstrationHands();
  const terms = {
    ...{ incoterm: 'FOB', place: SHANGHAI, modeOfTransport: 'sea', currency: 'USD', leadTimeDays: 10 },
    ...{ payment: inFull('escrow'), partialShipments: false },
  };
  const line = { name: { en: 'Kettle', 'zh-CN': '电热水壶' }, quantity: { value: '100', unit: 'C62' } };
  const enquiry = { sellerOrganisationId: sellerId, lines: [line], destination: FELIXSTOWE, terms };
  const { tradeId } = await buyer.post('/api/v1/trades', enquiry);
  const validUntil = Temporal.Now.plainDateISO('UTC').add({ days: 30 }).toString();
  for (const [amount, leadTimeDays] of [
    ['2.50', 10],
    ['2.00', 8],
  ] as const) {
    await seller.post(`/api/v1/trades/${tradeId}/quotations`, {
      lines: [{ ...line, lineId: '1', unitPrice: { amount, currency: 'USD' } }],
      terms: { ...terms, leadTimeDays },
      validUntil,
    });
  }
  const page = await open('buyer', { language: 'zh-CN' });
  await page.goto(`/trades/${tradeId}?part=offers`);
  await page.locator('del').first().waitFor();
  const struck = await page.locator('del').allInnerTexts();
  expect(struck.map((text) => text.replace(/^原为：\s*/, ''))).toEqual(['100 件 × 2.50 USD', '10 天']);
  // Two places of the page name the port, neither as it was typed.
  expect(await page.locator('main').getByText('FOB Shanghai').count()).toBe(0);
});

/** A trade whose goods are made, packed, invoiced and certified, without a carrier on board. */
async function certified() {
  const hands = await demonstrationHands();
  await stateRates(hands).catch(() => undefined);
  const trade = await orderByHand(hands, {
    ...{ mark: `R${Date.now()}`, terms: { portOfLoading: SHANGHAI, portOfDischarge: FELIXSTOWE } },
    parties: ['bank'],
  });
  await trade.fund();
  await trade.produce({ 1: '100', 2: '40' });
  const shipmentId = await trade.pack();
  await trade.invoice();
  await trade.certify({ 1: '100', 2: '40' });
  return { hands, trade, shipmentId };
}

/** A paper from outside that the seller brings into a trade. */
async function bring(path: string, type: string): Promise<string> {
  const reply = await fetch(`${here().address}${path}?type=${type}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${here().apiKeys.seller}`,
      'content-type': 'application/pdf',
      'idempotency-key': crypto.randomUUID(),
    },
    body: '%PDF-1.4\n%%EOF\n',
  });
  return ((await reply.json()) as { documentId: string }).documentId;
}

/** A shipment that the seller reports, because its carrier is on no platform. */
async function reportedLoading(): Promise<{ readonly tradeId: string; readonly entryId: string }> {
  const { hands, trade, shipmentId } = await certified();
  await trade.release(await trade.declare('export'));
  const documentId = await bring(trade.at('/enclosures'), 'BillOfLading');
  const { entryId } = await hands.seller.post(trade.at('/consignment/reported'), {
    ...{
      carrierName: 'Harbour Line',
      transportDocumentType: 'BillOfLading',
      transportDocumentNumber: 'HL-1',
    },
    ...{
      meansOfTransport: 'MV Meridian',
      voyage: '1W',
      portOfLoading: SHANGHAI,
      portOfDischarge: FELIXSTOWE,
    },
    ...{ loadedAt: Temporal.Now.instant().toString(), documentIds: [documentId], shipmentId },
  });
  return { tradeId: trade.tradeId, entryId };
}

const stops = (page: Page) =>
  page
    .getByRole('list', { name: 'Places of the journey' })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => [item.firstElementChild?.textContent, item.dataset.state]));

test('a loading that the buyer contests is crossed out, and no place where the goods have been', async () => {
  const { tradeId, entryId } = await reportedLoading();
  const page = await open('buyer');
  await page.goto(`/trades/${tradeId}`);
  await page.getByRole('button', { name: /^Shipped \(reported\), done/ }).waitFor();
  await expect
    .poll(() => stops(page), { timeout: 10_000 })
    .toEqual([
      ['Shanghai', 'passed'],
      ['Felixstowe', 'expected'],
    ]);
  const { buyer } = await demonstrationHands();
  await buyer.post(`/api/v1/trades/${tradeId}/contests`, { entryId, isUpheld: true, reason: 'No such call' });
  const mark = page.getByRole('button', { name: /^Shipped \(contested\), void/ });
  await mark.waitFor();
  await expect
    .poll(() => stops(page), { timeout: 10_000 })
    .toEqual([
      ['Shanghai', 'expected'],
      ['Felixstowe', 'expected'],
    ]);
  await mark.click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('No such call').waitFor();
  await expect.poll(() => drawer.getByRole('link').count()).toBe(1);
});

test('a declaration stated from outside says on its page that it is contested, and why', async () => {
  const { hands, trade } = await certified();
  const cny = (amount: string) => ({ amount, currency: 'CNY' });
  const { declarationId } = await hands.seller.post(trade.at('/declarations/outside'), {
    ...{ direction: 'export', declarationNumber: 'X-77', office: 'Shanghai Customs', paperBy: 'authority' },
    date: Temporal.Now.plainDateISO('UTC').toString(),
    documentIds: [await bring(trade.at('/enclosures'), 'ExportCustomsDeclaration')],
    lines: ['1', '2'].map((lineId) => ({ lineId, customsValue: cny('1420.00'), dutyTaxFees: [] })),
    total: cny('0'),
  });
  const page = await open('seller');
  await page.goto(`/queue/${declarationId}`);
  await page.getByText('Assessed by Shanghai Customs').waitFor();
  expect(await page.getByRole('note').count()).toBe(0);
  const { facts } = await trade.read();
  const { entryId } = facts.find((one: { fact: string }) => one.fact === 'export-declared');
  await hands.buyer.post(trade.at('/contests'), { entryId, isUpheld: true, reason: 'Another number' });
  await page.reload();
  const note = page.getByRole('note');
  await note.getByText('The Buyer says that it is not so').waitFor();
  expect(await note.getByRole('blockquote').textContent()).toBe('Another number');
});

test('on a phone the button of an instalment says all of its name within the page', async () => {
  const payment = [
    { instalmentId: '1', share: '30', method: 'outside' as const, due: { event: 'order' as const } },
    { instalmentId: '2', method: 'outside' as const, due: { event: 'invoice' as const, days: 60 } },
  ];
  const trade = await orderByHand(await demonstrationHands(), { mark: `L${Date.now()}`, payment });
  await trade.pay();
  await trade.produce({ 1: '100', 2: '40' });
  await trade.pack();
  await trade.invoice();
  const page = await open('buyer', { screen: 'phone' });
  await page.goto(`/trades/${trade.tradeId}?part=money`);
  const button = page.getByRole('button', { name: /^Report payment · instalment 2 · by \d/ });
  const box = await button.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.getByText(/^60 days after the date of the invoice · /).waitFor();
});
