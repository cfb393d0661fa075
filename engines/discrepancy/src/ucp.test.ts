import { readUbl } from '@tongshang/ubl';
import { describe, expect, it } from 'vitest';
import { checkUcp, type UcpAsked } from './check-ucp.ts';
import { documentSet } from './document-set.ts';
import { findingText } from './finding.ts';
import { findDiscrepancies } from './index.ts';
import { UCP_RULES, type UcpRuleCode } from './ucp-rules.ts';

/** Invoices and transport documents written by hand, as others' systems write them. */
const NAMESPACES = [
  'xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"',
  'xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"',
].join(' ');

const party = (element: string, name: string) =>
  `<a:${element}><a:PartyName><b:Name>${name}</b:Name></a:PartyName></a:${element}>`;

const stage = (mode: string, content: string, ports: readonly [string, string]) => `
  <a:MainCarriageShipmentStage>
    <b:TransportModeCode>${mode}</b:TransportModeCode>
    ${content}
    <a:LoadingPortLocation><b:Name>${ports[0]}</b:Name></a:LoadingPortLocation>
    <a:UnloadingPortLocation><b:Name>${ports[1]}</b:Name></a:UnloadingPortLocation>
  </a:MainCarriageShipmentStage>`;

const bill = `<BillOfLading xmlns="urn:oasis:names:specification:ubl:schema:xsd:BillOfLading-2" ${NAMESPACES}>
  <b:UBLVersionID>2.1</b:UBLVersionID>
  <b:ID>HLCUBO12345</b:ID>
  <b:IssueDate>2026-05-05</b:IssueDate>
  <b:Note>Shipper's load, stow, weight and count</b:Note>
  <b:ToOrderIndicator>true</b:ToOrderIndicator>
  ${party('ConsignorParty', 'Bombay Spices Pvt Ltd')}
  ${party('CarrierParty', 'Northern Liner AG')}
  <a:Shipment>
    <b:ID>S-1</b:ID>
    <a:Consignment>
      <b:ID>S-1</b:ID>
      <b:Remarks>Packaging may not be sufficient for the sea journey</b:Remarks>
      <b:HandlingInstructions>The goods may be carried on deck</b:HandlingInstructions>
      <a:TransportContract><b:ID>www.northernliner.example/terms</b:ID></a:TransportContract>
      <a:DeliveryTerms><b:ID>CFR</b:ID></a:DeliveryTerms>
      <a:PrepaidPaymentTerms><b:Note>Freight prepaid</b:Note></a:PrepaidPaymentTerms>
      ${stage(
        '1',
        `<a:TransportMeans><a:MaritimeTransport><b:VesselName>Sea Breeze</b:VesselName></a:MaritimeTransport></a:TransportMeans>
         <a:LoadingTransportEvent><b:OccurrenceDate>2026-05-04</b:OccurrenceDate>
           <a:Location><b:Name>Nhava Sheva</b:Name></a:Location></a:LoadingTransportEvent>`,
        ['Nhava Sheva', 'Hamburg'],
      )}
    </a:Consignment>
  </a:Shipment>
  <a:DocumentDistribution><b:MaximumOriginalsNumeric>3</b:MaximumOriginalsNumeric>${party('Party', 'x')}</a:DocumentDistribution>
  <a:Signature><b:ID>1</b:ID><b:ReasonCode>carrier-agent</b:ReasonCode>${party('SignatoryParty', 'Port Agencies Ltd')}</a:Signature>
</BillOfLading>`;

const straight = bill
  .replace('<b:ToOrderIndicator>true', '<b:ToOrderIndicator>false')
  .replace('<a:TransportContract>', `${party('ConsigneeParty', 'Gewürzhaus GmbH')}$&`);

/** Taken in charge inland, carried through to an inland place. */
const multimodal = bill.replace(/<a:LoadingTransportEvent>[\s\S]*?<\/a:LoadingTransportEvent>/, '').replace(
  '<a:TransportContract>',
  `<a:PlannedDeliveryTransportEvent><a:Location><b:Name>Nürnberg</b:Name></a:Location></a:PlannedDeliveryTransportEvent>
     <a:ActualPickupTransportEvent><a:Location><b:Name>Ahmedabad ICD</b:Name></a:Location></a:ActualPickupTransportEvent>$&`,
);

