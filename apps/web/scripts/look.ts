import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { chromiumLaunch } from './chromium.ts';
import { type LookPage, pagesOf, type SignIn, signInsOf } from './look-pages.ts';

/**
 * `node apps/web/scripts/look.ts [ADDRESS] [--only TEXT] [--quick]`: photographs every page of a running demonstration in Chinese and
 * English, at 1440 and 360 px, light and dark, into `look/` (which git ignores). Ends with 1 when a page logged an error, threw,
 * asked for something it did not get, or is wider than the screen.
 */
const languages = ['zh-CN', 'en'] as const;
const widths = [1440, 360] as const;
const themes = ['light', 'dark'] as const;

interface View {
  readonly language: (typeof languages)[number];
  readonly width: (typeof widths)[number];
  readonly theme: (typeof themes)[number];
}

const allViews: readonly View[] = languages.flatMap((language) =>
  widths.flatMap((width) => themes.map((theme): View => ({ language, width, theme }))),
);
const quickViews = allViews.filter(
  (view) =>
    (view.language === 'en' && view.width === 1440 && view.theme === 'light') ||
    (view.language === 'zh-CN' && view.width === 360 && view.theme === 'dark'),
);

const folder = join(fileURLToPath(new URL('../../..', import.meta.url)), 'look');

async function openContext(browser: Browser, view: View, address: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: view.width, height: view.width === 360 ? 740 : 900 },
    colorScheme: view.theme,
    locale: view.language === 'en' ? 'en-GB' : 'zh-CN',
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  });
  await context.addInitScript(
    (language) => localStorage.setItem('tongshang.language', language),
    view.language,
  );
  return context;
}

async function signIn(context: BrowserContext, who: SignIn): Promise<void> {
  const reply = await context.request.post('/api/v1/session', {
    data: { email: who.email, password: who.password },
  });
  if (!reply.ok()) throw new Error(`${who.role} cannot sign in: ${reply.status()} ${await reply.text()}`);
}

/** Everything a page complains about while it is open. */
function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400)
      complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
}

/** Counts what a page has asked for and not got yet; streams stay open by their nature. */
function count(page: Page): { pending: number } {
  const counted = { pending: 0 };
  const counts = (url: string) => !url.endsWith('/stream');
  page.on('request', (request) => counts(request.url()) && counted.pending++);
  const ended = (request: Request) => counts(request.url()) && counted.pending--;
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return counted;
}

/** Waits until what the page asks for has come and nothing moves any more. */
async function settle(page: Page, requests: { pending: number }): Promise<void> {
  await page.waitForLoadState('load');
  for (let calm = 0, waited = 0; calm < 3 && waited < 80; waited += 1) {
    await page.waitForTimeout(100);
    calm = requests.pending <= 0 ? calm + 1 : 0;
  }
  const drawn = () =>
    document.querySelector('main h1, main h2') !== null &&
    document.querySelector('main [role=status][aria-label], main [aria-busy=true]') === null;
  await page.waitForFunction(drawn, undefined, { timeout: 15_000 }).catch(() => undefined);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(150);
}

async function photograph(page: Page, one: LookPage, file: string): Promise<string[]> {
  const complaints: string[] = [];
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (tooWide > 1) complaints.push(`is ${tooWide} px wider than the screen`);
  // A page as tall as its content, so that one picture shows all of it.
  await page.screenshot({ path: file, fullPage: one.fullPage ?? true });
  return complaints;
}

async function lookAt(
  browser: Browser,
  address: string,
  view: View,
  only: string | undefined,
): Promise<string[]> {
  const wrong: string[] = [];
  const signIns = await signInsOf(address);
  for (const role of [undefined, ...signIns.map((one) => one.role)]) {
    const context = await openContext(browser, view, address);
    const who = signIns.find((one) => one.role === role);
    if (who) await signIn(context, who);
    const pages = await pagesOf(context.request, role);
    for (const one of pages.filter((candidate) => !only || candidate.name.includes(only))) {
      const page = await context.newPage();
      const complaints: string[] = [];
      listen(page, complaints);
      const requests = count(page);
      await page.goto(one.path);
      await settle(page, requests);
      if (one.act) {
        await one.act(page);
        await settle(page, requests);
      }
      const name = `${one.name}-${view.language}-${view.width}-${view.theme}.png`;
      complaints.push(...(await photograph(page, one, join(folder, name))));
      wrong.push(...complaints.map((complaint) => `${name}: ${complaint}`));
      await page.close();
    }
    await context.close();
  }
  return wrong;
}

const address = process.argv[2]?.startsWith('http') ? process.argv[2] : 'http://localhost:8080';
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const views = process.argv.includes('--quick') ? quickViews : allViews;

if (!only) await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await chromium.launch(chromiumLaunch());
const wrong: string[] = [];
for (const view of views) {
  wrong.push(...(await lookAt(browser, address, view, only)));
  console.log(`${view.language} ${view.width} px ${view.theme} done`);
}
await browser.close();
for (const complaint of wrong) console.error(complaint);
console.log(`${wrong.length === 0 ? 'no' : wrong.length} complaints; pictures in ${folder}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
