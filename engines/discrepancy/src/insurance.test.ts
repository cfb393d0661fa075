import { readUbl } from '@tongshang/ubl';
import { describe, expect, it } from 'vitest';
import { checkInsurance } from './check-insurance.ts';
import { documentSet } from './document-set.ts';
import { findingText } from './finding.ts';
import { findDiscrepancies } from './index.ts';
import { INSURANCE_RULES, type InsuranceAsked, type InsuranceRuleCode } from './insurance-rules.ts';

/** Insurance documents written by hand, as insurers' own systems write them, with the papers of the same goods. */
const NAMESPACES = [
  'xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"',
  'xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"',
].join(' ');

const root = (name: string, content: string) =>
  `<${name} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${name}-2" ${NAMESPACES}>${content}</${name}>`;
const party = (element: string, name: string) =>
  `<a:${element}><a:PartyName><b:Name>${name}</b:Name></a:PartyName></a:${element}>`;
const place = (element: string, name: string) => `<a:${element}><b:Name>${name}</b:Name></a:${element}>`;

const bill = root(
  'BillOfLading',
  `<b:ID>HLCU-7</b:ID><b:IssueDate>2026-05-05</b:IssueDate>
  <a:Shipment><b:ID>S-1</b:ID><a:Consignment><b:ID>S-1</b:ID>
    <a:MainCarriageShipmentStage><b:TransportModeCode>1</b:TransportModeCode>
      ${place('LoadingPortLocation', 'Nhava Sheva')}${place('UnloadingPortLocation', 'Hamburg')}
      <a:LoadingTransportEvent><b:OccurrenceDate>2026-05-04</b:OccurrenceDate></a:LoadingTransportEvent>
    </a:MainCarriageShipmentStage></a:Consignment></a:Shipment>`,
);

const invoice = (term: string) =>
  root(
    'Invoice',
    `<b:ID>BS-1</b:ID><b:IssueDate>2026-05-02</b:IssueDate><b:InvoiceTypeCode>380</b:InvoiceTypeCode>
    ${['Supplier', 'Customer'].map((one) => `<a:Accounting${one}Party>${party('Party', one)}</a:Accounting${one}Party>`).join('')}
    <a:DeliveryTerms><b:ID>${term}</b:ID></a:DeliveryTerms>
    <a:LegalMonetaryTotal><b:TaxExclusiveAmount currencyID="EUR">1000.00</b:TaxExclusiveAmount>
      <b:PayableAmount currencyID="EUR">700.00</b:PayableAmount></a:LegalMonetaryTotal>
    <a:InvoiceLine><b:ID>1</b:ID><b:LineExtensionAmount currencyID="EUR">1000.00</b:LineExtensionAmount>
      <a:Item><b:Name>Cumin</b:Name></a:Item></a:InvoiceLine>`,
  );

const point = (code: string, words: string) =>
  `<a:AttestationLine><b:TypeCode>${code}</b:TypeCode><b:Description>${words}</b:Description></a:AttestationLine>`;

const certificate = root(
  'GoodsCertificate',
  `<b:ID>MUM-2026-9</b:ID><b:IssueDate>2026-05-03</b:IssueDate><b:TypeCode>520</b:TypeCode>
  ${party('IssuerParty', 'Deccan Assurance')}
  <a:Shipment><b:ID>S-1</b:ID><b:InsuranceValueAmount currencyID="EUR">1100.00</b:InsuranceValueAmount>
    <a:ShipmentStage>${place('LoadingPortLocation', 'Nhava Sheva')}${place('UnloadingPortLocation', 'Hamburg')}</a:ShipmentStage>
  </a:Shipment>
  <a:Attestation>${point('COVER', 'Institute Cargo Clauses (C) 1/1/09')}${point('COVER', 'Institute War Clauses (Cargo)')}
    ${point('EXCLUSION', 'Institute Radioactive Contamination Exclusion Clause')}${point('DEDUCTIBLE', 'Excess 0.5 %')}
    ${point('CLAIMS_PAYABLE_AT', 'Hamburg')}${point('ORIGINALS', '2')}${point('PRESENTED', '2')}</a:Attestation>
  <a:Signature><b:ID>1</b:ID><b:ReasonCode>insurer-agent</b:ReasonCode>${party('SignatoryParty', 'Konkan Agencies')}</a:Signature>`,
);

