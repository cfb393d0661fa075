import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeFirstPapers, setUpSecondFactor } from './first-papers.ts';
import { alsoActFrom, nameContact } from './follow.ts';
import { act, choosePlace, nextAction } from './forms.ts';
import { bringLink, registerByLink, stateCustoms } from './outside.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const FIELDS_MAX = 40;
const MINUTES_MAX = 10;

let home: string;
let platform: PlatformProcess;
let browser: Browser;
/** The firm that is alone here at first; its page goes from test to test. */
let seller: Page;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongshang-first-run-'));
  platform = await startPlatformProcess(home, { TONGSHANG_DEMO: 'off' });
  browser = await chromium.connect(inject('browser'));
  seller = await open('Asia/Shanghai');
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await rm(home, { recursive: true, force: true });
});

type Paper = { readonly documentId: string; readonly type: string };

/** A browser of its own, at a desk or with a phone in the hand. */
async function open(timezoneId: string, screen = { width: 1440, height: 900 }): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: platform.address, viewport: screen, locale: 'en-GB', timezoneId },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

test('a firm alone comes from an empty platform to its first papers in few fields and minutes', {
  timeout: 240_000,
}, async () => {
  const page = seller;
  const hands = await makeFirstPapers(page);
  const { fields, keystrokes, minutes } = hands;
  console.log(
    `first papers: ${fields.length} fields, ${keystrokes} keystrokes, ${minutes.toFixed(1)} minutes by the keystroke-level model`,
  );
  expect(fields.length).toBeLessThanOrEqual(FIELDS_MAX);
  expect(minutes).toBeLessThanOrEqual(MINUTES_MAX);
  // All that was typed is counted: names, a quantity and a price alone are more keys than this.
  expect(keystrokes).toBeGreaterThan(150);

  const tradeId = /trades\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  const { items } = await (await page.request.get(`/api/v1/trades/${tradeId}/documents`)).json();
  for (const type of ['ProformaInvoice', 'Invoice', 'PackingList']) {
    const paper = (items as Paper[]).find((one) => one.type === type);
    const pdf = await page.request.get(`/api/v1/documents/${paper?.documentId}/pdf?language=en`);
    expect((await pdf.body()).subarray(0, 5).toString(), type).toBe('%PDF-');
    if (type === 'PackingList') continue;
    const { content } = await (await page.request.get(`/api/v1/documents/${paper?.documentId}`)).json();
    expect(content.account, type).toEqual({
      ...{ id: '6222021234567890', bank: 'BKNBCN2NXXX', bankName: 'Bank of Ningbo' },
    });
  }

  // Another account later is on no paper that was issued.
  await page.goto('/firm-profile');
  await page.getByLabel(/^Account number/).fill('6222029999999999');
  await page.locator('#bank form button[type=submit]').click();
  await page.getByText('Saved.').waitFor();
  const invoice = (items as Paper[]).find(({ type }) => type === 'Invoice');
  const { content } = await (await page.request.get(`/api/v1/documents/${invoice?.documentId}`)).json();
  expect(content.account.id).toBe('6222021234567890');
});

