import type { Locator, Page } from 'playwright-core';
import { choose, nextAction } from './forms.ts';

/** A paper as somebody outside hands it over. */
export const paperOf = (name: string) => ({
  ...{ name: `${name}.pdf`, mimeType: 'application/pdf' },
  buffer: Buffer.from(`%PDF-1.4 ${name}`),
});

const today = (): string => new Date().toISOString().slice(0, 10);

/** What a customs office assessed, and then that it released the goods, each by the broker's paper. */
export async function stateCustoms(
  page: Page,
  direction: 'Export' | 'Import',
  office: string,
): Promise<void> {
  await nextAction(page)
    .filter({ hasText: `State from outside: ${direction} declaration` })
    .click();
  const form = page.getByRole('dialog');
  await byBroker(page, form, office, direction);
  await form.getByLabel('Number of the declaration').fill(`${office}-1`);
  await form.getByLabel('Customs value').fill('1500');
  await form.getByLabel('Duties and taxes in all').fill('0');
  await form.getByRole('button', { name: 'State it', exact: true }).click();
  await form.waitFor({ state: 'hidden' });

  await nextAction(page)
    .filter({ hasText: `State from outside: ${direction} release` })
    .click();
  await byBroker(page, form, office, `${direction} release`);
  await form.getByRole('button', { name: 'State it', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

async function byBroker(page: Page, form: Locator, office: string, paper: string): Promise<void> {
  await form.getByLabel('Office').fill(office);
  await form.getByLabel('Date', { exact: true }).fill(today());
  await choose(page, form.getByLabel('Paper made out by'), /broker/);
  await form.getByLabel('Name of the broker').fill('Fair Broker');
  await form.locator('input[type=file]').setInputFiles(paperOf(`${office} ${paper}`));
}

/** The firm that an invitation is for registers from its page, and comes back to it. */
export async function registerByLink(
  page: Page,
  firm: { readonly name: string; readonly country: string; readonly email: string; readonly kind?: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Register our firm' }).click();
  await page.getByLabel(/^Name in Latin/).fill(firm.name);
  if (firm.kind) {
    await page.getByRole('checkbox', { name: 'Trading company' }).uncheck();
    await page.getByRole('checkbox', { name: firm.kind }).check();
  }
  await page.getByLabel('Country', { exact: true }).first().fill(firm.country);
  await page.keyboard.press('Enter');
  await page.getByLabel(/^Street/).fill('Rua Um 1');
  await page.getByLabel(/^(City|Town)/).fill('Porto');
  await page.getByLabel(/^Your name/).fill('Ada Souza');
  await page.getByLabel(/^E-mail/).fill(firm.email);
  await page.getByLabel(/^Password/).fill('tides-carry-quiet-boxes-home');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(/\/join$/);
}

/** A link to a contact is made in the place of telling its act, and opened by whoever it was handed to. */
export async function bringLink(maker: Page, guest: Page, contact: string): Promise<void> {
  await maker.getByRole('button', { name: `Send ${contact} a link instead` }).click();
  await maker.getByRole('button', { name: 'Make the link' }).click();
  const address = new URL((await maker.getByTestId('guest-url').textContent()) ?? '');
  await guest.goto(`${address.pathname}${address.hash}`);
}
