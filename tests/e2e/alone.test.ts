import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { setUpSecondFactor } from './first-papers.ts';
import { alsoActFrom, fillContact, follow, nameContact, pickCountry, register } from './follow.ts';
import { choose, choosePlace, nextAction } from './forms.ts';
import { bringLink, stateCustoms } from './outside.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

let home: string;
let platform: PlatformProcess;
let browser: Browser;
let seller: Page;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongshang-alone-'));
  platform = await startPlatformProcess(home, { TONGSHANG_DEMO: 'off' });
  browser = await chromium.connect(inject('browser'));
  seller = await open();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
  await rm(home, { recursive: true, force: true });
});

async function open(screen = { width: 1440, height: 900 }): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: platform.address, viewport: screen, locale: 'en-GB', reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** Begins a trade of tea bowls with a contact, from the page of its side. @returns its path */
async function begin(page: Page, path: '/sale' | '/purchase', contact: string): Promise<string> {
  await page.goto(path);
  await choose(page, page.getByLabel(path === '/sale' ? /^Buyer/ : /^Seller/), contact);
  await page.getByLabel('Goods').first().fill('Tea bowl');
  await page.getByLabel('Quantity').first().fill('600');
  await page.getByLabel('Unit price').first().fill('2');
  await choosePlace(page, /port of shipment/i, 'Ningbo', /CNNGB/);
  await choosePlace(page, /Port of loading/, 'Ningbo', /CNNGB/);
  await choosePlace(page, /Port of discharge/, 'Santos', /BRSSZ/);
  await page.locator('form button[type=submit]').last().click();
  await page.waitForURL(/\/trades\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

const goodsData = async (form: Locator) => {
  await form.getByLabel('HS code').fill('691110');
  await form.getByLabel('Origin').fill('China');
  await form.page().keyboard.press('Enter');
  await form.getByLabel(/net weight/i).fill('150');
  await form.getByLabel(/gross weight/i).fill('180');
};
const receipt = async (form: Locator) => form.getByLabel('Number of the receipt').fill('GR-1');
const bill = async (form: Locator) => {
  await form.getByLabel('Number of the transport document').fill('GL-77');
  await form.getByLabel('Vessel, flight or vehicle').fill('MV Grey');
  await form.getByLabel(/^Voyage/).fill('8W');
};

/** Whose word stands behind each fact of a closed trade. */
async function gradesOf(page: Page, path: string): Promise<Record<string, string>> {
  await page.goto(path);
  await page.getByText('Closed', { exact: true }).first().waitFor();
  expect(await nextAction(page).count()).toBe(0);
  const { facts } = await (await page.request.get(`/api/v1${path}`)).json();
  return Object.fromEntries(
    (facts as { fact: string; word?: { grade: string } }[]).map(({ fact, word }) => [
      ...[fact, word?.grade ?? 'itself'],
    ]),
  );
}

test('a seller whom nobody joins carries a sale to its end by what the page says is next: customer, carrier, bank, broker and two customs offices act by links and reports', {
  timeout: 240_000,
}, async () => {
  const page = seller;
  await register(page, { name: 'Solo Kiln', country: 'China', email: 'chen@kiln.example' });
  await page.goto('/contacts/new');
  await fillContact(page, 'Casa Lda', 'Brazil');
  const path = await begin(page, '/sale', 'Casa Lda');
  await alsoActFrom(page, 'Add: Bank');
  await nameContact(page, 'Banco do Porto', 'Brazil');
  await alsoActFrom(page, 'Add: Carrier');
  await nameContact(page, 'Grey Line', 'Singapore');

  // The customer confirms the order on a phone, by a link.
  await nextAction(page).filter({ hasText: 'Casa Lda: Accept the offer' }).click();
  const phone = await open({ width: 360, height: 740 });
  await bringLink(page, phone, 'Casa Lda');
  await phone.getByRole('button', { name: 'Accept the order' }).click();
  await phone.locator('.ant-modal-confirm .ant-btn-primary').click();
  await phone.getByTestId('guest-receipt').waitFor();
  await page.goto(path);
  await alsoActFrom(page, 'Confirm payment · instalment 1');
  await page.getByRole('dialog').getByRole('button', { name: 'It has arrived', exact: true }).click();
  await setUpSecondFactor(page);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await follow(
    page,
    { name: 'Record goods made' },
    { name: 'Supply missing data', fill: goodsData },
    { name: 'Pack' },
    { name: 'Issue the invoice' },
  );
  await stateCustoms(page, 'Export', 'Ningbo Customs');
  await nextAction(page).filter({ hasText: 'Grey Line: Ship' }).waitFor();
  await follow(page, { name: 'Grey Line: Ship', told: true, fill: bill });
  await follow(page, { name: 'Confirm payment · instalment 2' });
  // What the customer owes its customs nobody but its keeper can tell.
  await stateCustoms(page, 'Import', 'Santos Customs');
  await follow(
    page,
    { name: 'Casa Lda: Receive the goods', told: true, fill: receipt },
    { name: 'Close the trade' },
  );
  expect(await gradesOf(page, path)).toMatchObject({
    ...{ ordered: 'confirmed', shipped: 'reported', delivered: 'reported', packed: 'itself' },
    ...{ 'export-declared': 'reported', 'import-declared': 'reported', 'import-released': 'reported' },
  });
});

test('its bank joins half-way, let in by the operator: it takes its place over and says itself that the money has arrived', {
  timeout: 240_000,
}, async () => {
  const page = seller;
  const path = await begin(page, '/sale', 'Casa Lda');
  await alsoActFrom(page, 'Add: Bank');
  await choose(page, page.getByLabel('Organisation', { exact: true }), 'Banco do Porto');
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await follow(page, { name: 'Casa Lda: Accept the offer', told: true });

  const operator = await open();
  await operator.goto(platform.operatorLink ?? '');
  await operator.getByLabel(/^Name in Latin/).fill('Harbour Operator');
  await pickCountry(operator, 'China');
  await operator.getByLabel(/^Your name/).fill('Wu Min');
  await operator.getByLabel(/^E-mail/).fill('wu@operator.example');
  await operator.getByLabel(/^Password/).fill('small-kilns-burn-long-nights');
  await operator.locator('form button[type=submit]').click();
  await setUpSecondFactor(operator, undefined, operator.locator('main'));
  await operator.getByRole('heading', { name: 'Harbour Operator', level: 1 }).waitFor();
  await operator.getByRole('banner').getByRole('button', { name: 'Harbour Operator' }).click();
  await operator.getByRole('menuitem', { name: 'Let in a bank or an authority' }).click();
  await operator.getByLabel(/^Name in Latin/).fill('Banco do Porto S.A.');
  await pickCountry(operator, 'Brazil');
  await operator.getByLabel(/E-mail/).fill('ana@banco.example');
  await operator.getByRole('button', { name: 'Register it and make the link' }).click();
  const wayIn = new URL((await operator.locator('main code').textContent()) ?? '');

  const bank = await open();
  await bank.goto(`${wayIn.pathname}${wayIn.hash}`);
  await bank.getByLabel('Your name').fill('Ana Prado');
  await bank.getByLabel(/^Password/).fill('tides-carry-quiet-boxes-home');
  await bank.getByRole('button', { name: 'Accept and sign in' }).click();
  await setUpSecondFactor(bank, undefined, bank.locator('main'));

  await page.goto('/contacts');
  await page.getByRole('link', { name: 'Banco do Porto', exact: true }).click();
  await page.getByRole('button', { name: 'Invite to join' }).click();
  await page.getByRole('button', { name: 'Make invitation' }).click();
  const invited = new URL((await page.getByTestId('join-url').textContent()) ?? '');
  await bank.goto(`${invited.pathname}${invited.hash}`);
  await bank.getByRole('button', { name: 'This is us' }).click();
  await bank.getByText('Waits to be confirmed').waitFor();
  await page.goto('/');
  await page.getByRole('link', { name: 'Look and answer' }).click();
  await page.getByRole('button', { name: 'Confirm: this is our contact' }).click();
  await page.getByText(/trades? (was|were) taken over/).waitFor();

  await bank.goto(path);
  await alsoActFrom(bank, 'Confirm payment · instalment 1');
  await bank.getByRole('dialog').getByRole('button', { name: 'It has arrived', exact: true }).click();
  await bank.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.goto(path);
  await nextAction(page).filter({ hasText: 'Record goods made' }).waitFor();
  const { facts } = await (await page.request.get(`/api/v1${path}`)).json();
  const funded = facts.find(({ fact }: { fact: string }) => fact === 'funded');
  expect([funded.byRole, funded.word]).toEqual(['bank', undefined]);
});

test('a buyer whom nobody joins carries a purchase to its end, from its supplier’s papers', {
  timeout: 240_000,
}, async () => {
  const page = await open();
  await register(page, { name: 'Mesa Dois', country: 'Brazil', email: 'ana@mesa.example' });
  await page.getByRole('link', { name: 'New trade with my supplier' }).first().click();
  await page.getByRole('link', { name: 'Add a contact' }).first().click();
  await fillContact(page, 'Far Kiln', 'China');
  const path = await begin(page, '/purchase', 'Far Kiln');
  await follow(page, { name: 'Far Kiln: Confirm the order', told: true });
  await nextAction(page).filter({ hasText: 'Report payment · instalment 1' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'I have paid', exact: true }).click();
  await setUpSecondFactor(page);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await follow(
    page,
    { name: 'Far Kiln: Confirm payment · instalment 1', told: true },
    { name: 'Far Kiln: Record goods made', told: true },
    { name: 'Supply missing data', fill: goodsData },
    { name: 'Far Kiln: Pack', told: true },
    {
      name: 'Far Kiln: Issue the invoice',
      told: true,
      fill: (form) => form.getByLabel('Invoice number').fill('FK-88'),
    },
  );
  await stateCustoms(page, 'Export', 'Ningbo Customs');
  await nextAction(page).filter({ hasText: 'Add: Carrier' }).click();
  await nameContact(page, 'Grey Line', 'Singapore');
  await follow(
    page,
    { name: 'Grey Line: Ship', told: true, fill: bill },
    { name: 'Report payment · instalment 2' },
    { name: 'Far Kiln: Confirm payment · instalment 2', told: true },
  );
  await stateCustoms(page, 'Import', 'Santos Customs');
  await follow(page, { name: 'Receive the goods', fill: receipt }, { name: 'Close the trade' });
  expect(await gradesOf(page, path)).toMatchObject({
    ...{ ordered: 'reported', produced: 'reported', packed: 'reported', invoiced: 'reported' },
    ...{ shipped: 'reported', delivered: 'itself' },
  });
});
