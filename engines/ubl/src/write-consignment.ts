import { deliveriesOf, type NamedParty, partyNamed } from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';
import type { DocumentInput, GoodsInput, TradeInput } from './trade-input.ts';
import { destinationCountryOf } from './who.ts';
import {
  addressOf,
  deliveryTerms,
  item,
  kilograms,
  lineNumber,
  localised,
  party,
  partyOf,
  partyWithRole,
  quantity,
  shipmentStage,
  sumOf,
  totalWeight,
} from './write-parts.ts';

export const linesOf = (input: DocumentInput) => input.lines ?? input.trade.lines;

export function goodsItem(input: DocumentInput, line: GoodsInput): UblNode {
  return {
    ID: lineNumber(input.trade.lines, line.lineId),
    GrossWeightMeasure: kilograms(line.grossWeightKg),
    NetWeightMeasure: kilograms(line.netWeightKg),
    Quantity: quantity(line.quantity),
    Item: item(line),
  };
}

export function carrier(input: DocumentInput): UblNode | undefined {
  const id = input.consignment?.carrierOrganisationId;
  return party(partyNamed(input.trade.parties, id) ?? partyOf(input.trade, 'carrier'));
}

/** Weights as packed where the handling units are known, else the weights of the lines. */
export function weights(input: DocumentInput): UblNode {
  const units = input.packed?.handlingUnits;
  const lines = linesOf(input);
  return {
    GrossWeightMeasure: units
      ? kilograms(sumOf(units.map((one) => one.grossWeightKg)))
      : totalWeight(lines.map((one) => one.grossWeightKg)),
    NetWeightMeasure: units
      ? kilograms(sumOf(units.map((one) => one.netWeightKg)))
      : totalWeight(lines.map((one) => one.netWeightKg)),
    GrossVolumeMeasure: volume(input),
    TotalGoodsItemQuantity: { _: String(lines.length), unitCode: 'C62' },
    TotalTransportHandlingUnitQuantity: units ? { _: String(units.length), unitCode: 'C62' } : undefined,
  };
}

/** As the carrier measured it, else of the packages where each has one. */
function volume({ consignment, packed }: DocumentInput): UblNode | undefined {
  const of = packed?.handlingUnits.map((one) => one.volumeM3) ?? [];
  const known = of.filter((one) => one !== undefined);
  const all = known.length > 0 && known.length === of.length ? sumOf(known) : undefined;
  const value = consignment?.volumeM3 ?? all;
  return value === undefined ? undefined : { _: value, unitCode: 'MTQ' };
}

/** A party that takes no part in the trade, as papers name it. */
export function namedParty(of: NamedParty): UblNode {
  return {
    PartyName: localised(of.name).map((one) => ({ Name: one })),
    PostalAddress: addressOf(of.address),
    PartyTaxScheme: of.taxId ? { CompanyID: of.taxId, TaxScheme: { ID: 'TAX' } } : undefined,
  };
}

/** To whom the goods go: as the carriage has it, else the buyer. */
export function consignee({ trade, consignment }: DocumentInput): UblNode | undefined {
  return consignment?.consignee ? namedParty(consignment.consignee) : partyWithRole(trade, 'buyer');
}

/** A party that the document states in full elsewhere. */
export function named(full: UblNode | undefined): UblNode | undefined {
  return full && { PartyIdentification: full.PartyIdentification, PartyName: full.PartyName };
}

/**
 * The consignment between seller and buyer as every transport, origin and customs document shows it; only transport
 * documents and the packing list have no other place for the consignee.
 */
export function consignment(input: DocumentInput, id: string): UblNode {
  const { trade } = input;
  const to = consignee(input);
  const transport = ['PackingList', 'BillOfLading', 'Waybill', 'TransportationStatus'].includes(input.type);
  return {
    ID: id,
    ...weights(input),
    ConsigneeParty: transport ? to : named(to),
    ConsignorParty: named(partyWithRole(trade, 'seller')),
    CarrierParty: input.type === 'TransportationStatus' ? carrier(input) : named(carrier(input)),
    OriginalDepartureCountry: { IdentificationCode: partyOf(trade, 'seller')?.country },
    FinalDestinationCountry: { IdentificationCode: destinationCountryOf(input) },
    DeliveryTerms: deliveryTerms(termsOfPart(input)),
    MainCarriageShipmentStage: shipmentStage(trade.terms, input.consignment),
  };
}

/** Rules whose place is where the goods are handed over at the end (Incoterms 2020). */
const TO_THE_PLACE: ReadonlySet<string> = new Set(['DAP', 'DPU', 'DDP']);

/**
 * The terms as a paper of one of several deliveries has them. A place of delivery that was made up is made up for each of them: where its own
 * goods are wanted. One that was agreed stands.
 */
function termsOfPart(input: DocumentInput): TradeInput['terms'] {
  const { terms, lines, particulars } = input.trade;
  const isMade = terms.demonstration?.includes('place') ?? false;
  if (!isMade || !TO_THE_PLACE.has(terms.incoterm)) return terms;
  if (deliveriesOf(lines, particulars).length < 2) return terms;
  const [own, ...others] = deliveriesOf(linesOf(input), particulars);
  const { city, name, country, unlocode } = own?.wish.address ?? {};
  const called = city ?? name;
  if (others.length > 0 || !called || !country) return terms;
  return { ...terms, place: { name: called, country, ...(unlocode ? { unlocode } : {}) } };
}

export function shipment(
  input: DocumentInput,
  id: string,
  more: UblNode,
  inConsignment: UblNode = {},
): UblNode {
  return { ID: id, ...more, Consignment: { ...consignment(input, id), ...inConsignment } };
}

export const shipmentId = (input: DocumentInput) =>
  input.shipmentId ?? input.packed?.shipmentId ?? input.trade.number;