const charterParty = bill
  .replace(
    '</b:ID></a:TransportContract>',
    '</b:ID><b:ContractType>Charter party</b:ContractType></a:TransportContract>',
  )
  .replace('carrier-agent', 'owner');

const waybill = (
  code: string,
  mode: string,
  content: string,
  ports: readonly [string, string],
  code2 = 'FCA',
) =>
  `<Waybill xmlns="urn:oasis:names:specification:ubl:schema:xsd:Waybill-2" ${NAMESPACES}>
  <b:ID>WB-${code}</b:ID>
  <b:IssueDate>2026-05-05</b:IssueDate>
  <b:WaybillTypeCode>${code}</b:WaybillTypeCode>
  ${party('CarrierParty', 'Swift Carriers')}
  <a:Shipment>
    <b:ID>S-2</b:ID>
    <a:Consignment>
      <b:ID>S-2</b:ID>
      ${party('ConsigneeParty', 'Gewürzhaus GmbH')}
      <a:TransportContract><b:ID>Conditions on the reverse</b:ID></a:TransportContract>
      <a:DeliveryTerms><b:ID>${code2}</b:ID></a:DeliveryTerms>
      <a:CollectPaymentTerms><b:Note>Freight collect</b:Note></a:CollectPaymentTerms>
      ${stage(mode, content, ports)}
    </a:Consignment>
  </a:Shipment>
  <a:DocumentDistribution><b:MaximumOriginalsNumeric>1</b:MaximumOriginalsNumeric>${party('Party', 'x')}</a:DocumentDistribution>
  <a:Signature><b:ID>1</b:ID><b:ReasonCode>carrier</b:ReasonCode>${party('SignatoryParty', 'Swift Carriers')}</a:Signature>
</Waybill>`;

const taken = (words: string, place: string) => `<a:TakeoverTransportEvent>
  <b:OccurrenceDate>2026-05-05</b:OccurrenceDate><b:Description>${words}</b:Description>
  <a:Location><b:Name>${place}</b:Name></a:Location></a:TakeoverTransportEvent>`;

const air = waybill('740', '4', taken('Accepted for carriage', 'Mumbai'), ['Mumbai', 'Frankfurt']);
const road = waybill('730', '3', taken('Received for carriage', 'Lyon'), ['Lyon', 'Leeds']);
const rail = waybill('720', '2', taken('Received for carriage', 'Yiwu'), ['Yiwu', 'Duisburg']);
const post = waybill('750', '5', taken('Posted', 'Vienna'), ['Vienna', 'Oslo']);
const seaWaybill = waybill(
  '710',
  '1',
  `<a:TransportMeans><a:MaritimeTransport><b:VesselName>Sea Breeze</b:VesselName></a:MaritimeTransport></a:TransportMeans>
   <a:LoadingTransportEvent><b:OccurrenceDate>2026-05-04</b:OccurrenceDate></a:LoadingTransportEvent>`,
  ['Nhava Sheva', 'Hamburg'],
  'FOB',
);

