import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLOSED_ORDER, downloadDossier, pathOfOrder } from './sample.ts';
import { visits } from './visit.ts';

const { open, tolerate } = visits();

async function sampleDossier(): Promise<Buffer> {
  const page = await open('seller');
  await page.goto(await pathOfOrder(page, CLOSED_ORDER));
  return downloadDossier(page);
}

/** Drops a file as from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, called]) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], called));
      return data;
    },
    [bytes.toString('base64'), name] as const,
  );
  const where = name.endsWith('.json') ? /trust\.json/ : /\.tsd|another file|另一个文件/;
  await page
    .locator('main label')
    .filter({ hasText: where })
    .dispatchEvent('drop', { dataTransfer: transfer });
}

/** The trust file as the operator publishes it. */
async function trustFile(page: Page): Promise<Buffer> {
  return (await page.context().request.get('/log/trust.json')).body();
}

const verdict = (page: Page) => page.locator('[data-verdict]').first();

test('a dossier dropped by a visitor holds; one byte changed is refused with its place', async () => {
  const dossier = await sampleDossier();
  const page = await open('visitor');
  await page.goto('/verify');
  await page.getByRole('heading', { name: 'Verify a dossier' }).waitFor();
  await drop(page, 'TRADE.tsd', dossier);
  // Without keys to trust nothing is said to hold, and nothing of witnesses.
  await page.getByRole('heading', { name: 'Consistent with itself, trust not checked.' }).waitFor();
  expect(await verdict(page).getAttribute('data-verdict')).toBe('consistent');
  expect(await page.getByRole('main').textContent()).not.toMatch(/[Ww]itnesses saw/);
  await drop(page, 'trust.json', await trustFile(page));
  await page.getByRole('heading', { name: 'Everything in this dossier holds' }).waitFor();
  expect(await verdict(page).getAttribute('data-verdict')).toBe('holds');
  // What no proof can say is said as well.
  expect(await page.getByRole('main').textContent()).toMatch(/scan/);

  const { changed, part } = withOneByteChanged(dossier);
  await drop(page, 'CHANGED.tsd', changed);
  await page.getByRole('heading', { name: 'CHANGED.tsd cannot be read as a dossier' }).waitFor();
  expect(await verdict(page).getAttribute('data-verdict')).toBe('fails');
  expect(await verdict(page).locator('code').textContent()).toBe(part);
});

/** The first document in the file (a ZIP: its name stands before its content) with one bit turned. */
function withOneByteChanged(dossier: Buffer): { changed: Buffer; part: string } {
  const named = dossier.indexOf('documents/');
  const part = /^documents\/[\w.-]+\.(xml|jws|pdf)/.exec(dossier.toString('latin1', named, named + 100))?.[0];
  if (!part) throw new Error('the dossier has no document');
  const changed = Buffer.from(dossier);
  const at = named + part.length + 100;
  changed[at] = (changed[at] ?? 0) ^ 1;
  return { changed, part };
}

test('what is no dossier is said so, in the language of the reader', async () => {
  const page = await open('visitor', { language: 'zh-CN' });
  await page.goto('/verify');
  await page.getByRole('heading', { name: '核验卷宗' }).waitFor();
  await drop(page, 'holiday.jpg', Buffer.from('this is no dossier'));
  await page.getByRole('alert').filter({ hasText: 'holiday.jpg' }).waitFor();
});

test('the keys to trust can be kept in the browser, and forgotten', async () => {
  const page = await open('visitor');
  await page.goto('/verify');
  await drop(page, 'trust.json', await trustFile(page));
  await page.getByText('SHA-256 of its key').waitFor();
  await page.getByRole('checkbox', { name: 'Keep in this browser' }).check();
  await page.reload();
  await page.getByText('SHA-256 of its key').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Keep in this browser' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Choose other keys' }).click();
  await page.reload();
  await page.getByText('Drop the trust file (trust.json) here').waitFor();
});

test('a trust file with a fault says beside its field what is wrong, and where', async () => {
  const page = await open('visitor');
  await page.goto('/verify');
  const trust = JSON.parse((await trustFile(page)).toString());
  await drop(page, 'trust.json', Buffer.from(JSON.stringify({ ...trust, witnesses: ['x'] })));
  const fault = page.getByTestId('trust-fault');
  await fault.filter({ hasText: 'This is no key' }).waitFor();
  expect(await fault.locator('code').textContent()).toBe('witnesses/0');
  await page.getByText('No file at hand?').click();
  await page.getByLabel('Keys, as JSON').fill('{ "logKey": ');
  await page.getByRole('button', { name: 'Use these keys' }).click();
  await fault.filter({ hasText: 'not JSON' }).waitFor();
  await page.getByLabel('Keys, as JSON').fill(JSON.stringify(trust));
  expect(await fault.count()).toBe(0);
  await page.getByRole('button', { name: 'Use these keys' }).click();
  await page.getByText('SHA-256 of its key').waitFor();
});

test('a smaller dossier is made without a network, holds, and lists what was taken out', async () => {
  const dossier = await sampleDossier();
  const page = await open('visitor');
  await page.goto('/verify');
  await drop(page, 'trust.json', await trustFile(page));
  await drop(page, 'TRADE.tsd', dossier);
  await page.getByRole('heading', { name: 'Everything in this dossier holds' }).waitFor();
  expect(await page.getByTestId('counts').textContent()).toMatch(
    /^Of the entries \d+ are of the trade, .*\d+ register keys that signed\.$/,
  );
  await page.getByTestId('excerpt').click();
  await page.getByRole('checkbox', { name: /^Prices/ }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make and save' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('TRADE-excerpt.tsd');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  await page.getByTestId('excerpt-made').waitFor();
  await drop(page, 'LESS.tsd', Buffer.concat(chunks));
  await page.getByTestId('taken-out').waitFor();
  expect(await verdict(page).getAttribute('data-verdict')).toBe('holds');
  expect(await page.getByTestId('taken-out').textContent()).toMatch(/-Invoice\.xml/);
});

test('the verify page, once loaded, works without a network', async () => {
  const dossier = await sampleDossier();
  const page = await open('visitor');
  await page.goto('/verify');
  await page.getByText('This page now also works without a network.').waitFor();
  const trust = await trustFile(page);
  tolerate(page, /ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  try {
    await page.reload();
    await page.getByRole('heading', { name: 'Verify a dossier' }).waitFor();
    await drop(page, 'trust.json', trust);
    await drop(page, 'TRADE.tsd', dossier);
    await page.getByRole('heading', { name: 'Everything in this dossier holds' }).waitFor();
  } finally {
    await page.context().setOffline(false);
  }
});
