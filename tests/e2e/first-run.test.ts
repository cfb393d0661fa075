import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeFirstPapers } from './first-papers.ts';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

const FIELDS_MAX = 40;
const MINUTES_MAX = 10;

let home: string;
let platform: PlatformProcess;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongshang-first-run-'));
  platform = await startPlatformProcess(home, { TONGSHANG_DEMO: 'off' });
}, 120_000);
afterAll(async () => {
  await platform?.stop();
  await rm(home, { recursive: true, force: true });
});

type Paper = { readonly documentId: string; readonly type: string };

test('a firm alone comes from an empty platform to its first papers in few fields and minutes', async () => {
  const browser = await chromium.connect(inject('browser'));
  const context = await browser.newContext({
    ...{ baseURL: platform.address, viewport: { width: 1440, height: 900 }, locale: 'en-GB' },
    ...{ timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' as const },
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const hands = await makeFirstPapers(page);
    const { fields, keystrokes, minutes } = hands;
    console.log(
      `first papers: ${fields.length} fields, ${keystrokes} keystrokes, ${minutes.toFixed(1)} minutes by the keystroke-level model`,
    );
    expect(fields.length).toBeLessThanOrEqual(FIELDS_MAX);
    expect(minutes).toBeLessThanOrEqual(MINUTES_MAX);
    // All that was typed is counted: names, a quantity and a price alone are more keys than this.
    expect(keystrokes).toBeGreaterThan(150);

    const tradeId = /trades\/([0-9a-f-]{36})/.exec(page.url())?.[1];
    const { items } = await (await page.request.get(`/api/v1/trades/${tradeId}/documents`)).json();
    for (const type of ['ProformaInvoice', 'Invoice', 'PackingList']) {
      const paper = (items as Paper[]).find((one) => one.type === type);
      const pdf = await page.request.get(`/api/v1/documents/${paper?.documentId}/pdf?language=en`);
      expect((await pdf.body()).subarray(0, 5).toString(), type).toBe('%PDF-');
      if (type === 'PackingList') continue;
      const { content } = await (await page.request.get(`/api/v1/documents/${paper?.documentId}`)).json();
      expect(content.account, type).toEqual({
        ...{ id: '6222021234567890', bank: 'BKNBCN2NXXX', bankName: 'Bank of Ningbo' },
      });
    }

    // Another account later is on no paper that was issued.
    await page.goto('/firm-profile');
    await page.getByLabel(/^Account number/).fill('6222029999999999');
    await page.locator('#bank form button[type=submit]').click();
    await page.getByText('Saved.').waitFor();
    const invoice = (items as Paper[]).find(({ type }) => type === 'Invoice');
    const { content } = await (await page.request.get(`/api/v1/documents/${invoice?.documentId}`)).json();
    expect(content.account.id).toBe('6222021234567890');
  } finally {
    await context.close();
    await browser.close();
  }
});
