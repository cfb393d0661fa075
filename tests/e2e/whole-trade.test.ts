import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { act, alsoAct, choose, choosePlace, nextAction } from './forms.ts';
import { visits } from './visit.ts';

const { open } = visits();

test('a whole trade by clicking: every party does its part in its own browser', {
  timeout: 170_000,
}, async () => {
  const buyer = await open('buyer');
  const path = await enquire(buyer);

  const seller = await open('seller');
  await seller.goto('/');
  const row = seller.getByRole('listitem').filter({ has: seller.locator(`a[href="${path}"]`) });
  await row.getByRole('link', { name: 'Make an offer' }).click();
  const offer = seller.getByRole('dialog');
  await offer.getByLabel('Lead time in days').fill('20');
  await offer.getByRole('button', { name: 'Make an offer' }).click();
  await offer.waitFor({ state: 'hidden' });

  // Nobody touches the buyer's page: it hears of the offer by itself.
  await act(buyer, 'Accept the offer', async (form) => {
    await form.getByText('883.20 USD').first().waitFor();
    await form.getByLabel('Your order number').fill(`E2E-${Date.now()}`);
  });

  // 30 % come from outside the platform, 70 % are held before the goods leave.
  const expects = (amount: string) => async (form: Locator) =>
    expect(await form.getByLabel('Amount', { exact: true }).inputValue()).toBe(amount);
  await act(buyer, 'Report payment · instalment 1', expects('264.96'), 'I have paid');
  await act(seller, 'Confirm payment · instalment 1', expects('264.96'), 'It has arrived');
  await act(seller, 'Record goods made');
  const bank = await open('bank');
  await deposit(bank, 'USD', '618.24');
  await act(buyer, 'Secure the payment · instalment 2', undefined, 'Secure the payment');
  await act(seller, 'Pack');
  await act(seller, 'Issue the invoice');
  await act(seller, 'Declare the export');

  const officers = await Promise.all([open('customs'), open('quality'), open('tax')]);
  await releaseAfterSlip(officers[0], path);
  for (const officer of officers.slice(1)) await release(officer, path);

  const carrier = await open('carrier');
  await carrier.goto(path);
  await act(carrier, 'Ship', async (form) => {
    await form.getByLabel('Vessel, flight or vehicle').fill('MV Evening Tide');
    await form.getByLabel('Voyage or trip').fill('041W');
    await form.getByLabel('Container').fill('MSCU6639870');
  });
  await alsoAct(carrier, 'Report an event');

  await act(buyer, 'Declare the import', async (form) => {
    await form.getByLabel('Freight').fill('210.00');
    await form.getByLabel('Insurance').fill('9.00');
  });
  for (const officer of officers) await release(officer, path);
  await deposit(bank, 'GBP', '500.00');
  await payDuties(buyer);
  await act(buyer, 'Receive the goods');
  await seller.getByText('Settled', { exact: true }).first().waitFor();
  await act(seller, 'Close the trade');

  for (const page of [seller, buyer]) {
    await page.getByText('Closed', { exact: true }).first().waitFor();
    await expect.poll(() => nextAction(page).count()).toBe(0);
  }
});

/** From the catalogue to a sent enquiry; the path of the trade file it opens. */
async function enquire(buyer: Page): Promise<string> {
  await buyer.goto('/products');
  await buyer.getByLabel('Name, article number or HS code').fill('crane');
  await expect.poll(() => buyer.locator('tbody tr').count()).toBe(1);
  await buyer.getByRole('link', { name: 'Porcelain crane, 24 cm' }).click();
  await buyer.getByLabel('Quantity').fill('48');
  await buyer.getByRole('button', { name: 'Request quote' }).click();
  await buyer.getByRole('heading', { name: 'Ask for a quotation' }).waitFor();
  await choosePlace(buyer, /^Destination/, 'Felixstowe', /GBFXT/);
  await choose(buyer, buyer.getByLabel('Delivery terms'), /^FOB/);
  await choosePlace(buyer, /port of shipment/i, 'Ningbo', /CNNGB/);
  await choosePlace(buyer, /Port of loading/, 'Ningbo', /CNNGB/);
  await choosePlace(buyer, /Port of discharge/, 'Felixstowe', /GBFXT/);
  await choose(buyer, buyer.getByLabel('Instalment 2 · Payment'), /^Escrow/);
  await choose(buyer, buyer.getByLabel('Instalment 2 · Due'), /^before shipment/);
  await choose(buyer, buyer.getByLabel(/^Bank/), /Two Shores/);
  await choose(buyer, buyer.getByLabel(/^Carrier/), /Meridian/);
  await buyer.getByRole('button', { name: 'Send the enquiry' }).click();
  await buyer.waitForURL(/\/trades\//);
  await buyer.getByText(/Waits for Jingdezhen.*Quotation/).waitFor();
  return new URL(buyer.url()).pathname;
}

/** The bank records money that reached it for the buyer. */
async function deposit(bank: Page, currency: string, amount: string): Promise<void> {
  await bank.goto('/accounts');
  const account = bank
    .getByRole('row')
    .filter({ hasText: 'Harbour & Hearth' })
    .filter({ hasText: `Cash ${currency}` });
  await account.getByRole('link', { name: `Cash ${currency}` }).click();
  await bank.getByText('Record money that came in').first().click();
  await bank.getByLabel('Amount').fill(amount);
  await bank.getByRole('button', { name: 'Record money that came in' }).click();
  await bank.getByText('Saved.').waitFor();
}

/** An officer opens the newest case, which is of this trade, and releases it. */
async function release(officer: Page, path: string): Promise<void> {
  await officer.goto('/queue');
  const rows = officer.locator('tbody tr');
  await rows.first().waitFor();
  await expect.poll(() => officer.title()).toContain(`(${await rows.count()})`);
  await rows.last().getByRole('link').first().click();
  await officer.locator(`a[href="${path}"]`).waitFor();
  await officer.getByRole('button', { name: /^Release/ }).click();
  await officer.getByRole('button', { name: 'Do it now' }).click();
  await officer.getByText(/ released\.$/).waitFor();
}

/** An officer whose first press was a slip takes it back; the second is meant, and holds although its page is left at once. */
async function releaseAfterSlip(officer: Page, path: string): Promise<void> {
  await officer.goto('/queue');
  const rows = officer.locator('tbody tr');
  await rows.first().waitFor();
  await rows.last().getByRole('link').first().click();
  await officer.locator(`a[href="${path}"]`).waitFor();
  const theCase = officer.url();
  const press = officer.getByRole('button', { name: /^Release/ });
  await press.click();
  const undo = officer.getByRole('region', { name: 'Can still be undone' });
  await undo.getByText(/^Releasing /).waitFor();
  await officer.keyboard.press('u');
  await undo.waitFor({ state: 'hidden' });
  await officer.goto(theCase);
  await press.click();
  await undo.getByText(/^Releasing /).waitFor();
  await officer.goto('/');
  await officer.goto(theCase);
  await officer.getByText('Released').first().waitFor();
}

/** The next action leads to the declaration, where the amount stands beside the button. */
async function payDuties(buyer: Page): Promise<void> {
  await nextAction(buyer).filter({ hasText: 'Pay the duties' }).click();
  await buyer.getByText(/Assessed: [\d.]+ GBP/).waitFor();
  await buyer.getByRole('button', { name: 'Pay', exact: true }).click();
  await buyer.locator('.ant-popconfirm').getByRole('button', { name: 'Pay' }).click();
}
