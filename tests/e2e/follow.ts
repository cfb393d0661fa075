import type { Locator, Page } from 'playwright-core';
import { choose, nextAction } from './forms.ts';
import { paperOf } from './outside.ts';

/** One step of a trade as its file offers it: the one filled button, its form. */
type Step = {
  /** What the button says, whole. */
  readonly name: string;
  /** Something that a contact did: with its paper. */
  readonly told?: true;
  fill?(form: Locator): Promise<void>;
};

/** Carries a trade on by nothing but what its page says is next, step by step. */
export async function follow(page: Page, ...steps: readonly Step[]): Promise<void> {
  for (const { name, told, fill } of steps) {
    await nextAction(page).filter({ hasText: name }).click();
    const form = page.getByRole('dialog');
    const send = form.locator('button[type=submit]');
    await send.waitFor();
    if (told) await form.locator('input[type=file]').first().setInputFiles(paperOf(name));
    await fill?.(form);
    await send.click();
    await form.waitFor({ state: 'hidden' }).catch(async () => {
      throw new Error(`“${name}” was not taken: ${await form.first().textContent()}`);
    });
  }
}

/** Opens the form of what else a party may do, wherever it is offered. */
export async function alsoActFrom(page: Page, name: string | RegExp): Promise<void> {
  const header = page.locator('main header');
  const button = header.getByRole('button', { name, exact: true });
  const more = header.getByRole('button', { name: 'More' });
  await button.or(more).first().waitFor();
  if (await button.count()) await button.click();
  else {
    await more.click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
  await page.getByRole('dialog').waitFor();
}

/** A firm registers itself; its first page follows. */
export async function register(
  page: Page,
  firm: { readonly name: string; readonly country: string; readonly email: string },
): Promise<void> {
  await page.goto('/register');
  await page.getByLabel(/^Name in Latin/).fill(firm.name);
  await pickCountry(page, firm.country);
  await page.getByLabel(/^Street/).fill('1 Quay');
  await page.getByLabel(/^(City|Town)/).fill('Porto');
  await page.getByLabel(/^Your name/).fill('Ana Prado');
  await page.getByLabel(/^E-mail/).fill(firm.email);
  await page.getByLabel(/^Password/).fill('tides-carry-quiet-boxes-home');
  await page.locator('form button[type=submit]').click();
  await page.getByRole('heading', { name: firm.name, level: 1 }).waitFor();
}

export async function pickCountry(page: Page, country: string): Promise<void> {
  await page.getByLabel('Country', { exact: true }).first().fill(country);
  await page.keyboard.press('Enter');
}

/** Fills the page on which a contact is made, which is open, and sends it. */
export async function fillContact(page: Page, name: string, country: string): Promise<void> {
  await page.getByLabel(/^Name in Latin letters/).fill(name);
  await pickCountry(page, country);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.waitForURL(/contacts\/[0-9a-f-]{36}/);
}

/** Nobody can be chosen yet in the form that is open: the contact is made from there, and is there afterwards. */
export async function nameContact(page: Page, name: string, country: string): Promise<void> {
  const form = page.getByRole('dialog');
  const [contacts] = await Promise.all([
    page.context().waitForEvent('page'),
    form.getByRole('link', { name: 'Add a contact' }).click(),
  ]);
  await fillContact(contacts, name, country);
  await contacts.close();
  await choose(page, page.getByLabel('Organisation', { exact: true }), name);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}
