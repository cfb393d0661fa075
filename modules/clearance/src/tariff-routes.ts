import { command, decodeCursor, type HttpApp, pageOf, query } from '@tongshang/http';
import * as contract from './contract.ts';
import { listRates, type RateDeps, rateActions, ratesOfTrade, stateRate } from './exchange-rates.ts';
import { legalDay } from './legal-day.ts';
import { lookUpTariff } from './look-up-tariff.ts';

const tags = ['clearance'];

export function tariffRoutes(app: HttpApp, deps: RateDeps): void {
  query(app, {
    url: '/api/v1/tariff',
    operationId: 'lookUpTariff',
    summary: 'What goods of an HS code bear on import, the reason first; with a value, what that comes to',
    tags,
    access: 'public',
    querystring: contract.TariffQuery,
    response: contract.TariffAnswer,
    refusals: ['HS_CODE_MALFORMED', 'HS_CHAPTER_UNKNOWN', 'HS_CODE_DIGITS', 'DUTY_QUANTITY_MISSING'],
    handler: async ({ tx, query: asked }) =>
      lookUpTariff({ ...asked, date: asked.date ?? legalDay(tx.now, { country: asked.to }).toString() }),
  });

  query(app, {
    url: '/api/v1/exchange-rates',
    operationId: 'listExchangeRates',
    summary: 'Exchange rates as banks and customs authorities stated them for any trade, newest first',
    tags,
    access: { scope: 'trade:read' },
    querystring: contract.ExchangeRateQuery,
    response: contract.ExchangeRatePage,
    handler: async ({ tx, query: { limit, cursor, ...pair } }) => {
      const [date, rateId] = decodeCursor(cursor, ['text', 'uuid']) ?? [];
      const after = date !== undefined && rateId !== undefined ? { date: dateOf(date), rateId } : null;
      const rates = await listRates(tx, pair, after, limit + 1);
      return pageOf(rates, limit, (rate) => [rate.date, rate.rateId]);
    },
  });

  query(app, {
    url: '/api/v1/trades/:tradeId/exchange-rates',
    operationId: 'listTradeExchangeRates',
    summary:
      'Exchange rates that the bank of a trade stated for it alone, with who stated them and what shows them',
    tags,
    access: { scope: 'trade:read' },
    params: contract.TradeParams,
    response: contract.TradeExchangeRates,
    refusals: ['TRADE_NOT_FOUND'],
    handler: async ({ tx, principal, params }) => {
      const trade = await deps.trades.readTrade(tx, params.tradeId);
      return { items: await ratesOfTrade(tx, params.tradeId), actions: rateActions(trade, principal) };
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/exchange-rates',
    operationId: 'stateExchangeRate',
    summary:
      'State an exchange rate for a day, for any trade or for one; customs values are computed with it',
    tags,
    access: { scope: 'settlement:write' },
    body: contract.ExchangeRateBody,
    status: 201,
    response: contract.ExchangeRate,
    refusals: [
      ...['RATES_SET_BY_BANKS', 'RATE_ALREADY_STATED', 'RATE_DATE_INVALID', 'CURRENCY_UNKNOWN'],
      ...['RATE_NOT_OF_TRADE', 'TRADE_NOT_FOUND'],
    ],
    handler: ({ tx, principal, body }) => stateRate(deps, tx, principal, body),
  });
}

/** A date out of a cursor; what somebody made up becomes a day before all rates. */
function dateOf(text: string): string {
  const first = '1900-01-01';
  try {
    const { year } = Temporal.PlainDate.from(text);
    return year >= 1900 && year <= 9999 ? text : first;
  } catch {
    return first;
  }
}
