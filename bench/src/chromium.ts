import { chromiumLaunch } from '@tongshang/web/chromium';
import { chromium, type Page } from 'playwright-core';
import { leaveNothing } from './tidy.ts';

/**
 * Milliseconds from the drop of a dossier on the verify page to the verdict shown there, each time on a newly loaded page that has kept
 * the trust file.
 */
export async function verifyInChromium(
  address: string,
  dossier: Buffer,
  trust: string,
  runs: number,
): Promise<number[]> {
  const browser = await chromium.launch(chromiumLaunch());
  const close = leaveNothing(() => browser.close());
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const context = await browser.newContext({ baseURL: address, locale: 'en-GB' });
    await context.addInitScript((kept) => localStorage.setItem('tongshang.verify.trust', kept), trust);
    const page = await context.newPage();
    await page.goto('/verify');
    await page.locator('main label[for]').first().waitFor();
    await page.waitForLoadState('networkidle');
    times.push(await dropAndWait(page, dossier));
    await context.close();
  }
  await close();
  return times;
}

async function dropAndWait(page: Page, dossier: Buffer): Promise<number> {
  const { ms, verdict } = await page.evaluate(async (text) => {
    const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'TRADE.tsd'));
    const shown = new Promise<string | null>((resolve) => {
      const watch = { childList: true, subtree: true };
      new MutationObserver((_, observer) => {
        const found = document.querySelector('[data-verdict]');
        if (!found) return;
        observer.disconnect();
        resolve(found.getAttribute('data-verdict'));
      }).observe(document.body, watch);
    });
    const started = performance.now();
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    document.querySelector('main label[for]')?.dispatchEvent(drop);
    const said = await shown;
    return { ms: performance.now() - started, verdict: said };
  }, dossier.toString('base64'));
  if (verdict !== 'holds') throw new Error(`the dossier ${verdict} in Chromium`);
  return ms;
}
