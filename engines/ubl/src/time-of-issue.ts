import { localTime, timeZoneOf, type Whereabouts } from '@tongshang/places';
import type { Place, TradeParty } from '@tongshang/trade-facts';
import type { DocumentInput, DocumentSubject, TradeInput } from './trade-input.ts';

/** Made out by whoever states it, a party of any role. */
const BY_ITS_ISSUER: readonly DocumentSubject['type'][] = [
  'PackingList',
  'ReceiptAdvice',
  'RemittanceAdvice',
];

/** Whose place of business a document is made out at, where it is not at a place of its own. */
const MADE_OUT_BY: Readonly<Partial<Record<DocumentSubject['type'], TradeParty['role']>>> = {
  RequestForQuotation: 'buyer',
  Order: 'buyer',
  OrderChange: 'buyer',
};

/**
 * Where a document is made out: a transport document where the goods are loaded, a status where it was read, an inspection where it took place, a declaration in its
 * country, everything else at the place of business of its issuer.
 */
function placeOfIssue(
  input: Pick<DocumentInput, 'trade' | 'issuerOrganisationId'> & DocumentSubject,
): Whereabouts | undefined {
  switch (input.type) {
    case 'BillOfLading':
    case 'Waybill':
      return input.details.consignment.portOfLoading;
    case 'InspectionCertificate':
      return input.details.place;
    case 'CustomsInvoice':
    case 'MovementPackingList':
      return input.details.place;
    case 'ExportCustomsDeclaration':
      return declaredAt(input.details.country, input.trade.terms.portOfLoading);
    case 'ImportCustomsDeclaration':
      return declaredAt(input.details.country, input.trade.terms.portOfDischarge);
    default: {
      if (input.type === 'TransportationStatus' && 'readPoint' in input.details)
        return input.details.readPoint;
      const { trade, type, issuerOrganisationId } = input;
      const issuer = trade.parties.find((one) => one.organisationId === issuerOrganisationId);
      const by = BY_ITS_ISSUER.includes(type) ? issuer?.role : undefined;
      return placeOfBusiness(trade, by ?? MADE_OUT_BY[type] ?? 'seller');
    }
  }
}

/** The port tells the zone of a large country, if the goods are declared in its country. */
function declaredAt(country: string, port: Place | undefined): Whereabouts {
  return port?.country === country ? port : { country };
}

/** Where a party is, as far as its address tells. */
export function placeOfBusiness(trade: TradeInput, role: TradeParty['role']): Whereabouts | undefined {
  const party = trade.parties.find((one) => one.role === role);
  return party && { name: party.address.city, country: party.address.country };
}

/** Date and time of issue as the clocks there show them; an invoice, an insurer's paper, and an order that came with a date, state their own and no time. */
export function timeOfIssue(
  input: Pick<DocumentInput, 'trade' | 'issuedAt' | 'issuerOrganisationId'> & DocumentSubject,
): {
  readonly date: string;
  readonly time?: string;
} {
  if (input.type === 'Invoice') return { date: input.details.issueDate };
  if (input.type === 'InsuranceCertificate') return { date: input.details.issuedOn };
  const { orderDate } = input.trade.particulars ?? {};
  if (input.type === 'Order' && orderDate !== undefined) return { date: orderDate };
  const place = placeOfIssue(input);
  // On this day rates and the debt rest, by the clocks of the country whatever those of others show.
  if (input.type === 'ImportCustomsDeclaration') return localTime(input.issuedAt, timeZoneOf(place));
  return notBeforeLoading(input.trade, input.issuedAt, place);
}

/**
 * The clocks of a place, unless they still show a day before that on which the goods of the trade were loaded, by the clocks there: then those.
 * A paper that follows a bill of lading of 30 November is not dated 29 November because it was made out west of it.
 */
function notBeforeLoading({ facts = [] }: TradeInput, at: string, where: Whereabouts | undefined) {
  const local = localTime(at, timeZoneOf(where));
  const ports = facts.flatMap((one) => {
    if (one.fact !== 'shipped') return [];
    const { loadedAt, portOfLoading } = one.details.consignment;
    const zone = timeZoneOf(portOfLoading);
    return Date.parse(loadedAt) <= Date.parse(at) && localTime(loadedAt, zone).date > local.date
      ? [zone]
      : [];
  });
  const [first] = ports;
  return first === undefined ? local : localTime(at, first);
}
