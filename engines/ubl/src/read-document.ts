import { Refusal } from '@tongshang/refusal';
import {
  addProblem,
  all,
  amount,
  at,
  type Cursor,
  date,
  indicator,
  period,
  present,
  type Reading,
  required,
  text,
  texts,
  type UblPlace,
  type UblProblem,
} from './cursor.ts';
import { decodeXml } from './decode.ts';
import {
  documentTypeOf,
  namespaceOf,
  rootOf,
  UBL_DOCUMENT_TYPES,
  type UblDocumentType,
} from './document-types.ts';
import { UBL_LIMITS, type UblLimits } from './limits.ts';
import type { UblDeliveryTerms, UblDocument, UblLine } from './model.ts';
import { placeTable, type UblPlaceTable } from './places.ts';
import { readAccount, readPrepayments, readTaxTotal, readTotals } from './read-amounts.ts';
import { readCarriage } from './read-carriage.ts';
import { readAttestation, readCertificate } from './read-certificate.ts';
import { readCharges } from './read-charge.ts';
import { readDeliveries } from './read-delivery.ts';
import { readDueDate } from './read-due-date.ts';
import { demonstrated, readChanges } from './read-extensions.ts';
import { type LineRules, readLine } from './read-line.ts';
import { readLocation, readParties } from './read-party.ts';
import { readReferences } from './read-reference.ts';
import { readEvent, readShipment } from './read-shipment.ts';
import { refuse } from './refusals.ts';
import { parseXml, pathOf, type XmlElement } from './xml.ts';

/** An element that was not understood, and the texts in it, joined. */
type UnreadPart = UblPlace & {
  readonly written: string;
  /** An amount of money stands in it. */
  readonly hasAmount: boolean;
};

/** A document and where each of its values stands, or why it could not be read: never both, never half. */
export type UblReading =
  | {
      readonly ok: true;
      readonly document: UblDocument;
      /** The place of a value by its JSON pointer without the leading slash: `lines/0/quantity`. */
      readonly placeOf: (pointer: string) => UblPlace | undefined;
      /** Pointers of every value of the model that the file states, for `placeOf`. */
      readonly pointers: readonly string[];
      /** The same as plain data, to be kept beside the document. */
      readonly places: () => UblPlaceTable;
      /** Names of the parts that are in the file and not in the model, without their numbers: `/Order/cac:Contract`. */
      readonly notRead: readonly string[];
      /** The same parts one by one, with their place and what stands in them; `more` were not listed. */
      readonly unread: {
        readonly parts: readonly UnreadPart[];
        readonly more: number;
        /** An amount of money stands in one of those that were not listed. */
        readonly moreHasAmount: boolean;
      };
    }
  | { readonly ok: false; readonly problems: readonly UblProblem[] };

/** Of what this reader makes of a file. It grows when the same bytes are read otherwise: what is kept is then read again. */
export const READER_VERSION = 12;

const ORDER_RULES: LineRules = { id: true, item: true, positiveQuantity: true };

/** Document type → where its lines are and what a line must state. */
const LINES: Partial<Record<UblDocumentType, { readonly path: string } & LineRules>> = {
  RequestForQuotation: { path: 'RequestForQuotationLine', ...ORDER_RULES },
  Quotation: { path: 'QuotationLine', ...ORDER_RULES },
  ProformaInvoice: { path: 'InvoiceLine', ...ORDER_RULES },
  Order: { path: 'OrderLine', ...ORDER_RULES },
  OrderResponse: { path: 'OrderLine', ...ORDER_RULES },
  OrderChange: { path: 'OrderLine', ...ORDER_RULES },
  OrderChangeProposal: { path: 'OrderLine', ...ORDER_RULES },
  OrderRejection: { path: 'OrderLine', ...ORDER_RULES },
  // An invoice line may correct an earlier one, so its quantity may be negative.
  Invoice: { path: 'InvoiceLine', id: true, item: true, positiveQuantity: false },
  CreditNote: { path: 'CreditNoteLine', id: true, item: true, positiveQuantity: false },
  DebitNote: { path: 'InvoiceLine', id: true, item: true, positiveQuantity: false },
  ReceiptAdvice: { path: 'ReceiptLine', id: true, item: false, positiveQuantity: false },
  RemittanceAdvice: { path: 'RemittanceAdviceLine', id: true, item: false, positiveQuantity: false },
  CustomsInvoice: { path: 'InvoiceLine', ...ORDER_RULES },
  MovementPackingList: { path: 'DespatchLine', id: true, item: true, positiveQuantity: false },
};

