import type { Place } from '@tongshang/trade-facts';
import type { DocumentSubject, TradeInput } from '../trade-input.ts';

type Sample = readonly [issuer: string, number: string, at: string, subject: DocumentSubject];

/** Papers of the sample trade that may be made out along the way, each with how many of the others stood before it. */
export function samplesBeside(
  { total, lines, terms }: TradeInput,
  destination: Place,
): (readonly [before: number, sample: Sample])[] {
  const { place, portOfLoading: from = place, portOfDischarge: to = place } = terms;
  const inspected = lines.map(({ lineId }) => ({ lineId, quantity: '20', passed: true }));
  const proforma = { total, note: 'For your bank.' };
  return [
    [4, ['seller', 'PI-000051', '2026-03-11T02:00:00Z', { type: 'ProformaInvoice', details: proforma }]],
    [
      5,
      [
        ...(['seller', 'IC-000012', '2026-04-10T09:00:00Z'] as const),
        {
          type: 'InspectionCertificate',
          details: {
            ...{ standard: 'ISO 2859-1, AQL 2.5', place: from, inspectedOn: '2026-04-10', lines: inspected },
          },
        },
      ],
    ],
    [
      7,
      [
        ...(['seller', 'PYIE2026-3301', '2026-04-12T02:00:00Z'] as const),
        {
          type: 'InsuranceCertificate',
          details: {
            ...{ certificateNumber: 'PYIE2026-3301', kind: 'policy', issuedOn: '2026-04-12' },
            insurer: {
              name: { en: 'Harmony Marine Insurance', 'zh-CN': '和谐海上保险公司' },
              address: { country: 'CN' },
            },
            signed: { capacity: 'insurer-agent', name: 'Shanghai Underwriting Agency' },
            insuredAmount: { amount: '6148.12', currency: 'USD' },
            ...{ clauses: 'C', exclusions: ['Radioactive contamination'], deductible: '0.5 %' },
            ...{ effectiveFrom: '2026-04-11', claimsPayableAt: to, from, to: destination },
            enclosureId: '019b2a00-0000-7000-8000-000000000061',
          },
        },
      ],
    ],
    [
      9,
      [
        ...(['seller', 'BC-000004', '2026-04-17T02:00:00Z'] as const),
        {
          type: 'BeneficiaryCertificate',
          details: { statements: [{ text: { en: 'Samples were sent by courier.' } }] },
        },
      ],
    ],
  ];
}