function change(xml: string, part: RegExp | string, instead = ''): string {
  const changed = xml.replace(part, instead);
  if (changed === xml) throw new Error(`nothing to change: ${part}`);
  return changed;
}

const read = (xml: string) => {
  const reading = readUbl(new TextEncoder().encode(xml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { document, placeOf } = reading;
  return { name: document.id ?? '', document, placeOf };
};

const examined = (xml: string, asked: InsuranceAsked = {}, term = 'CIF') =>
  checkInsurance(documentSet([bill, invoice(term), xml].map(read)), asked);

const allRisks = change(
  certificate,
  'Institute Cargo Clauses (C) 1/1/09',
  'All risks, fragile goods excluded',
);

/** Each rule: a document that it accepts, one that it refuses, and the value it refuses. */
const tried: readonly (readonly [
  rule: InsuranceRuleCode,
  article: string,
  accepted: string,
  refused: string,
  value: string,
  asked?: InsuranceAsked,
  term?: string,
])[] = [
  ['UCP_INSURANCE_SIGNED', '28 (a)', certificate, change(certificate, 'insurer-agent', 'broker'), 'broker'],
  [
    ...(['UCP_INSURANCE_SIGNED', '28 (a)', change(certificate, 'insurer-agent', 'underwriter')] as const),
    ...([change(certificate, /<b:ReasonCode>.*<\/b:ReasonCode>/), '—'] as const),
  ],
  [
    // An agent says for whom it signs.
    ...(['UCP_INSURANCE_SIGNED', '28 (a)', certificate] as const),
    ...([change(certificate, /<a:IssuerParty>.*<\/a:IssuerParty>/), '—'] as const),
  ],
  [
    ...([
      'UCP_INSURANCE_ORIGINALS',
      '28 (b)',
      change(certificate, /<a:AttestationLine><b:TypeCode>(ORIGINALS|PRESENTED).*?<\/a:AttestationLine>/g),
    ] as const),
    ...([change(certificate, point('PRESENTED', '2'), point('PRESENTED', '1')), '1/2'] as const),
  ],
  [
    'UCP_COVER_NOTE',
    '28 (c)',
    change(certificate, '>520<', '>550<'),
    change(certificate, '>520<', '>580<'),
    '580',
  ],
  [
    'UCP_INSURANCE_POLICY',
    '28 (d)',
    change(certificate, '>520<', '>530<'),
    certificate,
    '520',
    { policy: true },
  ],
  [
    ...(['UCP_INSURANCE_DATE', '28 (e)', change(certificate, '2026-05-03', '2026-05-04')] as const),
    ...([change(certificate, '2026-05-03', '2026-05-05'), '2026-05-05'] as const),
  ],
  [
    ...([
      'UCP_INSURANCE_DATE',
      '28 (e)',
      change(
        change(certificate, '2026-05-03', '2026-05-09'),
        '<a:IssuerParty>',
        '<a:ValidityPeriod><b:StartDate>2026-05-04</b:StartDate></a:ValidityPeriod><a:IssuerParty>',
      ),
    ] as const),
    ...([change(certificate, /<b:IssueDate>.*?<\/b:IssueDate>/), '—'] as const),
  ],
  [
    ...(['UCP_INSURED_AMOUNT', '28 (f) (i)', certificate] as const),
    ...([change(certificate, '"EUR">1100.00', '"USD">1500.00'), '1500.00 USD'] as const),
  ],
  [
    ...(['UCP_INSURED_AMOUNT', '28 (f) (i)', certificate] as const),
    ...([change(certificate, /<b:InsuranceValueAmount.*?Amount>/), '—'] as const),
  ],
  [
    ...(['UCP_INSURED_PERCENT', '28 (f) (ii)', change(certificate, '1100.00', '1100.0')] as const),
    ...([change(certificate, '1100.00', '1099.99'), '1099.99 EUR < 1100.00 EUR'] as const),
  ],
  [
    ...([
      'UCP_INSURED_PERCENT',
      '28 (f) (ii)',
      change(certificate, '1100.00', '1200.00'),
      certificate,
    ] as const),
    ...(['1100.00 EUR < 1200.00 EUR', { percent: '120' }] as const),
  ],
  [
    ...([
      'UCP_INSURED_JOURNEY',
      '28 (f) (iii)',
      change(certificate, '<b:Name>Hamburg', '<b:Name>Hamburg, and to Nürnberg'),
    ] as const),
    ...([change(certificate, '<b:Name>Hamburg', '<b:Name>Rotterdam'), 'Rotterdam'] as const),
  ],
  [
    ...(['UCP_INSURED_JOURNEY', '28 (f) (iii)', certificate] as const),
    ...([change(certificate, /<a:LoadingPortLocation>.*?<\/a:LoadingPortLocation>/), '—'] as const),
  ],
  [
    ...(['UCP_INSURANCE_RISKS', '28 (g)', certificate] as const),
    ...([change(certificate, 'Institute Cargo Clauses (C) 1/1/09', 'Usual risks'), 'Usual risks'] as const),
  ],
  [
    ...(['UCP_INSURANCE_RISKS', '28 (g)', certificate] as const),
    ...([
      change(certificate, 'Institute War Clauses (Cargo)', 'Theft'),
      'Institute Cargo Clauses (C) 1/1/09',
    ] as const),
    { risks: ['war'] },
  ],
  [
    ...(['UCP_ALL_RISKS', '28 (h)', allRisks, certificate, 'Institute Cargo Clauses (C) 1/1/09'] as const),
    ...([{}, 'CIP'] as const),
  ],
  [
    ...(['UCP_RISK_EXCLUDED', '28 (i)', certificate] as const),
    ...([
      change(
        change(certificate, 'Institute War Clauses (Cargo)', 'Theft'),
        'Institute Radioactive Contamination Exclusion Clause',
        'War Exclusion Clause',
      ),
      'War Exclusion Clause',
    ] as const),
    { risks: ['war'] },
  ],
  [
    ...(['UCP_FRANCHISE', '28 (j)', change(certificate, point('DEDUCTIBLE', 'Excess 0.5 %'))] as const),
    ...([certificate, 'Excess 0.5 %', { irrespectiveOfPercentage: true }] as const),
  ],
];

describe('UCP 600, article 28', () => {
  it.each(tried)('%s %s', (...one) => {
    const [rule, article, accepted, refused, value, asked, term] = one as unknown as (typeof tried)[number];
    expect(examined(accepted, asked, term)).toEqual([]);
    const found = examined(refused, asked, term);
    expect(found.map((one) => [one.rule, one.right.value])).toEqual([[rule, value]]);
    expect(found[0]?.about.article).toBe(`UCP 600 ${article}`);
    expect(found[0]?.right.path).toMatch(/^\/GoodsCertificate/);
    for (const language of ['en', 'zh-CN'] as const) {
      expect(found[0] && findingText(found[0], language)).not.toMatch(/[{}]/);
    }
  });

  it('each rule of the table is tried', () => {
    expect([...new Set(tried.map(([rule]) => rule))].toSorted()).toEqual(
      Object.keys(INSURANCE_RULES).toSorted(),
    );
  });

  it('(h), (i), (j): exclusions and an excess leave a document acceptable', () => {
    expect(examined(allRisks, {}, 'CIP')).toEqual([]);
    expect(examined(certificate)).toEqual([]);
  });

  it('Chinese clauses count as what they cover', () => {
    const covered = (words: string, term: string) =>
      examined(change(certificate, 'Institute Cargo Clauses (C) 1/1/09', words), {}, term).map(
        ({ rule }) => rule,
      );
    expect(covered('一切险', 'CIP')).toEqual([]);
    expect(covered('水渍险', 'CIP')).toEqual(['UCP_ALL_RISKS']);
    expect(covered('平安险', 'CIF')).toEqual([]);
  });
});

describe('a bill of lading without an insurance document beside it', () => {
  const missing = (term: string) =>
    findDiscrepancies([bill, invoice(term)].map(read)).filter(({ rule }) => rule === 'INSURANCE_MISSING');

  it.each(['CIF', 'CIP'])('is told under %s', (term) => {
    const [found] = missing(term);
    expect([found?.left.value, found?.right.value]).toEqual([term, 'HLCU-7']);
    expect(found && findingText(found, 'en')).toBe(
      `Under ${term} the seller insures the goods, and bill of lading HLCU-7 has no insurance document beside it (Incoterms 2020, A5).`,
    );
  });

  it.each(['CFR', 'FOB', 'DAP'])('is not told under %s, where nobody owes the other one', (term) => {
    expect(missing(term)).toEqual([]);
  });
});
