import { readUbl, writeUbl } from '@tongshang/ubl';
import { sampleDocuments } from '@tongshang/ubl/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedDocument, findDiscrepancies, findingText, RULES, type RuleCode } from './index.ts';
import { INSURANCE_RULES } from './insurance-rules.ts';
import { UCP_RULES } from './ucp-rules.ts';

const written = sampleDocuments().map((input) => ({
  name: input.number,
  type: input.type,
  xml: writeUbl(input),
}));

/** One change to the text of one document. */
type Change = readonly [type: string, from: string | RegExp, to: string | ((found: string) => string)];

function documentsWith(...changes: readonly Change[]): CheckedDocument[] {
  return written.map(({ name, type, xml }) => {
    const text = changes.reduce((all, [of, from, to]) => (of === type ? changed(all, from, to) : all), xml);
    const reading = readUbl(new TextEncoder().encode(text));
    if (!reading.ok) throw new Error(`${type}: ${JSON.stringify(reading.problems)}`);
    return { name, document: reading.document, placeOf: reading.placeOf };
  });
}

function changed(text: string, from: Change[1], to: Change[2]): string {
  const result = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
  if (result === text) throw new Error(`nothing to change: ${from}`);
  return result;
}

/** A party under another number and other names. */
function stranger(element: string): Change[1] {
  return new RegExp(`<cac:${element}>[\\s\\S]*?</cac:${element}>`);
}

