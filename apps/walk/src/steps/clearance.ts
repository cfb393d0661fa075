import { neededCharges, needsOriginCharges } from '@tongshang/duty';
import { consequences } from '@tongshang/incoterms';
import { allocate, formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import { isSamePlace } from '@tongshang/places';
import { invariant } from '@tongshang/refusal';
import { type Carriage, carriageOf, declarantRole, partOfShipment, type Trade } from '@tongshang/trade';
import { isRefused } from '../api.ts';
import {
  currencyOfCountry,
  DEMONSTRATION_CHARGE_PERCENT,
  DEMONSTRATION_EXCHANGE_RATE,
  demonstrationRates,
} from '../demonstration-values.ts';
import { CHARGES, type Charge } from '../facts-file.ts';
import {
  type Declaration,
  FactsMissing,
  forgetTrade,
  inTrade,
  type Stage,
  type Step,
  tradeOf,
} from '../stage.ts';
import { declareOutside } from './declare-outside.ts';
import { provide } from './money.ts';

type Direction = Declaration['direction'];
const AGENCIES = ['customs', 'quality', 'tax'] as const;

/** Countries whose tariffs the platform holds. */
const HELD: ReadonlySet<string> = new Set(['CN', 'GB', 'US']);

/** In which currency a declaration is assessed; where no tariff is held and nothing is made up, none is wanted beside the order's own. */
function tariffCurrency({ demonstration }: Stage, trade: Trade, direction: Direction): string {
  const country = countryOf(trade, direction);
  const own = demonstration || HELD.has(country) ? currencyOfCountry(country) : undefined;
  return own ?? trade.terms.currency;
}

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
        stage.declared.set(direction, [await declareOutside(stage, api, direction)]);
        return;
      }
      const rates = await ratesOf(stage, trade, direction);
      const body = bodyOf(stage, trade, direction, rates);
      const params = inTrade(stage);
      const declared: Declaration[] = [];
      for (const part of await partsOf(stage, trade, direction)) {
        const said = { direction, ...body, ...shareOfCharges(body, part) };
        const reply = api.post('/api/v1/trades/{tradeId}/declarations', { params, body: said });
        declared.push(await reply.catch((error) => askForAssessment(direction, error)));
      }
      stage.declared.set(direction, declared);
    },
  };
}

/** What no tariff here says is stated from outside: the facts can. */
function askForAssessment(direction: Direction, error: unknown): never {
  const isUnheld = isRefused(error, 'TARIFF_NOT_HELD') || isRefused(error, 'DUTY_HEADING_MISSING');
  if (isUnheld) throw new FactsMissing(`${direction}-declared`, [`assessments/${direction}`]);
  throw error;
}

/** Whom the Incoterm makes responsible, unless the country lets only the other side declare. */
const actorOf = (stage: Stage, trade: Trade, direction: Direction) => stage[declarantRole(trade, direction)];

/** Who pays what is levied, whoever declares: as the Incoterm says. */
function payerOf(stage: Stage, { terms }: Trade, direction: Direction) {
  const { exportDeclarant, dutyPayer } = consequences(terms.incoterm, false);
  return stage[(direction === 'export' ? exportDeclarant : dutyPayer) ?? 'buyer'];
}

const countryOf = (trade: Trade, direction: Direction): string =>
  trade.parties.find(({ role }) => role === (direction === 'export' ? 'seller' : 'buyer'))?.country ?? '';

/** Freight and insurance that the order bills apart: nothing else is stated of them, and nothing made up. */
function billedOf({ sums }: Trade): ReadonlySet<Charge> {
  return new Set((sums?.charges ?? []).map(carriageOf).filter((of): of is Carriage => of !== undefined));
}

/** Goods that are declared together: all, or where a country takes one bill a declaration, each shipment with its share of the value. */
type Part = { readonly shipmentId?: string; readonly at: number; readonly weights: readonly bigint[] };

async function partsOf(stage: Stage, trade: Trade, direction: Direction): Promise<readonly Part[]> {
  if (countryOf(trade, direction) !== 'CN' || stage.shipments.length < 2) return [{ at: 0, weights: [1n] }];
  forgetTrade(stage);
  const packed = await tradeOf(stage);
  const weights = stage.shipments.map(({ shipmentId }) =>
    partOfShipment(packed, shipmentId).lines.reduce(
      (sum, line) => sum + parseMoney(line.lineTotal).amount,
      0n,
    ),
  );
  return stage.shipments.map(({ shipmentId }, at) => ({ shipmentId, at, weights }));
}

/** What is said of all goods, cut by their value: the parts add up to it. */
function shareOfCharges(body: Record<string, unknown>, { shipmentId, at, weights }: Part): object {
  if (shipmentId === undefined) return {};
  const cut = CHARGES.flatMap((charge) => {
    const whole = body[charge] as WireMoney | undefined;
    const share = whole && allocate(parseMoney(whole), weights)[at];
    return share ? [[charge, formatMoney(share)]] : [];
  });
  return { shipmentId, ...Object.fromEntries(cut) };
}