/** Elements that UBL 2.0 to 2.4 all require, besides the lines. */
const REQUIRED: Partial<Record<UblDocumentType, readonly string[]>> = {
  RequestForQuotation: ['cbc:IssueDate', 'cac:SellerSupplierParty'],
  Quotation: ['cbc:IssueDate', 'cac:SellerSupplierParty'],
  Order: ['cbc:ID', 'cbc:IssueDate', 'cac:BuyerCustomerParty', 'cac:SellerSupplierParty'],
  OrderResponse: ['cbc:ID', 'cbc:IssueDate', 'cac:BuyerCustomerParty', 'cac:SellerSupplierParty'],
  OrderChangeProposal: ['cbc:ID', 'cbc:IssueDate', 'cac:BuyerCustomerParty', 'cac:SellerSupplierParty'],
  OrderRejection: ['cbc:ID', 'cbc:IssueDate', 'cac:BuyerCustomerParty', 'cac:SellerSupplierParty'],
  OrderChange: ['cbc:IssueDate', 'cac:OrderReference', 'cac:BuyerCustomerParty', 'cac:SellerSupplierParty'],
  Invoice: ['cbc:ID', 'cbc:IssueDate', 'cac:AccountingSupplierParty', 'cac:LegalMonetaryTotal'],
  ProformaInvoice: ['cbc:ID', 'cbc:IssueDate', 'cac:AccountingSupplierParty', 'cac:LegalMonetaryTotal'],
  CreditNote: ['cbc:ID', 'cbc:IssueDate', 'cac:AccountingSupplierParty', 'cac:LegalMonetaryTotal'],
  DebitNote: ['cbc:ID', 'cbc:IssueDate', 'cac:AccountingSupplierParty', 'cac:LegalMonetaryTotal'],
  CustomsInvoice: ['cbc:ID', 'cbc:IssueDate', 'cac:AccountingSupplierParty', 'cac:LegalMonetaryTotal'],
  MovementPackingList: ['cbc:ID', 'cbc:IssueDate', 'cac:DespatchSupplierParty'],
};

const LINES_REQUIRED: readonly UblDocumentType[] = [
  ...(['RequestForQuotation', 'Quotation', 'Order', 'Invoice', 'CreditNote'] as const),
  ...(['ProformaInvoice', 'DebitNote', 'CustomsInvoice', 'MovementPackingList', 'OrderChange'] as const),
];

/**
 * Reads one UBL 2.0–2.4 document of the types of {@link UBL_DOCUMENT_TYPES}. Never throws on bad input: what is wrong
 * comes back as problems, each a code of `ublRefusals` with its place. Parts that are not understood are left alone
 * and named in `notRead`.
 */
export function readUbl(bytes: Uint8Array, limits: UblLimits = UBL_LIMITS): UblReading {
  const reading: Reading = { limits, problems: [], places: new Map(), understood: new Set() };
  try {
    const element = parseXml(decodeXml(bytes, limits), limits);
    const type = typeOf(element);
    const document = readRoot({ reading, element, pointer: '' }, type);
    if (reading.problems.length > 0) return { ok: false, problems: reading.problems };
    const placeOf = (pointer: string) => {
      const found = reading.places.get(pointer);
      return found && { path: pathOf(found), line: found.line, column: found.column };
    };
    return {
      ...{ ok: true, document, placeOf },
      pointers: [...reading.places.keys()],
      places: () => placeTable(reading.places),
      ...notRead(element, reading.understood),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problems: [problemOf(error)] };
  }
}

function problemOf({ code, params, place = 'line 1' }: Refusal): UblProblem {
  const [, line, column] = /^line (\d+)(?: column (\d+))?$/.exec(place) ?? [];
  return {
    code,
    params,
    place,
    ...(line ? { line: Number(line) } : {}),
    ...(column ? { column: Number(column) } : {}),
  };
}

/** Where a document of one root says which kind it is. */
const TYPE_CODES: readonly string[] = [
  'InvoiceTypeCode',
  'TypeCode',
  'DespatchAdviceTypeCode',
  'OrderResponseCode',
];

