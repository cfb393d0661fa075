import { crc32 } from 'node:zlib';
import { picture } from '@tongshang/catalogue/testing';
import { openDossier, readTrust, verifyDossier } from '@tongshang/dossier';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { orderByHand } from '../stage/trade-by-hand.ts';
import { demonstrationHands } from './hands.ts';
import { visits } from './visit.ts';

const { open, another } = visits();

/** A picture that says where it was taken, in a chunk behind its header. */
function photograph(): Buffer {
  const words = Buffer.from('Comment\0GPS 29.87 N');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  const whole = Buffer.from(picture());
  const chunk = Buffer.concat([Buffer.from('tEXt'), words]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(chunk));
  const told = Buffer.concat([length, chunk, sum]);
  return Buffer.concat([whole.subarray(0, 33), told, whole.subarray(33)]);
}
const MAIL = Buffer.from(
  [
    ...['From: Mill <mill@mill.example>', 'Date: Mon, 2 Mar 2026 08:00:00 +0000', 'Subject: Glaze'],
    ...['Content-Type: text/plain; charset=utf-8', '', 'The glaze is dry.'],
  ].join('\r\n'),
);

const conversation = async (page: Page, tradeId: string): Promise<void> => {
  await page.goto(`/trades/${tradeId}?part=conversation`);
  await page.getByLabel('Message', { exact: true }).waitFor();
};
const message = (page: Page, text: string): Locator => page.getByRole('listitem').filter({ hasText: text });
const attach = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.locator('main input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await page.getByText(name).waitFor();
};

async function dossierFor(page: Page, tradeId: string) {
  const { request } = page.context();
  const file = await (await request.get(`/api/v1/trades/${tradeId}/dossier?pdf=none`)).body();
  const trust = readTrust(await (await request.get('/log/trust.json')).text());
  const { verdict, told } = verifyDossier(file, trust);
  const text = JSON.stringify(openDossier(file).entries.map(({ disclosures }) => disclosures));
  return {
    verdict,
    text,
    files: told.papers.filter(({ type }) => type === 'Attachment'),
    parts: openDossier(file).parts,
  };
}

test('the seller asks, the buyer answers with a picture, a note stays inside, and each dossier holds what its reader may read', async () => {
  const { tradeId } = await orderByHand(await demonstrationHands(), { mark: 'TALK' });
  const seller = await open('seller');
  await conversation(seller, tradeId);
  // The other side is proposed; by keyboard from the text to the button.
  const text = seller.getByLabel('Message', { exact: true });
  await text.fill('Which colour shall the rim have?');
  const send = seller.getByRole('button', { name: 'Send' });
  for (let presses = 0; presses < 20; presses += 1) {
    if (await send.evaluate((button) => button === document.activeElement)) break;
    await seller.keyboard.press('Tab');
  }
  await seller.keyboard.press('Enter');
  await message(seller, 'Which colour').waitFor();
  expect(await message(seller, 'Which colour').textContent()).toContain('to Harbour & Hearth');

  // It waits for the buyer, at home and on the trade.
  const buyer = await open('buyer');
  await buyer.goto(`/trades/${tradeId}`);
  await buyer
    .getByRole('link', { name: 'Read the messages' })
    .or(buyer.getByRole('button', { name: 'Read the messages' }))
    .first()
    .click();
  await message(buyer, 'Which colour').waitFor();
  await message(buyer, 'Which colour').getByText('New').waitFor();
  await attach(buyer, 'rim.png', photograph());
  await buyer.getByLabel('Message', { exact: true }).fill('Like this one');
  await buyer.getByRole('button', { name: 'Send' }).click();
  // The seller's page hears of it by itself.
  await message(seller, 'Like this one').waitFor();
  const link = message(seller, 'Like this one').getByRole('link', { name: 'rim.png' });
  const shown = await seller.context().request.get((await link.getAttribute('href')) ?? '');
  expect(shown.headers()['content-disposition']).toContain('attachment');
  expect((await shown.body()).includes('GPS')).toBe(false);
  // What was looked at is read, and waits no longer.
  await message(buyer, 'Which colour').getByText('New').waitFor({ state: 'detached' });

  // A note, with a mail that the mill sent, shows on a colleague's open page and nowhere else.
  const colleague = await another(seller);
  await conversation(colleague, tradeId);
  await seller.getByLabel('Note inside my organisation').check();
  await seller.getByLabel('Message', { exact: true }).fill('They will not see that we ask the mill');
  await attach(seller, 'mill.eml', MAIL);
  await seller.getByRole('button', { name: 'Send' }).click();
  await message(colleague, 'ask the mill').waitFor();
  const reported = message(seller, 'ask the mill');
  await reported.getByText('Reported mail').waitFor();
  expect(await reported.textContent()).toContain('Mill <mill@mill.example>');
  await conversation(buyer, tradeId);
  await message(buyer, 'Like this one').waitFor();
  expect(await message(buyer, 'ask the mill').count()).toBe(0);

  for (const reader of [seller, buyer]) {
    const { verdict, text: disclosed, files, parts } = await dossierFor(reader, tradeId);
    expect(verdict).toBe('holds');
    expect(disclosed).toContain('Which colour shall the rim have?');
    expect(disclosed).toContain('Like this one');
    expect(disclosed).not.toContain('ask the mill');
    expect(files.map(({ fileName }) => fileName)).toEqual(['rim.png']);
    expect([...parts.keys()].filter((path) => path.includes('Attachment'))).toHaveLength(1);
  }
  const carrier = await dossierFor(await open('carrier'), tradeId);
  expect([carrier.verdict, carrier.files.map(({ isWithheld }) => isWithheld)]).toEqual(['holds', [true]]);
  expect(carrier.text).not.toContain('Which colour');
});

test('the conversation fits a phone, in Chinese', async () => {
  const { tradeId } = await orderByHand(await demonstrationHands(), { mark: 'TALK-PHONE' });
  const page = await open('seller', { language: 'zh-CN', screen: 'phone' });
  await page.goto(`/trades/${tradeId}?part=conversation`);
  await page.getByLabel('留言内容').fill(`请看 https://example.com/${'x'.repeat(200)}`);
  await page.getByRole('button', { name: /发\s*送/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'example.com' }).waitFor();
  expect(await page.getByRole('link', { name: /example\.com/ }).count()).toBe(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});