function read(xml: string) {
  const reading = readUbl(new TextEncoder().encode(xml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { document, placeOf } = reading;
  return { name: document.id ?? '', document, placeOf };
}

/** A paper beside the order that its goods are of. */
const examined = (xml: string, asked: UcpAsked = {}) =>
  checkUcp(documentSet([read(order), read(xml)]), asked);

function without(xml: string, part: RegExp | string, instead = ''): string {
  const changed = xml.replace(part, instead);
  if (changed === xml) throw new Error(`nothing to change: ${part}`);
  return changed;
}

/** An order, and the invoice of another's system for it: neither signed nor in the order's words, but of the same goods. */
const order = `<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" ${NAMESPACES}>
  <b:ID>4500017</b:ID>
  <b:IssueDate>2026-03-02</b:IssueDate>
  <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
  <a:BuyerCustomerParty>${party('Party', 'Gewürzhaus GmbH')}</a:BuyerCustomerParty>
  <a:SellerSupplierParty>${party('Party', 'Bombay Spices Pvt Ltd')}</a:SellerSupplierParty>
  <a:DeliveryTerms><b:ID schemeVersionID="2020">CFR</b:ID></a:DeliveryTerms>
  <a:AnticipatedMonetaryTotal><b:PayableAmount currencyID="EUR">1000.00</b:PayableAmount></a:AnticipatedMonetaryTotal>
  <a:OrderLine><a:LineItem>
    <b:ID>1</b:ID>
    <b:Quantity unitCode="KGM">500</b:Quantity>
    <b:LineExtensionAmount currencyID="EUR">1000.00</b:LineExtensionAmount>
    <a:Price><b:PriceAmount currencyID="EUR">2.00</b:PriceAmount></a:Price>
    <a:Item><b:Name>Black pepper</b:Name><a:SellersItemIdentification><b:ID>BP-1</b:ID></a:SellersItemIdentification></a:Item>
  </a:LineItem></a:OrderLine>
</Order>`;

const billedLine = (id: string, sku: string, name: string, amount: string) => `<a:InvoiceLine>
    <b:ID>${id}</b:ID>
    <b:InvoicedQuantity unitCode="KGM">500</b:InvoicedQuantity>
    <b:LineExtensionAmount currencyID="EUR">${amount}</b:LineExtensionAmount>
    <a:Item><b:Name>${name}</b:Name><a:SellersItemIdentification><b:ID>${sku}</b:ID></a:SellersItemIdentification></a:Item>
    <a:Price><b:PriceAmount currencyID="EUR">2.00</b:PriceAmount></a:Price>
  </a:InvoiceLine>`;

const invoice = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" ${NAMESPACES}>
  <b:ID>BS/26/0417</b:ID>
  <b:IssueDate>2026-05-03</b:IssueDate>
  <b:InvoiceTypeCode>380</b:InvoiceTypeCode>
  <b:Note>Tax invoice</b:Note>
  <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
  <a:AccountingSupplierParty>${party('Party', 'BOMBAY SPICES PVT. LTD.')}</a:AccountingSupplierParty>
  <a:AccountingCustomerParty>${party('Party', 'Gewürzhaus')}</a:AccountingCustomerParty>
  <a:DeliveryTerms><b:ID schemeVersionID="2020">CFR</b:ID></a:DeliveryTerms>
  <a:LegalMonetaryTotal><b:PayableAmount currencyID="EUR">1000.00</b:PayableAmount></a:LegalMonetaryTotal>
  ${billedLine('1', 'BP-1', 'Black pepper, Malabar, 550 g/l', '1000.00')}
</Invoice>`;

const accepted: Readonly<Record<string, string>> = {
  invoice,
  bill,
  straight,
  multimodal,
  air,
  road,
  rail,
  post,
  seaWaybill,
};

it.each(Object.entries(accepted))('accepts the %s of a stranger', (_, xml) => {
  expect(examined(xml)).toEqual([]);
});

it('accepts a bill subject to a charter party only where one is called for', () => {
  expect(examined(charterParty, { charterPartyAllowed: true })).toEqual([]);
  expect(examined(charterParty).map((one) => one.rule)).toEqual(['UCP_SIGNED', 'UCP_CHARTER_PARTY']);
});

it('takes an invoice for more only as far as the credit says, and of another only where it was transferred', () => {
  const more = without(
    invoice,
    'PayableAmount currencyID="EUR">1000.00',
    'PayableAmount currencyID="EUR">1100.00',
  );
  const rules = (xml: string, asked: UcpAsked) => examined(xml, asked).map((one) => one.rule);
  expect(rules(more, { credit: { tolerancePercent: '10' } })).toEqual([]);
  expect(rules(more, { credit: { tolerancePercent: '9.9' } })).toEqual(['UCP_INVOICE_AMOUNT']);
  expect(rules(invoice, { credit: { amount: { amount: '900.00', currency: 'EUR' } } })).toEqual([
    'UCP_INVOICE_AMOUNT',
  ]);
  const second = without(invoice, SUPPLIER, supplier('Malabar Export House'));
  expect(rules(second, { credit: { transferred: true } })).toEqual([]);
});

it('tells a difference of an invoice once: by the article only where the comparison of the papers has not', () => {
  const other = without(invoice, SUPPLIER, supplier('Malabar Export House'));
  const rules = (xml: string) => findDiscrepancies([read(order), read(xml)]).map((one) => one.rule);
  expect(rules(invoice)).toEqual([]);
  expect(rules(other)).toEqual(['SELLER_DIFFERS']);
  expect(rules(without(invoice, 'Tax invoice', 'Proforma'))).toEqual(['ISBP_INVOICE_TITLE']);
});

type Refused = readonly [
  rule: UcpRuleCode,
  article: string,
  refused: string,
  value: string,
  accepted: keyof typeof accepted,
];

const CARRIER = /<a:CarrierParty>[\s\S]*?<\/a:CarrierParty>/;
const ORIGINALS = /<a:DocumentDistribution>[\s\S]*?<\/a:DocumentDistribution>/;
const TERMS = /<a:TransportContract>[\s\S]*?<\/a:TransportContract>/;
const CAPACITY = /<b:ReasonCode>[^<]*<\/b:ReasonCode>/;
const VESSEL = /<a:TransportMeans>[\s\S]*?<\/a:TransportMeans>/;
const DISCHARGE = /<a:UnloadingPortLocation>[\s\S]*?<\/a:UnloadingPortLocation>/;
const LOADED = /<a:LoadingTransportEvent>[\s\S]*?<\/a:LoadingTransportEvent>/;
const clause = (words: string) => `<b:ID>S-1</b:ID>\n      <b:Remarks>${words}</b:Remarks>`;

const SUPPLIER = /<a:AccountingSupplierParty>[\s\S]*?<\/a:AccountingSupplierParty>/;
const supplier = (name: string) =>
  `<a:AccountingSupplierParty>${party('Party', name)}</a:AccountingSupplierParty>`;
const inDollars = invoice.replaceAll('"EUR"', '"USD"');

const refused: readonly Refused[] = [
  [
    ...(['UCP_INVOICE_ISSUER', '18 (a) (i)'] as const),
    without(invoice, SUPPLIER, supplier('Malabar Export House')),
    ...(['Malabar Export House', 'invoice'] as const),
  ],
  ['UCP_INVOICE_ISSUER', '18 (a) (i)', without(invoice, '>380<', '>389<'), '389', 'invoice'],
  [
    ...(['UCP_INVOICE_APPLICANT', '18 (a) (ii)'] as const),
    without(invoice, '>Gewürzhaus<', '>Nürnberger Spedition<'),
    ...(['Nürnberger Spedition', 'invoice'] as const),
  ],
  [
    ...(['UCP_INVOICE_APPLICANT', '18 (a) (ii)'] as const),
    without(invoice, /<a:AccountingCustomerParty>[\s\S]*?<\/a:AccountingCustomerParty>/),
    ...(['—', 'invoice'] as const),
  ],
  ['UCP_INVOICE_CURRENCY', '18 (a) (iii)', inDollars, 'USD', 'invoice'],
  [
    ...(['UCP_INVOICE_AMOUNT', '18 (b)'] as const),
    without(invoice, 'PayableAmount currencyID="EUR">1000.00', 'PayableAmount currencyID="EUR">1000.01'),
    ...(['1000.01 EUR', 'invoice'] as const),
  ],
  [
    'UCP_INVOICE_GOODS',
    '18 (c)',
    without(invoice, 'Black pepper, Malabar', 'Pepper'),
    'Pepper, 550 g/l',
    'invoice',
  ],
  [
    ...(['ISBP_INVOICE_TITLE', 'C1'] as const),
    without(invoice, 'Tax invoice', 'PROVISIONAL INVOICE'),
    ...(['PROVISIONAL INVOICE', 'invoice'] as const),
  ],
  [
    ...(['ISBP_INVOICE_VALUE', 'C6 (a)'] as const),
    without(invoice, '<b:LineExtensionAmount currencyID="EUR">1000.00</b:LineExtensionAmount>'),
    ...(['—', 'invoice'] as const),
  ],
  ['ISBP_INVOICE_UNIT_PRICE', 'C6 (b)', without(invoice, /<a:Price>.*<\/a:Price>/), '—', 'invoice'],
  ['ISBP_INVOICE_TERM', 'C8', without(invoice, /<a:DeliveryTerms>.*<\/a:DeliveryTerms>/), '—', 'invoice'],
  ['ISBP_INVOICE_TERM', 'C8', without(invoice, '"2020">CFR', '"2010">CFR'), 'CFR 2010', 'invoice'],
  [
    ...(['ISBP_INVOICE_ADDED', 'C12 (b)'] as const),
    without(
      invoice,
      '</Invoice>',
      `${billedLine('2', 'CA-7', 'Cardamom, sample free of charge', '0.00')}</Invoice>`,
    ),
    ...(['Cardamom, sample free of charge', 'invoice'] as const),
  ],
  ['UCP_CARRIER_NAMED', '19 (a) (i)', without(multimodal, CARRIER), '—', 'multimodal'],
  ['UCP_CARRIER_NAMED', '20 (a) (i)', without(bill, CARRIER), '—', 'bill'],
  ['UCP_CARRIER_NAMED', '23 (a) (i)', without(air, CARRIER), '—', 'air'],
  ['UCP_SIGNED', '20 (a) (i)', without(bill, CAPACITY), '—', 'bill'],
  ['UCP_SIGNED', '20 (a) (i)', without(bill, 'carrier-agent', 'forwarder'), 'forwarder', 'bill'],
  ['UCP_SIGNED', '21 (a) (i)', without(seaWaybill, CAPACITY), '—', 'seaWaybill'],
  [
    'UCP_SIGNED',
    '23 (a) (i)',
    without(air, '<b:ReasonCode>carrier', '<b:ReasonCode>master'),
    'master',
    'air',
  ],
  ['UCP_SIGNED', '24 (a) (i)', without(rail, CAPACITY), '—', 'rail'],
  [
    ...(['UCP_SIGNED_BY_CARRIER', '24 (a) (i)'] as const),
    without(
      road,
      '<b:Name>Swift Carriers</b:Name></a:PartyName></a:SignatoryParty>',
      '<b:Name>Fast Forwarders</b:Name></a:PartyName></a:SignatoryParty>',
    ),
    ...(['Fast Forwarders', 'road'] as const),
  ],
  ['UCP_ON_BOARD', '20 (a) (ii)', without(bill, LOADED), '—', 'bill'],
  ['UCP_ON_BOARD', '21 (a) (ii)', without(seaWaybill, LOADED), '—', 'seaWaybill'],
  [
    ...(['UCP_ON_BOARD_PORT', '20 (a) (ii)'] as const),
    without(bill, '<a:Location><b:Name>Nhava Sheva', '<a:Location><b:Name>Mundra'),
    ...(['Mundra', 'bill'] as const),
  ],
  ['UCP_VESSEL', '20 (a) (ii)', without(bill, VESSEL), '—', 'bill'],
  ['UCP_PLACES', '20 (a) (iii)', without(bill, DISCHARGE), '—', 'bill'],
  ['UCP_PLACES', '23 (a) (iv)', without(air, DISCHARGE), '—', 'air'],
  ['UCP_PLACES', '24 (a) (iii)', without(road, DISCHARGE), '—', 'road'],
  ['UCP_DISPATCHED', '19 (a) (ii)', without(multimodal, /<b:IssueDate>.*<\/b:IssueDate>/), '—', 'multimodal'],
  ['UCP_ORIGINALS', '19 (a) (iv)', without(multimodal, ORIGINALS), '—', 'multimodal'],
  ['UCP_ORIGINALS', '20 (a) (iv)', without(bill, ORIGINALS), '—', 'bill'],
  ['UCP_TERMS', '20 (a) (v)', without(bill, TERMS), '—', 'bill'],
  ['UCP_TERMS', '23 (a) (vi)', without(air, TERMS), '—', 'air'],
  [
    ...(['UCP_CHARTER_PARTY', '20 (a) (vi)'] as const),
    without(bill, /<b:Note>.*<\/b:Note>/, '<b:Note>Freight as per charter party</b:Note>'),
    ...(['Freight as per charter party', 'bill'] as const),
  ],
  ['UCP_ACCEPTED_FOR_CARRIAGE', '23 (a) (ii)', without(air, 'Accepted for carriage', 'Booked'), '—', 'air'],
  ['UCP_DATE_OF_ISSUE', '23 (a) (iii)', without(air, /<b:IssueDate>.*<\/b:IssueDate>/), '—', 'air'],
  [
    ...(['UCP_RECEIVED', '24 (a) (ii)'] as const),
    without(without(road, /<b:IssueDate>.*<\/b:IssueDate>/), /<b:OccurrenceDate>.*<\/b:OccurrenceDate>/),
    ...(['—', 'road'] as const),
  ],
  ['UCP_POSTED', '25 (a)', without(post, '<a:Location><b:Name>Vienna</b:Name></a:Location>'), '—', 'post'],
  [
    'UCP_ON_DECK',
    '26 (a)',
    without(bill, 'may be carried on deck', 'are loaded on deck'),
    'The goods are loaded on deck',
    'bill',
  ],
  [
    ...(['UCP_CLEAN', '27'] as const),
    without(bill, /<b:ID>S-1<\/b:ID>\n\s*<b:Remarks>.*<\/b:Remarks>/, clause('Three cartons torn and wet')),
    ...(['Three cartons torn and wet', 'bill'] as const),
  ],
  [
    ...(['UCP_CLEAN', '27'] as const),
    without(
      bill,
      /<b:ID>S-1<\/b:ID>\n\s*<b:Remarks>.*<\/b:Remarks>/,
      clause('Packaging is not sufficient for the sea journey'),
    ),
    ...(['Packaging is not sufficient for the sea journey', 'bill'] as const),
  ],
  [
    'ISBP_CONSIGNEE',
    'E12',
    without(straight, /<a:ConsigneeParty>[\s\S]*?<\/a:ConsigneeParty>/),
    '—',
    'straight',
  ],
  ['ISBP_FREIGHT', 'E26', without(bill, '>CFR<', '>FOB<'), 'FOB, freight prepaid', 'bill'],
  ['ISBP_FREIGHT', 'H25', without(air, '>FCA<', '>CPT<'), 'CPT, freight collect', 'air'],
];

describe('refuses', () => {
  it.each(refused)('%s %s', (rule, article, xml, value, kind) => {
    expect(examined(accepted[kind] ?? '')).toEqual([]);
    const found = examined(xml);
    expect(found.map((one) => [one.rule, one.right.value])).toEqual([[rule, value]]);
    expect(found[0]?.about.article).toMatch(new RegExp(`${article.replace(/[()]/g, '\\$&')}$`));
    expect(found[0]?.right.path).toMatch(/^\/(BillOfLading|Waybill|Invoice)/);
    for (const language of ['en', 'zh-CN'] as const) {
      expect(found[0] && findingText(found[0], language)).not.toMatch(/[{}]/);
    }
  });

  it('by every rule of the table at least once', () => {
    expect([...new Set(refused.map(([rule]) => rule))].toSorted()).toEqual(Object.keys(UCP_RULES).toSorted());
  });
});

it('is part of what the documents of a trade are compared for', () => {
  const found = findDiscrepancies([read(without(bill, ORIGINALS))]);
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['UCP_ORIGINALS', 'warning']]);
});