/** Charges and rates that the declaration needs beside what the trade says. */
function bodyOf(stage: Stage, trade: Trade, direction: Direction, rates: Rates): Record<string, unknown> {
  const country = countryOf(trade, direction);
  const valueBasis = basisOf(direction, country);
  const { currency } = trade.terms;
  const billed = billedOf(trade);
  const { incoterm, place, portOfLoading } = trade.terms;
  const isAtPort = portOfLoading !== undefined && isSamePlace(place, portOfLoading);
  // Into the United States what an ex-works price lacks is left out of the value.
  const needsWay = direction === 'export' && needsOriginCharges({ valueBasis }, incoterm, isAtPort);
  const needed = [
    ...(neededCharges(valueBasis, incoterm) as readonly Charge[]),
    ...(needsWay ? (['originCharges'] as const) : []),
  ].filter((charge) => !billed.has(charge));
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
  const to = tariffCurrency(stage, trade, direction);
  const made = {
    demonstrationRates: { currency: to, valueBasis, ...demonstrationRates(direction, country) },
    ...(missing.length > 0 ? { demonstrationCharges: missing } : {}),
  };
  return {
    ...Object.fromEntries(charges),
    ...(stage.facts.meant ? { meant: stage.facts.meant } : {}),
    ...rates,
    ...codesOf(stage, trade, country),
    ...(stage.demonstration ? made : {}),
  };
}

/** The codes of a country's own tariff, as the facts say. */
function codesOf({ facts }: Stage, { lines }: Trade, country: string) {
  const said = facts.commodityCodes?.[country];
  if (!said) return {};
  const commodityCodes = lines.flatMap(({ lineId, sku }) => {
    const commodityCode = said[lineId] ?? (sku ? said[sku] : undefined) ?? said['*'];
    return commodityCode === undefined ? [] : [{ lineId, commodityCode }];
  });
  return commodityCodes.length > 0 ? { commodityCodes } : {};
}

function shareOf(trade: Trade) {
  const [share] = allocate(parseMoney(trade.total), [
    DEMONSTRATION_CHARGE_PERCENT,
    100n - DEMONSTRATION_CHARGE_PERCENT,
  ]);
  return formatMoney(share ?? parseMoney(trade.total));
}

/** Exchange rates that a declaration makes up; those that were stated it finds. */
type Rates = {
  readonly demonstrationExchangeRates?: readonly { from: string; to: string; rate: string }[];
};

/**
 * The exchange rates of this very trade: those of the facts, which its bank states, or the one that the customs authority holds. What another
 * trade had stated for the day is not this one's.
 * @throws FactsMissing
 */
async function ratesOf(stage: Stage, trade: Trade, direction: Direction): Promise<Rates> {
  const from = trade.terms.currency;
  const to = tariffCurrency(stage, trade, direction);
  const known = (stage.facts.exchangeRates ?? []).filter((rate) => rate.to === to);
  const isMade = ({ source }: { readonly source: string }) =>
    stage.demonstration && /^demonstration/i.test(source);
  const stated = known.filter((rate) => !isMade(rate));
  const { bank, customs } = stage.company.shared;
  if (stated.length > 0) await acceptBank(stage);
  for (const rate of stated) {
    const body = { date: stage.today, ...rate, tradeId: stage.tradeId };
    await bank.api.post('/api/v1/exchange-rates', { body });
  }
  const made = known.filter(isMade).map(({ rate, ...pair }) => ({ from: pair.from, to, rate }));
  if (from !== to && !known.some((rate) => rate.from === from)) {
    if (stage.demonstration) made.push({ from, to, rate: DEMONSTRATION_EXCHANGE_RATE });
    else {
      const params = { query: { from, to } };
      const { items } = await customs.api.get('/api/v1/exchange-rates', { params });
      const isHeld = items.some(({ setBy }) => setBy === customs.organisationId);
      if (!isHeld) throw new FactsMissing(`${direction}-declared`, [`exchangeRates/${from}→${to}`]);
    }
  }
  return made.length > 0 ? { demonstrationExchangeRates: made } : {};
}

/** A bank states rates for a trade once both sides have accepted it. */
async function acceptBank(stage: Stage): Promise<void> {
  forgetTrade(stage);
  const { parties } = await tradeOf(stage);
  const { organisationId } = stage.company.shared.bank;
  const found = parties.find((party) => party.organisationId === organisationId && party.role === 'bank');
  for (const side of ['seller', 'buyer'] as const) {
    if (!found || found.acceptedBy?.includes(side)) continue;
    const body = { organisationId, role: 'bank' as const, isAccepted: true };
    await stage[side].api.post('/api/v1/trades/{tradeId}/parties/acceptance', {
      ...{ params: inTrade(stage), body },
    });
  }
}

function releasing(direction: Direction): Step {
  return {
    milestone: `${direction}-released`,
    acrossBorders: true,
    async run(stage) {
      const trade = await tradeOf(stage);
      const payer = payerOf(stage, trade, direction);
      const declared = stage.declared.get(direction);
      invariant(declared, `the trade has no ${direction} declaration`);
      for (const { declarationId, payment, assessment } of declared) {
        const params = { path: { declarationId } };
        if (payment === 'due' && assessment) {
          await provide(stage, payer, assessment.total);
          const body = { method: 'pay' as const };
          await payer.api.post('/api/v1/declarations/{declarationId}/payment', { params, body });
        }
        for (const agency of AGENCIES) {
          const { api } = stage.company.shared[agency];
          const body = { decision: 'release' as const };
          await api.post('/api/v1/declarations/{declarationId}/votes', { params, body });
        }
      }
    },
  };
}
