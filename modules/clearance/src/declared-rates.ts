import type { Tx } from '@tongshang/database';
import type { WireRate } from '@tongshang/duty';
import { bankOf, dayAt, factsOf, type Trade } from '@tongshang/trade';
import type { DeclarationBody } from './declaration-body.ts';
import { DEMONSTRATION_SOURCE } from './demonstration.ts';
import { type ExchangeRate, firstRate, type RateMaker } from './exchange-rates.ts';

/** Which rates a declaration needs, and who sits on it. */
type RatesNeeded = {
  readonly country: string;
  /** Currencies that are put into that of the tariff. */
  readonly needed: readonly string[];
  readonly to: string;
  readonly customs: string;
  /** On which the declaration is accepted. */
  readonly day: Temporal.PlainDate;
};

/**
 * An exchange rate for every currency that needs one, which no declarant chooses: the one that the customs authority on the declaration has
 * stated; else the one that the trade's bank stated for this trade; else one that is made up for a demonstration, against which what the bank stated
 * for any trade is no reason; else the bank's newest. Each of the day that counts, or the latest before.
 */
export async function ratesOfDeclaration(
  tx: Tx,
  trade: Trade,
  { country, needed, to, customs, day }: RatesNeeded,
  body: DeclarationBody,
): Promise<{ found: WireRate[]; missing: string[] }> {
  const date = rateDay(trade, country, body) ?? day;
  const found: WireRate[] = [];
  const missing: string[] = [];
  for (const from of needed) {
    const made = body.demonstrationExchangeRates?.find((rate) => rate.from === from && rate.to === to);
    const stated = await firstRate(tx, makersOf(trade, customs, made !== undefined), { from, to, date });
    if (stated) found.push(wireRate(stated));
    else if (made)
      found.push({ from, to, rate: made.rate, source: DEMONSTRATION_SOURCE, date: day.toString() });
    else missing.push(`exchange-rate ${from}→${to}`);
  }
  return { found, missing };
}

/** Whose rate counts, before whose. @param made one is made up: then what the bank has for any trade, or made up itself, is left aside */
function makersOf(trade: Trade, customs: string, made: boolean): RateMaker[] {
  const official = { setBy: customs, takesMadeUp: false };
  const bank = bankOf(trade);
  // Whom a side has called and who has said nothing yet is nobody's bank.
  if (bank?.joinedAt === undefined) return [official];
  const { organisationId: setBy } = bank;
  const { tradeId, demonstration } = trade;
  const own = { setBy, tradeId, takesMadeUp: demonstration && !made };
  return made ? [official, own] : [official, own, { setBy, takesMadeUp: demonstration }];
}

/**
 * The day whose rate counts where it is not that of the declaration: into the United States that of exportation (31 U.S.C. 5151(c), 19 CFR 159.32), by
 * the clock of the place where the goods were loaded.
 */
function rateDay(
  trade: Trade,
  country: string,
  { direction, shipmentId }: DeclarationBody,
): Temporal.PlainDate | undefined {
  const shipped = factsOf(trade, 'shipped');
  const { details } = shipped.find((one) => one.details.shipmentId === shipmentId) ?? shipped[0] ?? {};
  if (country !== 'US' || direction !== 'import' || !details) return undefined;
  const { loadedAt, portOfLoading } = details.consignment;
  return Temporal.PlainDate.from(dayAt(portOfLoading, Temporal.Instant.from(loadedAt)));
}

function wireRate(rate: ExchangeRate): WireRate {
  const { from, to, date } = rate;
  return { from, to, rate: rate.rate, date, source: `${rate.source} (${rate.rateId})` };
}
