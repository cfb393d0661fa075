import { expect, test } from 'vitest';
import { choose } from './forms.ts';
import { pathOfOrder } from './sample.ts';
import { visits } from './visit.ts';

const { open, tolerate } = visits();
const ORDER = 'HH-2026-0124';

test('the goods of a sale are ordered from a supplier, received and paid, and what is earned is told to the seller alone', async () => {
  const page = await open('seller');
  tolerate(page, /422/);
  await page.goto('/contacts/new?name=Dehua+White+Porcelain&country=CN');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Dehua White Porcelain' }).waitFor();

  const sale = `${await pathOfOrder(page, ORDER)}?part=supplier-orders`;
  await page.goto(sale);
  await page.getByRole('link', { name: 'Order from a supplier' }).click();
  await choose(page, page.getByLabel('Supplier'), 'Dehua');
  // What the customer ordered is proposed; only the price is missing, and the rate that the firm reckons with.
  expect(await page.getByLabel('Quantity').inputValue()).toBe('480');
  await page.getByLabel('Price each').fill('20');
  await page.getByLabel('Deposit').fill('3000');
  await page.getByLabel('Your rate').fill('0.14');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: 'Mark as sent' }).click();

  await page.getByRole('button', { name: 'Record a payment' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Paid on').fill('2026-03-02');
  expect(await form.getByLabel('Amount').inputValue()).toBe('3000.00');
  await form.getByRole('button', { name: 'Record a payment' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Record a receipt' }).click();
  await form.getByLabel('Received on').fill('2026-03-03');
  await form.getByLabel('Accepted', { exact: true }).fill('481');
  await form.getByRole('button', { name: 'Record a receipt' }).click();
  // One more than was ordered is asked about; it was a slip.
  await page.getByRole('button', { name: 'No, change it' }).click();
  await form.getByText('481 were received of a line of which 480 were ordered').waitFor();
  await form.getByLabel('Accepted', { exact: true }).fill('480');
  await form.getByLabel('Cartons').fill('40');
  await form.getByRole('button', { name: 'Record a receipt' }).click();
  await page
    .getByText('Received so far')
    .or(page.getByRole('heading', { name: 'Receipts' }))
    .waitFor();

  await page.goto(sale);
  // 480 pieces cost 9,600.00 CNY, which are 1,344.00 of 2,832.00 USD.
  await page.getByText('Margin of the sale: 1,488.00').waitFor();

  const buyer = await open('buyer');
  await buyer.goto(await pathOfOrder(buyer, ORDER));
  await buyer.getByRole('tab', { name: 'Money' }).waitFor();
  expect(await buyer.getByRole('tab', { name: 'Supplier orders' }).count()).toBe(0);
});