test('its customer joins half-way, a carrier too: each takes its place over, and the trade is carried to its end', {
  timeout: 400_000,
}, async () => {
  const path = /\/trades\/[0-9a-f-]{36}/.exec(await lastTradeOf(seller))?.[0] ?? '';
  await seller.goto(path);
  await act(
    seller,
    'Supply missing data',
    async (form) => {
      await form.getByLabel('HS code').fill('691110');
      await form.getByLabel('Origin').fill('China');
      await seller.keyboard.press('Enter');
      await choosePlace(seller, /Port of loading/, 'Ningbo', /CNNGB/);
      await choosePlace(seller, /Port of discharge/, 'Santos', /BRSSZ/);
    },
    'Save',
  );
  await stateCustoms(seller, 'Export', 'Ningbo Customs');

  // Nobody can be chosen as the carrier: what is missing is made from there, and is there afterwards.
  await alsoActFrom(seller, 'Add: Carrier');
  await nameContact(seller, 'Blue Water Lines', 'Singapore');

  // The carrier has a phone and a link.
  await nextAction(seller).filter({ hasText: 'Blue Water Lines: Ship' }).click();
  const phone = await open('Asia/Singapore', { width: 360, height: 740 });
  await bringLink(seller, phone, 'Blue Water Lines');
  await phone.getByLabel('Number of the document').fill('BWL-1');
  await phone.getByLabel('Vessel, flight or vehicle').fill('MV Azure');
  await phone.getByLabel(/^Voyage/).fill('7E');
  await phone.getByRole('button', { name: 'Confirm the pickup' }).click();
  await phone.locator('.ant-modal-confirm .ant-btn-primary').click();
  await phone.getByTestId('guest-receipt').getByText('BWL-1').waitFor();

  // The customer joins: told at home, confirmed there, and it has the trade as it stood.
  const buyer = await open('America/Sao_Paulo');
  await joins(buyer, 'Mesa Ltda', {
    name: 'Mesa Comercio Ltda',
    country: 'Brazil',
    email: 'ada@mesa.example',
  });
  await buyer.goto('/');
  await buyer.getByRole('listitem').locator(`a[href="${path}"]`).first().click();
  await buyer.waitForURL(new RegExp(path));
  await buyer
    .getByText('Goods made', { exact: true })
    .first()
    .or(buyer.getByText('Produced'))
    .first()
    .waitFor();
  await buyer.getByRole('tab', { name: 'Papers' }).click();
  for (const number of ['PI-000001', 'INV-000001', 'PL-000001'])
    await buyer.getByText(number).first().waitFor();
  await buyer.getByRole('tab', { name: 'Parties' }).click();
  await buyer.getByText(/Took over .* from the contact “Mesa Ltda”/).waitFor();
  // What it had not said itself it may contest; its seller no longer speaks for it.
  await alsoActFrom(buyer, /^Contest what was reported: Order$/);
  await buyer.keyboard.press('Escape');

  // Who moves money for the first time shows a second factor first.
  await nextAction(buyer).filter({ hasText: 'Report payment · instalment 2' }).click();
  await buyer.getByRole('dialog').getByRole('button', { name: 'I have paid', exact: true }).click();
  await setUpSecondFactor(buyer);
  await buyer.getByRole('dialog').waitFor({ state: 'hidden' });
  await seller.goto(path);
  await act(seller, 'Confirm payment · instalment 2', undefined, 'It has arrived');

  // The carrier joins, too, and says where its vessel is.
  const carrier = await open('Asia/Singapore');
  await joins(carrier, 'Blue Water Lines', {
    ...{ name: 'Blue Water Lines Pte', country: 'Singapore', kind: 'Carrier', email: 'ops@water.example' },
  });
  await carrier.goto(path);
  await alsoActFrom(carrier, 'Report an event');
  await carrier.getByRole('dialog').getByRole('button', { name: 'Report an event', exact: true }).click();
  await carrier.getByRole('dialog').waitFor({ state: 'hidden' });

  await stateCustoms(buyer, 'Import', 'Santos Customs');
  await act(buyer, 'Receive the goods');
  await seller.goto(path);
  await seller.getByText('Settled', { exact: true }).first().waitFor();
  await act(seller, 'Close the trade');
  for (const page of [seller, buyer]) {
    await page.goto(path);
    await page.getByText('Closed', { exact: true }).first().waitFor();
    expect(await nextAction(page).count()).toBe(0);
  }
  const { facts } = await (await buyer.request.get(`/api/v1${path}`)).json();
  const said = Object.fromEntries(
    (facts as { fact: string; word?: { grade: string } }[]).map(({ fact, word }) => [fact, word?.grade]),
  );
  expect(said).toMatchObject({ ordered: 'reported', shipped: 'confirmed' });
  // Stated by itself.
  expect(said.delivered).toBeUndefined();
});

/** The address of the newest trade on a firm's first page. */
async function lastTradeOf(page: Page): Promise<string> {
  await page.goto('/');
  const link = page.locator('a[href^="/trades/"]').first();
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}

/** A firm that was a contact joins: invited by a link that is handed over, registered, claimed; confirmed from the seller's first page. */
async function joins(
  page: Page,
  contact: string,
  firm: { name: string; country: string; email: string; kind?: string },
): Promise<void> {
  await seller.goto('/contacts');
  await seller.getByRole('link', { name: contact, exact: true }).click();
  await seller.getByRole('button', { name: 'Invite to join' }).click();
  await seller.getByText('No mail is sent from here').waitFor();
  await seller.getByRole('button', { name: 'Make invitation' }).click();
  const address = new URL((await seller.getByTestId('join-url').textContent()) ?? '');

  await page.goto(`${address.pathname}${address.hash}`);
  await page.getByText(/^Solo Kiln Co\., Ltd\. \(China\) invites your firm/).waitFor();
  expect(await page.getByText(contact).count()).toBe(0);
  await registerByLink(page, firm);
  await page.getByText(`(China) invites you as its contact “${contact}”`).waitFor();
  await page.getByRole('button', { name: 'This is us' }).click();
  await page.getByText('Waits to be confirmed').waitFor();

  await seller.goto('/');
  const waits = seller.getByRole('listitem').filter({ hasText: `${firm.name} says that it is your contact` });
  await waits.getByRole('link', { name: 'Look and answer' }).click();
  await seller.getByRole('button', { name: 'Confirm: this is our contact' }).click();
  await seller.getByText(`Joined as ${firm.name}`).waitFor();
  await seller.getByText('1 trade was taken over.').waitFor();
  await page.goto('/join');
  await page.getByText('Confirmed', { exact: true }).waitFor();
}
