import { expect, test } from 'vitest';
import { visits } from './visit.ts';

const { open, tolerate } = visits();

test('a day is typed as the page writes it, refused where it could be another, picked in the calendar, and sent as ISO 8601', async () => {
  const page = await open('seller');
  await page.goto('/settings/api-keys');
  const day = page.getByLabel('Expires');
  await day.waitFor();
  expect(await day.inputValue()).toMatch(/^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/);

  await day.fill('03/04/2099');
  await page.keyboard.press('Tab');
  await page.getByText('Write 3 Apr 2099 or 4 Mar 2099: the figures could mean either.').waitFor();
  expect(await day.getAttribute('aria-invalid')).toBe('true');
  await day.fill('2000-01-01');
  await page.keyboard.press('Tab');
  await page.getByText(/^Not before \d/).waitFor();
  await day.fill('4 march 2099');
  await page.keyboard.press('Tab');
  await expect.poll(() => day.inputValue()).toBe('4 Mar 2099');
  await expect.poll(() => page.getByText(/^(Write 3|Not before) /).count()).toBe(0);

  // The calendar is the browser's own: what it is opened with, and what it is left with.
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function showPicker() {
      document.title = `${this.type} ${this.value}`;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(this, '2099-04-05');
      this.dispatchEvent(new Event('input', { bubbles: true }));
    };
  });
  await day.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => day.inputValue()).toBe('5 Apr 2099');
  expect(await page.title()).toBe('date 2099-03-04');
  expect(await day.evaluate((node) => node === document.activeElement)).toBe(true);

  // What is sent is looked at here; a key until then, of no scope, the server refuses, or asks for a proof first.
  tolerate(page, /40[13]|422|Forbidden/);
  await page.getByLabel('Name').fill('Until a day');
  const sent = page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/api-keys'));
  await page.getByRole('button', { name: 'Create a key' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ expiresAt: '2099-04-05T23:59:59Z' });
});

test('on a Chinese page a day stands in its order, whatever the browser speaks, and on a phone the field is whole', async () => {
  const page = await open('seller', { language: 'zh-CN', screen: 'phone' });
  await page.goto('/sale');
  const day = page.getByLabel(/^有效期/);
  await day.waitFor();
  await day.fill('2099年4月5日');
  await page.keyboard.press('Tab');
  await expect.poll(() => day.inputValue()).toBe('2099/4/5');
  const box = await day.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
});