function asStranger(block: string): string {
  return block
    .replace(/schemeID="UUID">[^<]*/, 'schemeID="UUID">other')
    .replace(/(<cbc:(?:Registration)?Name languageID="[^"]*">)[^<]*/g, '$1Stranger Trading');
}

type Case = {
  readonly rule: RuleCode;
  readonly changes: readonly Change[];
  readonly left: readonly [name: string, value: string];
  readonly right: readonly [name: string, value: string];
  readonly path: string;
  /** Rules that the same change cannot but break as well. */
  readonly also?: readonly RuleCode[];
};

const inParts: Change = ['Order', /false(<\/cbc:PartialDeliveryIndicator)/g, 'true$1'];

const cases: readonly Case[] = [
  {
    rule: 'SELLER_DIFFERS',
    changes: [['Invoice', stranger('AccountingSupplierParty'), asStranger]],
    left: ['PO-88107', 'Jingdezhen Qinghua Ceramics Co., Ltd.'],
    right: ['INV-000163', 'Stranger Trading'],
    path: '/Invoice/cac:AccountingSupplierParty/cac:Party/cac:PartyName[1]/cbc:Name',
  },
  {
    rule: 'BUYER_DIFFERS',
    changes: [['Invoice', stranger('AccountingCustomerParty'), asStranger]],
    left: ['PO-88107', 'Kensington Home & Tea Ltd'],
    right: ['INV-000163', 'Stranger Trading'],
    path: '/Invoice/cac:AccountingCustomerParty/cac:Party/cac:PartyName/cbc:Name',
  },
  {
    rule: 'SHIPPER_NOT_SELLER',
    changes: [['BillOfLading', stranger('ConsignorParty'), asStranger]],
    left: ['PO-88107', 'Jingdezhen Qinghua Ceramics Co., Ltd.'],
    right: ['EOLU26041507', 'Stranger Trading'],
    path: '/BillOfLading/cac:ConsignorParty/cac:PartyName[1]/cbc:Name',
  },
  {
    rule: 'CONSIGNEE_NOT_BUYER',
    changes: [['ImportCustomsDeclaration', stranger('ConsigneeParty'), asStranger]],
    left: ['PO-88107', 'Kensington Home & Tea Ltd'],
    right: ['26GB7Q2K0000AB12C3', 'Stranger Trading'],
    path: '/ImportCustomsDeclaration/cac:ConsigneeParty/cac:PartyName/cbc:Name',
  },
  {
    rule: 'CARRIER_DIFFERS',
    changes: [['TransportationStatus', stranger('CarrierParty'), asStranger]],
    left: ['PL-000154', 'East Ocean Lines'],
    right: ['TS-000533', 'Stranger Trading'],
    path: '/TransportationStatus/cac:Consignment/cac:CarrierParty/cac:PartyName[1]/cbc:Name',
  },
  {
    rule: 'PARTY_COUNTRY_DIFFERS',
    changes: [['Invoice', /(<cac:AccountingCustomerParty>[\s\S]*?Code>)GB/, '$1IE']],
    left: ['PO-88107', 'GB'],
    right: ['INV-000163', 'IE'],
    path: '/Invoice/cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode',
  },
  {
    rule: 'PARTY_ID_DIFFERS',
    changes: [['Invoice', 'GB123456789', 'GB987654321']],
    left: ['PO-88107', 'GB123456789'],
    right: ['INV-000163', 'GB987654321'],
    path: '/Invoice/cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID',
  },
  {
    rule: 'GOODS_MISSING',
    changes: [
      ['BillOfLading', /<cac:GoodsItem>\s*<cbc:ID>2<\/cbc:ID>\s*<cbc:Gross[\s\S]*?<\/cac:GoodsItem>/, ''],
    ],
    left: ['PO-88107', '2 Green tea, Huangshan Maofeng, 250 g tins'],
    right: ['EOLU26041507', '—'],
    path: '/BillOfLading/cac:Shipment',
    also: ['WEIGHT_SUM_WRONG', 'WEIGHT_SUM_WRONG'],
  },
  {
    rule: 'GOODS_ADDED',
    changes: [['BillOfLading', 'JDZ-CUP-350', 'JDZ-CUP-500']],
    left: ['PO-88107', '—'],
    right: ['EOLU26041507', '1 Porcelain mug, 350 ml, blue and white'],
    path: '/BillOfLading/cac:Shipment/cac:GoodsItem[1]',
    also: ['GOODS_MISSING'],
  },
  {
    rule: 'GOODS_IN_PART',
    changes: [
      inParts,
      ['BillOfLading', /<cac:GoodsItem>\s*<cbc:ID>2<\/cbc:ID>\s*<cbc:Gross[\s\S]*?<\/cac:GoodsItem>/, ''],
    ],
    left: ['PO-88107', '2 Green tea, Huangshan Maofeng, 250 g tins'],
    right: ['EOLU26041507', '—'],
    path: '/BillOfLading/cac:Shipment',
    also: ['SHIPMENT_GOODS_DIFFER', 'WEIGHT_SUM_WRONG', 'WEIGHT_SUM_WRONG'],
  },
  {
    rule: 'SHIPMENT_GOODS_DIFFER',
    changes: [
      inParts,
      ['CertificateOfOrigin', /<cac:GoodsItem>\s*<cbc:ID>2<\/cbc:ID>[\s\S]*?<\/cac:GoodsItem>/, ''],
    ],
    left: ['PL-000154', '2 Green tea, Huangshan Maofeng, 250 g tins'],
    right: ['CO-000087', '—'],
    path: '/CertificateOfOrigin/cac:CertificateOfOriginApplication/cac:Shipment',
    also: ['GOODS_IN_PART', 'WEIGHT_SUM_WRONG', 'WEIGHT_SUM_WRONG'],
  },
  {
    rule: 'SHIPMENT_QUANTITY_DIFFERS',
    changes: [inParts, ['CertificateOfOrigin', '>1200<', '>700<']],
    left: ['PL-000154', '1200 C62'],
    right: ['CO-000087', '700 C62'],
    path: '/CertificateOfOrigin/cac:CertificateOfOriginApplication/cac:Shipment/cac:GoodsItem[1]/cbc:Quantity',
    // What the certificate says of its packages is no longer what it says of its goods.
    also: ['QUANTITY_PART', 'PACKED_DIFFERS'],
  },
  {
    rule: 'WEIGHT_SUM_WRONG',
    changes: [['BillOfLading', /(GoodsItem>\s*<cbc:ID>1<\/cbc:ID>\s*<cbc:Gross[^>]*>)504.00/, '$1503.00']],
    left: ['EOLU26041507', '691.00'],
    right: ['EOLU26041507', '692.00'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cbc:GrossWeightMeasure',
  },
  {
    rule: 'DESCRIPTION_DIFFERS',
    changes: [['BillOfLading', /"(en|zh-CN)">(Green tea[^<]*|黄山[^<]*)/g, '"$1">Black pepper']],
    left: ['PO-88107', 'Green tea, Huangshan Maofeng, 250 g tins'],
    right: ['EOLU26041507', 'Black pepper'],
    path: '/BillOfLading/cac:Shipment/cac:GoodsItem[2]/cac:Item',
  },
  {
    rule: 'QUANTITY_DIFFERS',
    changes: [['Invoice', '>1200<', '>1250<']],
    left: ['PO-88107', '1200 C62'],
    right: ['INV-000163', '1250 C62'],
    path: '/Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity',
    also: ['LINE_TOTAL_WRONG'],
  },
  {
    rule: 'QUANTITY_PART',
    changes: [
      inParts,
      ['Invoice', '>1200<', '>600<'],
      ['Invoice', '"USD">2820.00<', '"USD">1410.00<'],
      ['Invoice', /"USD">5589.20</g, '"USD">4179.20<'],
    ],
    left: ['PO-88107', '1200 C62'],
    right: ['INV-000163', '600 C62'],
    path: '/Invoice/cac:InvoiceLine[1]/cbc:InvoicedQuantity',
    also: [
      'SHIPMENT_QUANTITY_DIFFERS',
      'CUSTOMS_VALUE_DIFFERS',
      'CUSTOMS_VALUE_DIFFERS',
      'REMITTED_DIFFERS',
      'DECLARED_SUM_DIFFERS',
      'DECLARED_SUM_DIFFERS',
    ],
  },
  {
    rule: 'RECEIVED_DIFFERS',
    changes: [['ReceiptAdvice', '>1200<', '>1188<']],
    left: ['PO-88107', '1200 C62'],
    right: ['GR-000144', '1188 C62'],
    path: '/ReceiptAdvice/cac:ReceiptLine[1]/cbc:ReceivedQuantity',
  },
  {
    rule: 'UNIT_DIFFERS',
    changes: [['PackingList', /unitCode="KGM">150.5</g, 'unitCode="LTR">150.5<']],
    left: ['PO-88107', 'KGM'],
    right: ['PL-000154', 'LTR'],
    path: '/PackingList/cac:Shipment/cac:GoodsItem[2]/cbc:Quantity',
  },
  {
    rule: 'UNIT_PRICE_DIFFERS',
    changes: [['Invoice', '"USD">1840<', '"USD">1850<']],
    left: ['PO-88107', '1840 USD / 100 KGM'],
    right: ['INV-000163', '1850 USD / 100 KGM'],
    path: '/Invoice/cac:InvoiceLine[2]/cac:Price/cbc:PriceAmount',
    also: ['LINE_TOTAL_WRONG'],
  },
  {
    rule: 'HS_CODE_DIFFERS',
    changes: [['ExportCustomsDeclaration', '>691110<', '>6912001000<']],
    left: ['PO-88107', '691110'],
    right: ['220120260001234567', '6912001000'],
    path: '/ExportCustomsDeclaration/cac:CustomsDeclaration/cac:Shipment/cac:GoodsItem[1]/cac:Item/cac:CommodityClassification/cbc:CommodityCode',
  },
  {
    rule: 'ORIGIN_DIFFERS',
    changes: [['CertificateOfOrigin', /(OriginCountry>\s*<cbc:IdentificationCode>)CN/, '$1VN']],
    left: ['PO-88107', 'CN'],
    right: ['CO-000087', 'VN'],
    path: '/CertificateOfOrigin/cac:CertificateOfOriginApplication/cac:Shipment/cac:GoodsItem[1]/cac:Item/cac:OriginCountry/cbc:IdentificationCode',
  },
  {
    rule: 'LINE_TOTAL_WRONG',
    changes: [['Invoice', '"USD">2820.00<', '"USD">2820.05<']],
    left: ['INV-000163', '2820.00 USD'],
    right: ['INV-000163', '2820.05 USD'],
    path: '/Invoice/cac:InvoiceLine[1]/cbc:LineExtensionAmount',
    also: ['SUM_WRONG'],
  },
  {
    rule: 'SUM_WRONG',
    changes: [['Quotation', /(LineExtensionAmount currencyID="USD">)5589.20/, '$15600.00']],
    left: ['QU-000207', '5589.20 USD'],
    right: ['QU-000207', '5600.00 USD'],
    path: '/Quotation/cac:QuotedMonetaryTotal/cbc:LineExtensionAmount',
    also: ['PAYABLE_WRONG'],
  },
  {
    rule: 'PAYABLE_WRONG',
    changes: [
      [
        'Quotation',
        /<cac:QuotedMonetaryTotal>/,
        '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:Amount currencyID="USD">20.00</cbc:Amount></cac:AllowanceCharge><cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount currencyID="USD">5.00</cbc:Amount></cac:AllowanceCharge><cac:TaxTotal><cbc:TaxAmount currencyID="USD">1.00</cbc:TaxAmount></cac:TaxTotal><cac:QuotedMonetaryTotal>',
      ],
    ],
    left: ['QU-000207', '5605.20 USD'],
    right: ['QU-000207', '5589.20 USD'],
    path: '/Quotation/cac:QuotedMonetaryTotal/cbc:PayableAmount',
  },
  {
    rule: 'CURRENCY_DIFFERS',
    changes: [['OrderResponse', /"USD"/g, '"EUR"']],
    left: ['PO-88107', 'USD'],
    right: ['OC-000198', 'EUR'],
    path: '/OrderResponse/cac:LegalMonetaryTotal/cbc:PayableAmount',
  },
  {
    rule: 'TOTAL_DIFFERS',
    changes: [['Invoice', /(PayableAmount currencyID="USD">)5589.20/, '$15598.20']],
    left: ['PO-88107', '5589.20 USD'],
    right: ['INV-000163', '5598.20 USD'],
    path: '/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount',
    also: ['CUSTOMS_VALUE_DIFFERS', 'CUSTOMS_VALUE_DIFFERS', 'PAYABLE_WRONG', 'REMITTED_DIFFERS'],
  },
  {
    rule: 'PAYMENT_TERMS_DIFFER',
    // In one of two languages.
    changes: [['Invoice', '100% 下单时存入交易银行托管。', '50% 定金，50% 发货前']],
    left: ['PO-88107', '100% 下单时存入交易银行托管。'],
    right: ['INV-000163', '50% 定金，50% 发货前'],
    path: '/Invoice/cac:PaymentTerms/cbc:Note[2]',
  },
  {
    rule: 'REMITTED_DIFFERS',
    changes: [['RemittanceAdvice', /(TotalPaymentAmount currencyID="USD">)5561.25/, '$15000.00']],
    left: ['INV-000163', '5589.20 USD'],
    right: ['RA-000098', '5000.00 USD'],
    path: '/RemittanceAdvice/cbc:TotalPaymentAmount',
  },
  {
    rule: 'CUSTOMS_VALUE_DIFFERS',
    changes: [
      ['ImportCustomsDeclaration', /(DeclaredCustomsValueAmount currencyID="USD">)5589.20/, '$14000.00'],
    ],
    left: ['INV-000163', '5589.20 USD'],
    right: ['26GB7Q2K0000AB12C3', '4000.00 USD'],
    path: '/ImportCustomsDeclaration/cac:Shipment/cbc:DeclaredCustomsValueAmount',
  },
  {
    rule: 'NET_ABOVE_GROSS',
    changes: [['BillOfLading', /(GoodsItem>\s*<cbc:ID>1<\/cbc:ID>\s*<cbc:Gross[^>]*>)504.00/, '$1400.00']],
    left: ['EOLU26041507', '420.00'],
    right: ['EOLU26041507', '400.00'],
    path: '/BillOfLading/cac:Shipment/cac:GoodsItem[1]/cbc:GrossWeightMeasure',
    also: ['WEIGHT_SUM_WRONG'],
  },
  {
    rule: 'NET_WEIGHT_DIFFERS',
    changes: [['BillOfLading', '>570.50<', '>570.00<']],
    left: ['PL-000154', '570.50'],
    right: ['EOLU26041507', '570.00'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cbc:NetWeightMeasure',
    also: ['WEIGHT_SUM_WRONG'],
  },
  {
    rule: 'GROSS_WEIGHT_DIFFERS',
    changes: [['BillOfLading', '>692.00<', '>700.00<']],
    left: ['PL-000154', '692.00'],
    right: ['EOLU26041507', '700.00'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cbc:GrossWeightMeasure',
    also: ['WEIGHT_SUM_WRONG'],
  },
  {
    rule: 'PACKAGES_DIFFER',
    changes: [['ImportCustomsDeclaration', /(TotalTransportHandlingUnitQuantity unitCode="C62">)2/, '$13']],
    left: ['PL-000154', '2'],
    right: ['26GB7Q2K0000AB12C3', '3'],
    path: '/ImportCustomsDeclaration/cac:Shipment/cac:Consignment/cbc:TotalTransportHandlingUnitQuantity',
  },
  {
    rule: 'PACKED_DIFFERS',
    changes: [['PackingList', /(TransportHandlingUnit>[\s\S]*)>1200</, '$1>1199<']],
    left: ['PL-000154', '1200 C62'],
    right: ['PL-000154', '1199 C62'],
    path: '/PackingList/cac:Shipment/cac:TransportHandlingUnit[1]',
  },
  {
    rule: 'PORT_OF_LOADING_DIFFERS',
    changes: [['BillOfLading', />CNSHA<([\s\S]*?)>Shanghai</, '>CNNGB<$1>Ningbo<']],
    left: ['PO-88107', 'Shanghai (CNSHA) CN'],
    right: ['EOLU26041507', 'Ningbo (CNNGB) CN'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cac:LoadingPortLocation',
    also: ['UCP_ON_BOARD_PORT', 'UCP_INSURED_JOURNEY'],
  },
  {
    rule: 'PORT_OF_DISCHARGE_DIFFERS',
    changes: [['BillOfLading', /(UnloadingPortLocation>[\s\S]*?)GBFXT/, '$1GBLGP']],
    left: ['PO-88107', 'Felixstowe (GBFXT) GB'],
    right: ['EOLU26041507', 'Felixstowe (GBLGP) GB'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cac:UnloadingPortLocation',
    also: ['INCOTERM_PLACE_NOT_REACHED', 'UCP_INSURED_JOURNEY'],
  },
  {
    rule: 'INCOTERM_PLACE_NOT_REACHED',
    changes: [['BillOfLading', /(UnloadingPortLocation>[\s\S]*?)GBFXT/, '$1GBHUL']],
    left: ['PO-88107', 'Felixstowe (GBFXT) GB'],
    right: ['EOLU26041507', 'Felixstowe (GBHUL) GB'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cac:UnloadingPortLocation',
    also: ['PORT_OF_DISCHARGE_DIFFERS', 'UCP_INSURED_JOURNEY'],
  },
  {
    rule: 'INCOTERM_PORT_NOT_LOADED_AT',
    changes: written
      .filter(({ xml }) => xml.includes('>CIF<'))
      .map(({ type }): Change => [type, />CIF</g, '>FOB<']),
    left: ['PO-88107', 'Felixstowe (GBFXT) GB'],
    right: ['EOLU26041507', 'Shanghai (CNSHA) CN'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cac:LoadingPortLocation',
    also: ['ISBP_FREIGHT'],
  },
  {
    rule: 'VOLUME_DIFFERS',
    changes: [
      [
        'PackingList',
        '</cbc:NetWeightMeasure>',
        '$&<cbc:GrossVolumeMeasure unitCode="MTQ">3.2</cbc:GrossVolumeMeasure>',
      ],
      [
        'BillOfLading',
        '</cbc:NetWeightMeasure>',
        '$&<cbc:GrossVolumeMeasure unitCode="MTQ">5</cbc:GrossVolumeMeasure>',
      ],
    ],
    left: ['PL-000154', '3.2 MTQ'],
    right: ['EOLU26041507', '5 MTQ'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cbc:GrossVolumeMeasure',
  },
  {
    rule: 'DECLARED_SUM_DIFFERS',
    changes: [
      [
        'ExportCustomsDeclaration',
        /(ValueAmount currencyID="USD">)2820\.00(<\/cbc:ValueAmount>\s*<cbc:Gross)/,
        '$12820.01$2',
      ],
    ],
    left: ['INV-000163', '5589.20 USD'],
    right: ['220120260001234567', '5589.21 USD'],
    path: '/ExportCustomsDeclaration/cac:CustomsDeclaration/cac:Shipment/cac:GoodsItem[1]/cbc:ValueAmount',
  },
  {
    rule: 'LOADED_BEFORE_PACKING',
    changes: [['PackingList', 'IssueDate>2026-04-10', 'IssueDate>2026-04-17']],
    left: ['EOLU26041507', '2026-04-15'],
    right: ['PL-000154', '2026-04-17'],
    path: '/PackingList/cbc:IssueDate',
    // Eight papers cite it with its date.
    also: Array.from({ length: 8 }, () => 'REFERENCE_DATE_DIFFERS' as const),
  },
  {
    rule: 'INSPECTION_FAILED',
    changes: [
      [
        'InspectionCertificate',
        /PASSED(<\/cbc:TypeCode>)/,
        'FAILED$1<cbc:Description>Glaze cracked</cbc:Description>',
      ],
    ],
    left: ['IC-000012', 'InspectionCertificate'],
    right: ['IC-000012', 'Glaze cracked'],
    path: '/GoodsCertificate/cac:Attestation/cac:AttestationLine[1]',
  },
  {
    rule: 'INCOTERM_DIFFERS',
    changes: [['Invoice', '>CIF<', '>CFR<']],
    left: ['PO-88107', 'CIF'],
    right: ['INV-000163', 'CFR'],
    path: '/Invoice/cac:DeliveryTerms/cbc:ID',
  },
  {
    rule: 'INCOTERM_PLACE_DIFFERS',
    changes: [['Invoice', /(DeliveryTerms>[\s\S]*?)GBFXT/, '$1GBSOU']],
    left: ['PO-88107', 'Felixstowe (GBFXT) GB'],
    right: ['INV-000163', 'Felixstowe (GBSOU) GB'],
    path: '/Invoice/cac:DeliveryTerms/cac:DeliveryLocation',
  },
  {
    rule: 'MEANS_OF_TRANSPORT_DIFFERS',
    changes: [['ImportCustomsDeclaration', 'EASTERN GRACE', 'EASTERN PRIDE']],
    left: ['EOLU26041507', 'EASTERN GRACE'],
    right: ['26GB7Q2K0000AB12C3', 'EASTERN PRIDE'],
    path: '/ImportCustomsDeclaration/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cac:TransportMeans/cac:MaritimeTransport/cbc:VesselName',
  },
  {
    rule: 'MODE_OF_TRANSPORT_DIFFERS',
    changes: [['BillOfLading', 'TransportModeCode>1<', 'TransportModeCode>4<']],
    left: ['PO-88107', '1'],
    right: ['EOLU26041507', '4'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cbc:TransportModeCode',
  },
  {
    rule: 'LATE_SHIPMENT',
    changes: [['BillOfLading', '2026-04-15</cbc:OccurrenceDate', '2026-04-21</cbc:OccurrenceDate']],
    left: ['PO-88107', '2026-04-20'],
    right: ['EOLU26041507', '2026-04-21'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cac:LoadingTransportEvent/cbc:OccurrenceDate',
  },
  {
    rule: 'LATE_ARRIVAL',
    changes: [['BillOfLading', '2026-05-20</cbc:OccurrenceDate', '2026-06-20</cbc:OccurrenceDate']],
    left: ['PO-88107', '2026-05-31'],
    right: ['EOLU26041507', '2026-06-20'],
    path: '/BillOfLading/cac:Shipment/cac:Consignment/cac:MainCarriageShipmentStage/cac:EstimatedArrivalTransportEvent/cbc:OccurrenceDate',
  },
  {
    rule: 'ORDER_AFTER_VALIDITY',
    changes: [['Quotation', '2026-03-31', '2026-03-09']],
    left: ['QU-000207', '2026-03-09'],
    right: ['PO-88107', '2026-03-10'],
    path: '/Order/cbc:IssueDate',
  },
  {
    rule: 'DATED_BEFORE_ORDER',
    changes: [
      ['OrderResponse', 'IssueDate>2026-03-10', 'IssueDate>2026-03-08'],
      ...(['ExportCustomsDeclaration', 'ImportCustomsDeclaration'] as const).map(
        (type) => [type, /(<cbc:ID>OC-000198<[\s\S]*?IssueDate>)2026-03-10/, '$12026-03-08'] as const,
      ),
    ],
    left: ['PO-88107', '2026-03-10'],
    right: ['OC-000198', '2026-03-08'],
    path: '/OrderResponse/cbc:IssueDate',
  },
  {
    rule: 'DECLARED_AFTER_LOADING',
    changes: [['ExportCustomsDeclaration', 'IssueDate>2026-04-12', 'IssueDate>2026-04-16']],
    left: ['EOLU26041507', '2026-04-15'],
    right: ['220120260001234567', '2026-04-16'],
    path: '/ExportCustomsDeclaration/cbc:IssueDate',
  },
  {
    rule: 'RECEIVED_BEFORE_LOADING',
    changes: [['ReceiptAdvice', '2026-05-23</cbc:ReceivedDate', '2026-04-01</cbc:ReceivedDate']],
    left: ['EOLU26041507', '2026-04-15'],
    right: ['GR-000144', '2026-04-01'],
    path: '/ReceiptAdvice/cac:ReceiptLine[1]/cbc:ReceivedDate',
  },
  {
    rule: 'REFERENCE_DIFFERS',
    changes: [['Invoice', /(OrderReference>\s*<cbc:ID>)PO-88107/, '$1PO-88701']],
    left: ['INV-000163', 'PO-88701'],
    right: ['PO-88107', 'PO-88107'],
    path: '/Order/cbc:ID',
  },
  {
    rule: 'REFERENCE_DATE_DIFFERS',
    changes: [['Invoice', /(OrderReference>[\s\S]*?)2026-03-10/, '$12026-03-11']],
    left: ['INV-000163', '2026-03-11'],
    right: ['PO-88107', '2026-03-10'],
    path: '/Order/cbc:IssueDate',
  },
];

describe('the documents of one sound trade', () => {
  it('have nothing to find', () => {
    expect(findDiscrepancies(documentsWith())).toEqual([]);
  });
  it('give the same findings in whatever order they come', () => {
    const documents = documentsWith(
      ['Invoice', '>1200<', '>1250<'],
      ['BillOfLading', '>692.00<', '>700.00<'],
    );
    const found = (list: readonly CheckedDocument[]) =>
      findDiscrepancies(list)
        .map((one) => JSON.stringify(one))
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(found(shuffled)).toEqual(found(documents));
      }),
    );
  });
  it('have nothing to find in any part of them either', () => {
    fc.assert(
      fc.property(fc.subarray(documentsWith()), (some) => {
        // Without the insurer's paper the bill of a CIF sale lacks it, and nothing else.
        const insured = some.some(({ document }) => document.type === 'InsuranceCertificate');
        const lacking = insured ? [] : ['INSURANCE_MISSING'];
        const rules = new Set(findDiscrepancies(some).map(({ rule }) => rule));
        expect([...rules].filter((rule) => !lacking.includes(rule))).toEqual([]);
      }),
    );
  });
});

describe('one changed value', () => {
  it.each(cases)('$rule', ({ rule, changes, left, right, path, also = [] }) => {
    const found = findDiscrepancies(documentsWith(...changes));
    expect(found.map((one) => one.rule).toSorted()).toEqual([rule, ...also].toSorted());
    const one = found.find((other) => other.rule === rule);
    expect([one?.left.document, one?.left.value]).toEqual(left);
    expect([one?.right.document, one?.right.value, one?.right.path]).toEqual([...right, path]);
    if (!one) return;
    for (const language of ['en', 'zh-CN'] as const) expect(findingText(one, language)).not.toMatch(/[{}]/);
  });
  it('of one day, the times are told with their offsets', () => {
    const [one, ...others] = findDiscrepancies(
      documentsWith(
        ['ExportCustomsDeclaration', 'IssueDate>2026-04-12', 'IssueDate>2026-04-15'],
        ['ExportCustomsDeclaration', 'IssueTime>09:00:00', 'IssueTime>17:05:00'],
      ),
    );
    expect(others).toEqual([]);
    expect(one && findingText(one, 'en')).toBe(
      'Loading was on 2026-04-15 16:30:00+08:00 by bill of lading EOLU26041507; ' +
        'export declaration 220120260001234567 is dated 2026-04-15 17:05:00+08:00, after it.',
    );
  });
  it.each(['3.2 MTQ', '3200 LTR'])('the same volume is no difference: %s', (written) => {
    const [value, unit] = written.split(' ');
    const volume = (of: string) => `$&<cbc:GrossVolumeMeasure ${of}</cbc:GrossVolumeMeasure>`;
    const found = findDiscrepancies(
      documentsWith(
        ['PackingList', '</cbc:NetWeightMeasure>', volume('unitCode="MTQ">3.20')],
        ['BillOfLading', '</cbc:NetWeightMeasure>', volume(`unitCode="${unit}">${value}`)],
      ),
    );
    expect(found).toEqual([]);
  });
  it('carriage paid to a place that the goods reach is no difference, wherever they leave the ship', () => {
    const types = written.filter(({ xml }) => xml.includes('>CIF<')).map(({ type }) => type);
    const carried = (delivered: string) =>
      findDiscrepancies(
        documentsWith(
          ...types.map((type): Change => [type, />CIF</g, '>CIP<']),
          ['BillOfLading', /(<cac:UnloadingPortLocation>[\s\S]*?)GBFXT/, '$1GBHUL'],
          [
            'BillOfLading',
            '<cac:MainCarriageShipmentStage>',
            `<cac:PlannedDeliveryTransportEvent><cac:Location><cbc:ID>${delivered}</cbc:ID></cac:Location></cac:PlannedDeliveryTransportEvent>$&`,
          ],
        ),
      ).map(({ rule }) => rule);
    expect(carried('GBFXT')).not.toContain('INCOTERM_PLACE_NOT_REACHED');
    expect(carried('GBLON')).toContain('INCOTERM_PLACE_NOT_REACHED');
  });
  it('covers every rule', () => {
    // It takes two shipments, a price without charges beside it, or a paper of a stranger: see the tests beside this one.
    const elsewhere = {
      ...UCP_RULES,
      ...INSURANCE_RULES,
      REFERENCE_OTHER_SHIPMENT: 1,
      INSURANCE_MISSING: 1,
      DECLARED_VALUE_FAR: 1,
      DECLARED_ITEM_DIFFERS: 1,
      DECLARED_TOTAL_DIFFERS: 1,
      MARKS_DIFFER: 1,
      PACKED_NET_WEIGHT_DIFFERS: 1,
      PACKED_GROSS_WEIGHT_DIFFERS: 1,
    };
    const rules = Object.keys(RULES).filter((rule) => !Object.hasOwn(elsewhere, rule));
    expect(rules.toSorted()).toEqual(cases.map((one) => one.rule).toSorted());
  });
});

describe('what is no discrepancy', () => {
  const none = (...changes: readonly Change[]) =>
    expect(findDiscrepancies(documentsWith(...changes))).toEqual([]);
  it('a name in another spelling or only in Chinese', () => {
    none(['Invoice', /Jingdezhen Qinghua Ceramics Co., Ltd./g, 'JINGDEZHEN QINGHUA CERAMICS']);
    none(['Invoice', /<cac:PartyName>\s*<cbc:Name languageID="en">Jing[\s\S]*?<\/cac:PartyName>/g, '']);
  });
  it('a description in general terms that is contained in the invoice', () => {
    none(['BillOfLading', '>Green tea, Huangshan Maofeng, 250 g tins<', '>Green tea<']);
  });
  it('a quantity in another unit of the same measure', () => {
    none(['Invoice', '"KGM">150.5<', '"GRM">150500<'], ['Invoice', /"KGM">100</, '"GRM">100000<']);
  });
  it('a national code with the same first six digits', () => {
    none(['ImportCustomsDeclaration', '>691110<', '>6911100090<']);
  });
});

describe('part shipments', () => {
  const [agreed, invoice, list] = ['Order', 'Invoice', 'PackingList'];
  const part: readonly Change[] = [
    inParts,
    ['Invoice', '>1200<', '>600<'],
    ['Invoice', '"USD">2820.00<', '"USD">1410.00<'],
    ['Invoice', /"USD">5589.20</g, '"USD">4179.20<'],
  ];
  const some = (documents: readonly CheckedDocument[], ...types: readonly (string | undefined)[]) =>
    documents.filter((one) => types.includes(one.document.type));

  it('two invoices that together cover the order agree with it', () => {
    const halves: readonly Change[] = [...part.slice(0, 3), ['Invoice', '>150.5<', '>75.25<']];
    const documents = documentsWith(
      ...halves,
      ['Invoice', '"USD">2769.20<', '"USD">1384.60<'],
      ['Invoice', /"USD">5589.20</g, '"USD">2794.60<'],
    );
    const [half] = some(documents, invoice);
    if (!half) return expect.fail('there is an invoice');
    const second = { ...half, name: 'INV-000164' };
    expect(findDiscrepancies([...some(documents, agreed), half, second])).toEqual([]);
  });

  it.each<[Change, string, string]>([
    [['Invoice', '>1200<', '>1250<'], '1200 C62', 'is 1200 pcs in order PO-88107 but 1250 pcs in'],
    [
      ['Invoice', '"USD">1840<', '"USD">1850<'],
      '1840 USD / 100 KGM',
      'is 1840 USD / 100 kg in order PO-88107',
    ],
    [
      ['Invoice', /unitCode="KGM"/g, 'unitCode="LTR"'],
      'KGM',
      'are measured in kg in order PO-88107 but in L in',
    ],
  ])('a unit is told by its name, the value stays as it stands: %j', (change, value, text) => {
    const found = findDiscrepancies(documentsWith(change));
    const one = found.find(({ left }) => left.value === value);
    expect(one && findingText(one, 'en')).toContain(text);
  });

  it('a packing list of another part than the invoice is told against the invoice', () => {
    const documents = documentsWith(...part, [list ?? '', />1200</g, '>500<']);
    const found = findDiscrepancies(some(documents, agreed, invoice, list));
    expect(found.map(({ rule, left, right }) => [rule, left.value, right.value])).toEqual([
      ['QUANTITY_DIFFERS', '600 C62', '500 C62'],
      ['QUANTITY_PART', '1200 C62', '600 C62'],
      ['QUANTITY_PART', '1200 C62', '500 C62'],
    ]);
    expect(found[0] && findingText(found[0], 'zh-CN')).toBe(
      '发票 INV-000163 中第 1 项（青花瓷马克杯，350 毫升）的数量为 600 个，而装箱单 PL-000154 中为 500 个。',
    );
  });
});

// Sizes at which work that grows with their square would not end.
describe('DISCREPANCY-8: documents are compared in time that grows with their size', () => {
  type Line = { id: string; name: string; seller?: string; references?: number; texts?: string };
  const linesOf = (count: number, line: (index: number) => Line) =>
    Array.from({ length: count }, (_, index) => line(index));
  const paper = (type: 'Order' | 'Invoice', number: string, lines: readonly Line[]): CheckedDocument => ({
    name: number,
    placeOf: () => undefined,
    document: {
      ...{
        type,
        id: number,
        notes: [],
        paymentTerms: [],
        conditions: [],
        charges: [],
        references: [],
        parties: {
          accountingSupplier: { names: [{ text: 'S' }], identifiers: [] },
          accountingCustomer: { names: [{ text: 'B' }], identifiers: [] },
        },
      },
      ...{ events: [], demonstration: [], deliveries: [], prepayments: [] },
      lines: lines.map(({ id, name, seller, references = 0, texts }) => ({
        ...{ id, notes: [], descriptions: [], taxes: [], quantity: { value: '1', unit: 'C62' } },
        ...{ charges: [], lineTotal: { amount: '1.00', currency: 'USD' } },
        references: Array.from({ length: references }, () => ({ kind: 'OrderReference', id: 'elsewhere' })),
        item: {
          names: [{ text: name }],
          descriptions: texts === undefined ? [] : [{ text: texts }],
          ...(seller === undefined ? {} : { sellersId: seller }),
          ...{ properties: [], demonstration: [] },
        },
      })),
    } as unknown as CheckedDocument['document'],
  });
  const rules = (found: readonly { rule: string }[]) => [...new Set(found.map(({ rule }) => rule))];

  it('of ten thousand lines each', () => {
    const lines = linesOf(10_000, (index) => ({ id: `${index}`, name: `n${index}`, seller: `s${index}` }));
    expect(findDiscrepancies([paper('Order', 'O', lines), paper('Invoice', 'I', lines)])).toEqual([]);
  });
  it('of lines that nothing tells apart', () => {
    const ordered = linesOf(10_000, (index) => ({ id: `${index}`, name: 'same', seller: `s${index}` }));
    const billed = linesOf(10_000, (index) => ({ id: `${index}`, name: 'same' }));
    const found = findDiscrepancies([paper('Order', 'O', ordered), paper('Invoice', 'I', billed)]);
    expect([found.length, rules(found)]).toEqual([2_000, ['QUANTITY_DIFFERS']]);
  });
  it('of lines of which none was ordered: so many are told', () => {
    const lines = (name: string) =>
      linesOf(10_000, (index) => ({ id: `${name}${index}`, name: `${name}${index}` }));
    const found = findDiscrepancies([paper('Order', 'O', lines('a')), paper('Invoice', 'I', lines('b'))]);
    expect([found.length, rules(found)]).toEqual([2_000, ['GOODS_MISSING']]);
  });
  it('of references to nothing that is there', () => {
    const lines = linesOf(1_000, (index) => ({ id: `${index}`, name: `n${index}`, references: 200 }));
    const plain = lines.map(({ id, name }) => ({ id, name }));
    const found = findDiscrepancies([paper('Order', 'O', plain), paper('Invoice', 'I', lines)]);
    expect([found.length, rules(found)]).toEqual([2_000, ['REFERENCE_DIFFERS']]);
  });
  it('of descriptions that begin alike for as long as may be', () => {
    const long = 'a'.repeat(1_000_000);
    const line = (texts: string) => [{ id: '1', name: `${texts.length}`, seller: 's', texts }];
    const found = findDiscrepancies([
      paper('Order', 'O', line(long)),
      paper('Invoice', 'I', line(`b${long.slice(1_000)}`)),
    ]);
    expect(rules(found)).toEqual(['DESCRIPTION_DIFFERS']);
  });
});

it('an arrival that a demonstration made up is not late: nobody has said when the goods come', () => {
  const change: Change = ['BillOfLading', '2026-05-20</cbc:OccurrenceDate', '2026-06-20</cbc:OccurrenceDate'];
  const documents = documentsWith(change);
  expect(findDiscrepancies(documents).map(({ rule }) => rule)).toEqual(['LATE_ARRIVAL']);
  const made = documents.map((one) => ({
    ...one,
    document: { ...one.document, demonstration: ['transport/estimatedArrival'] },
  }));
  expect(findDiscrepancies(made)).toEqual([]);
});
