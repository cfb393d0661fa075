import { readXml } from '@tongshang/ubl';
import { describe, expect, it } from 'vitest';
import { checkInvoice, RULES } from './index.ts';
import { type CategoryFixture, FULL, invoiceOf } from './testing/invoices.ts';

type Change = readonly [from: string | RegExp, to: string];
/** A rule, what makes the full invoice break it, and what is changed before, where it passes only so. */
type Case = readonly [rule: string, change: Change, first?: readonly Change[]];

const el = (name: string) => new RegExp(`<(c[ab]c:${name})( [^>]*)?>.*?</\\1>`, 's');
const without = (name: string): Change => [el(name), ''];
const twice = (name: string): Change => [el(name), '$&$&'];
const inside = (outer: string, [from, to]: Change): Change => {
  const source = typeof from === 'string' ? from : from.source.replace('\\1', '\\3');
  return [new RegExp(`(<cac:${outer}>.*?)(${source})`, 's'), `$1${to.replaceAll('$&', '$2')}`];
};

function changed(xml: string, changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    expect(next, `${from} is there to be changed`).not.toBe(text);
    return next;
  }, xml);
}

function check(xml: string) {
  const applied = new Set<string>();
  const problems = checkInvoice(readXml(Buffer.from(xml)), ['en16931', 'peppol'], (rule) =>
    applied.add(rule),
  );
  return { applied, broken: new Set(problems.map(({ rule }) => rule)), problems };
}

const CREDIT: readonly Change[] = [
  [
    '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"',
    '<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"',
  ],
  [/<cbc:InvoiceTypeCode>380<\/cbc:InvoiceTypeCode>/, '<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>'],
  [/cac:InvoiceLine>/g, 'cac:CreditNoteLine>'],
  [/cbc:InvoicedQuantity/g, 'cbc:CreditedQuantity'],
  ['</Invoice>', '</CreditNote>'],
];
const PROJECT: Change = [
  '<cac:ProjectReference>',
  '<cac:AdditionalDocumentReference><cbc:ID>P</cbc:ID><cbc:DocumentTypeCode>50</cbc:DocumentTypeCode></cac:AdditionalDocumentReference><cac:ProjectReference>',
];
const DEBIT: readonly Change[] = [
  ['<cbc:PaymentMeansCode>30', '<cbc:PaymentMeansCode>59'],
  [
    '<cac:PayeeFinancialAccount>',
    '<cac:PaymentMandate><cbc:ID>M-1</cbc:ID></cac:PaymentMandate><cac:PayeeFinancialAccount>',
  ],
];
const GERMAN: Change = ['<cbc:IdentificationCode>FR', '<cbc:IdentificationCode>DE'];
const exempted = (code: string, category: string): readonly Change[] => [
  [
    /(<cac:TaxSubtotal>.*?<cbc:ID>)S(<\/cbc:ID>)(<cbc:Percent>19<\/cbc:Percent>)/s,
    `$1${category}$2$3<cbc:TaxExemptionReasonCode>${code}</cbc:TaxExemptionReasonCode>`,
  ],
];
const exemption = (rule: string, code: string, category: string): Case => [
  `PEPPOL-EN16931-${rule}`,
  [new RegExp(`(<cac:TaxSubtotal>.*?<cbc:ID>)${category}<`, 's'), '$1Z<'],
  exempted(code, category),
];
const decimals = (rule: string, change: Change): Case => [rule, change];
const LINE = 'InvoiceLine';
const charge = (of: string, indicator: boolean, path: string): Change => [
  new RegExp(`(${of}.*?<cbc:ChargeIndicator>${indicator}<.*?)<cbc:${path}[^>]*>[^<]*</cbc:${path}>`, 's'),
  '$1',
];
const document = (indicator: boolean, ...paths: string[]): Change => [
  new RegExp(
    `(</cac:PaymentTerms>.*?<cbc:ChargeIndicator>${indicator}</cbc:ChargeIndicator>(?:(?!</cac:AllowanceCharge>).)*?)${paths.map((path) => `<cbc:${path}[^>]*>[^<]*</cbc:${path}>`).join('')}`,
    's',
  ),
  '$1',
];