function typeOf(root: XmlElement): UblDocumentType {
  const code = root.children.find((child) => TYPE_CODES.includes(child.name))?.text.trim();
  const type = documentTypeOf(root.name, code);
  if (type && root.namespace === namespaceOf(root.name)) return type;
  throw refuse(
    'UBL_ROOT_UNKNOWN',
    {
      root: [root.name, code].filter(Boolean).join(' ').slice(0, 100),
      namespace: root.namespace.slice(0, 200) || '—',
      known: [...new Set(UBL_DOCUMENT_TYPES.map(rootOf))].join(', '),
    },
    `line ${root.line} column ${root.column}`,
  );
}

/** Documents of goods under way: what was done with them, and as what their paper is signed. */
const CARRIED: readonly UblDocumentType[] = ['BillOfLading', 'Waybill', 'InsuranceCertificate'];

function readRoot(root: Cursor, type: UblDocumentType): UblDocument {
  const version = text(root, 'UBLVersionID', 'version');
  if (version && !/^2\.[0-4]$/.test(version)) {
    addProblem(root, 'UBL_VERSION_UNSUPPORTED', { version: version.slice(0, 20) });
  }
  for (const name of REQUIRED[type] ?? []) {
    const there = root.element.children.some((child) => child.qualifiedName === name);
    required(root, there || undefined, name);
  }
  const shipment = at(
    root,
    'Shipment|CustomsDeclaration/Shipment|CertificateOfOriginApplication/Shipment|Delivery/Shipment',
    'shipment',
  );
  // A transportation status carries its consignment without a shipment around it.
  const carrier = shipment ?? (at(root, 'Consignment', 'shipment') && { ...root, pointer: 'shipment' });
  const lines = readLines(root, type);
  return present<UblDocument>({
    type,
    version,
    ...identification(root),
    ...commercial(root),
    references: readReferences(root),
    parties: readParties(root),
    representation: text(
      root,
      'ImporterParty/PowerOfAttorney/Description|ExporterParty/PowerOfAttorney/Description',
      'representation',
    ),
    lines,
    shipment: carrier && readShipment(root, carrier),
    carriage: CARRIED.includes(type) ? readCarriage(root) : undefined,
    events: all(root, 'TransportEvent', 'events').map(readEvent),
    certificate: readCertificate(root),
    attestations: all(root, 'Attestation', 'attestations').map(readAttestation),
    changes: readChanges(root.element),
    demonstration: demonstrated(root.element),
  });
}

function identification(root: Cursor) {
  return {
    id: text(root, 'ID', 'id'),
    uuid: text(root, 'UUID', 'uuid'),
    issueDate: date(root, 'IssueDate', 'issueDate'),
    issueTime: text(root, 'IssueTime', 'issueTime'),
    typeCode: text(
      root,
      'InvoiceTypeCode|CreditNoteTypeCode|OrderTypeCode|TypeCode|ExportTypeCode|WaybillTypeCode|TransportationStatusTypeCode|DespatchAdviceTypeCode',
      'typeCode',
    ),
    salesOrderId: text(root, 'SalesOrderID', 'salesOrderId'),
    customerReference: text(root, 'CustomerReference', 'customerReference'),
    accountingCost: text(root, 'AccountingCost', 'accountingCost'),
    responseCode: text(root, 'OrderResponseCode', 'responseCode'),
    sequence: text(root, 'SequenceNumberID', 'sequence'),
    toOrder: indicator(root, 'ToOrderIndicator', 'toOrder'),
    notes: texts(root, 'Note', 'notes'),
  };
}

