import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { orderByHand } from '../stage/trade-by-hand.ts';
import { demonstrationHands } from './hands.ts';
import { visits } from './visit.ts';

const { open } = visits();

/** A paid order of the demonstration's buyer, laid over the API. */
async function paidOrder(): Promise<string> {
  const trade = await orderByHand(await demonstrationHands(), { mark: 'EVIDENCE' });
  await trade.fund();
  return trade.tradeId;
}

const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from('a crate, crushed')]);

async function claimWithPhoto(page: Page, tradeId: string): Promise<void> {
  await page.goto(`/trades/${tradeId}?do=claimed`);
  const form = page.getByRole('dialog');
  await form.getByLabel('Reason').click();
  await page.getByTitle('Other').click();
  // An amount is asked for once the claim is about one.
  expect(await form.getByLabel(/Amount/).count()).toBe(0);
  await form.getByLabel('What it is about').click();
  await page.getByTitle('An amount of the price').click();
  await form.getByLabel(/Amount/).fill('5.00');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'crate.jpg', mimeType: 'image/jpeg', buffer: PHOTO });
  await form.getByRole('link', { name: 'crate.jpg' }).waitFor();
  await form.getByRole('button', { name: /claim/i }).last().click();
  await form.waitFor({ state: 'hidden' });
}

test('a claim is raised with a photograph, which the other side can read', async () => {
  const tradeId = await paidOrder();
  const page = await open('buyer');
  await claimWithPhoto(page, tradeId);
  const seller = await open('seller');
  await seller.goto(`/trades/${tradeId}?part=claims`);
  const link = seller.getByRole('link', { name: 'crate.jpg' });
  await link.waitFor();
  const address = (await link.getAttribute('href')) ?? '';
  expect(await (await seller.context().request.get(address)).body()).toEqual(PHOTO);
  const carrier = await open('carrier');
  expect((await carrier.context().request.get(address)).status()).toBe(404);
  await page.reload();
  // Once the claims are read, the answer comes before what else the seller has to do.
  await page.getByTestId('waits').filter({ hasText: /claim/i }).waitFor();
});