const CASES: readonly Case[] = [
  ['BR-01', without('CustomizationID')],
  ['BR-02', ['<cbc:ID>INV-7</cbc:ID>', '<cbc:ID> </cbc:ID>']],
  ['BR-03', without('IssueDate')],
  ['BR-04', without('InvoiceTypeCode')],
  ['BR-05', without('DocumentCurrencyCode')],
  ['BR-06', ['<cbc:RegistrationName>Ruhrtaler Pumpen GmbH</cbc:RegistrationName>', '']],
  ['BR-07', ['<cbc:RegistrationName>Acheteur SA</cbc:RegistrationName>', '']],
  ['BR-08', without('PostalAddress')],
  ['BR-09', [/<cac:Country><cbc:IdentificationCode>DE<\/cbc:IdentificationCode><\/cac:Country>/, '']],
  ['BR-10', inside('AccountingCustomerParty', without('PostalAddress'))],
  ['BR-11', ['<cac:Country><cbc:IdentificationCode>FR</cbc:IdentificationCode></cac:Country>', '']],
  ['BR-12', inside('LegalMonetaryTotal', without('LineExtensionAmount'))],
  ['BR-13', without('TaxExclusiveAmount')],
  ['BR-14', without('TaxInclusiveAmount')],
  ['BR-15', without('PayableAmount')],
  ['BR-16', without(LINE)],
  ['BR-17', ['<cbc:Name>Factor<', '<cbc:Name>Pumpen<']],
  ['BR-18', ['<cac:PartyName><cbc:Name>Fiscal Rep</cbc:Name></cac:PartyName>', '']],
  ['BR-19', inside('TaxRepresentativeParty', without('PostalAddress'))],
  ['BR-20', inside('TaxRepresentativeParty', ['DE', ''])],
  ['BR-21', inside(LINE, without('ID'))],
  ['BR-22', without('InvoicedQuantity')],
  ['BR-23', ['<cbc:InvoicedQuantity unitCode="C62"', '<cbc:InvoicedQuantity']],
  ['BR-24', inside(LINE, without('LineExtensionAmount'))],
  ['BR-25', ['<cbc:Name>Pump</cbc:Name>', '']],
  ['BR-26', without('PriceAmount')],
  ['BR-27', ['>20.00</cbc:PriceAmount>', '>-20.00</cbc:PriceAmount>']],
  ['BR-28', ['>25.00</cbc:BaseAmount>', '>-25.00</cbc:BaseAmount>']],
  ['BR-29', ['<cbc:EndDate>2026-02-28', '<cbc:EndDate>2026-01-28']],
  ['BR-30', ['<cbc:EndDate>2026-02-20', '<cbc:EndDate>2026-01-20']],
  ['BR-31', document(false, 'Amount')],
  ['BR-32', [/(>20\.00<.*?<cac:TaxCategory>)<cbc:ID>S<\/cbc:ID>/s, '$1']],
  ['BR-33', document(false, 'AllowanceChargeReasonCode', 'AllowanceChargeReason')],
  ['BR-36', document(true, 'Amount')],
  ['BR-37', without('TaxCategory')],
  ['BR-38', document(true, 'AllowanceChargeReasonCode', 'AllowanceChargeReason')],
  ['BR-41', charge('OrderLineReference>', false, 'Amount')],
  ['BR-42', ['<cbc:AllowanceChargeReason>Rebate</cbc:AllowanceChargeReason>', '']],
  ['BR-43', charge('OrderLineReference>', true, 'Amount')],
  ['BR-44', ['<cbc:AllowanceChargeReason>Packing</cbc:AllowanceChargeReason>', '']],
  ['BR-45', without('TaxableAmount')],
  ['BR-46', inside('TaxSubtotal', without('TaxAmount'))],
  ['BR-47', inside('TaxSubtotal', without('TaxCategory'))],
  ['BR-48', inside('TaxSubtotal', without('Percent'))],
  ['BR-49', without('PaymentMeansCode')],
  ['BR-50', inside('PayeeFinancialAccount', without('ID'))],
  ['BR-51', ['123456XXXX', '1234567890123456']],
  ['BR-52', ['<cbc:ID>ANNEX-1</cbc:ID>', '']],
  ['BR-53', ['<cac:TaxTotal><cbc:TaxAmount currencyID="GBP">170.00</cbc:TaxAmount></cac:TaxTotal>', '']],
  ['BR-54', without('Value')],
  ['BR-55', ['<cbc:ID>INV-6</cbc:ID>', '']],
  ['BR-56', inside('TaxRepresentativeParty', without('PartyTaxScheme'))],
  ['BR-57', inside('DeliveryLocation', without('IdentificationCode'))],
  ['BR-61', without('PayeeFinancialAccount')],
  ['BR-62', ['<cbc:EndpointID schemeID="0088">', '<cbc:EndpointID>']],
  ['BR-63', ['<cbc:EndpointID schemeID="9957">', '<cbc:EndpointID>']],
  ['BR-64', [' schemeID="0160"', '']],
  ['BR-65', [' listID="HS"', '']],
  [
    'BR-CO-03',
    [
      '<cbc:DocumentCurrencyCode>',
      '<cbc:TaxPointDate>2026-03-02</cbc:TaxPointDate><cbc:DocumentCurrencyCode>',
    ],
  ],
  ['BR-CO-04', without('ClassifiedTaxCategory')],
  ['BR-CO-09', ['<cbc:CompanyID>DE811234567', '<cbc:CompanyID>811234567']],
  [
    'BR-CO-10',
    [
      '>1005.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount',
      '>1005.01</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount',
    ],
  ],
  ['BR-CO-11', ['>20.00</cbc:AllowanceTotalAmount>', '>20.01</cbc:AllowanceTotalAmount>']],
  ['BR-CO-12', ['>50.00</cbc:ChargeTotalAmount>', '>50.01</cbc:ChargeTotalAmount>']],
  ['BR-CO-13', ['>1035.00</cbc:TaxExclusiveAmount>', '>1035.01</cbc:TaxExclusiveAmount>']],
  ['BR-CO-14', ['>196.65</cbc:TaxAmount><cac:TaxSubtotal>', '>196.66</cbc:TaxAmount><cac:TaxSubtotal>']],
  ['BR-CO-15', ['>1231.65</cbc:TaxInclusiveAmount>', '>1231.66</cbc:TaxInclusiveAmount>']],
  ['BR-CO-16', ['>1001.00</cbc:PayableAmount>', '>1001.01</cbc:PayableAmount>']],
  ['BR-CO-17', ['>196.65</cbc:TaxAmount><cac:TaxCategory>', '>197.65</cbc:TaxAmount><cac:TaxCategory>']],
  ['BR-CO-18', without('TaxSubtotal')],
  ['BR-CO-19', [/(<cac:InvoicePeriod>).*?(<\/cac:InvoicePeriod>)/s, '$1$2']],
  ['BR-CO-20', [/(LineExtensionAmount><cac:InvoicePeriod>).*?(<\/cac:InvoicePeriod>)/s, '$1$2']],
  ['BR-CO-21', document(false, 'AllowanceChargeReasonCode', 'AllowanceChargeReason')],
  ['BR-CO-22', document(true, 'AllowanceChargeReasonCode', 'AllowanceChargeReason')],
  ['BR-CO-23', ['<cbc:AllowanceChargeReason>Rebate</cbc:AllowanceChargeReason>', '']],
  ['BR-CO-24', ['<cbc:AllowanceChargeReason>Packing</cbc:AllowanceChargeReason>', '']],
  ['BR-CO-25', without('PaymentTerms'), [without('DueDate')]],
  [
    'BR-CO-26',
    [/<cac:PartyIdentification>.*?<\/cac:PartyIdentification>/s, ''],
    [
      [/<cac:PartyTaxScheme><cbc:CompanyID>DE811234567.*?<\/cac:PartyTaxScheme>/s, ''],
      ['<cbc:CompanyID schemeID="0204">HRB 1</cbc:CompanyID>', ''],
    ],
  ],
  ['BR-CL-01', ['>380<', '>999<']],
  ['BR-CL-01', ['>381<', '>380<'], CREDIT],
  ['BR-CL-03', ['<cbc:Amount currencyID="EUR">10.00', '<cbc:Amount currencyID="EURO">10.00']],
  ['BR-CL-04', ['<cbc:DocumentCurrencyCode>EUR', '<cbc:DocumentCurrencyCode>EURO']],
  ['BR-CL-05', ['<cbc:TaxCurrencyCode>GBP', '<cbc:TaxCurrencyCode>UKP']],
  ['BR-CL-06', ['>35<', '>36<']],
  ['BR-CL-07', ['schemeID="ABT"', 'schemeID="ZZZZ"']],
  ['BR-CL-08', ['#AAI#', '#QQQ#']],
  ['BR-CL-10', ['<cbc:ID schemeID="0009"', '<cbc:ID schemeID="UUID"']],
  ['BR-CL-11', ['schemeID="0204"', 'schemeID="9999"']],
  ['BR-CL-13', ['listID="HS"', 'listID="HTS"']],
  ['BR-CL-14', ['<cbc:IdentificationCode>FR', '<cbc:IdentificationCode>UK']],
  ['BR-CL-15', ['<cbc:IdentificationCode>CN', '<cbc:IdentificationCode>PRC']],
  ['BR-CL-16', ['<cbc:PaymentMeansCode>30', '<cbc:PaymentMeansCode>wire']],
  ['BR-CL-17', ['<cac:TaxCategory><cbc:ID>S', '<cac:TaxCategory><cbc:ID>X']],
  ['BR-CL-18', ['<cac:ClassifiedTaxCategory><cbc:ID>S', '<cac:ClassifiedTaxCategory><cbc:ID>X']],
  ['BR-CL-19', ['<cbc:AllowanceChargeReasonCode>95', '<cbc:AllowanceChargeReasonCode>FC']],
  ['BR-CL-20', ['<cbc:AllowanceChargeReasonCode>FC', '<cbc:AllowanceChargeReasonCode>95']],
  ['BR-CL-21', ['schemeID="0160"', 'schemeID="GTIN"']],
  ['BR-CL-22', ['VATEX-EU-O<', 'VATEX-EU-X<'], exempted('VATEX-EU-O', 'O')],
  ['BR-CL-23', ['unitCode="C62">100', 'unitCode="pcs">100']],
  ['BR-CL-24', ['mimeCode="text/csv"', 'mimeCode="text/html"']],
  ['BR-CL-25', ['<cbc:EndpointID schemeID="9957"', '<cbc:EndpointID schemeID="VAT"']],
  [
    'BR-CL-26',
    ['<cac:DeliveryLocation><cbc:ID schemeID="0088"', '<cac:DeliveryLocation><cbc:ID schemeID="UN/LOCODE"'],
  ],
  decimals('BR-DEC-01', [/>20\.00(<\/cbc:Amount>)/, '>20.001$1']),
  decimals('BR-DEC-02', [/(Discount.*?)>1000\.00/s, '$1>1000.001']),
  decimals('BR-DEC-05', [/>50\.00(<\/cbc:Amount>)/, '>50.001$1']),
  decimals('BR-DEC-06', [/(Freight.*?)>1000\.00/s, '$1>1000.001']),
  decimals('BR-DEC-09', [/>1005\.00(<\/cbc:LineExtensionAmount><cbc:Tax)/, '>1005.001$1']),
  decimals('BR-DEC-10', ['>20.00</cbc:AllowanceTotalAmount>', '>20.001</cbc:AllowanceTotalAmount>']),
  decimals('BR-DEC-11', ['>50.00</cbc:ChargeTotalAmount>', '>50.001</cbc:ChargeTotalAmount>']),
  decimals('BR-DEC-12', ['>1035.00</cbc:TaxExclusiveAmount>', '>1035.001</cbc:TaxExclusiveAmount>']),
  decimals('BR-DEC-13', [
    '>196.65</cbc:TaxAmount><cac:TaxSubtotal>',
    '>196.651</cbc:TaxAmount><cac:TaxSubtotal>',
  ]),
  decimals('BR-DEC-15', ['>170.00<', '>170.001<']),
  decimals('BR-DEC-14', ['>1231.65</cbc:TaxInclusiveAmount>', '>1231.651</cbc:TaxInclusiveAmount>']),
  decimals('BR-DEC-16', ['>231.00<', '>231.001<']),
  decimals('BR-DEC-17', ['>0.35<', '>0.351<']),
  decimals('BR-DEC-18', ['>1001.00<', '>1001.001<']),
  decimals('BR-DEC-19', ['>1035.00</cbc:TaxableAmount>', '>1035.001</cbc:TaxableAmount>']),
  decimals('BR-DEC-20', [
    '>196.65</cbc:TaxAmount><cac:TaxCategory>',
    '>196.651</cbc:TaxAmount><cac:TaxCategory>',
  ]),
  decimals('BR-DEC-23', [
    '>1005.00</cbc:LineExtensionAmount><cac:InvoicePeriod>',
    '>1005.001</cbc:LineExtensionAmount><cac:InvoicePeriod>',
  ]),
  decimals('BR-DEC-24', [/(Rebate.*?)>5\.00/s, '$1>5.001']),
  decimals('BR-DEC-25', [/(Rebate.*?)>1000\.00/s, '$1>1000.001']),
  decimals('BR-DEC-27', [/(Packing.*?)>10\.00/s, '$1>10.001']),
  decimals('BR-DEC-28', [/(Packing.*?)>1000\.00/s, '$1>1000.001']),
  ['UBL-SR-01', twice('ContractDocumentReference')],
  ['UBL-SR-02', twice('ReceiptDocumentReference')],
  ['UBL-SR-03', twice('DespatchDocumentReference')],
  ['UBL-SR-05', ['<cbc:Note>30 days</cbc:Note>', '<cbc:Note>30 days</cbc:Note><cbc:Note>net</cbc:Note>']],
  ['UBL-SR-06', twice('InvoiceDocumentReference')],
  ['UBL-SR-08', twice('InvoicePeriod')],
  [
    'UBL-SR-09',
    [
      '<cbc:RegistrationName>Ruhr',
      '<cbc:RegistrationName>X</cbc:RegistrationName><cbc:RegistrationName>Ruhr',
    ],
  ],
  ['UBL-SR-10', twice('PartyName')],
  [
    'UBL-SR-11',
    ['<cbc:CompanyID schemeID="0204"', '<cbc:CompanyID>X</cbc:CompanyID><cbc:CompanyID schemeID="0204"'],
  ],
  ['UBL-SR-12', [/<cac:PartyTaxScheme>.*?<\/cac:PartyTaxScheme>/s, '$&$&']],
  [
    'UBL-SR-13',
    [
      '<cac:PartyTaxScheme><cbc:CompanyID>111',
      '<cac:PartyTaxScheme><cbc:CompanyID>3</cbc:CompanyID><cac:TaxScheme><cbc:ID>GST</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyTaxScheme><cbc:CompanyID>111',
    ],
  ],
  ['UBL-SR-14', twice('CompanyLegalForm')],
  [
    'UBL-SR-15',
    ['<cbc:RegistrationName>Ach', '<cbc:RegistrationName>X</cbc:RegistrationName><cbc:RegistrationName>Ach'],
  ],
  [
    'UBL-SR-16',
    [
      '<cac:PartyIdentification><cbc:ID schemeID="0009"',
      '<cac:PartyIdentification><cbc:ID>1</cbc:ID></cac:PartyIdentification><cac:PartyIdentification><cbc:ID schemeID="0009"',
    ],
  ],
  [
    'UBL-SR-17',
    ['<cbc:CompanyID schemeID="0002"', '<cbc:CompanyID>X</cbc:CompanyID><cbc:CompanyID schemeID="0002"'],
  ],
  ['UBL-SR-18', inside('AccountingCustomerParty', twice('PartyTaxScheme'))],
  ['UBL-SR-22', inside('TaxRepresentativeParty', twice('PartyName'))],
  ['UBL-SR-23', inside('TaxRepresentativeParty', twice('PartyTaxScheme'))],
  ['UBL-SR-24', twice('Delivery')],
  ['UBL-SR-25', inside('DeliveryParty', twice('PartyName'))],
  ['UBL-SR-26', twice('PaymentID')],
  ['UBL-SR-27', twice('PaymentMeansCode')],
  ['UBL-SR-28', ['<cbc:ID>M-1</cbc:ID>', '<cbc:ID>M-1</cbc:ID><cbc:ID>M-2</cbc:ID>'], DEBIT],
  [
    'UBL-SR-30',
    [
      '<cbc:AllowanceChargeReason>Discount',
      '<cbc:AllowanceChargeReason>X</cbc:AllowanceChargeReason><cbc:AllowanceChargeReason>Discount',
    ],
  ],
  [
    'UBL-SR-31',
    [
      '<cbc:AllowanceChargeReason>Freight',
      '<cbc:AllowanceChargeReason>X</cbc:AllowanceChargeReason><cbc:AllowanceChargeReason>Freight',
    ],
  ],
  [
    'UBL-SR-32',
    [
      '<cbc:TaxExemptionReason>why',
      '<cbc:TaxExemptionReason>X</cbc:TaxExemptionReason><cbc:TaxExemptionReason>why',
    ],
    [
      [
        /(<cac:TaxSubtotal>.*?<cbc:Percent>19<\/cbc:Percent>)/s,
        '$1<cbc:TaxExemptionReason>why</cbc:TaxExemptionReason>',
      ],
    ],
  ],
  ['UBL-SR-33', twice('DocumentDescription')],
  ['UBL-SR-34', ['<cbc:Note>Green</cbc:Note>', '<cbc:Note>Green</cbc:Note><cbc:Note>Blue</cbc:Note>']],
  ['UBL-SR-35', twice('OrderLineReference')],
  ['UBL-SR-36', inside(LINE, twice('InvoicePeriod'))],
  ['UBL-SR-37', inside('Price', twice('AllowanceCharge'))],
  ['UBL-SR-39', twice('ProjectReference')],
  ['UBL-SR-40', inside('AccountingCustomerParty', twice('PartyName'))],
  ['UBL-SR-42', [/<cac:PartyTaxScheme>.*?<\/cac:PartyTaxScheme>/s, '$&$&']],
  [
    'UBL-SR-44',
    [
      '</cac:PaymentMeans>',
      '</cac:PaymentMeans><cac:PaymentMeans><cbc:PaymentMeansCode>1</cbc:PaymentMeansCode><cbc:PaymentID>other</cbc:PaymentID></cac:PaymentMeans>',
    ],
  ],
  [
    'UBL-SR-45',
    twice('PaymentDueDate'),
    [['<cbc:PaymentID>', '<cbc:PaymentDueDate>2026-04-01</cbc:PaymentDueDate><cbc:PaymentID>']],
  ],
  [
    'UBL-SR-47',
    [
      '</cac:PaymentMeans>',
      '</cac:PaymentMeans><cac:PaymentMeans><cbc:PaymentMeansCode>1</cbc:PaymentMeansCode></cac:PaymentMeans>',
    ],
  ],
  ['UBL-SR-48', twice('ClassifiedTaxCategory')],
  ['UBL-SR-49', twice('DescriptionCode')],
  ['UBL-SR-50', twice('Description')],
  ['UBL-SR-52', inside(LINE, twice('DocumentReference'))],
  ['UBL-SR-53', ['<cbc:CompanyID>111/222</cbc:CompanyID>', '']],
  ['UBL-SR-54', twice('CardAccount')],
  ['UBL-SR-55', twice('PaymentMandate'), DEBIT],
  ['UBL-SR-56', twice('OriginatorDocumentReference')],
  ['PEPPOL-EN16931-R001', without('ProfileID')],
  ['PEPPOL-EN16931-R002', twice('Note')],
  ['PEPPOL-EN16931-R003', without('OrderReference'), [without('BuyerReference')]],
  ['PEPPOL-EN16931-R004', ['#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0', '']],
  ['PEPPOL-EN16931-R005', ['<cbc:TaxCurrencyCode>GBP', '<cbc:TaxCurrencyCode>EUR']],
  ['PEPPOL-EN16931-R007', ['billing:01:1.0', 'billing:1']],
  ['PEPPOL-EN16931-R008', ['<cbc:BuyerReference>REF-1<', '<cbc:BuyerReference> <']],
  ['PEPPOL-EN16931-R010', ['<cbc:EndpointID schemeID="9957">FR12345678901</cbc:EndpointID>', '']],
  ['PEPPOL-EN16931-R020', without('EndpointID')],
  ['PEPPOL-EN16931-R040', ['>5</cbc:MultiplierFactorNumeric>', '>6</cbc:MultiplierFactorNumeric>']],
  ['PEPPOL-EN16931-R041', without('BaseAmount')],
  ['PEPPOL-EN16931-R042', without('MultiplierFactorNumeric')],
  ['PEPPOL-EN16931-R043', ['<cbc:ChargeIndicator>true', '<cbc:ChargeIndicator>1']],
  ['PEPPOL-EN16931-R044', inside('Price', ['false', 'true'])],
  ['PEPPOL-EN16931-R046', ['>25.00</cbc:BaseAmount>', '>26.00</cbc:BaseAmount>']],
  ['PEPPOL-EN16931-R051', ['<cbc:Amount currencyID="EUR">10.00', '<cbc:Amount currencyID="USD">10.00']],
  ['PEPPOL-EN16931-R053', twice('TaxTotal')],
  ['PEPPOL-EN16931-R054', ['<cbc:TaxCurrencyCode>GBP</cbc:TaxCurrencyCode>', '']],
  ['PEPPOL-EN16931-R055', ['>170.00<', '>-170.00<']],
  ['PEPPOL-EN16931-R061', without('PaymentMandate'), DEBIT],
  [
    'PEPPOL-EN16931-R080',
    [/<cac:AdditionalDocumentReference><cbc:ID>P<.*?<\/cac:AdditionalDocumentReference>/s, '$&$&'],
    [...CREDIT, PROJECT],
  ],
  ['PEPPOL-EN16931-R100', inside(LINE, twice('DocumentReference'))],
  ['PEPPOL-EN16931-R101', inside(LINE, ['>130<', '>50<'])],
  ['PEPPOL-EN16931-R110', inside(LINE, ['2026-02-01', '2026-01-31'])],
  ['PEPPOL-EN16931-R111', inside(LINE, ['2026-02-20', '2026-03-01'])],
  ['PEPPOL-EN16931-R120', ['>100</cbc:InvoicedQuantity>', '>101</cbc:InvoicedQuantity>']],
  ['PEPPOL-EN16931-R121', ['>2</cbc:BaseQuantity>', '>0</cbc:BaseQuantity>']],
  ['PEPPOL-EN16931-R130', ['<cbc:BaseQuantity unitCode="C62"', '<cbc:BaseQuantity unitCode="KGM"']],
  ['PEPPOL-EN16931-P0100', ['>380<', '>389<']],
  ['PEPPOL-EN16931-P0101', ['>381<', '>261<'], CREDIT],
  ['PEPPOL-EN16931-P0112', ['>380<', '>384<']],
  ['PEPPOL-EN16931-CL008', ['schemeID="9957"', 'schemeID="EM"']],
  ['PEPPOL-EN16931-F001', ['2026-03-02', '2026-02-30']],
  ['PEPPOL-COMMON-R040', ['4012345000009', '4012345000008']],
  exemption('P0104', 'VATEX-EU-G', 'G'),
  exemption('P0105', 'VATEX-EU-O', 'O'),
  exemption('P0106', 'VATEX-EU-IC', 'K'),
  exemption('P0107', 'VATEX-EU-AE', 'AE'),
  exemption('P0108', 'VATEX-EU-D', 'E'),
  exemption('P0109', 'VATEX-EU-F', 'E'),
  exemption('P0110', 'VATEX-EU-I', 'E'),
  exemption('P0111', 'VATEX-EU-J', 'E'),
];

