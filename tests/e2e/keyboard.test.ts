import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CLOSED_ORDER, pathOfOrder } from './sample.ts';
import { visits } from './visit.ts';

const { open } = visits();

/** What has the focus, and whether it can be seen that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement as HTMLElement;
    const ring = (one: Element) => {
      const style = getComputedStyle(one);
      return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
    };
    const wrap = node.closest('.ant-select, .ant-input-affix-wrapper, .ant-checkbox-wrapper, label') ?? node;
    return {
      name: (node.textContent || node.getAttribute('aria-label') || node.id).trim(),
      visible: ring(node) || ring(wrap) || [...wrap.children].some(ring),
    };
  });

test('? lists the keys, Escape closes the list, g and a letter goes there', async () => {
  const page = await open('seller');
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await help.getByText('Go to Trades').waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('heading', { level: 1, name: 'Trades' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('?');
  expect(await page.getByLabel('Number, partner or goods').inputValue()).toBe('?');
  expect(await help.isVisible()).toBe(false);
});

test('Ctrl+K finds a paper by its number, a partner and a page from anywhere, by the keyboard alone', async () => {
  const page = await open('seller');
  await page.goto('/tariff');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'A number on any paper, a partner, goods, a page' });
  await field.waitFor();
  await page.keyboard.type('inv 000001');
  // At once: what is opened is what was typed, when it is found.
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/trades\/[0-9a-f-]+\/documents\/[0-9a-f-]+$/);
  await page.getByText('INV-000001').first().waitFor();

  await page.keyboard.press('Control+k');
  await field.waitFor();
  await page.keyboard.type('inv 000001');
  await page.getByRole('option', { name: /^INV-000001 .*Commercial invoice$/ }).waitFor();
  expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
  await field.fill('warehou');
  const options = page.getByRole('option');
  await options.filter({ hasText: /^Warehouse$/ }).waitFor();
  await page.keyboard.press('ArrowUp');
  expect(await page.getByRole('option', { selected: true }).textContent()).toBe(
    await options.last().textContent(),
  );
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'hidden' });
});

test('Tab goes through the page in the order it is read, and the focus is always seen', async () => {
  const page = await open('buyer');
  await page.goto('/');
  await page.getByRole('link', { name: 'Open the file' }).first().waitFor();
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Skip to the content');
  const names: string[] = [];
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press('Tab');
    const { name, visible } = await focused(page);
    expect(visible, `the focus on “${name}” is not seen`).toBe(true);
    names.push(name);
  }
  const at = (name: string) => names.findIndex((one) => one.includes(name));
  expect(at('Trades')).toBeGreaterThan(at('Home'));
  expect(at('Find goods')).toBeGreaterThan(at('中文'));
  expect(at('T-0000000')).toBeGreaterThan(at('Find goods'));
});

test('a drawer takes the focus, Escape closes it and gives the focus back', async () => {
  const page = await open('seller');
  await page.goto(await pathOfOrder(page, CLOSED_ORDER));
  const marks = page.getByRole('list', { name: 'Papers' }).getByRole('button');
  await marks.filter({ hasText: 'Request for quotation' }).waitFor();
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  const second = (await focused(page)).name;
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByText('Signed by').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null))
    .toBe(true);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  await expect.poll(async () => (await focused(page)).name).toBe(second);
});

test('every menu is entered, walked and chosen from by the keyboard alone', async () => {
  const page = await open('seller');
  await page.goto('/trades');
  const more = page.getByRole('main').getByRole('button', { name: 'More', exact: true });
  await page.locator('a[href^="/trades/"]').first().waitFor();
  const paths = await page
    .locator('a[href^="/trades/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('heading', { name: 'What happened, and what is to come' }).waitFor();
    // What can be done is offered once all is known that decides it; of a trade that has ended nothing is.
    if (
      await more.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      )
    )
      break;
  }
  for (const choose of ['Enter', ' ']) {
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    const [first, second] = await page.getByRole('menuitem').allTextContents();
    await expect.poll(async () => (await focused(page)).name).toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await focused(page)).name).toBe(second);
    await page.keyboard.press(choose);
    const drawer = page.getByRole('dialog', { name: second ?? '' });
    await drawer.waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await focused(page)).name).toBe('More');
  }
  await page.getByRole('button', { name: 'Light or dark' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await focused(page)).name).not.toBe('Light or dark');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('menu').isVisible()).toBe(false);
  await expect.poll(async () => (await focused(page)).name).toBe('Light or dark');
});

test('an officer works through the queue with j, Enter and r alone', async () => {
  const page = await open('quality');
  await page.goto('/queue?all=true');
  await page.locator('tbody tr').first().waitFor();
  const first = await page.locator('tr[data-current=true]').count();
  await page.keyboard.press('j');
  const current = page.locator('tr[data-current=true]');
  await current.waitFor();
  expect(first).toBeLessThanOrEqual(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/queue\/.+/);
  await page.getByRole('heading', { name: 'Decisions' }).waitFor();
});
