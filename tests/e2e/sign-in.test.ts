import { expect, test } from 'vitest';
import { here } from './here.ts';
import { visits } from './visit.ts';

const { open, tolerate } = visits();

const PASSWORD = 'look-around-tongshang';

test('whoever wants a page of the signed-in signs in first and then is there', async () => {
  const page = await open('visitor');
  await page.goto('/trades?status=closed');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('E-mail address').fill('buyer@demo.tongshang.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Trades' }).waitFor();
  expect(new URL(page.url()).search).toBe('?status=closed');
  await page.getByRole('button', { name: /Amelia Ward/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto('/accounts');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('one press signs in as a role of the demonstration', async () => {
  const page = await open('visitor', { language: 'zh-CN' });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /^海关/ }).click();
  await page.getByRole('heading', { name: '海关（演示）', level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
});

test('a wrong password is refused in words, and after five the address is closed for a while', async () => {
  const page = await open('visitor');
  tolerate(page, /40[01]|429/);
  await page.goto('/sign-in');
  const email = `nobody-${Date.now()}@demo.tongshang.example`;
  await page.getByLabel('E-mail address').fill(email);
  const attempt = async () => {
    await page.getByLabel('Password', { exact: true }).fill(`wrong-${Math.random()}`);
    const reply = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await reply;
  };
  await attempt();
  await page.getByRole('alert').filter({ hasText: 'password is wrong' }).waitFor();
  for (let more = 0; more < 5; more += 1) await attempt();
  await page
    .getByRole('alert')
    .filter({ hasText: /\d+ seconds/ })
    .waitFor();
  // The address is closed, not the person at it: another one may still sign in here.
  await page.getByLabel('E-mail address').fill('tax@demo.tongshang.example');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Tax Service (demonstration)' }).waitFor();
});

test('empty fields are named where they are', async () => {
  const page = await open('visitor', { language: 'zh-CN' });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  const complaints = page.locator('.ant-form-item-explain-error');
  await complaints.first().waitFor();
  expect(await complaints.count()).toBe(2);
  const described = await page.getByLabel('电子邮箱').getAttribute('aria-describedby');
  expect(await page.locator(`[id="${described}"]`).textContent()).toBe(
    await complaints.first().textContent(),
  );
});

test('the language changes in place and is remembered', async () => {
  const page = await open('seller');
  await page.goto('/products');
  await page.getByRole('link', { name: 'Celadon vase, 32 cm' }).waitFor();
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('heading', { name: '商品' }).waitFor();
  await page.getByRole('link', { name: '青瓷花瓶 32 厘米' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: '商品' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Products' }).waitFor();
  expect(new URL(page.url()).origin).toBe(here().address);
});

test('the theme follows the system until one is chosen', async () => {
  const page = await open('visitor', { theme: 'dark' });
  await page.goto('/verify');
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.getByRole('heading', { name: 'Verify a dossier' }).waitFor();
  expect(await theme()).toBe('dark');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('menuitemradio', { name: 'Light' }).click();
  await expect.poll(theme).toBe('light');
  await page.reload();
  await page.getByRole('heading', { name: 'Verify a dossier' }).waitFor();
  expect(await theme()).toBe('light');
});
