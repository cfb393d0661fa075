import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { blunders } from './blunders.ts';
import { choose } from './forms.ts';
import { visits } from './visit.ts';

const { open } = visits();

const bringFile = async (page: Page, name: string, content: string) => {
  await page.goto('/order-files');
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name, level: 1 }).waitFor();
};

const SHEET = `Order No,Date,Buyer,Country,Item,Qty,Unit,Unit Price,Currency,Incoterm,Colour
FILE-1,2026-02-03,Harbour & Hearth Ltd,GB,Porcelain vase,1.500,ST,"1,25",EUR,FOB Shanghai,celadon
`;

test('an order file is answered by keyboard, survives a reload, and becomes a trade with the file in it', async () => {
  const page = await open('seller');
  await bringFile(page, 'order.csv', SHEET);
  const sign = page.getByRole('group', { name: /Which sign stands before the decimals/ });
  const comma = sign.getByRole('button', { name: /Comma/ });
  await comma.focus();
  await page.keyboard.press('Enter');
  const unit = page.getByRole('group', { name: /Which unit is meant/ });
  await expect.poll(() => page.getByRole('group', { name: /decimals/ }).count()).toBe(0);
  expect(await blunders(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take all answers back' }).click();
  await comma.click();
  await expect.poll(() => page.getByRole('group', { name: /decimals/ }).count()).toBe(0);
  await page.reload();
  await unit.getByRole('button', { name: /H87/ }).click();
  await page.getByRole('link', { name: 'Open a trade from order FILE-1' }).click();
  await page.getByText('Payable: 1,875.00 EUR').waitFor();
  expect(await blunders(page)).toEqual([]);
  await page.getByRole('radio', { name: 'The seller' }).check();
  await choose(page, page.getByLabel('The other side'), /Harbour & Hearth/);
  await choose(page, page.getByLabel('Transport'), /sea/i);
  await choose(page, page.getByLabel('Payment'), /escrow/i);
  await page.getByLabel('Lead time in days').fill('30');
  await page.getByRole('button', { name: 'Open the trade' }).click();
  await page.getByText('Say that this is left out.').waitFor();
  await page.getByRole('checkbox', { name: 'I have looked at it; it is left out' }).check();
  await page.getByRole('button', { name: 'Open the trade' }).click();
  await page.waitForURL(/\/trades\/[0-9a-f-]{36}/);
  await page.goto(`${page.url()}?part=papers`);
  await page.locator('a[href*="/api/v1/enclosures/"]').waitFor();
  await bringFile(page, 'order.csv', SHEET);
  await page.getByText('You brought this very file before').waitFor();
});

test('what a file asks and says fits a phone, in Chinese', async () => {
  const page = await open('seller', { language: 'zh-CN', theme: 'dark', screen: 'phone' });
  await bringFile(page, 'telephone.csv', SHEET.replaceAll('FILE-1', 'FILE-2'));
  await page.getByText('小数前用什么符号').waitFor();
  expect(await blunders(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});
