import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { someOf } from '../stage/share.ts';
import { nextAction } from './forms.ts';
import { addresses, newEnquiry, pathOfOrder } from './sample.ts';
import { type Role, visits } from './visit.ts';

const { open, another } = visits();

/** Loaded, and nothing of it is a grey line any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main h2').first().waitFor();
  await expect.poll(() => page.locator('main [role=status][aria-label]').count()).toBe(0);
}

/** How far the page can be pushed sideways, and what sticks out. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    const out = [...document.querySelectorAll('main *')]
      .filter((node) => node.getBoundingClientRect().right > window.innerWidth + 1)
      .map((node) => `${node.tagName.toLowerCase()}.${node.className}`);
    return wide > 0 ? { wide, out: out.slice(0, 5) } : { wide: 0, out: [] };
  });

/** Fields, buttons and cells of tables of which a part lies outside what is shown, so that it must be swiped for. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main :is(button, input, textarea, .ant-select, td, th)')];
    return parts
      .filter(
        (part) => !part.closest('.ant-select:not(:scope) .ant-select-content, .ant-tabs, .visually-hidden'),
      )
      .filter((part) => {
        const box = part.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1) return false;
        let right = window.innerWidth;
        for (let above = part.parentElement; above; above = above.parentElement) {
          if (getComputedStyle(above).overflowX === 'visible') continue;
          right = Math.min(right, above.getBoundingClientRect().right);
        }
        return box.right > right + 1;
      })
      .map((part) => `${part.tagName.toLowerCase()} ${part.textContent || part.getAttribute('aria-label')}`)
      .slice(0, 5);
  });

/** Instants as machines write them, where a reader could meet them: in words, and in what shows under the pointer. */
const rawInstants = (page: Page) =>
  page.evaluate(() => {
    const titles = [...document.querySelectorAll('[title]')].map((node) => node.getAttribute('title') ?? '');
    return [document.querySelector('#root')?.textContent ?? '', ...titles].flatMap(
      (text) => text.match(/\d{4}-\d\d-\d\dT\d\d\S*/g) ?? [],
    );
  });

const PAGES: Readonly<Partial<Record<Role | 'visitor', readonly string[]>>> = {
  visitor: ['/sign-in', '/register', '/verify', '/tariff?hs=691310&from=CN&to=GB&value=1000'],
  seller: [
    '/',
    '/trades',
    '/products',
    '/products/own',
    '/products/new',
    '/products/import',
    '/enquiry',
    '/sale',
    '/purchase',
    '/order-files',
    '/supplier-orders',
    '/supplier-orders/new',
    '/contacts',
    '/contacts/new',
    '/contacts/import',
    '/warehouse',
    '/accounts',
    '/settings',
    '/settings/people',
    '/settings/api-keys',
    '/settings/signing-keys',
    '/settings/security',
    '{trade}',
    '{trade}/map',
    '{trade}?part=papers',
    '{trade}?part=journey',
    '{trade}?part=parties',
    '{trade}?part=offers',
    '{trade}?part=money',
    '{trade}?part=supplier-orders',
    '{trade}?part=clearance',
    '{trade}?part=journal',
  ],
  buyer: ['/', '/products/compare?ids={products}', '{product}', '{paper}'],
  bank: ['/', '/accounts', '{account}', '{trade}'],
  customs: ['/', '/queue', '/queue?all=true', '{declaration}', '{trade}?part=clearance'],
  carrier: ['/', '{trade}'],
  warehouse: ['/', '/warehouse'],
  operator: ['/', '/nowhere'],
};

const language = (page: Page) => page.evaluate(() => document.documentElement.lang);

/** The other language, in place; what was said before is said in it. */
async function changeLanguage(page: Page): Promise<void> {
  const before = await language(page);
  await page.getByRole('button', { name: before === 'en' ? '中文' : 'English' }).click();
  await expect.poll(() => language(page)).not.toBe(before);
}

test.each(Object.keys(PAGES) as (keyof typeof PAGES)[])(
  'no page of the %s can be pushed sideways on a phone or shows a machine’s time, in either language',
  async (who) => {
    const page = await open(who, { screen: 'phone', theme: 'dark' });
    const seen = new Set<string>();
    const look = async (path: string) => {
      await settled(page);
      seen.add(`${await language(page)} ${path}`);
      const found = {
        seen: [...seen].at(-1),
        ...(await sideways(page)),
        ...{ raw: await rawInstants(page), cut: await cutOff(page) },
      };
      expect(found).toMatchObject({ wide: 0, raw: [], cut: [] });
    };
    const pages = PAGES[who] ?? [];
    const paths = await addresses(
      page,
      someOf(`pages of the ${who} on a phone`, pages, Math.ceil(pages.length / 2)),
    );
    for (const path of paths) {
      await page.goto(path);
      await look(path);
      await changeLanguage(page);
      await look(path);
    }
    expect(seen.size).toBe(2 * paths.length);
  },
);

test('on a phone the next action is there without scrolling, and its form fits', async () => {
  const page = await open('buyer', { screen: 'phone' });
  await page.goto(await pathOfOrder(page, 'HH-2026-0124'));
  const button = nextAction(page);
  await button.waitFor();
  const box = await button.boundingBox();
  const bar = await page.getByRole('navigation').last().boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await button.click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Declare the import' }).waitFor();
  const width = await form.boundingBox();
  expect(width?.width).toBeLessThanOrEqual(360);
  expect((await sideways(page)).wide).toBe(0);
});

test('on a phone the places at the thumb lead everywhere the top bar does', async () => {
  const page = await open('seller', { screen: 'phone' });
  await page.goto('/');
  const bar = page.getByRole('navigation').last();
  await bar.getByRole('link', { name: 'Trades' }).click();
  await page.getByRole('heading', { level: 1, name: 'Trades' }).waitFor();
  await bar.getByRole('button', { name: 'More' }).click();
  await bar.getByRole('link', { name: 'Verify' }).click();
  await page.getByRole('heading', { level: 1, name: 'Verify a dossier' }).waitFor();
});

test('an open page updates itself when another party acts', async () => {
  const buyer = await open('buyer', { screen: 'phone' });
  const path = await newEnquiry(buyer);
  await buyer.goto(path);
  await buyer.getByText(/^Waits for/).waitFor();
  const colleague = await another(buyer);
  await colleague.goto(path);
  await colleague.getByText(/^Waits for/).waitFor();

  const seller = await open('seller');
  await seller.goto(path);
  await nextAction(seller).filter({ hasText: 'Make an offer' }).click();
  const form = seller.getByRole('dialog');
  await form.getByLabel('Unit price').fill('7.40');
  await form.getByLabel('Lead time in days').fill('30');
  await form.getByRole('button', { name: 'Make an offer' }).click();
  for (const page of [buyer, colleague]) {
    await nextAction(page).filter({ hasText: 'Accept the offer' }).waitFor();
  }
});
