import { compareDecimals, multiplyDecimals, parseDecimal, roundDecimal } from '@tongshang/money';
import { DEMONSTRATION_NAMESPACE } from './demonstration.ts';
import { isUblDocumentType } from './document-types.ts';
import { pricePerPiece } from './price-per-piece.ts';
import { documentType } from './schema.ts';
import { serialiseChildren, type UblNode, type UblWritten } from './serialise.ts';
import { openingTag } from './write-document.ts';
import type { XmlElement } from './xml.ts';

/** What EN 16931 has room for, as its binding to UBL (CEN/TS 16931-3-2) places it: children by name, one level in another. */
type Kept = { readonly [name: string]: Kept | true };

/** Elements without children, taken as they stand. */
const leaves = (...names: string[]): Kept => Object.fromEntries(names.map((name) => [name, true]));
const SCHEME = { TaxScheme: leaves('ID') };
const TAX = { ...leaves('ID', 'Percent', 'TaxExemptionReasonCode', 'TaxExemptionReason'), ...SCHEME };
const ADDRESS = {
  ...leaves('StreetName', 'CityName', 'PostalZone', 'CountrySubentity'),
  Country: leaves('IdentificationCode'),
};
const PARTY = {
  Party: {
    ...leaves('EndpointID'),
    PartyIdentification: leaves('ID'),
    PartyName: leaves('Name'),
    PostalAddress: ADDRESS,
    PartyTaxScheme: { ...leaves('CompanyID'), ...SCHEME },
    PartyLegalEntity: leaves('RegistrationName', 'CompanyID'),
  },
};
const CHARGE = {
  ...leaves(
    'ChargeIndicator',
    'AllowanceChargeReasonCode',
    'AllowanceChargeReason',
    'MultiplierFactorNumeric',
  ),
  ...leaves('Amount', 'BaseAmount'),
};
const LINE = {
  ...leaves('ID', 'Note', 'InvoicedQuantity', 'CreditedQuantity', 'LineExtensionAmount'),
  OrderLineReference: leaves('LineID'),
  AllowanceCharge: CHARGE,
  Item: {
    ...leaves('Description', 'Name'),
    BuyersItemIdentification: leaves('ID'),
    SellersItemIdentification: leaves('ID'),
    StandardItemIdentification: leaves('ID'),
    OriginCountry: leaves('IdentificationCode'),
    CommodityClassification: leaves('ItemClassificationCode', 'CommodityCode'),
    ClassifiedTaxCategory: { ...leaves('ID', 'Percent'), ...SCHEME },
    AdditionalItemProperty: leaves('Name', 'Value'),
  },
  Price: {
    ...leaves('PriceAmount', 'BaseQuantity'),
    AllowanceCharge: leaves('ChargeIndicator', 'Amount', 'BaseAmount'),
  },
};
const INVOICE: Kept = {
  ...leaves('ID', 'IssueDate', 'DueDate', 'InvoiceTypeCode', 'CreditNoteTypeCode', 'Note'),
  ...leaves('DocumentCurrencyCode', 'BuyerReference'),
  InvoicePeriod: leaves('StartDate', 'EndDate'),
  OrderReference: leaves('ID'),
  BillingReference: { InvoiceDocumentReference: leaves('ID', 'IssueDate') },
  AdditionalDocumentReference: leaves('ID'),
  AccountingSupplierParty: PARTY,
  AccountingCustomerParty: PARTY,
  Delivery: { ...leaves('ActualDeliveryDate'), DeliveryLocation: { Address: ADDRESS } },
  PaymentMeans: {
    ...leaves('PaymentMeansCode', 'PaymentID'),
    PayeeFinancialAccount: { ...leaves('ID', 'Name'), FinancialInstitutionBranch: leaves('ID') },
  },
  PaymentTerms: leaves('Note'),
  AllowanceCharge: { ...CHARGE, TaxCategory: { ...leaves('ID', 'Percent'), ...SCHEME } },
  TaxTotal: {
    ...leaves('TaxAmount'),
    TaxSubtotal: { ...leaves('TaxableAmount', 'TaxAmount'), TaxCategory: TAX },
  },
  LegalMonetaryTotal: {
    ...leaves('LineExtensionAmount', 'TaxExclusiveAmount', 'TaxInclusiveAmount', 'AllowanceTotalAmount'),
    ...leaves('ChargeTotalAmount', 'PrepaidAmount', 'PayableRoundingAmount', 'PayableAmount'),
  },
  InvoiceLine: LINE,
  CreditNoteLine: LINE,
};

