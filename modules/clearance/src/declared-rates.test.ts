import { randomUUIDv7 } from 'node:crypto';
import type { TradeDesk } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  readyForImport,
  stateRate,
} from './testing/clearance-desk.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const today = Temporal.Now.plainDateISO('UTC');

const USD_GBP = { from: 'USD', to: 'GBP' };

type Stating = { readonly on?: TradeDesk; readonly pair?: typeof USD_GBP; readonly tradeId?: string };

async function state(
  who: 'bank' | 'otherBank' | 'customs' | 'buyer' | 'stranger',
  source: string,
  rate: string,
  date = today,
  { on = desk, pair = USD_GBP, ...more }: Stating = {},
): Promise<string> {
  const body = { ...pair, rate, source, date: date.toString(), ...more };
  const reply = await on.as(who).send('POST', '/api/v1/exchange-rates', body);
  return reply.body.code ?? 'stated';
}

/** What the bank states for a trade once the seller has accepted it, too. */
async function stateFor(tradeId: string, source: string, rate: string, on = desk): Promise<string> {
  const body = { organisationId: ORGANISATIONS.bank, role: 'bank', isAccepted: true };
  const reply = await on.as('seller').send('POST', `/api/v1/trades/${tradeId}/parties/acceptance`, body);
  expect(reply.status, reply.text).toBeLessThan(300);
  return state('bank', source, rate, today, { on, tradeId });
}

const CHARGES = { freight: usd('20.00'), insurance: usd('5.00') };

/** The customs value, or why there is none; 500.00 USD with freight and insurance. */
async function declared(
  on = desk,
  more: object = {},
  before: (tradeId: string) => Promise<unknown> = async () => {},
) {
  const tradeId = await readyForImport(on);
  await before(tradeId);
  const reply = await declareAs(on, 'buyer', tradeId, { direction: 'import', ...CHARGES, ...more });
  return reply.body.code ?? reply.body.assessment.customsValue.amount;
}

it('CLEARANCE-3: no declarant chooses: of sources that differ none counts, the bank’s for the trade does, and the authority’s before it', async () => {
  expect(await declared()).toBe('DECLARATION_FACTS_MISSING');
  await state('bank', 'HMRC', '0.79', today.subtract({ days: 2 }));
  await state('bank', 'Old', '0.6', today.subtract({ days: 40 }));
  expect(await declared(), 'the latest before').toBe('395.00');
  await state('bank', 'ECB', '0.85');
  expect(await declared(), 'that of the day').toBe('425.00');
  await state('bank', 'HMRC', '0.79');
  expect(await declared(), 'the sources of the day differ').toBe('DECLARATION_FACTS_MISSING');
  expect(await declared(desk, {}, (tradeId) => stateFor(tradeId, 'As agreed', '0.8'))).toBe('400.00');
  expect(await declared(), 'for that trade alone').toBe('DECLARATION_FACTS_MISSING');
  const cheap = { exchangeRateIds: [randomUUIDv7()] };
  expect(await declared(desk, cheap), 'naming one is no way').toBe('INPUT_INVALID');
  await state('customs', 'Rates of the month', '0.9');
  expect(await declared(desk, {}, (tradeId) => stateFor(tradeId, 'As agreed', '0.8'))).toBe('450.00');
});

it('for one trade a rate is stated by its bank, once a day, and read by its parties', async () => {
  const tradeId = await readyForImport(desk);
  const of = { tradeId, pair: { from: 'USD', to: 'EUR' } };
  for (const who of ['otherBank', 'stranger'] as const) {
    const code = await state(who, 'Mine', '0.01', today, of);
    expect(['TRADE_NOT_FOUND', 'RATES_SET_BY_BANKS'], who).toContain(code);
  }
  expect(await state('buyer', 'Mine', '0.01', today, of)).toBe('RATES_SET_BY_BANKS');
  expect(await state('customs', 'Mine', '0.01', today, of)).toBe('RATE_NOT_OF_TRADE');
  expect(await state('bank', 'Ours', '0.9', today, of), 'whom the buyer alone has accepted').toBe(
    'RATE_NOT_OF_TRADE',
  );
  expect(await stateFor(tradeId, 'Francs', '0.9', desk)).toBe('stated');
  expect(await state('bank', 'Ours', '0.9', today, of)).toBe('stated');
  expect(await state('bank', 'Ours', '0.9', today, of)).toBe('stated');
  expect(await state('bank', 'Another', '0.8', today, of)).toBe('RATE_ALREADY_STATED');
  const listed = await desk.as('stranger').get('/api/v1/exchange-rates?from=USD&to=EUR');
  expect(listed.body.items).toEqual([]);
  const at = `/api/v1/trades/${tradeId}/exchange-rates`;
  const mine = { from: 'USD', to: 'EUR', rate: '0.9', source: 'Ours', setBy: ORGANISATIONS.bank };
  for (const [who, actions] of [
    ['bank', ['state-rate']],
    ['buyer', []],
    ['seller', []],
  ] as const) {
    const { body } = await desk.as(who).get(at);
    expect(body.items, who).toContainEqual(expect.objectContaining(mine));
    expect(
      body.actions.map(({ action }: { action: string }) => action),
      who,
    ).toEqual(actions);
  }
  const kept = await desk.as('carrier').get(at);
  expect(kept.body.items, 'what goods are worth is none of the carrier’s').toEqual([]);
  expect((await desk.as('otherBank').get(at)).body.code).toBe('TRADE_NOT_FOUND');
});

it('another bank’s rate is none of the trade’s', async () => {
  const on = await clearanceDesk();
  try {
    await stateRate(on, 'USD', 'CNY', '7.1');
    await state('otherBank', 'Its own', '0.01', today, { on });
    expect(await declared(on)).toBe('DECLARATION_FACTS_MISSING');
    await state('bank', 'ECB', '0.85', today, { on });
    expect(await declared(on)).toBe('425.00');
  } finally {
    await on.close();
  }
});

it('a rate that was stated when its day was long past is used for none', async () => {
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
    await state('bank', 'Late', '0.01', exported, { on, pair });
    expect(await lacks()).toBe(true);
    now.at = Temporal.Instant.from('2026-04-19T12:00:00Z');
    await stateCny();
    await state('bank', 'In time', '1.1', exported, { on, pair });
    expect(await lacks()).toBe(false);
  } finally {
    await on.close();
  }
});

it('what the bank stated for any trade is not used where the declarant makes one up for a demonstration', async () => {
  const on = await clearanceDesk({ demonstration: true });
  try {
    await stateRate(on, 'USD', 'CNY', '7.1');
    await state('bank', 'House bank fixing', '0.85', today, { on });
    const made = { demonstrationExchangeRates: [{ ...USD_GBP, rate: '0.5' }] };
    expect(await declared(on, made)).toBe('250.00');
    const own = (tradeId: string) => stateFor(tradeId, 'House bank fixing', '0.8', on);
    expect(await declared(on, made, own)).toBe('400.00');
    expect(await declared(on)).toBe('425.00');
  } finally {
    await on.close();
  }
});
