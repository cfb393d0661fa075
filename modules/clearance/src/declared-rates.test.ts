import type { TradeDesk } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clearanceDesk, declareAs, readyForImport, stateRate } from './testing/clearance-desk.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const today = Temporal.Now.plainDateISO('UTC');

async function state(who: 'bank' | 'customs', source: string, rate: string, date = today): Promise<string> {
  const body = { from: 'USD', to: 'GBP', rate, source, date: date.toString() };
  const reply = await desk.as(who).send('POST', '/api/v1/exchange-rates', body);
  expect(reply.status, reply.text).toBe(201);
  return reply.body.rateId;
}

async function declared(...exchangeRateIds: string[]) {
  const tradeId = await readyForImport(desk);
  const body = { direction: 'import', freight: usd('20.00'), insurance: usd('5.00') };
  const reply = await declareAs(desk, 'buyer', tradeId, {
    ...body,
    ...(exchangeRateIds.length > 0 ? { exchangeRateIds } : {}),
  });
  return reply.body.code ?? reply.body.assessment.customsValue.amount;
}

it('each trade goes by the rate it names, whoever stated one for that day before, until the authority has one', async () => {
  const [hmrc, ecb] = [await state('bank', 'HMRC', '0.79'), await state('bank', 'ECB', '0.85')];
  // 500.00 USD with freight and insurance.
  expect(await declared(hmrc)).toBe('395.00');
  expect(await declared(ecb)).toBe('425.00');
  expect(await declared(), 'the sources of the day differ').toBe('DECLARATION_FACTS_MISSING');
  expect(await declared(await state('bank', 'ECB', '0.6', today.subtract({ days: 40 })))).toBe(
    'RATE_NOT_OF_THE_DAY',
  );
  const made = await state('bank', 'Demonstration', '0.5');
  expect(await declared(made)).toBe('DEMONSTRATION_ONLY');
  const official = await state('customs', 'Rates of the month', '0.8');
  expect(await declared(hmrc)).toBe('RATE_OF_AUTHORITY_HELD');
  expect([await declared(), await declared(official)]).toEqual(['400.00', '400.00']);
});
