import type { Tx } from '@tongshang/database';
import type { WireRate } from '@tongshang/duty';
import type { OrganisationId } from '@tongshang/identifier';
import { factsOf, type Trade } from '@tongshang/trade';
import type { DeclarationBody } from './declaration-body.ts';
import { DEMONSTRATION_SOURCE, isMadeUp } from './demonstration.ts';
import {
  type ExchangeRate,
  isOfTheTime,
  isStatedLate,
  latestRate,
  type RateAsked,
  ratesById,
  type StatedRate,
  todayOf,
} from './exchange-rates.ts';
import { refuse } from './refusals.ts';

/** Which rates a declaration needs, and who sits on it. */
type RatesNeeded = {
  readonly country: string;
  /** Currencies that are put into that of the tariff. */
  readonly needed: readonly string[];
  readonly to: string;
  readonly customs: string;
};

/**
 * An exchange rate for every currency that needs one. Where the customs authority that sits on the declaration has stated one, that is the
 * rate, and no declarant chooses another. Else one that the declarant names, of that authority or of the trade's bank; else one that it makes up
 * for a demonstration: what the bank stated for another trade is no reason against it; else the newest of the trade's bank.
 * @throws RATE_UNKNOWN, RATE_OF_AUTHORITY_HELD, RATE_NOT_OF_TRADE, RATE_NOT_OF_THE_DAY, RATE_STATED_LATE, DEMONSTRATION_ONLY
 */
export async function ratesOfDeclaration(
  tx: Tx,
  trade: Trade,
  { country, needed, to, customs }: RatesNeeded,
  body: DeclarationBody,
): Promise<{ found: WireRate[]; missing: string[] }> {
  const named = await ratesById(tx, body.exchangeRateIds ?? []);
  if (!trade.demonstration && named.some(({ source }) => isMadeUp(source))) {
    throw refuse('DEMONSTRATION_ONLY', {}, 'exchangeRateIds');
  }
  const date = rateDay(tx, trade, country, body);
  const bank = trade.parties.find((party) => party.role === 'bank')?.organisationId;
  const found: WireRate[] = [];
  const missing: string[] = [];
  for (const from of needed) {
    const pair = { from, to, date };
    const chosen = named.find((rate) => rate.from === from && rate.to === to);
    const official = await publishedRate(tx, customs as OrganisationId, pair, false);
    if (chosen) requireAllowed(chosen, official, pair, [customs, bank]);
    const made = body.demonstrationExchangeRates?.find((rate) => rate.from === from && rate.to === to);
    const stated = official ?? chosen;
    const ofBank =
      stated || made || bank === undefined
        ? undefined
        : await publishedRate(tx, bank, pair, trade.demonstration);
    const day = todayOf(tx).toString();
    if (stated && !(made && isMadeUp(stated.source))) found.push(wireRate(stated));
    else if (made) found.push({ from, to, rate: made.rate, source: DEMONSTRATION_SOURCE, date: day });
    else if (ofBank) found.push(wireRate(ofBank));
    else missing.push(`exchange-rate ${from}→${to}`);
  }
  return { found, missing };
}

/** As `latestRate`. Every organisation reads every rate: between authorities being seated and the declaration being written, no role is changed for it. */
const publishedRate: typeof latestRate = (tx, ...asked) =>
  tx.elevated('rates are published to everybody', () => latestRate(tx, ...asked));

/**
 * @param sources whose rates are used: the customs authority on the declaration, and the trade's bank
 * @throws RATE_OF_AUTHORITY_HELD, RATE_NOT_OF_TRADE, RATE_NOT_OF_THE_DAY, RATE_STATED_LATE
 */
function requireAllowed(
  chosen: StatedRate,
  official: ExchangeRate | undefined,
  { from, to, date }: RateAsked,
  sources: readonly (string | undefined)[],
): void {
  const place = 'exchangeRateIds';
  if (official && official.rateId !== chosen.rateId) {
    const { rate, source, date: day } = official;
    throw refuse('RATE_OF_AUTHORITY_HELD', { from, to, rate, source, date: day }, place);
  }
  if (!sources.includes(chosen.setBy)) throw refuse('RATE_NOT_OF_TRADE', { from, to }, place);
  const { date: stated, statedOn } = chosen;
  if (!isOfTheTime(chosen, date))
    throw refuse('RATE_NOT_OF_THE_DAY', { from, to, stated, date: date.toString() }, place);
  if (isStatedLate(chosen))
    throw refuse('RATE_STATED_LATE', { from, to, stated, statedOn: statedOn.toString() }, place);
}

/**
 * The day whose rate counts: that of the declaration; into the United States that of exportation (31 U.S.C. 5151(c), 19 CFR 159.32), by the
 * clock of the place where the goods were loaded.
 */
function rateDay(
  tx: Tx,
  trade: Trade,
  country: string,
  { direction, shipmentId }: DeclarationBody,
): Temporal.PlainDate {
  const shipped = factsOf(trade, 'shipped');
  const { details } = shipped.find((one) => one.details.shipmentId === shipmentId) ?? shipped[0] ?? {};
  if (country !== 'US' || direction !== 'import' || !details) return todayOf(tx);
  const { loadedAt, portOfLoading } = details.consignment;
  return Temporal.Instant.from(loadedAt)
    .toZonedDateTimeISO(portOfLoading.timeZone ?? 'UTC')
    .toPlainDate();
}

function wireRate(rate: ExchangeRate): WireRate {
  const { from, to, date } = rate;
  return { from, to, rate: rate.rate, date, source: `${rate.source} (${rate.rateId})` };
}
