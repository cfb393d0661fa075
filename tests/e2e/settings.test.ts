import { codeOfApp } from '@tongshang/party/testing';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose } from './forms.ts';
import { here } from './here.ts';
import { visits } from './visit.ts';

const { open, tolerate } = visits();

const PASSWORD = 'nine barges past the lock';

/** Registers a firm of its own, so that its settings are nobody else's; the address of its owner. */
async function register(page: Page, name: string): Promise<string> {
  const email = `owner-${crypto.randomUUID()}@firm.example`;
  await page.goto('/register');
  await page.getByLabel('Name in Latin letters').fill(name);
  await page.getByLabel('Your name').fill('Ines Marlow');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return email;
}

test('a firm registers, says where it is, invites a colleague who accepts in another browser, and takes the place back', async () => {
  const page = await open('visitor');
  await register(page, 'Marlow Canal Traders');
  await page.getByRole('heading', { name: 'How to begin' }).waitFor();
  await page.goto('/settings');
  await page.getByLabel('Street and number').fill('3 Lock Lane');
  await page.getByLabel('Tax number').fill('GB 980 7806 84');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  await page.reload();
  await expect.poll(() => page.getByLabel('Street and number').inputValue()).toBe('3 Lock Lane');
  await page.goto('/settings/people');
  const email = `clerk-${crypto.randomUUID()}@firm.example`;
  await page.getByLabel('E-mail address').fill(email);
  await choose(page, page.getByLabel('Role'), 'Viewer');
  await page.getByRole('button', { name: 'Create the invitation' }).click();
  const link = (await page.getByRole('status').locator('code').textContent()) ?? '';

  const colleague = await open('visitor', { language: 'zh-CN', screen: 'phone' });
  await colleague.goto(link);
  await colleague.getByText(email).waitFor();
  await colleague.getByLabel('您的姓名').fill('沈秋');
  await colleague.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await colleague.getByRole('button', { name: '接受并登录' }).click();
  await colleague.getByRole('heading', { level: 1, name: 'Marlow Canal Traders' }).waitFor();
  // A viewer is not offered what only an owner may do.
  await colleague.goto('/settings/people');
  await colleague.getByText('沈秋').waitFor();
  expect(await colleague.getByRole('button', { name: '生成邀请' }).count()).toBe(0);

  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: '沈秋' });
  await row.getByRole('button', { name: 'Remove' }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: 'Remove' }).click();
  await row.waitFor({ state: 'detached' });

  const late = await open('visitor');
  tolerate(late, /4\d\d/);
  await late.goto(link);
  await late.getByRole('alert').waitFor();
});

test('an API key is shown once, works, and is refused once revoked', async () => {
  const page = await open('visitor');
  await register(page, 'Keys of the Marsh');
  await page.goto('/settings/api-keys');
  await page.getByRole('heading', { name: 'No key yet' }).waitFor();
  await page.getByLabel('Name', { exact: true }).fill('stock program');
  await page.getByRole('button', { name: 'Create a key' }).click();
  const token = (await page.getByRole('status').locator('code').textContent()) ?? '';
  const ask = () =>
    fetch(`${here().address}/api/v1/trades`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).status).toBe(200);

  await page.reload();
  await page.getByText('stock program').waitFor();
  expect(await page.getByRole('main').textContent()).not.toContain(token);
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText(/^revoked /).waitFor();
  expect((await ask()).status).toBe(401);
});

test('a session of long ago is asked for the password, and goes on with what was begun', async () => {
  const page = await open('visitor');
  tolerate(page, /4\d\d/);
  await register(page, 'Patience Quays');
  await page.goto('/settings/people');
  // As the server answers once the proof has run out.
  const problem = { type: '/problems#PROOF_NEEDED', title: 'Not allowed', status: 403, code: 'PROOF_NEEDED' };
  await page.route(
    '**/api/v1/invitations',
    (route) =>
      route.fulfill({
        ...{ status: 403, contentType: 'application/problem+json' },
        body: JSON.stringify({ ...problem, detail: '', errors: [], requestId: crypto.randomUUID() }),
      }),
    { times: 1 },
  );
  const email = `clerk-${crypto.randomUUID()}@firm.example`;
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Create the invitation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Is it still you, Ines Marlow?' });
  const password = dialog.getByLabel('Password', { exact: true });
  await expect.poll(() => password.evaluate((field) => field === document.activeElement)).toBe(true);
  await password.fill('not this one at all');
  await page.keyboard.press('Enter');
  await dialog.getByText('The current password is wrong.').waitFor();
  await password.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('status').locator('code').waitFor();
  await page.getByText(email).first().waitFor();
});

test('a new signing key takes over, with a second factor that is asked for from then on', async () => {
  const page = await open('visitor');
  tolerate(page, /4\d\d/);
  const email = await register(page, 'Signet and Sons');
  await page.goto('/settings/signing-keys');
  const keys = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Fingerprint' });
  await expect.poll(() => keys.count()).toBe(1);
  await page.getByRole('button', { name: 'Sign with a new key from now on' }).click();
  await page.locator('.ant-popconfirm .ant-btn-primary').click();
  // The firm has no second factor yet: it is set up on the spot, and what was begun goes on.
  const dialog = page.getByRole('dialog', { name: 'Second factor' });
  await dialog.getByRole('button', { name: 'Set up an authenticator app' }).click();
  const secret = ((await dialog.locator('code').textContent()) ?? '').replace(/\s/g, '');
  const code = dialog.getByLabel('Six figures that the app shows');
  await code.fill('000000');
  await page.keyboard.press('Enter');
  await dialog.getByText(/^This code is wrong/).waitFor();
  await code.fill(codeOfApp(secret, Temporal.Now.instant()));
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.getByRole('listitem').count()).toBe(10);
  const [recoveryCode = ''] = await dialog.getByRole('listitem').allTextContents();
  await dialog.getByRole('button', { name: 'I have kept them' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('From now on the new key signs.').waitFor();
  await expect.poll(() => keys.count()).toBe(2);
  expect(await keys.getByText('in use', { exact: true }).count()).toBe(1);

  const elsewhere = await open('visitor');
  tolerate(elsewhere, /4\d\d/);
  await elsewhere.goto('/sign-in');
  await elsewhere.getByLabel('E-mail address').fill(email);
  await elsewhere.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await elsewhere.keyboard.press('Enter');
  const asked = elsewhere.getByLabel('Code', { exact: true });
  await expect.poll(() => asked.evaluate((field) => field === document.activeElement)).toBe(true);
  await asked.fill(recoveryCode);
  await elsewhere.keyboard.press('Enter');
  await elsewhere.getByRole('heading', { level: 1, name: 'Signet and Sons' }).waitFor();
});
