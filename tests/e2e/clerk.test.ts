import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLOSED_ORDER, pathOfOrder } from './sample.ts';
import { visits } from './visit.ts';

const { open, tolerate, another } = visits();

/** The form in which a bank records money, filled in but for the amount. */
async function depositForm(bank: Page) {
  await bank.goto('/accounts');
  const account = bank.getByRole('row').filter({ hasText: 'Harbour & Hearth' });
  await account.getByRole('link', { name: 'Cash USD' }).click();
  await bank.getByText('Record money that came in').first().click();
  const submit = bank.getByRole('button', { name: 'Record money that came in' });
  return { amount: bank.getByLabel('Amount'), submit };
}

test('a second press after money was recorded is refused as empty, and records nothing', async () => {
  const bank = await open('bank');
  const { amount, submit } = await depositForm(bank);
  const sent: string[] = [];
  bank.on('request', (request) => {
    if (request.url().endsWith('/deposits')) sent.push(request.postData() ?? '');
  });
  await amount.fill('7.25');
  await submit.click();
  await bank.getByText('Saved.').waitFor();
  expect(await amount.inputValue()).toBe('');
  await submit.click();
  await bank.getByText('Please fill this in.').waitFor();
  expect(sent.length).toBe(1);
});

test('a decimal comma is named at the field and never becomes another number', async () => {
  const bank = await open('bank');
  const { amount, submit } = await depositForm(bank);
  await amount.fill('1,84');
  await submit.click();
  await bank.getByText('Write 1.84 or 184: the comma could mean either.').waitFor();
  expect(await amount.inputValue()).toBe('1,84');
});

test('a refusal that names no field of the form is said in the form', async () => {
  const bank = await open('bank');
  tolerate(bank, /422/);
  const { amount, submit } = await depositForm(bank);
  await bank.route('**/deposits', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        ...{ status: 422, code: 'REFUSED', detail: 'More than was shipped.' },
        errors: [{ field: '/lines/0', text: 'Line 1 is too much.' }],
      }),
    }),
  );
  await amount.fill('5');
  await submit.click();
  const note = bank.getByRole('alert').filter({ hasText: 'More than was shipped.' });
  await note.getByText('Line 1 is too much.').waitFor();
});

/** Signs in at one press; a session of its own, for signing in anew ends the one before. */
async function enter(page: Page, role: RegExp, firm: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: role }).click();
  await page.getByRole('heading', { level: 1, name: firm }).waitFor();
}

test('a page of the seller does nothing more once another tab signs in as the buyer', async () => {
  const page = await open('visitor');
  await enter(page, /^Seller/, 'Jingdezhen Morning Kiln');
  const other = await another(page);
  await enter(other, /^Buyer/, 'Harbour & Hearth');

  const note = page.getByRole('dialog');
  await note.getByText(/of Harbour & Hearth.* is now signed in/).waitFor();
  expect(await other.getByRole('dialog').count()).toBe(0);
  await note.getByRole('button', { name: 'Load this page anew' }).click();
  await page.getByRole('heading', { level: 1, name: 'Harbour & Hearth' }).waitFor();
});

test('a session that has run out is told as that; who signs in in a new tab goes on where the form was', async () => {
  const bank = await open('bank');
  tolerate(bank, /40[139]/);
  const { amount, submit } = await depositForm(bank);
  await amount.fill('3.21');
  await bank.context().clearCookies();
  await submit.click();
  await bank.getByText('Nothing was sent: you are no longer signed in.').waitFor();
  const looked = () => bank.evaluate(() => window.dispatchEvent(new Event('focus')));
  await looked();
  const note = bank.getByRole('dialog');
  await note.getByText('You are no longer signed in').waitFor();
  expect(await note.getByText('another session').count()).toBe(0);
  const [tab] = await Promise.all([
    bank.context().waitForEvent('page'),
    note.getByRole('link', { name: 'Sign in in a new tab' }).click(),
  ]);
  await tab.getByRole('button', { name: /^Bank/ }).click();
  await tab.waitForURL((url) => url.pathname !== '/sign-in');
  await tab.close();
  await note.waitFor({ state: 'hidden' });
  expect(await amount.inputValue()).toBe('3.21');
  await submit.click();
  await bank.getByText('Saved.').waitFor();
});

test('what was typed stays where the session has run out, also in a form that keeps no draft', async () => {
  const page = await open('visitor');
  tolerate(page, /40[13]/);
  await enter(page, /^Seller/, 'Jingdezhen Morning Kiln');
  await page.goto('/firm-profile');
  const note = page.locator('#terms').getByLabel(/^Lead time/);
  await note.fill('37');
  // Ended by the server alone: the browser still has the cookies, as when twelve hours have gone by.
  const cookies = await page.context().cookies();
  const csrf = cookies.find(({ name }) => name === 'tongshang_csrf')?.value ?? '';
  await page.context().request.delete('/api/v1/session', { headers: { 'x-csrf-token': csrf } });
  await page.context().addCookies(cookies);
  // Not by a click: what the page asks for every few seconds may bring the dialog up first, and it lies above the button.
  await page.locator('#terms form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  const dialog = page.getByRole('dialog');
  await dialog.getByText('You are no longer signed in').waitFor();
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: 'Sign in in a new tab' }).click(),
  ]);
  await tab.getByRole('button', { name: /^Seller/ }).click();
  await tab.waitForURL((url) => url.pathname !== '/sign-in');
  await tab.close();
  await dialog.waitFor({ state: 'hidden' });
  expect(await note.inputValue()).toBe('37');
  await page.locator('#terms form button[type=submit]').click();
  await page.getByText('Saved.').waitFor();
});

test.each(['papers', 'money'])('on a phone the %s of a trade can be read whole', async (part) => {
  const page = await open('seller', { screen: 'phone' });
  await page.goto(`${await pathOfOrder(page, CLOSED_ORDER)}?part=${part}`);
  const table = page.locator('main table').last();
  await table.locator('tbody tr').first().waitFor();
  const cut = await table.evaluate((node) => (node.parentElement?.scrollWidth ?? 0) - node.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
  const cells = await table
    .locator('td')
    .evaluateAll((all) =>
      all
        .filter((cell) => cell.clientHeight > 0)
        .map((cell) => ({ text: cell.textContent ?? '', height: cell.clientHeight })),
    );
  expect(cells.length).toBeGreaterThan(10);
  // Four lines at most: nothing is written a letter below the other.
  expect(cells.filter(({ height }) => height > 100)).toEqual([]);
});
