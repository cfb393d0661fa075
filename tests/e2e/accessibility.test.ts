import { expect, test } from 'vitest';
import { someOf } from '../stage/share.ts';
import { blunders, type Finding } from './blunders.ts';
import { addresses, CLOSED_ORDER, pathOfOrder } from './sample.ts';
import { type Role, type View, visits } from './visit.ts';

const { open } = visits();

const VISITS: readonly (readonly [Role | 'visitor', View, readonly string[]])[] = [
  [
    'visitor',
    { theme: 'dark' },
    ['/sign-in', '/register', '/verify', '/tariff?hs=691310&from=CN&to=GB&value=1000'],
  ],
  [
    'seller',
    {},
    [
      '/',
      '/trades',
      '/products',
      '/products/new',
      '/order-files',
      '/enquiry',
      '/accounts',
      '/supplier-orders/new',
      '{trade}',
      '{trade}?part=papers',
      '{trade}?part=money',
      '{trade}/map',
    ],
  ],
  [
    'seller',
    { language: 'zh-CN', theme: 'dark', screen: 'phone' },
    ['/', '/trades', '{trade}', '/warehouse', '/settings/people', '/settings/api-keys'],
  ],
  ['customs', { theme: 'dark' }, ['/', '/queue?all=true', '{trade}?part=clearance']],
];

test.each(VISITS)('pages of the %s have no accessibility blunders %j', async (who, view, paths) => {
  const page = await open(who, view);
  const found: (Finding & { path: string })[] = [];
  const some = someOf(`pages of the ${who} for accessibility`, paths, Math.ceil(paths.length / 2));
  for (const path of await addresses(page, some)) {
    await page.goto(path);
    for (const finding of await blunders(page)) found.push({ path, ...finding });
  }
  expect(found).toEqual([]);
});

test('a drawer, a form and a paper have none either', async () => {
  const page = await open('buyer', { theme: 'dark' });
  const trade = await pathOfOrder(page, CLOSED_ORDER);
  await page.goto(trade);
  const paper = page.getByRole('button', { name: /^Request for quotation/ });
  await paper.click();
  await page.getByRole('dialog').getByText('Signed by').waitFor();
  const drawer = await blunders(page);
  await page.goto(`${trade}?part=papers`);
  await page.getByRole('link', { name: 'Commercial invoice' }).first().click();
  await page.getByText('The signature fits what is shown; checked here').waitFor();
  const shown = await blunders(page);
  await page.goto(await pathOfOrder(page, 'HH-2026-0124'));
  await page.locator('header .ant-btn-primary').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Declare the import' }).waitFor();
  expect([...drawer, ...shown, ...(await blunders(page))]).toEqual([]);
});
