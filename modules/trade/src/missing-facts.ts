import { type DataNeed, type Fact, ruleOf, type Trade, type TradeRole } from '@tongshang/trade-facts';
import { applies } from './progress.ts';

type LineField = 'hsCode' | 'originCountry' | 'netWeightKg' | 'grossWeightKg';
type TermField = 'portOfLoading' | 'portOfDischarge';

/** Who knows a missing field, and so may supply it. */
export const SUPPLIERS: Readonly<Record<DataNeed, readonly TradeRole[]>> = {
  'lines/hsCode': ['seller', 'manufacturer', 'buyer'],
  'lines/originCountry': ['seller', 'manufacturer'],
  'lines/netWeightKg': ['seller', 'manufacturer', 'warehouse'],
  'lines/grossWeightKg': ['seller', 'manufacturer', 'warehouse'],
  'terms/portOfLoading': ['seller', 'buyer', 'carrier'],
  'terms/portOfDischarge': ['seller', 'buyer', 'carrier'],
};

/**
 * What the trade does not say and a fact needs, as places in the trade: `lines/1/hsCode` (the number is the line id),
 * `terms/portOfLoading`. Empty when nothing is missing or the fact does not exist in this trade.
 */
export function missingFacts(trade: Trade, fact: Fact): readonly string[] {
  const { data, when } = ruleOf(fact);
  if (!applies(when, trade)) return [];
  return data.filter((need) => concerns(need, trade)).flatMap((need) => placesOf(need, trade));
}

/** Goods that stay in the country pass no port of loading or discharge. */
function concerns(need: DataNeed, trade: Trade): boolean {
  return need.startsWith('lines/') || !trade.domestic;
}

function placesOf(need: DataNeed, trade: Trade): readonly string[] {
  const [part, field] = need.split('/');
  if (part === 'terms') return trade.terms[field as TermField] === undefined ? [need] : [];
  return trade.lines
    .filter((line) => line[field as LineField] === undefined)
    .map((line) => `lines/${line.lineId}/${field}`);
}

/** The need that a missing place is about. */
export function needOfPlace(place: string): DataNeed {
  return place.replace(/^lines\/.+\//, 'lines/') as DataNeed;
}
