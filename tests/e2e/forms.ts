import type { Locator, Page } from 'playwright-core';

/** Chooses from a list as a person does: opens it, presses the option. */
export async function choose(page: Page, field: Locator, option: string | RegExp): Promise<void> {
  await field.click();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  const named = list.locator('.ant-select-item-option').filter({ hasText: option }).first();
  await named.waitFor();
  await named.click();
  await list.waitFor({ state: 'hidden' });
}

/** A place the platform knows: types its beginning, presses what is offered. */
export async function choosePlace(page: Page, label: string | RegExp, typed: string, offered: RegExp) {
  const field = page.getByLabel(label);
  await field.click();
  await field.fill(typed);
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  const option = list.locator('.ant-select-item-option').filter({ hasText: offered }).first();
  await option.waitFor();
  await option.click();
  await list.waitFor({ state: 'hidden' });
}

/** The one filled button of a trade file: what this party is to do next. */
export const nextAction = (page: Page): Locator => page.locator('header .ant-btn-primary');

/** Carries out the next action: it must have that name; its form is filled in and sent, by the button that is named so or otherwise. */
export async function act(
  page: Page,
  name: string,
  fillIn?: (form: Locator) => Promise<void>,
  sending = name,
) {
  await nextAction(page).filter({ hasText: name }).click();
  await send(page, sending, fillIn);
}

/** Carries out what else this party may do now. */
export async function alsoAct(page: Page, name: string, fillIn?: (form: Locator) => Promise<void>) {
  await page.locator('header').getByRole('button', { name, exact: true }).click();
  await send(page, name, fillIn);
}

async function send(page: Page, name: string, fillIn?: (form: Locator) => Promise<void>) {
  const form = page.getByRole('dialog');
  const button = form.getByRole('button', { name, exact: true });
  await button.waitFor();
  await fillIn?.(form);
  await button.click();
  await form.waitFor({ state: 'hidden' });
}
