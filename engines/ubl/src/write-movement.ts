import { isMemberState } from '@tongshang/country';
import { formatMoney, parseMoney } from '@tongshang/money';
import {
  type ClaimReason,
  chineseWith,
  dateInText,
  type GoodsRemedy,
  type Localised,
  type TradeLine,
} from '@tongshang/trade-facts';
import type { UblNode, UblWritten } from './serialise.ts';
import type { DocumentInput, MovedInput, TradeInput } from './trade-input.ts';
import { placeName } from './write-certificates.ts';
import { billedLine, linesOf, orderReference } from './write-commercial.ts';
import {
  amount,
  item,
  kilograms,
  lineNumber,
  lineUuid,
  localised,
  partyOf,
  partyWithRole,
  quantity,
  reference,
  references,
  shipmentStage,
  totalWeight,
} from './write-parts.ts';

/** As what the claim stands among the references: it tells a return from a replacement. */
export const CLAIM_REFERENCES: Readonly<Record<GoodsRemedy, string>> = {
  return: 'ReturnClaim',
  replacement: 'ReplacementClaim',
};

const FOR_CUSTOMS: Readonly<Record<GoodsRemedy, Localised>> = {
  return: {
    en: 'Returned goods. Value for customs purposes only; no payment is due.',
    'zh-CN': '退运货物。所列价值仅供海关申报使用，无需付款。',
  },
  replacement: {
    en: 'Replacement, free of charge. Value for customs purposes only; no payment is due.',
    'zh-CN': '无代价抵偿货物，免费提供。所列价值仅供海关申报使用，无需付款。',
  },
};

/** What a paper without values says of it. */
const NOTHING_DUE: Readonly<Record<GoodsRemedy, Localised>> = {
  return: { en: 'Returned goods; no payment is due.', 'zh-CN': '退运货物，无需付款。' },
  replacement: {
    en: 'Replacement, free of charge; no payment is due.',
    'zh-CN': '无代价抵偿货物，免费提供，无需付款。',
  },
};

const REASONS: Readonly<Record<ClaimReason, Localised>> = {
  'lost-on-the-way': { en: 'lost on the way', 'zh-CN': '途中灭失' },
  'damaged-on-the-way': { en: 'damaged on the way', 'zh-CN': '途中损坏' },
  'short-from-start': { en: 'never shipped (short from the start)', 'zh-CN': '发货时即短少' },
  'not-conforming': { en: 'not as agreed', 'zh-CN': '与约定不符' },
  'wrong-goods': { en: 'wrong goods', 'zh-CN': '货物错误' },
  'not-insured': { en: 'not insured as the seller owes', 'zh-CN': '卖方未依约投保' },
  'not-delivered': { en: 'not delivered', 'zh-CN': '未交货' },
  'not-received': { en: 'not received by the buyer', 'zh-CN': '买方未收货' },
  other: { en: 'other reasons, as stated in the claim', 'zh-CN': '其他原因，见索赔' },
};

/** As the papers of goods of a claim call those who send and get them: who sold them first is told by neither. */
const ENDS: Readonly<Record<'from' | 'to', Localised>> = {
  from: { en: 'the sender', 'zh-CN': '发货人' },
  to: { en: 'the consignee', 'zh-CN': '收货人' },
};

/**
 * The customs procedures by which such goods usually leave and enter, as far as they are held here: a pointer for whoever declares them. China:
 * GACC supervision modes 4561 and 3100; the Union: Regulation (EU) No 952/2013, articles 118 and 203; the United States: HTSUS 9801.00.10.
 */