const FAMILIES: readonly (CategoryFixture & { readonly family: string; readonly wrongRate: string })[] = [
  { code: 'S', family: 'S', percent: '22', wrongRate: '0' },
  { code: 'Z', family: 'Z', percent: '0', wrongRate: '22' },
  { code: 'E', family: 'E', percent: '0', reason: 'Exempt', wrongRate: '22' },
  { code: 'AE', family: 'AE', percent: '0', reason: 'Reverse charge', wrongRate: '22' },
  { code: 'K', family: 'IC', percent: '0', reason: 'Intra-Community', wrongRate: '22' },
  { code: 'G', family: 'G', percent: '0', reason: 'Export', wrongRate: '22' },
  { code: 'O', family: 'O', reason: 'Outside', wrongRate: '0' },
  { code: 'L', family: 'AF', percent: '7', wrongRate: '-7' },
  { code: 'M', family: 'AG', percent: '4', wrongRate: '-4' },
];

/** What breaks each of the ten rules of a category. */
function breaking({
  code,
  percent,
  reason,
  wrongRate,
}: (typeof FAMILIES)[number]): readonly (readonly [string, readonly Change[]])[] {
  const rate = percent === undefined ? `<cbc:ID>${code}</cbc:ID>` : `<cbc:Percent>${percent}</cbc:Percent>`;
  const wrong =
    percent === undefined
      ? `${rate}<cbc:Percent>${wrongRate}</cbc:Percent>`
      : `<cbc:Percent>${wrongRate}</cbc:Percent>`;
  const at = (before: string): readonly Change[] => [
    [new RegExp(`(${before}.*?)${rate}`, 's'), `$1${wrong}`],
  ];
  const number =
    '<cac:PartyTaxScheme><cbc:CompanyID>IT12345678901</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>';
  const buyers = number.replace('12345678901', '10987654321');
  const numbers: readonly Change[] =
    code === 'O'
      ? [['<cac:PartyLegalEntity>', `${number}<cac:PartyLegalEntity>`]]
      : code === 'K' || code === 'AE'
        ? [[buyers, '']]
        : [[number, '']];
  const why: readonly Change[] =
    reason === undefined
      ? [[/(<cac:TaxSubtotal>.*?<\/cbc:Percent>)/s, '$1<cbc:TaxExemptionReason>why</cbc:TaxExemptionReason>']]
      : [[`<cbc:TaxExemptionReason>${reason}</cbc:TaxExemptionReason>`, '']];
  return [
    ['01', [without('TaxSubtotal')]],
    ['02', numbers],
    ['03', numbers],
    ['04', numbers],
    ['05', at('<cac:ClassifiedTaxCategory>')],
    ['06', at('<cbc:ChargeIndicator>false')],
    ['07', at('<cbc:ChargeIndicator>true')],
    ['08', [['>120.00</cbc:TaxableAmount>', '>118.00</cbc:TaxableAmount>']]],
    ['09', [[/(<cac:TaxSubtotal>.*?<cbc:TaxAmount currencyID="EUR">)[^<]*/s, '$199.00']]],
    ['10', why],
  ];
}

