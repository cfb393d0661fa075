import { expect, test } from 'vitest';
import { visits } from './visit.ts';

const { open } = visits();

test('the list of trades is sorted, marked, taken back, kept as a view and opened again by the keyboard', async () => {
  const page = await open('seller');
  await page.goto('/trades');
  await page.getByRole('button', { name: 'Total' }).click();
  await page
    .getByRole('columnheader', { name: 'Total' })
    .and(page.locator('[aria-sort=ascending]'))
    .waitFor();
  expect(new URL(page.url()).searchParams.get('sort')).toBe('value');
  await page.locator('tbody').getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Mark', exact: true }).click();
  await page.locator('tbody').getByText('Marked').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('tbody').getByText('Marked').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByLabel('Name of this view').fill('By value');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'By value' }).waitFor();
  await page.goto('/trades');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('link', { name: 'By value' }).click();
  await page.waitForURL(/sort=value/);
  await page.keyboard.press('Escape');
  const [first = ''] = await page.locator('tbody tr').first().getByRole('link').allInnerTexts();
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: first, level: 1 }).waitFor();
  expect(await page.title()).toContain(first);
});
