import { expect, test } from 'vitest';
import { someOf } from '../stage/share.ts';
import { CLOSED_ORDER, pathOfOrder } from './sample.ts';
import { type Role, visits } from './visit.ts';

const { open, tolerate } = visits();

const HOMES: Readonly<Record<Role, string>> = {
  seller: 'Jingdezhen Morning Kiln Ceramics (demonstration)',
  buyer: 'Harbour & Hearth Homeware (demonstration)',
  carrier: 'Meridian Box Lines (demonstration)',
  warehouse: 'Severn Overseas Warehouse (demonstration)',
  customs: 'Customs (demonstration)',
  quality: 'Quality Inspection (demonstration)',
  tax: 'Tax Service (demonstration)',
  bank: 'Bank of the Two Shores (demonstration)',
  operator: 'Tongshang Operator (demonstration)',
};

const SOME_HOMES = someOf('homes that stand', Object.entries(HOMES) as [Role, string][], 3);

test.each(SOME_HOMES)('the home of the %s stands', async (role, name) => {
  const page = await open(role);
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page
    .getByRole('heading', { name: /^To do|^Nothing waits for you|^How to begin|^No trade yet/ })
    .waitFor();
  // Where this role may go answers, and nothing it may not see is asked for: a refusal would be a complaint.
  for (const link of await page.getByRole('navigation').first().getByRole('link').all()) {
    await link.click();
    await page.locator('main h1').waitFor();
  }
});

test('products are found by words, family and origin, and the words stand in the address', async () => {
  const page = await open('buyer');
  await page.goto('/products?text=lantern');
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  await page.getByRole('link', { name: 'Blue-and-white candle lantern, 18 cm' }).click();
  await page.getByRole('heading', { name: 'Prices by quantity' }).waitFor();
  await page.getByText('5.90').waitFor();
  await page.goBack();
  await page.getByLabel('Name, article number or HS code').fill('nothing of that name');
  await page.getByRole('heading', { name: 'No product fits' }).waitFor();
});

test('duties are looked up without signing in, the reason first, and the question is an address', async () => {
  const page = await open('visitor');
  await page.goto('/tariff');
  await page.getByRole('link', { name: /^For instance 691310/ }).click();
  await page.getByText(/United Kingdom levies on 691310.*20 %/).waitFor();
  await page.getByLabel('Customs value').fill('1000');
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.getByText('Duties and taxes on a value of').waitFor();
  // 6 % of 1,000 is 60; 20 % of 1,060 is 212.
  await page.getByText('272.00').waitFor();
  const reader = await open('visitor', { language: 'zh-CN' });
  await reader.goto(page.url());
  await reader.getByText(/英国.*691310/).waitFor();
  await reader.getByText('272.00').waitFor();
});

test('a trade that is not mine does not exist for me, and the page says so with the id of the request', async () => {
  const page = await open('seller');
  tolerate(page, /404/);
  await page.goto('/trades/019dd9cd-0000-7000-8000-000000000000');
  const alert = page.getByRole('alert');
  await alert.getByText('What happened').waitFor();
  expect(await alert.textContent()).toMatch(/Request id\s*[0-9a-f-]{36}/);
});

test('an address without a page says so and leads home', async () => {
  const page = await open('seller', { language: 'zh-CN' });
  await page.goto('/nowhere/at/all');
  await page.locator('main h2').waitFor();
  await page.locator('main').getByRole('link').click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/');
});

test('a server that fails is told in words, with the id to name, and the page can be tried again', async () => {
  const page = await open('seller');
  tolerate(page, /503/);
  const problem = {
    type: '/problems#TEST',
    title: 'Out of order',
    status: 503,
    code: 'TEST',
    detail: 'The database rests.',
    errors: [],
    requestId: '01a20a0f-0000-7000-8000-00000000feed',
  };
  let failing = true;
  await page.route('**/api/v1/trades/*', (route) =>
    failing
      ? route.fulfill({
          status: 503,
          contentType: 'application/problem+json',
          headers: { 'x-request-id': problem.requestId },
          json: problem,
        })
      : route.continue(),
  );
  await page.goto(await pathOfOrder(page, CLOSED_ORDER));
  const alert = page.getByRole('alert');
  await alert.getByText(problem.requestId).waitFor();
  failing = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'What happened, and what is to come' }).waitFor();
});