function procedures(remedy: GoodsRemedy, from: string | undefined, to: string | undefined): Localised[] {
  if (from === to || (isMemberState(from ?? '') && isMemberState(to ?? ''))) return [];
  const said: Localised[] = [];
  if (from === 'CN' || to === 'CN')
    said.push(
      remedy === 'return'
        ? {
            en: 'Customs of China: returned goods, supervision mode 4561.',
            'zh-CN': '中国海关：退运货物，监管方式 4561。',
          }
        : {
            en: 'Customs of China: replacement free of charge, supervision mode 3100.',
            'zh-CN': '中国海关：无代价抵偿，监管方式 3100。',
          },
    );
  if (remedy === 'return' && isMemberState(to ?? ''))
    said.push({
      en: 'Customs of the Union: returned goods, relief from import duty (Regulation (EU) No 952/2013, article 203).',
      'zh-CN': '欧盟海关：退回货物免征进口关税（第 952/2013 号条例第 203 条）。',
    });
  if (remedy === 'return' && isMemberState(from ?? ''))
    said.push({
      en: 'Customs of the Union: repayment of import duty on goods that do not comply with the contract (Regulation (EU) No 952/2013, article 118).',
      'zh-CN': '欧盟海关：与合同不符的货物退还进口关税（第 952/2013 号条例第 118 条）。',
    });
  if (remedy === 'return' && to === 'US')
    said.push({
      en: 'Customs of the United States: goods exported and returned, HTSUS 9801.00.10.',
      'zh-CN': '美国海关：出口后退回的货物，税则号列 9801.00.10。',
    });
  return said;
}

function notes({ trade }: DocumentInput, details: MovedInput, first: Localised): UblWritten[] {
  const { reason, freightBy, dispatchedOn, place, note } = details;
  const [why, who] = [REASONS[reason], ENDS[freightBy === details.from ? 'from' : 'to']];
  const on = dateInText(dispatchedOn);
  const [english = '', chinese = english] = placeName(place).map((one) => one._);
  const country = (role: 'seller' | 'buyer') => partyOf(trade, role)?.country;
  const words: Localised[] = [
    first,
    { en: `Reason: ${why.en}.`, 'zh-CN': `原因：${why['zh-CN']}。` },
    { en: `Dispatched on ${on.en} from ${english}.`, 'zh-CN': chineseWith`${on['zh-CN']}自${chinese}发运。` },
    { en: `Freight borne by ${who.en}.`, 'zh-CN': `运费由${who['zh-CN']}承担。` },
    ...procedures(details.remedy, country(details.from), country(details.to)),
  ];
  return [...words.flatMap(localised), ...(note === undefined ? [] : [{ _: note }])];
}

/** The claim, the papers by which the goods first went and were declared, and the transport document of this movement. */
function movementReferences(
  input: DocumentInput,
  details: MovedInput,
  ...types: readonly string[]
): UblNode[] {
  const { number, remedy, transportDocumentNumber } = details;
  return [
    ...references(input, ...types),
    { ID: number, DocumentType: CLAIM_REFERENCES[remedy] },
    { ID: transportDocumentNumber, DocumentType: 'TransportDocument' },
  ];
}

const FIRST_PAPERS = [
  ...(['BillOfLading', 'Waybill', 'ExportCustomsDeclaration', 'ImportCustomsDeclaration'] as const),
];

function carriage(
  input: DocumentInput,
  { packages, grossWeightKg, movementId, ...details }: MovedInput,
): UblNode {
  const { trade } = input;
  const { modeOfTransport, carrierName } = details;
  const lines = linesOf(input);
  const { TransportModeCode: mode } = shipmentStage({ ...trade.terms, modeOfTransport });
  return {
    ID: movementId,
    GrossWeightMeasure: kilograms(grossWeightKg),
    NetWeightMeasure: totalWeight(lines.map(({ netWeightKg }) => netWeightKg)),
    TotalGoodsItemQuantity: { _: String(lines.length), unitCode: 'C62' },
    TotalTransportHandlingUnitQuantity: { _: String(packages), unitCode: 'C62' },
    Consignment: {
      ID: movementId,
      CarrierParty: { PartyName: namesOf(trade, carrierName) },
      OriginalDepartureCountry: { IdentificationCode: details.place.country },
      FinalDestinationCountry: { IdentificationCode: partyOf(trade, details.to)?.country },
      MainCarriageShipmentStage: { TransportModeCode: mode },
    },
  };
}