const O = invoiceOf({ code: 'O', reason: 'Outside' });
const K = invoiceOf({ code: 'K', percent: '0', reason: 'Intra-Community' });
const B = invoiceOf({ code: 'B', percent: '22' });
const OTHER = (before: string): Change => [new RegExp(`(${before}.*?<cbc:ID>)O<`, 's'), '$1Z<'];
const MORE: readonly (readonly [string, string, Change])[] = [
  ['BR-IC-11', K, without('ActualDeliveryDate')],
  ['BR-IC-12', K, without('DeliveryLocation')],
  [
    'BR-O-11',
    O,
    [
      /<cac:TaxSubtotal>(.*?)<cbc:ID>O<(.*?)<\/cac:TaxSubtotal>/s,
      '$&<cac:TaxSubtotal>$1<cbc:ID>Z<$2</cac:TaxSubtotal>',
    ],
  ],
  ['BR-O-12', O, OTHER('<cac:ClassifiedTaxCategory>')],
  ['BR-O-13', O, OTHER('<cbc:ChargeIndicator>false')],
  ['BR-O-14', O, OTHER('<cbc:ChargeIndicator>true')],
  ['BR-B-01', B, ['<cbc:IdentificationCode>IT', '<cbc:IdentificationCode>DE']],
  ['BR-B-02', B, ['<cac:ClassifiedTaxCategory><cbc:ID>B', '<cac:ClassifiedTaxCategory><cbc:ID>S']],
];

