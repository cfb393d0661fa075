import { isMemberState } from '@tongshang/country';
import { consequences, type Incoterm } from '@tongshang/incoterms';
import type { TradeParty } from '@tongshang/trade-facts';
import type { DocumentInput, TradeInput } from './trade-input.ts';
import { partyOf } from './write-parts.ts';

/**
 * Whether the exporter must be established where the goods leave: in the European Union (Regulation (EU) 2015/2446, article 1(19)), Great Britain
 * (Taxation (Cross-border Trade) Act 2018, export declarations) and China (GACC announcement 2019/18, 境内发货人).
 */
const isExporterEstablished = (country: string): boolean =>
  isMemberState(country) || country === 'GB' || country === 'CN';
/** Whether the importer of record must be established where they enter: in China (GACC announcement 2019/18, 境内收货人). */
const isImporterEstablished = (country: string): boolean => country === 'CN';

function isEstablished(party: TradeParty | undefined, country: string): boolean {
  if (!party) return false;
  return party.country === country || (isMemberState(country) && isMemberState(party.country));
}

function ofRecord(
  trade: TradeInput,
  chosen: 'seller' | 'buyer',
  country: string,
  mustBeEstablished: (country: string) => boolean,
): TradeParty | undefined {
  const other = chosen === 'seller' ? 'buyer' : 'seller';
  const party = partyOf(trade, chosen);
  const stands = !mustBeEstablished(country) || isEstablished(party, country);
  const instead = partyOf(trade, other);
  return stands || !isEstablished(instead, country) ? party : instead;
}

/**
 * The exporter of record: whom the Incoterm makes clear the goods for export; where the country of export asks for one established
 * there and that side is not, the other side if it is (an EXW sale by a Chinese firm is exported in its own name).
 * @param country of the declaration, ISO 3166-1 alpha-2; the seller's by default
 */
export function exporterOf(trade: TradeInput, country?: string): TradeParty | undefined {
  const { exportDeclarant } = consequences(trade.terms.incoterm as Incoterm, false);
  const from = country ?? partyOf(trade, 'seller')?.country ?? '';
  return ofRecord(trade, exportDeclarant ?? 'seller', from, isExporterEstablished);
}

/** The importer of record, likewise: the seller under DDP, unless the country asks for one established there. */
export function importerOf(trade: TradeInput, country?: string): TradeParty | undefined {
  const { importDeclarant } = consequences(trade.terms.incoterm as Incoterm, false);
  const into = country ?? partyOf(trade, 'buyer')?.country ?? '';
  return ofRecord(trade, importDeclarant ?? 'buyer', into, isImporterEstablished);
}

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
