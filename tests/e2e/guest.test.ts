import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { blunders } from './blunders.ts';
import { choose, nextAction } from './forms.ts';
import { visits } from './visit.ts';

const { open, tolerate } = visits();

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };

/** A command as the page of somebody signed in sends it. */
async function send(page: Page, path: string, data: object) {
  const cookies = await page.context().cookies();
  const csrf = cookies.find(({ name }) => name === 'tongshang_csrf')?.value ?? '';
  const reply = await page.context().request.post(`/api/v1${path}`, {
    data,
    headers: { 'x-csrf-token': csrf, 'idempotency-key': crypto.randomUUID() },
  });
  if (!reply.ok()) throw new Error(`${path}: ${await reply.text()}`);
  return (await reply.json()) as { readonly contactId: string; readonly tradeId: string };
}

/** A quotation of the seller to a customer of its address book. */
async function quotedToContact(page: Page): Promise<string> {
  const { contactId } = await send(page, '/contacts', {
    ...{ name: { en: 'Mesa Trading', 'zh-CN': '美萨贸易' }, kinds: ['trader'], country: 'CN' },
    people: [{ name: 'Ada King', email: 'ada@mesa.example' }],
  });
  const { tradeId } = await send(page, '/trades/quotations', {
    buyerOrganisationId: contactId,
    lines: [
      {
        ...{ name: { en: 'Tea bowl', 'zh-CN': '茶盏' }, quantity: { value: '1200', unit: 'C62' } },
        unitPrice: { amount: '1.25', currency: 'CNY' },
      },
    ],
    terms: {
      ...{ incoterm: 'FCA', place: NINGBO, modeOfTransport: 'road', currency: 'CNY', leadTimeDays: 5 },
      payment: [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }],
      partialShipments: false,
    },
    validUntil: '2099-12-31',
  });
  return tradeId;
}

test('a customer accepts its order on a phone, by a link that was made beside telling it', async () => {
  const seller = await open('seller');
  const tradeId = await quotedToContact(seller);
  await seller.goto(`/trades/${tradeId}`);
  await nextAction(seller).filter({ hasText: 'Mesa Trading: Accept the offer' }).click();
  await seller.getByRole('button', { name: 'Send Mesa Trading a link instead' }).click();
  await seller.getByLabel('A word to go with it').fill('By Friday, please');
  expect(await seller.getByLabel('Mail address').inputValue()).toBe('ada@mesa.example');
  expect(await blunders(seller)).toEqual([]);
  await choose(seller, seller.getByLabel('How it goes'), 'I hand it over myself');
  await seller.getByRole('button', { name: 'Make the link' }).click();
  const address = new URL((await seller.getByTestId('guest-url').textContent()) ?? '');

  const guest = await open('visitor', { screen: 'phone' });
  await guest.goto(`${address.pathname}${address.hash}`);
  // In the language of the contact's country, whatever that of its sender; without a way into the platform.
  await guest.getByRole('heading', { name: '确认订单', level: 1 }).waitFor();
  await guest.getByText('By Friday, please').waitFor();
  expect(await guest.locator('nav').count()).toBe(0);
  await guest.getByRole('button', { name: 'English' }).click();
  await guest.getByRole('heading', { name: 'Confirm the order', level: 1 }).waitFor();
  await guest.getByRole('button', { name: '中文' }).click();
  await guest.getByRole('heading', { name: '确认订单', level: 1 }).waitFor();
  await guest.getByText('宁波').waitFor();
  expect(await blunders(guest)).toEqual([]);
  expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await guest.getByLabel('贵方订单号').fill('PO-77');
  await guest.getByRole('button', { name: '接受订单' }).click();
  await guest.getByText('仅可确认一次').waitFor();
  await guest.locator('.ant-modal-confirm .ant-btn-primary').click();
  await guest.getByTestId('guest-receipt').getByText('PO-77').waitFor();
  await guest.reload();
  await guest.getByTestId('guest-receipt').getByText('PO-77').waitFor();

  await seller.goto(`/trades/${tradeId}`);
  await seller.getByRole('tab', { name: 'Links' }).click();
  await seller.getByText('Answered', { exact: true }).waitFor();
  await seller.getByText('PO-77').first().waitFor();
  expect(await blunders(seller)).toEqual([]);
  await seller.getByRole('button', { name: 'Revoke' }).click();
  await seller.locator('.ant-modal-confirm .ant-btn-primary').click();
  await seller.locator('#parts').getByText('Revoked', { exact: true }).waitFor();
  tolerate(guest, /404/);
  await guest.reload();
  await guest.getByText('该链接已失效').waitFor();
});

