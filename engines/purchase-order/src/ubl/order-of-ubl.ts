import { INCOTERM_CODES } from '@tongshang/incoterms';
import { addDecimals, compareDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import type { UblAddress, UblDocument, UblParty, UblText } from '@tongshang/ubl';
import { editionIn, isRuleOf, placeInWords, termsInWords } from '../delivery-terms.ts';
import type { Meanings, OrderProblem } from '../reading.ts';
import type { OrderAddress, OrderParty, PurchaseOrder } from '../schema.ts';
import { addressOf, countryOf, locationOf } from './address-of-ubl.ts';
import { chargeOf } from './charge-of-ubl.ts';
import { lineOf } from './line-of-ubl.ts';
import { listOf, orNothing, stated } from './stated.ts';

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
  const order = stated<PurchaseOrder>({
    orderNumber: document.id,
    issueDate: document.issueDate,
    currency,
    buyer: buyer && partyOf(buyer, document.deliverTo?.address),
    seller: seller && partyOf(seller),
    deliverTo: locationOf(document.deliverTo),
    requestedDeliveryDate: document.requestedDelivery?.end ?? document.requestedDelivery?.start,
    requestedDeliveryFrom: document.requestedDelivery?.end && document.requestedDelivery.start,
    latestShipmentDate: document.latestShipmentDate ?? document.deliveries[0]?.despatchDate,
    deliveryTerms: deliveryTermsOf(document),
    paymentTerms: remarksOf(document.paymentTerms),
    notes: remarksOf(document.notes),
    references: listOf(document.references.map(({ kind, id, type }) => stated({ kind, id, type }))),
    salesOrderId: document.salesOrderId,
    customerReference: document.customerReference,
    accountingCost: document.accountingCost,
    marks: listOf(document.deliveries[0]?.marks),
    lines: document.lines.map((line, index) => lineOf(line, `lines/${index}`, { meanings, problems })),
    ...moneyOf(document),
  });
  problems.push(...taxProblems(document));
  return { order, problems };
}

/** What the document adds to and takes from the lines, and the totals it states. */
function moneyOf({ charges, taxTotal, taxes, totals = {} }: UblDocument) {
  const subtotals = taxes.map(({ amount, base, category, rate, type }) =>
    stated({ amount, base, category, percent: rate && /^[\d.]+(?= %$)/.exec(rate)?.[0], scheme: type }),
  );
  return {
    charges: listOf(charges.map(chargeOf)),
    taxes: subtotals.length > 0 ? subtotals : taxTotal && [{ amount: taxTotal }],
    prepaid: totals.prepaid,
    rounding: totals.rounding,
    totals: orNothing(
      stated({
        charges: totals.charges,
        allowances: totals.allowances,
        taxExclusive: totals.taxExclusive,
        taxInclusive: totals.taxInclusive,
      }),
    ),
    payable: totals.payable,
    total: totals.lineExtension,
  };
}

/** The taxes by category must come to the tax in total. */
function taxProblems({ taxes, taxTotal }: UblDocument): OrderProblem[] {
  if (!taxTotal || taxes.length === 0) return [];
  const sum = taxes.map(({ amount }) => parseDecimal(amount.amount)).reduce(addDecimals);
  if (compareDecimals(sum, parseDecimal(taxTotal.amount)) === 0) return [];
  const params = { stated: taxTotal.amount, computed: formatDecimal(sum) };
  return [{ code: 'ORDER_SUM_WRONG', params, place: 'taxes/0/amount/amount' }];
}

function remarksOf(texts: readonly UblText[]) {
  return listOf(texts.map(({ text, language }) => stated({ text, language })));
}

/** Rule, place and words: `FOB`, `FOB Oslo`, special terms. */
function deliveryTermsOf({ deliveryTerms }: UblDocument): PurchaseOrder['deliveryTerms'] {
  if (!deliveryTerms) return undefined;
  const { code = '', specialTerms, place, edition } = deliveryTerms;
  const named = edition ?? specialTerms.map(({ text }) => editionIn(text)).find((year) => year !== undefined);
  const said = inEdition(termsInWords(code), code, named);
  const isPlain = said.incoterm !== undefined && INCOTERM_CODES.some((known) => known === code.toUpperCase());
  const name = place?.name ?? place?.description ?? (place?.id && placeInWords(place.id, place.scheme));
  const located = locationOf(place);
  const words = [
    isPlain || said.incoterm ? undefined : (said.rest ?? code),
    ...specialTerms.map(({ text }) => text),
  ];
  const text = words.filter((word) => word !== undefined && word !== '').join('; ');
  return orNothing(
    stated<NonNullable<PurchaseOrder['deliveryTerms']>>({
      incoterm: said.incoterm,
      edition: said.edition,
      text: text === '' ? undefined : text,
      place: orNothing(stated<OrderAddress>({ ...located, name: located?.name ?? name ?? said.place })),
    }),
  );
}

/** The rule in the edition that the code states beside (`schemeVersionID`); in words where that edition has no such rule. */
function inEdition(
  said: ReturnType<typeof termsInWords>,
  code: string,
  edition: string | undefined,
): ReturnType<typeof termsInWords> {
  if (said.incoterm === undefined || edition === undefined || edition === '2020') return said;
  const isKnown = edition === '2010' && isRuleOf(edition, said.incoterm);
  return isKnown ? { ...said, edition } : { rest: `${code} Incoterms ${edition}` };
}

/** A party's country is that of its address, of its registration, or for a buyer of where its goods go. */
function partyOf(party: UblParty, deliverTo?: UblAddress): OrderParty {
  const countries = [party.address, party.registeredAddress, deliverTo].map(countryOf);
  return stated<OrderParty>({
    name: party.names[0]?.text ?? party.legalName,
    identifier: party.identifiers[0]?.value,
    identifierScheme: party.identifiers[0]?.scheme,
    country: countries.find((country) => country !== undefined),
    address: addressOf(party.address) ?? addressOf(party.registeredAddress),
    taxId: party.taxId,
    legalId: party.legalId,
    legalIdScheme: party.legalIdScheme,
  });
}