/** Texts of which there may be one: said in several languages, they are said in English, else in the first. */
const SAID_ONCE: ReadonlySet<string> = new Set(['Note', 'Description', 'Name', 'RegistrationName']);
const ATTRIBUTES: ReadonlySet<string> = new Set(['currencyID', 'unitCode', 'schemeID', 'listID']);

const DEMONSTRATION_NOTE = 'Demonstration: no goods are sold, and no money is owed.';

/** Which specification an e-invoice keeps to: BT-24, and BT-23 where it names a process. */
export type InvoiceSpecification = { readonly specification: string; readonly process?: string };

/**
 * An invoice or credit note of this writer as an electronic invoice of EN 16931: the same values, from its signed bytes alone, without what
 * the standard has no room for, in one language. The same bytes give the same e-invoice.
 * @param root of what `writeUbl` wrote
 */
export function writeEInvoice(root: XmlElement, { specification, process }: InvoiceSpecification): string {
  const type = root.name;
  if (!isUblDocumentType(type)) throw new TypeError(`${type} is no document of a trade`);
  const node: UblNode = {
    ...kept(root, INVOICE),
    CustomizationID: specification,
    ProfileID: process,
    Note: noteOf(root),
    PaymentTerms: paymentTermsOf(root),
  };
  const children = serialiseChildren(documentType(type), node, `/${type}`, ' ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${openingTag(type)}\n${children}</${type}>\n`;
}

function kept(element: XmlElement, names: Kept): UblNode {
  const found: Record<string, (UblNode | UblWritten)[]> = {};
  for (const child of element.children) {
    const inner = names[child.name];
    if (inner === undefined || isOurOwn(child)) continue;
    const value = inner === true ? written(child) : kept(child, inner);
    const name = child.name === 'CommodityCode' ? 'ItemClassificationCode' : child.name;
    found[name] = [...(found[name] ?? []), value];
  }
  for (const name of Object.keys(found)) {
    if (SAID_ONCE.has(name)) found[name] = [saidOnce(element, name)];
  }
  // The name in another language stands among the descriptions: there is no room for it.
  if (found.Description && found.Name) found.Description = describedLike(element, 'Name');
  // A party has one trading name.
  if (found.PartyName) found.PartyName = found.PartyName.slice(0, 1);
  Object.assign(found, pieceOfAmount(element));
  return isShare(element) ? found : { ...found, MultiplierFactorNumeric: undefined, BaseAmount: undefined };
}

/**
 * Whether the per cent of a charge or allowance leads from its base to its amount: one without a base, or whose amount rounding has moved, is stated by its
 * amount alone (Peppol BIS Billing 3.0, PEPPOL-EN16931-R040 to R042).
 */
function isShare(element: XmlElement): boolean {
  const [percent] = named(element, 'MultiplierFactorNumeric').map(written);
  const [base] = named(element, 'BaseAmount').map(written);
  const [amount] = named(element, 'Amount').map(written);
  // A price has a base and no per cent (BT-148).
  if (element.name !== 'AllowanceCharge' || !percent) return true;
  if (!base || !amount) return false;
  const share = multiplyDecimals(parseDecimal(base._), parseDecimal(percent._));
  const whole = { ...share, scale: share.scale + 2 };
  return (
    compareDecimals(roundDecimal(whole, parseDecimal(amount._).scale, 'half-up'), parseDecimal(amount._)) ===
    0
  );
}

/** Identifiers of this platform, which no registry of EN 16931 knows. */
function isOurOwn({ name, children }: XmlElement): boolean {
  return name === 'PartyIdentification' && children[0]?.attributes.get('schemeID') === 'UUID';
}

function written({ text, attributes }: XmlElement): UblWritten {
  const those = [...attributes].filter(([name]) => ATTRIBUTES.has(name));
  return { ...Object.fromEntries(those), _: text.trim() };
}

const named = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);
const languageOf = (element: XmlElement) => element.attributes.get('languageID');

