import { INCOTERM_CODES, suitsMode } from '@tongshang/incoterms';
import type { OrderAddress, PurchaseOrder } from '@tongshang/purchase-order';
import type { Place, TradeTerms } from '@tongshang/trade';
import { demonstrationPort } from './demonstration-values.ts';
import type { FactsFile } from './facts-file.ts';

/** Countries of both sides, and what is missing to know them. */
export function countriesOf(order: PurchaseOrder, facts: FactsFile, otherwise: string) {
  return {
    buyer: facts.buyer?.country ?? order.buyer.country,
    seller: facts.seller?.country ?? order.seller?.country ?? otherwise,
  };
}

/** Terms as the client sends them. */
export type SentTerms = Omit<TradeTerms, 'demonstration'> & { demonstration?: string[] };
type TermsFound = { readonly terms: SentTerms } | { readonly missing: readonly string[] };

/**
 * The terms an order and its facts state. What is still missing is named; with `demonstration`, it is filled with stand-ins that
 * the terms mark as such: delivered at the buyer's place, by sea, paid through escrow.
 */
export function termsOf(
  order: PurchaseOrder,
  facts: FactsFile,
  { demonstration, buyerCountry }: { demonstration: boolean; buyerCountry: string },
): TermsFound {
  const given = facts.terms ?? {};
  const made: string[] = [];
  const missing: string[] = [];
  const fill = <T>(name: string, value: T | undefined, standIn: T): T => {
    if (value !== undefined) return value;
    (demonstration ? made : missing).push(name);
    return standIn;
  };
  const stated = given.incoterm ?? order.deliveryTerms?.incoterm;
  const incoterm = fill(
    'incoterm',
    INCOTERM_CODES.find((code) => code === stated),
    'DAP',
  );
  const named = given.place ?? placeOf(order.deliveryTerms?.place) ?? placeOf(order.deliverTo);
  const place = fill('place', named, demonstrationPort(buyerCountry));
  const mode = given.modeOfTransport ?? (suitsMode(incoterm, 'sea') ? 'sea' : 'road');
  const paymentTerm = given.paymentTerm ?? order.paymentTerm ?? 'escrow';
  const openAccountDays = given.openAccountDays ?? order.openAccountDays ?? 30;
  if (missing.length > 0) return { missing: missing.map((name) => `terms/${name}`) };
  const { portOfLoading, portOfDischarge, latestShipmentDate } = given;
  return {
    terms: {
      incoterm,
      place,
      paymentTerm,
      ...(paymentTerm === 'open-account' ? { openAccountDays } : {}),
      currency: order.currency,
      modeOfTransport: mode,
      ...(portOfLoading ? { portOfLoading } : {}),
      ...(portOfDischarge ? { portOfDischarge } : {}),
      ...(latestShipmentDate ? { latestShipmentDate } : {}),
      partialShipments: false,
      ...(made.length > 0 ? { demonstration: made } : {}),
    },
  };
}

function placeOf(address: OrderAddress | undefined): Place | undefined {
  const name = address?.name ?? address?.city ?? address?.street;
  if (!name || !address?.country) return undefined;
  return { name, country: address.country, ...(address.unlocode ? { unlocode: address.unlocode } : {}) };
}
