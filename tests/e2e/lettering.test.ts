import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visits } from './visit.ts';

const { open } = visits();

/** How wide a sign is set on the page, in parts of its font size. */
const widthOf = (page: Page, signs: string) =>
  page.evaluate((all) => {
    const probe = document.createElement('span');
    probe.style.cssText = 'position:absolute;white-space:pre;font-size:100px';
    document.body.append(probe);
    const widths = [...all].map((sign) => {
      probe.textContent = sign;
      return probe.getBoundingClientRect().width / 100;
    });
    probe.remove();
    return widths;
  }, signs);

test('quotation marks and apostrophes are set as the language of the page sets them', async () => {
  const english = await open('visitor');
  await english.goto('/verify');
  await english.getByRole('heading', { name: 'Verify a dossier' }).waitFor();
  for (const width of await widthOf(english, '‘’“”·')) expect(width).toBeLessThan(0.7);
  const chinese = await open('visitor', { language: 'zh-CN' });
  await chinese.goto('/verify');
  await chinese.getByRole('heading', { level: 1 }).waitFor();
  for (const width of await widthOf(chinese, '“”，。')) expect(width).toBeGreaterThan(0.9);
  // The apostrophe of a Latin name.
  for (const width of await widthOf(chinese, '’')) expect(width).toBeLessThan(0.5);
});