/** In English, else without a language, else the first; several of one language are one text. */
function saidOnce(element: XmlElement, name: string): UblWritten {
  const all = named(element, name);
  const chosen = [
    all.filter((one) => languageOf(one)?.startsWith('en')),
    all.filter((one) => languageOf(one) === undefined),
    all.slice(0, 1),
  ].find((some) => some.length > 0);
  return { _: (chosen ?? []).map((one) => one.text.trim()).join('\n') };
}

/** The descriptions in the language in which the name is said, as one text. */
function describedLike(item: XmlElement, name: string): UblWritten[] {
  const said = saidOnce(item, name)._;
  const language = named(item, name).find((one) => said.startsWith(one.text.trim()));
  const same = named(item, 'Description').filter(
    (one) => languageOf(one) === undefined || languageOf(one) === (language && languageOf(language)),
  );
  return same.length > 0 ? [{ _: same.map((one) => one.text.trim()).join('\n') }] : [];
}

function noteOf(root: XmlElement): UblWritten | undefined {
  const own = named(root, 'Note').length > 0 ? [saidOnce(root, 'Note')._] : [];
  const text = [...(isDemonstration(root) ? [DEMONSTRATION_NOTE] : []), ...own].join('\n');
  return text === '' ? undefined : { _: text };
}

function isDemonstration(root: XmlElement): boolean {
  const within = (element: XmlElement): boolean =>
    element.namespace === DEMONSTRATION_NAMESPACE
      ? element.text.split(/\s+/).includes('trade')
      : element.children.some(within);
  return named(root, 'UBLExtensions').some(within);
}

/** All terms of payment in one text: there is room for no more (UBL-SR-05). */
function paymentTermsOf(root: XmlElement): UblNode | undefined {
  const notes = named(root, 'PaymentTerms').flatMap((terms) =>
    named(terms, 'Note').length > 0 ? [saidOnce(terms, 'Note')._] : [],
  );
  return notes.length > 0 ? { Note: notes.join('\n') } : undefined;
}

/** What each line of a bill calls its quantity. */
const QUANTITIES: Readonly<Record<string, string>> = {
  CreditNoteLine: 'CreditedQuantity',
  InvoiceLine: 'InvoicedQuantity',
};

/**
 * A line of an amount and no quantity: EN 16931 knows none without quantity and price. It is the quantity that its price is for, by the piece where that
 * comes out even; else one piece at the amount, for nobody agreed on a price for that quantity.
 */
function pieceOfAmount(line: XmlElement): UblNode {
  const quantity = QUANTITIES[line.name];
  if (quantity === undefined || named(line, quantity).length > 0) return {};
  const [amount] = named(line, 'LineExtensionAmount').map(written);
  const [base] = named(line, 'Price').flatMap((price) => named(price, 'BaseQuantity').map(written));
  const ofOne = { [quantity]: { _: '1', unitCode: 'C62' }, Price: amount && { PriceAmount: amount } };
  if (!amount || !base) return ofOne;
  const each = pricePerPiece(amount._, base._);
  if (each === undefined) return ofOne;
  return { [quantity]: base, Price: { PriceAmount: { ...amount, _: each } } };
}
