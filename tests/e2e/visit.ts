import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { here } from './here.ts';

export type Role =
  | 'seller'
  | 'buyer'
  | 'carrier'
  | 'warehouse'
  | 'customs'
  | 'quality'
  | 'tax'
  | 'bank'
  | 'operator';

export type View = {
  readonly language?: 'en' | 'zh-CN';
  /** 1440×900 unless said; `phone` is 360×740. */
  readonly screen?: 'desk' | 'phone';
  readonly theme?: 'light' | 'dark';
};

export type Visits = {
  /** A browser of its own with one page, signed in as a role or a visitor. */
  open(who: Role | 'visitor', view?: View): Promise<Page>;
  /** What this page may complain about, because the test provokes it. */
  tolerate(page: Page, complaint: RegExp): void;
  /** Another page in the same browser. */
  another(page: Page): Promise<Page>;
};

const SCREENS = { desk: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;
const PICTURES = join(import.meta.dirname, '../../look/failed');
/** A loaded machine with two cores takes its time; what takes longer than this does not come. */
const PATIENCE_MS = 20_000;

/** Pages for the tests of one file. A page that logs an error, throws or asks for what it does not get fails its test. */
export function visits(): Visits {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: { readonly page: Page; readonly text: string }[] = [];
  const tolerated = new Map<Page, RegExp[]>();

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async ({ task }) => {
    const pages = contexts.flatMap((context) => context.pages());
    if (task.result?.state === 'fail') await photograph(pages, task.name);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const serious = complaints
      .splice(0)
      .filter(({ page, text }) => !tolerated.get(page)?.some((pattern) => pattern.test(text)));
    expect(serious.map(({ text }) => text)).toEqual([]);
  });
  afterAll(() => browser.close());

  const listen = (page: Page) => {
    const complain = (text: string) => complaints.push({ page, text });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complain(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complain(`threw: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) {
        complain(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
      }
    });
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  };

  return {
    async open(who, { language = 'en', screen = 'desk', theme = 'light' } = {}) {
      const state = who === 'visitor' ? undefined : here().signedIn[who];
      const context = await browser.newContext({
        baseURL: here().address,
        viewport: SCREENS[screen],
        colorScheme: theme,
        locale: language === 'en' ? 'en-GB' : 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        reducedMotion: 'reduce',
        ...(state ? { storageState: state } : {}),
      });
      contexts.push(context);
      return listen(await context.newPage());
    },
    tolerate(page, complaint) {
      tolerated.set(page, [...(tolerated.get(page) ?? []), complaint]);
    },
    another: async (page) => listen(await page.context().newPage()),
  };
}

/** A failed test leaves pictures of its pages in `look/failed`, which git ignores. */
async function photograph(pages: readonly Page[], test: string): Promise<void> {
  const name = test.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  for (const [at, page] of pages.entries()) {
    await page
      .screenshot({ path: join(PICTURES, `${name}-${at + 1}.png`), timeout: 5_000 })
      .catch(() => undefined);
  }
}