test('a link is mailed: who sends it is shown the letter, and no link that proves anything', async () => {
  const seller = await open('seller');
  const tradeId = await quotedToContact(seller);
  await seller.goto(`/trades/${tradeId}`);
  await seller.getByRole('tab', { name: 'Links' }).click();
  await seller.getByRole('button', { name: 'New link' }).click();
  await seller.getByLabel('How it goes').waitFor();
  expect(await blunders(seller)).toEqual([]);
  await seller.getByRole('button', { name: 'Make the link' }).click();
  await seller.getByText('The letter is in the outbox.').waitFor();
  expect(await seller.getByTestId('guest-url').count()).toBe(0);
  expect(await blunders(seller)).toEqual([]);
  await seller.getByRole('link', { name: 'See the letter' }).click();
  const letter = await seller
    .getByText(/\/guest#/)
    .first()
    .textContent();
  const address = new URL(/http\S+\/guest#[\w-]+/.exec(letter ?? '')?.[0] ?? '');
  // No mail is sent here, so it is handed over: that opens the page, and counts as handed over.
  const guest = await open('visitor', { screen: 'phone' });
  await guest.goto(`${address.pathname}${address.hash}`);
  await guest.getByRole('button', { name: '接受订单' }).click();
  await guest.locator('.ant-modal-confirm .ant-btn-primary').click();
  await guest.getByTestId('guest-receipt').waitFor();
  await seller.goto(`/trades/${tradeId}`);
  await seller.getByRole('tab', { name: 'Links' }).click();
  await seller.getByText('Answered by a link that was handed over').waitFor();
  expect(await blunders(seller)).toEqual([]);
});

test('a buyer vouches for the mailbox of its seller’s line, from its own records', async () => {
  const [seller, buyer] = [await open('seller'), await open('buyer')];
  const session = await (await buyer.context().request.get('/api/v1/session')).json();
  const line = { name: { en: 'Blue Water', 'zh-CN': '碧海航运' }, kinds: ['carrier'], country: 'CN' };
  const { contactId } = await send(seller, '/contacts', line);
  const { tradeId } = await send(seller, '/trades/quotations', {
    buyerOrganisationId: session.organisation.organisationId,
    lines: [
      {
        ...{ name: { en: 'Tea bowl', 'zh-CN': '茶盏' }, quantity: { value: '1200', unit: 'C62' } },
        unitPrice: { amount: '1.25', currency: 'CNY' },
      },
    ],
    meant: ['place'],
    terms: {
      ...{ incoterm: 'CPT', place: NINGBO, modeOfTransport: 'road', currency: 'CNY', leadTimeDays: 5 },
      payment: [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }],
      partialShipments: false,
    },
    parties: [{ organisationId: contactId, role: 'carrier' }],
    validUntil: '2099-12-31',
  });
  await buyer.goto(`/trades/${tradeId}`);
  await buyer.getByRole('tab', { name: 'Links' }).click();
  await buyer.getByRole('button', { name: 'Verify the mailbox of a contact' }).click();
  await buyer.getByLabel('Mail address').fill('ops@line.example');
  expect(await blunders(buyer)).toEqual([]);
  await buyer.locator('.ant-drawer').getByRole('button', { name: 'Verify the mailbox of a contact' }).click();
  await buyer.getByText('You vouched for a mailbox of Blue Water').waitFor();
  expect(await blunders(buyer)).toEqual([]);
});