/** A carrier by the name it was stated by, and the others of that party where one of the trade is called so. */
function namesOf({ parties }: TradeInput, stated: string): UblNode[] {
  const party = parties.find(({ name }) => Object.values(name).includes(stated));
  return party ? localised(party.name).map((one) => ({ Name: one })) : [{ Name: stated }];
}

/**
 * What customs asks an invoice for where nobody pays: goods that go back, or are sent anew free of charge. It states what they are worth, and that
 * nothing is due.
 */
export function customsInvoice(input: DocumentInput, details: MovedInput): UblNode {
  const { trade } = input;
  const lines = linesOf(input);
  const { currency } = trade.terms;
  const value = lines.reduce((sum, { lineTotal }) => sum + parseMoney(lineTotal).amount, 0n);
  const money = (minor: bigint) => amount(formatMoney({ amount: minor, currency }));
  const invoiced = invoiceOf(input);
  return {
    // UNCL 1001: customs invoice.
    InvoiceTypeCode: '935',
    Note: notes(input, details, FOR_CUSTOMS[details.remedy]),
    DocumentCurrencyCode: currency,
    LineCountNumeric: String(lines.length),
    OrderReference: orderReference(input),
    BillingReference: invoiced && { InvoiceDocumentReference: reference(invoiced) },
    AdditionalDocumentReference: movementReferences(input, details, ...FIRST_PAPERS),
    AccountingSupplierParty: { Party: partyWithRole(trade, details.from) },
    AccountingCustomerParty: { Party: partyWithRole(trade, details.to) },
    Delivery: { Shipment: carriage(input, details) },
    LegalMonetaryTotal: {
      LineExtensionAmount: money(value),
      TaxExclusiveAmount: money(value),
      TaxInclusiveAmount: money(value),
      PrepaidAmount: money(value),
      PayableAmount: money(0n),
    },
    InvoiceLine: lines.map((line) => ({
      ...billedLine(input, untaxed(line)),
      InvoicedQuantity: quantity(line.quantity),
    })),
  };
}

/** No tax falls due by what only customs asks for. */
const untaxed = ({ tax: _none, ...line }: TradeLine): TradeLine => line;

/** The invoice by which the goods were sold: of their shipment, else of the whole trade. */
function invoiceOf({ issued, shipmentId }: DocumentInput) {
  const invoices = issued.filter(({ type }) => type === 'Invoice');
  return (
    invoices.find((one) => shipmentId !== undefined && one.shipmentId === shipmentId) ??
    invoices.find((one) => !one.shipmentId) ??
    (invoices.length === 1 ? invoices[0] : undefined)
  );
}

/** How these goods are packed: UBL's despatch advice with the code of a packing list (UNCL 1001, 271). */
export function movementPackingList(input: DocumentInput, details: MovedInput): UblNode {
  const { trade } = input;
  const lines = linesOf(input);
  return {
    DespatchAdviceTypeCode: '271',
    Note: notes(input, details, NOTHING_DUE[details.remedy]),
    LineCountNumeric: String(lines.length),
    OrderReference: orderReference(input),
    AdditionalDocumentReference: movementReferences(input, details, 'Invoice', 'CustomsInvoice'),
    DespatchSupplierParty: { Party: partyWithRole(trade, details.from) },
    DeliveryCustomerParty: { Party: partyWithRole(trade, details.to) },
    Shipment: carriage(input, details),
    DespatchLine: lines.map((line) => ({
      ID: lineNumber(trade.lines, line.lineId),
      UUID: lineUuid(line.lineId),
      DeliveredQuantity: quantity(line.quantity),
      OrderLineReference: { LineID: lineNumber(trade.lines, line.lineId) },
      Item: item(line),
    })),
  };
}
