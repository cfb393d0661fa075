import { isCountry } from '@tongshang/country';
import { INCOTERM_CODES } from '@tongshang/incoterms';
import { unitOfCode } from '@tongshang/quantity';
import type { UblAddress, UblDocument, UblLine, UblLocation, UblParty } from '@tongshang/ubl';
import { hsDigits } from '../hs-code.ts';
import { type Meanings, meaningOf, type OrderProblem } from '../reading.ts';
import type { OrderAddress, OrderLine, OrderParty, PurchaseOrder } from '../schema.ts';
import { pricePer } from './price-base.ts';

/** Only what the document states: an absent part stays absent. */
type Stated<T> = { [K in keyof T]?: T[K] | undefined };

/** Drops what is undefined, so that absent stays absent. */
function stated<T extends object>(fields: Stated<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The order, unchecked, and what could not be carried into it. */
type OrderOfUbl = { readonly order: unknown; readonly problems: readonly OrderProblem[] };

/**
 * The purchase order a UBL Order states. Nothing is made up; what the order must say and does not is found by
 * `checkPurchaseOrder`. A price for a number of another unit is converted where the relation is exact, else a problem.
 */
export function orderOfUbl(document: UblDocument, meanings?: Meanings): OrderOfUbl {
  const problems: OrderProblem[] = [];
  const { buyer, seller } = document.parties;
  const currency = document.currency ?? document.lines.find((line) => line.unitPrice)?.unitPrice?.currency;
  const { code, specialTerms = [], place } = document.deliveryTerms ?? {};
  const words = [code, ...specialTerms.map(({ text }) => text)].filter((word) => word !== undefined);
  const order = stated<PurchaseOrder>({
    orderNumber: document.id,
    issueDate: document.issueDate,
    currency,
    buyer: buyer && partyOf(buyer),
    seller: seller && partyOf(seller),
    deliverTo: locationOf(document.deliverTo),
    requestedDeliveryDate: document.requestedDelivery?.end ?? document.requestedDelivery?.start,
    deliveryTerms:
      document.deliveryTerms &&
      stated({
        incoterm: INCOTERM_CODES.find((known) => known === code?.toUpperCase()),
        text: words.length > 0 ? words.join('; ') : undefined,
        place: locationOf(place),
      }),
    note: document.notes[0]?.text,
    lines: document.lines.map((line, index) => lineOf(line, `lines/${index}`, { meanings, problems })),
    charges: document.charges.map(({ charge, reason, amount }) =>
      stated({ kind: charge ? ('charge' as const) : ('allowance' as const), reason, amount }),
    ),
    total: document.totals?.lineExtension,
  });
  return { order, problems };
}

function partyOf(party: UblParty): OrderParty {
  return stated<OrderParty>({
    name: party.names[0]?.text ?? party.legalName,
    identifier: party.identifiers[0]?.value,
    country: countryOf(party.address),
    address: addressOf(party.address),
    taxId: party.taxId,
    legalId: party.legalId,
  });
}

function countryOf(address: UblAddress | undefined): string | undefined {
  const code = address?.country?.toUpperCase();
  return code && isCountry(code) ? code : undefined;
}

function addressOf(address: UblAddress | undefined): OrderAddress | undefined {
  if (!address) return undefined;
  const { buildingNumber, building, street, additionalStreet, lines = [] } = address;
  const parts = [buildingNumber, building, street, additionalStreet, ...lines].filter((part) => part);
  return stated<OrderAddress>({
    street: parts.length > 0 ? parts.join(', ') : undefined,
    city: address.city,
    postalCode: address.postalCode,
    subdivision: address.subdivision,
    country: countryOf(address),
  });
}

function locationOf(location: UblLocation | undefined): OrderAddress | undefined {
  if (!location) return undefined;
  const unlocode = location.id?.replace(/\s/g, '').toUpperCase();
  const isCode =
    unlocode !== undefined && /^[A-Z]{2}[A-Z2-9]{3}$/.test(unlocode) && isCountry(unlocode.slice(0, 2));
  const country = countryOf(location.address) ?? (isCode ? unlocode.slice(0, 2) : undefined);
  const place = stated<OrderAddress>({
    ...addressOf(location.address),
    name: location.name ?? location.description,
    country,
    unlocode: isCode ? unlocode : undefined,
  });
  return Object.keys(place).length > 0 ? place : undefined;
}

type Context = { readonly meanings: Meanings | undefined; readonly problems: OrderProblem[] };

function lineOf(line: UblLine, place: string, { meanings, problems }: Context): OrderLine {
  const { item, quantity, unitPrice } = line;
  const name = item?.names[0]?.text ?? item?.descriptions[0]?.text;
  const unit = quantity && unitIn(quantity.unit, meanings);
  const base = unitPrice?.baseQuantity;
  const per =
    base && unit !== undefined
      ? pricePer({ value: base.value, unit: base.unit && unitIn(base.unit, meanings) }, unit)
      : undefined;
  if (per && 'problem' in per) problems.push({ ...per.problem, place: `${place}/unitPrice/per` });
  const price = unitPrice && { amount: unitPrice.amount, currency: unitPrice.currency };
  return stated<OrderLine>({
    lineId: line.id,
    sku: item?.sellersId,
    buyerSku: item?.buyersId,
    gtin: item?.standardId,
    name,
    description: item?.descriptions[0]?.text === name ? undefined : item?.descriptions[0]?.text,
    hsCode: hsCodeOf(item?.commodityCode, meanings),
    originCountry: item?.originCountry && isCountry(item.originCountry) ? item.originCountry : undefined,
    quantity: quantity && stated({ value: quantity.value, unit }),
    unitPrice: price && stated({ ...price, per: per && 'per' in per ? per.per : undefined }),
    lineTotal: line.lineTotal,
    netWeightKg: line.netWeightKg,
    grossWeightKg: line.grossWeightKg,
    note: line.notes[0]?.text,
  });
}

/** A bare count where the document names no unit. */
function unitIn(written = 'C62', meanings: Meanings | undefined): string {
  return meaningOf(meanings, 'unit', written) ?? unitOfCode(written)?.code ?? written;
}

function hsCodeOf(written: string | undefined, meanings: Meanings | undefined): string | undefined {
  if (written === undefined) return undefined;
  const digits = hsDigits(written);
  const code = meaningOf(meanings, 'hs-code', digits) ?? digits;
  return /^\d{6,12}$/.test(code) ? code : undefined;
}