function commercial(root: Cursor) {
  return {
    currency: text(root, 'DocumentCurrencyCode|PricingCurrencyCode|RequestedInvoiceCurrencyCode', 'currency'),
    validity: period(root, 'ValidityPeriod|RequestedValidityPeriod|PaymentTerms/ValidityPeriod', 'validity'),
    submissionDueDate: date(root, 'SubmissionDueDate', 'submissionDueDate'),
    account: readAccount(root),
    buyerReference: text(root, 'BuyerReference', 'buyerReference'),
    deliveredDate: date(root, 'Delivery/ActualDeliveryDate', 'deliveredDate'),
    supplyPeriod: period(root, 'InvoicePeriod', 'supplyPeriod'),
    dueDate: readDueDate(root),
    deliverTo: readLocation(root, 'Delivery/DeliveryLocation|Delivery/DeliveryAddress', 'deliverTo'),
    requestedDelivery: period(root, 'Delivery/RequestedDeliveryPeriod', 'requestedDelivery'),
    promisedDelivery: period(root, 'Delivery/PromisedDeliveryPeriod', 'promisedDelivery'),
    latestShipmentDate: date(
      root,
      'Delivery/Despatch/RequestedDespatchPeriod/EndDate|Delivery/Despatch/RequestedDespatchDate',
      'latestShipmentDate',
    ),
    deliveries: readDeliveries(root, 'Delivery', 'deliveries'),
    deliveryTerms: readDeliveryTerms(root),
    paymentTerms: texts(root, 'PaymentTerms/Note', 'paymentTerms'),
    prepayments: readPrepayments(root),
    conditions: texts(root, 'TransactionConditions/Description', 'conditions'),
    destinationCountry: text(root, 'DestinationCountry/IdentificationCode', 'destinationCountry'),
    charges: readCharges(root, 'AllowanceCharge', 'charges'),
    ...readTaxTotal(root),
    totals: readTotals(root),
    remitted: amount(root, 'TotalPaymentAmount', 'remitted'),
  };
}

function readLines(root: Cursor, type: UblDocumentType): UblLine[] {
  const rules = LINES[type];
  if (!rules) return [];
  const lines = all(root, rules.path, 'lines').map((one) => readLine(one, rules));
  if (LINES_REQUIRED.includes(type)) required(root, lines, `cac:${rules.path}`);
  return lines;
}

function readDeliveryTerms(root: Cursor): UblDeliveryTerms | undefined {
  const terms = at(
    root,
    [
      'DeliveryTerms',
      'Delivery/DeliveryTerms',
      'Shipment/Consignment/DeliveryTerms',
      'CustomsDeclaration/Shipment/Consignment/DeliveryTerms',
      'CertificateOfOriginApplication/Shipment/Consignment/DeliveryTerms',
    ].join('|'),
    'deliveryTerms',
  );
  if (!terms) return undefined;
  return present<UblDeliveryTerms>({
    code: text(terms, 'ID', 'code'),
    edition: at(terms, 'ID', 'code')?.element.attributes.get('schemeVersionID'),
    specialTerms: texts(terms, 'SpecialTerms', 'specialTerms'),
    place: readLocation(terms, 'DeliveryLocation', 'place'),
  });
}

const MAX_NOT_READ = 200;

/** The outermost elements of which nothing was understood. */
function notRead(root: XmlElement, understood: ReadonlySet<XmlElement>) {
  const names = new Set<string>();
  const parts: UnreadPart[] = [];
  let more = 0;
  let moreHasAmount = false;
  const visit = (element: XmlElement, name: string) => {
    for (const child of element.children) {
      const childName = `${name}/${child.qualifiedName}`;
      if (understood.has(child)) visit(child, childName);
      else if (child.name === 'UBLExtensions' || child.name === 'CustomizationID') continue;
      else if (parts.length >= MAX_NOT_READ) {
        more += 1;
        moreHasAmount ||= hasAmount(child);
      } else {
        names.add(childName);
        const { line, column } = child;
        parts.push({
          path: pathOf(child),
          line,
          column,
          written: textIn(child),
          hasAmount: hasAmount(child),
        });
      }
    }
  };
  visit(root, `/${root.qualifiedName}`);
  return { notRead: [...names], unread: { parts, more, moreHasAmount } };
}

/** Whether the element, or one in it, states an amount other than zero. */
function hasAmount(element: XmlElement): boolean {
  if (element.attributes.has('currencyID') && /[1-9]/.test(element.text)) return true;
  return element.children.some(hasAmount);
}

const MAX_WRITTEN = 400;

function textIn(element: XmlElement): string {
  const said: string[] = [];
  let length = 0;
  const visit = (one: XmlElement) => {
    const own = one.text.trim();
    if (own !== '') said.push(own);
    length += own.length;
    for (const child of one.children) {
      if (length > MAX_WRITTEN) return;
      visit(child);
    }
  };
  visit(element);
  return said.join(' ').slice(0, MAX_WRITTEN);
}