const ALL: readonly (readonly [rule: string, passing: string, changes: readonly Change[]])[] = [
  ...CASES.map(([rule, change, first = []]) => [rule, changed(FULL, first), [change]] as const),
  ...FAMILIES.flatMap((one) =>
    breaking(one).map(
      ([number, changes]) => [`BR-${one.family}-${number}`, invoiceOf(one), changes] as const,
    ),
  ),
  ...MORE.map(([rule, passing, change]) => [rule, passing, [change]] as const),
];

describe('each rule', () => {
  it.each(ALL)('%s takes what is right and tells what is wrong', (rule, passing, changes) => {
    const right = check(passing);
    expect(right.applied).toContain(rule);
    expect(right.broken).not.toContain(rule);
    expect(check(changed(passing, changes)).broken).toContain(rule);
  });
  it('is tried', () => {
    const tried = new Set(ALL.map(([rule]) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

it('finds nothing in the full invoice, nor in its credit note', () => {
  expect(check(FULL).problems).toEqual([]);
  expect(check(changed(FULL, CREDIT)).problems).toEqual([]);
});

it('allows two notes between German parties', () => {
  expect(check(changed(FULL, [GERMAN, twice('Note')])).broken).not.toContain('PEPPOL-EN16931-R002');
});

it('tells the term, its name in both languages and the place', () => {
  const { problems } = check(changed(FULL, [['<cbc:Name>Pump</cbc:Name>', '']]));
  expect(problems).toEqual([
    {
      rule: 'BR-25',
      severity: 'fatal',
      terms: ['BT-153'],
      text: { en: 'Item name (BT-153) is missing.', 'zh-CN': '缺少货物名称（BT-153）。' },
      path: '/Invoice/cac:InvoiceLine',
      line: 33,
      column: 1,
    },
  ]);
});
