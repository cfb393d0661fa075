import { neededCharges } from '@tongshang/duty';
import { allocate, formatMoney, parseMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import type { Trade } from '@tongshang/trade';
import { isRefused } from '../api.ts';
import {
  DEMONSTRATION_CHARGE_PERCENT,
  DEMONSTRATION_EXCHANGE_RATE,
  DEMONSTRATION_RATES,
} from '../demonstration-values.ts';
import { CHARGES, type Charge } from '../facts-file.ts';
import { type Declaration, FactsMissing, inTrade, type Stage, type Step, tradeOf } from '../stage.ts';
import { declareOutside } from './declare-outside.ts';
import { provide } from './money.ts';

type Direction = Declaration['direction'];
const AGENCIES = ['customs', 'quality', 'tax'] as const;

/** Currencies of the tariffs the platform holds; elsewhere a demonstration values in the order's currency. */
const TARIFF_CURRENCY: Readonly<Record<string, string>> = { CN: 'CNY', GB: 'GBP', US: 'USD' };

/** Exports are valued FOB; so are imports into the United States (19 U.S.C. 1401a), others CIF. */
const basisOf = (direction: Direction, country: string) =>
  direction === 'export' || country === 'US' ? ('FOB' as const) : ('CIF' as const);

export const declareExport = declaring('export');
export const declareImport = declaring('import');
export const releaseExport = releasing('export');
export const releaseImport = releasing('import');

function declaring(direction: Direction): Step {
  return {
    milestone: `${direction}-declared`,
    acrossBorders: true,
    async run(stage) {
      const trade = await tradeOf(stage);
      const { api } = actorOf(stage, trade, direction);
      if (stage.facts.assessments?.[direction]) {
        stage.declared.set(direction, await declareOutside(stage, api, direction));
        return;
      }
      await stateRates(stage);
      const body = { direction, ...bodyOf(stage, trade, direction) };
      const params = inTrade(stage);
      const declared = api.post('/api/v1/trades/{tradeId}/declarations', { params, body });
      stage.declared.set(direction, await declared.catch((error) => askForAssessment(direction, error)));
    },
  };
}

/** What no tariff here says is stated from outside: the facts can. */
function askForAssessment(direction: Direction, error: unknown): never {
  const isUnheld = isRefused(error, 'TARIFF_NOT_HELD') || isRefused(error, 'DUTY_HEADING_MISSING');
  if (isUnheld) throw new FactsMissing(`${direction}-declared`, [`assessments/${direction}`]);
  throw error;
}

/** Whom the Incoterm makes responsible: the buyer exports under EXW, the seller imports under DDP. */
function actorOf(stage: Stage, { terms }: Trade, direction: Direction) {
  const byBuyer = direction === 'export' ? terms.incoterm === 'EXW' : terms.incoterm !== 'DDP';
  return byBuyer ? stage.buyer : stage.seller;
}

const countryOf = (trade: Trade, direction: Direction): string =>
  trade.parties.find(({ role }) => role === (direction === 'export' ? 'seller' : 'buyer'))?.country ?? '';

/** Charges and rates that the declaration needs beside what the trade says. */
function bodyOf(stage: Stage, trade: Trade, direction: Direction): Record<string, unknown> {
  const country = countryOf(trade, direction);
  const valueBasis = basisOf(direction, country);
  const { currency } = trade.terms;
  const needed = neededCharges(valueBasis, trade.terms.incoterm) as readonly Charge[];
  const given = stage.facts.charges ?? {};
  const missing = needed.filter((charge) => given[charge] === undefined);
  if (missing.length > 0 && !stage.demonstration) {
    throw new FactsMissing(
      `${direction}-declared`,
      missing.map((charge) => `charges/${charge}`),
    );
  }
  const standIn = shareOf(trade);
  const charges = CHARGES.filter((charge) => given[charge] !== undefined || needed.includes(charge)).map(
    (charge) => {
      const amount = given[charge];
      return [charge, amount === undefined ? standIn : { amount, currency }];
    },
  );
  const to = TARIFF_CURRENCY[country] ?? currency;
  const demonstration = {
    demonstrationRates: { currency: to, valueBasis, ...DEMONSTRATION_RATES },
    ...(to === currency
      ? {}
      : { demonstrationExchangeRates: [{ from: currency, to, rate: DEMONSTRATION_EXCHANGE_RATE }] }),
  };
  const made = { ...demonstration, ...(missing.length > 0 ? { demonstrationCharges: missing } : {}) };
  return { ...Object.fromEntries(charges), ...(stage.demonstration ? made : {}) };
}

function shareOf(trade: Trade) {
  const [share] = allocate(parseMoney(trade.total), [
    DEMONSTRATION_CHARGE_PERCENT,
    100n - DEMONSTRATION_CHARGE_PERCENT,
  ]);
  return formatMoney(share ?? parseMoney(trade.total));
}

/** The bank of the trade states the exchange rates that the facts give; what it has stated for the day stands. */
async function stateRates(stage: Stage): Promise<void> {
  for (const rate of stage.facts.exchangeRates ?? []) {
    try {
      const { api } = stage.company.shared.bank;
      await api.post('/api/v1/exchange-rates', { body: { date: stage.today, ...rate } });
    } catch (error) {
      if (!isRefused(error, 'RATE_ALREADY_STATED')) throw error;
    }
  }
}

function releasing(direction: Direction): Step {
  return {
    milestone: `${direction}-released`,
    acrossBorders: true,
    async run(stage) {
      const trade = await tradeOf(stage);
      const actor = actorOf(stage, trade, direction);
      const declared = stage.declared.get(direction);
      invariant(declared, `the trade has no ${direction} declaration`);
      const { declarationId, payment, assessment } = declared;
      const params = { path: { declarationId } };
      if (payment === 'due' && assessment) {
        await provide(stage, actor, assessment.total);
        const body = { method: 'pay' as const };
        await actor.api.post('/api/v1/declarations/{declarationId}/payment', { params, body });
      }
      for (const agency of AGENCIES) {
        const { api } = stage.company.shared[agency];
        const body = { decision: 'release' as const };
        await api.post('/api/v1/declarations/{declarationId}/votes', { params, body });
      }
    },
  };
}
