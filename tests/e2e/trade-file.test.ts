import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLOSED_ORDER, pathOfOrder } from './sample.ts';
import { visits } from './visit.ts';

const { open, another } = visits();

async function openSample(page: Page): Promise<string> {
  const path = await pathOfOrder(page, CLOSED_ORDER);
  await page.goto(path);
  await page.getByRole('heading', { name: 'What happened, and what is to come' }).waitFor();
  return path;
}

test('the lanes show goods, papers and money; each mark opens in plain words with data and proof', async () => {
  const page = await open('seller');
  await openSample(page);
  const dialog = page.getByRole('dialog');
  for (const [lane, said] of [
    ['Goods', /made or picked goods|packed|released|on board|on their way|received/],
    ['Papers', /Signed by/],
    ['Money', /secured a payment|paid/i],
  ] as const) {
    const marks = page.getByRole('list', { name: lane }).getByRole('button');
    expect(await marks.count()).toBeGreaterThan(0);
    await marks.first().click();
    await dialog.getByText(said).first().waitFor();
    await dialog.getByRole('heading', { name: 'Data' }).waitFor();
    await dialog.getByText(/^Entry [\d,]+ of the log\.$/).waitFor();
    expect(new URL(page.url()).searchParams.get('mark')).toMatch(/^[a-z]+-[0-9a-zA-Z:.-]{8,}$/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  expect(new URL(page.url()).searchParams.get('mark')).toBeNull();
});

test('an open mark is an address: a colleague with the link sees the same', async () => {
  const page = await open('seller');
  await openSample(page);
  await page.getByRole('list', { name: 'Papers' }).getByRole('button').first().click();
  await page.getByRole('dialog').getByText('Signed by').waitFor();
  const title = await page.locator('.ant-drawer-title').textContent();
  const other = await another(page);
  await other.goto(page.url());
  await other.getByRole('dialog').getByText('Signed by').waitFor();
  expect(await other.locator('.ant-drawer-title').textContent()).toBe(title);
});

test('the list says the same as the lanes, and the choice is kept', async () => {
  const page = await open('buyer');
  await openSample(page);
  await page.getByRole('list', { name: 'Goods' }).waitFor();
  await page.getByText('List', { exact: true }).click();
  await page.getByRole('list', { name: 'Goods' }).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: /^Settled/ }).waitFor();
});

test('the map strip opens to the whole map, and a stop on it to what happened there', async () => {
  const page = await open('seller');
  await openSample(page);
  await page.getByRole('button', { name: 'Open the map' }).click();
  await page.waitForURL(/\/map$/);
  await page.locator('svg path').first().waitFor();
  const stops = page.getByRole('list', { name: 'Places of the journey' });
  await stops.getByText('Ningbo').waitFor();
  await stops.getByText('Felixstowe').waitFor();
  await page.getByRole('main').locator('svg').getByRole('button', { name: 'Ningbo' }).press('Enter');
  await page
    .getByRole('dialog')
    .getByText(/^Entry [\d,]+ of the log/)
    .waitFor();
  expect(new URL(page.url()).searchParams.get('mark')).toMatch(/^fact-/);
});

test('the money of a trade stands line by line in the ledger, and its debits and credits are the same', async () => {
  const page = await open('seller');
  await page.goto(`${await pathOfOrder(page, CLOSED_ORDER)}?part=money`);
  const lines = page.getByRole('table', { name: 'Transfers' }).locator('tbody tr');
  await lines.first().waitFor();
  const sum = async (column: number) => {
    const cells = await lines.locator(`td:nth-child(${column})`).allTextContents();
    // Minor units: all of it is in currencies of two decimals.
    return cells.reduce((total, cell) => total + BigInt(`0${cell.replaceAll(/\D/g, '')}`), 0n);
  };
  expect(await sum(5)).toBeGreaterThanOrEqual(2n * 512_400n);
  expect(await sum(5)).toBe(await sum(6));
});

test('a paper looks like the paper, its signature is checked here, its PDF can be had in both languages', async () => {
  const page = await open('buyer');
  const path = await openSample(page);
  await page.getByRole('tab', { name: 'Papers' }).click();
  await page.getByText('The papers agree with each other.').waitFor();
  await page.getByRole('link', { name: 'Commercial invoice' }).first().click();
  await page.waitForURL(/\/documents\//);
  await page.getByText('5,124.00').first().waitFor();
  await page.getByText('The signature fits what is shown; checked here').waitFor();
  const href = await page.getByRole('link', { name: 'PDF' }).getAttribute('href');
  for (const language of ['en', 'zh-CN']) {
    const address = (href ?? '').replace(/language=[\w-]+/, `language=${language}`);
    const pdf = await page.context().request.get(address);
    expect(pdf.status()).toBe(200);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await page.getByRole('link', { name: 'Back to the file' }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(path);
});

test('a paper from outside that differs is shown with both places', async () => {
  const page = await open('seller');
  const path = await pathOfOrder(page, 'HH-2026-0124');
  const reply = await page.context().request.get(`/api/v1${path}/documents`);
  const { items } = (await reply.json()) as { items: { documentId: string; type: string }[] };
  const invoice = items.find((one) => one.type === 'Invoice');
  const xml = await (await page.context().request.get(`/api/v1/documents/${invoice?.documentId}/xml`)).text();
  const changed = xml.replaceAll('>2832.00<', '>2823.00<');
  expect(changed).not.toBe(xml);
  await page.goto(`${path}?part=papers`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'their-invoice.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(changed),
  });
  const differences = page.getByRole('listitem').filter({ hasText: /2,?823/ });
  await differences.first().waitFor();
  expect(await differences.first().getByRole('link').count()).toBe(2);
  await differences.first().getByRole('link').first().click();
  await page.getByRole('list', { name: 'Differences' }).waitFor();
});

test('filters of the trade list stand in the address, so that a link shares the view', async () => {
  const page = await open('seller');
  await page.goto('/trades');
  await page.locator('tbody tr').first().waitFor();
  const all = await page.locator('tbody tr').count();
  await page.getByLabel('Number, partner or goods').fill(CLOSED_ORDER);
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  await page.getByLabel('Status').click();
  await page.locator('.ant-select-item-option').filter({ hasText: 'Closed' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('status')).toBe('closed');
  const colleague = await open('buyer', { language: 'zh-CN' });
  await colleague.goto(page.url());
  await expect.poll(() => colleague.locator('tbody tr').count()).toBe(1);
  expect(all).toBeGreaterThan(1);
  await page.getByLabel('Number, partner or goods').fill('no such trade');
  await page.getByRole('heading', { name: 'No trade fits these filters' }).waitFor();
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await expect.poll(() => page.locator('tbody tr').count()).toBe(all);
});
