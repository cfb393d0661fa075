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

const USD_GBP = { from: 'USD', to: 'GBP' };

async function state(
  who: 'bank' | 'otherBank' | 'customs',
  source: string,
  rate: string,
  date = today,
  { on = desk, pair = USD_GBP } = {},
): Promise<string> {
  const body = { ...pair, rate, source, date: date.toString() };
  const reply = await on.as(who).send('POST', '/api/v1/exchange-rates', body);
  expect(reply.status, reply.text).toBe(201);
  return reply.body.rateId;
}

const declared = (...ids: string[]) => declaredOn(desk, ids);

async function declaredOn(on: TradeDesk, exchangeRateIds: readonly string[], more: object = {}) {
  const tradeId = await readyForImport(on);
  const body = { direction: 'import', freight: usd('20.00'), insurance: usd('5.00'), ...more };
  const reply = await declareAs(on, 'buyer', tradeId, {
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

it('a declarant names no other bank’s rate, whatever its own bank has', async () => {
  const on = await clearanceDesk();
  try {
    await stateRate(on, 'USD', 'CNY', '7.1');
    const cheap = await state('otherBank', 'Its own', '0.01', today, { on });
    expect(await declaredOn(on, [cheap])).toBe('RATE_NOT_OF_TRADE');
    await state('bank', 'ECB', '0.85', today, { on });
    expect(await declaredOn(on, [cheap])).toBe('RATE_NOT_OF_TRADE');
    expect(await declaredOn(on, [])).toBe('425.00');
  } finally {
    await on.close();
  }
});

it('a rate that was stated when its day was long past is used for none, be it named or the newest', async () => {
  const exported = Temporal.PlainDate.from('2026-03-20');
  const now = { at: Temporal.Instant.from('2026-04-20T12:00:00Z') };
  const on = await clearanceDesk({ countries: { buyer: 'US' }, clock: () => now.at });
  const pair = { from: 'CHF', to: 'USD' };
  const more = { onwardCharges: { amount: '1.00', currency: 'CHF' } };
  const lacks = async () => {
    const tradeId = await readyForImport(on);
    const { text } = await declareAs(on, 'buyer', tradeId, { direction: 'import', ...more });
    return text.includes('CHF→USD');
  };
  const stateCny = () =>
    state('bank', 'Test', '7.1', now.at.toZonedDateTimeISO('UTC').toPlainDate(), {
      on,
      pair: { from: 'USD', to: 'CNY' },
    });
  try {
    await stateCny();
    const late = await state('bank', 'Late', '0.01', exported, { on, pair });
    expect(await declaredOn(on, [late], more)).toBe('RATE_STATED_LATE');
    expect(await lacks()).toBe(true);
    now.at = Temporal.Instant.from('2026-04-19T12:00:00Z');
    await stateCny();
    await state('bank', 'In time', '1.1', exported, { on, pair });
    expect(await lacks()).toBe(false);
  } finally {
    await on.close();
  }
});

it('what the bank stated for another trade is not used where the declarant makes one up for a demonstration', async () => {
  const on = await clearanceDesk({ demonstration: true });
  try {
    await stateRate(on, 'USD', 'CNY', '7.1');
    const house = await state('bank', 'House bank fixing', '0.85', today, { on });
    const made = { demonstrationExchangeRates: [{ ...USD_GBP, rate: '0.5' }] };
    expect(await declaredOn(on, [], made)).toBe('250.00');
    expect(await declaredOn(on, [house], made)).toBe('425.00');
    expect(await declaredOn(on, [])).toBe('425.00');
  } finally {
    await on.close();
  }
});
