import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export type Finding = { readonly rule: string; readonly where: readonly string[] };

/** WCAG 2.2 A and AA as far as a program can tell. */
export async function blunders(page: Page): Promise<readonly Finding[]> {
  await page.locator('main h1, main h2').first().waitFor();
  await expect.poll(() => page.locator('main [role=status][aria-label]').count()).toBe(0);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return violations.map((one) => ({
      rule: `${one.id}: ${one.help}`,
      where: one.nodes.slice(0, 4).map((node) => node.html.slice(0, 160)),
    }));
  });
}
