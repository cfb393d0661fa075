import { declarantOf, type Incoterm } from '@tongshang/incoterms';
import type { TradeParty } from '@tongshang/trade-facts';
import type { DocumentInput, TradeInput } from './trade-input.ts';
import { partyOf } from './write-parts.ts';

function declarant(
  trade: TradeInput,
  direction: 'export' | 'import',
  country: string | undefined,
): TradeParty | undefined {
  const countries = { seller: partyOf(trade, 'seller')?.country, buyer: partyOf(trade, 'buyer')?.country };
  return partyOf(trade, declarantOf(trade.terms.incoterm as Incoterm, direction, countries, country).side);
}

/**
 * The exporter of record: whom the Incoterm makes clear the goods for export; where the country of export asks for one established
 * there and that side is not, the other side if it is (an EXW sale by a Chinese firm is exported in its own name).
 * @param country of the declaration, ISO 3166-1 alpha-2; the seller's by default
 */
export const exporterOf = (trade: TradeInput, country?: string): TradeParty | undefined =>
  declarant(trade, 'export', country);

/** The importer of record, likewise: the seller under DDP, unless the country asks for one established there. */
export const importerOf = (trade: TradeInput, country?: string): TradeParty | undefined =>
  declarant(trade, 'import', country);

/** Rules whose named place is where the goods leave, not where they go. */
const DEPARTING: readonly string[] = ['EXW', 'FCA', 'FAS', 'FOB'];

/** Whether goods cross a border on their way from seller to buyer. */
function crosses({ parties }: TradeInput): boolean {
  const country = (role: string) => parties.find((one) => one.role === role)?.country;
  return country('seller') !== country('buyer');
}

/**
 * Where the goods go: the place of delivery of the carriage, else the destination that was asked for, unless that is only the place
 * which an Incoterm of departure names. Undefined where nobody said.
 */
export function destinationOf({
  trade,
  destination,
  consignment,
}: DocumentInput): DocumentInput['destination'] {
  if (consignment?.placeOfDelivery) return consignment.placeOfDelivery;
  const departs = DEPARTING.includes(trade.terms.incoterm) && crosses(trade);
  const leaves = departs && destination?.country === partyOf(trade, 'seller')?.country;
  return leaves ? undefined : destination;
}

/** The country of destination: of the place the goods go to, else of the buyer. */
export function destinationCountryOf(input: DocumentInput): string | undefined {
  return destinationOf(input)?.country ?? partyOf(input.trade, 'buyer')?.country;
}
