import { compareDecimals, formatDecimal, multiplyDecimals, parseDecimal } from '@tongshang/money';
import type { UblAmount, UblDocument, UblLocation } from '@tongshang/ubl';
import { show } from './amounts.ts';
import { locationsAgree, locationText } from './likeness.ts';

/** How far Institute Cargo Clauses cover: C least, A most. */
export type CargoClauses = 'A' | 'B' | 'C';

/** What a contract or a credit asks of the insurance, beside what UCP 600 and Incoterms 2020 ask anyway. */
export type InsuranceAsked = {
  /** By default C under CIF and A under CIP (Incoterms 2020, A5). */
  readonly clauses?: CargoClauses;
  /** Further risks that are to be covered: `war`, `strikes`. */
  readonly risks?: readonly string[];
  /** Per cent of the value of the goods; 110 by default. */
  readonly percent?: string;
  /** A policy and no certificate. */
  readonly policy?: boolean;
  readonly irrespectiveOfPercentage?: boolean;
};

/** What an insurance document is held against: other papers of the same shipment, and what was asked. */
export type InsuranceContext = InsuranceAsked & {
  /** When the goods were shipped, dispatched or taken over; ISO 8601 date. */
  readonly shippedOn?: string | undefined;
  /** What the invoices of the goods bill, in the currency of the contract. */
  readonly value?: UblAmount | undefined;
  readonly from: readonly UblLocation[];
  readonly to: readonly UblLocation[];
};

type Refused = { readonly pointer: string; readonly value: string };

type InsuranceRule = {
  /** Of UCP 600. */
  readonly article: string;
  readonly refused: (document: UblDocument, context: InsuranceContext) => Refused | undefined;
};

const missing = (pointer: string): Refused => ({ pointer, value: '—' });

type Said = { readonly text: string; readonly pointer: string };

/** What the document says under one of the codes of its attestation lines. */
function said({ attestations }: UblDocument, code: string): readonly Said[] {
  return attestations.flatMap(({ lines }, at) =>
    lines.flatMap(({ type, descriptions }, index) =>
      type === code
        ? descriptions.map(({ text }) => ({ text, pointer: `attestations/${at}/lines/${index}` }))
        : [],
    ),
  );
}

/** The widest cover that a text names: Institute Cargo Clauses, or the words of older and Chinese clauses for the same. */
function clausesIn(text: string): CargoClauses | undefined {
  if (/all risks|cargo clauses \(?(?:a\b|air)|一切险|条款[（(](?:A|航空)/i.test(text)) return 'A';
  if (/cargo clauses \(?b\b|with (?:particular )?average|\bWP?A\b|水渍险|条款[（(]B/i.test(text)) return 'B';
  if (/cargo clauses \(?c\b|free (?:from|of) particular average|\bFPA\b|平安险|条款[（(]C/i.test(text))
    return 'C';
  return undefined;
}

function covers(document: UblDocument, asked: CargoClauses): boolean {
  return said(document, 'COVER').some(({ text }) => {
    const named = clausesIn(text);
    return named !== undefined && named <= asked;
  });
}

const ofCover = (document: UblDocument): Refused => {
  const [first] = said(document, 'COVER');
  return first ? { pointer: first.pointer, value: first.text } : missing('attestations');
};

const SIGNING = ['insurer', 'underwriter', 'insurer-agent', 'insurer-proxy'];

/** At least so much; exact, with no more decimals than that takes or the value has. */
function leastOf(value: UblAmount, percent: string): UblAmount {
  const share = multiplyDecimals(parseDecimal(percent), parseDecimal('0.01'));
  const [integer = '', fraction = ''] = formatDecimal(
    multiplyDecimals(parseDecimal(value.amount), share),
  ).split('.');
  const digits = value.amount.split('.')[1]?.length ?? 0;
  const shown = fraction.replace(/0+$/, '').padEnd(digits, '0');
  return { ...value, amount: shown === '' ? integer : `${integer}.${shown}` };
}

/** Whether the cover reaches a place of the carriage: its own port there, or the inland place it names instead. */
function reaches(
  ends: readonly (UblLocation | undefined)[],
  places: readonly UblLocation[],
): Refused['value'] | undefined {
  const named = ends.filter((one) => one !== undefined);
  if (named.length === 0) return '—';
  if (places.length === 0 || named.some((one) => places.some((place) => locationsAgree(one, place))))
    return undefined;
  return named.map(locationText).join(' / ');
}

/**
 * What UCP 600, article 28, asks of an insurance document. (d), (h), (i) and (j) allow something: their rules refuse what goes beyond that. Each is
 * tried on a document that is to be accepted and on one that is to be refused.
 */
export const INSURANCE_RULES = {
  UCP_INSURANCE_SIGNED: {
    article: '28 (a)',
    refused: ({ carriage, parties }) => {
      if (!parties.issuer || parties.issuer.names.length === 0) return missing('parties/issuer');
      const capacity = carriage?.capacity;
      if (capacity === undefined) return missing('carriage/capacity');
      return SIGNING.includes(capacity) ? undefined : { pointer: 'carriage/capacity', value: capacity };
    },
  },
  UCP_INSURANCE_ORIGINALS: {
    article: '28 (b)',
    refused: (document) => {
      const [issued] = said(document, 'ORIGINALS');
      const [presented] = said(document, 'PRESENTED');
      if (!issued || Number(issued.text) <= 1 || Number(presented?.text ?? 0) >= Number(issued.text))
        return undefined;
      return { pointer: (presented ?? issued).pointer, value: `${presented?.text ?? '0'}/${issued.text}` };
    },
  },
  UCP_COVER_NOTE: {
    article: '28 (c)',
    refused: ({ typeCode }) => (typeCode === '580' ? { pointer: 'typeCode', value: typeCode } : undefined),
  },
  UCP_INSURANCE_POLICY: {
    article: '28 (d)',
    refused: ({ typeCode }, { policy }) =>
      policy && typeCode !== '530' ? { pointer: 'typeCode', value: typeCode ?? '—' } : undefined,
  },
  UCP_INSURANCE_DATE: {
    article: '28 (e)',
    refused: ({ issueDate, validity }, { shippedOn }) => {
      if (!issueDate) return missing('issueDate');
      if (shippedOn === undefined || issueDate <= shippedOn) return undefined;
      if (validity?.start !== undefined && validity.start <= shippedOn) return undefined;
      return { pointer: 'issueDate', value: issueDate };
    },
  },
  UCP_INSURED_AMOUNT: {
    article: '28 (f) (i)',
    refused: ({ shipment }, { value }) => {
      const amount = shipment?.insuredAmount;
      if (!amount) return missing('shipment/insuredAmount');
      if (value === undefined || amount.currency === value.currency) return undefined;
      return { pointer: 'shipment/insuredAmount', value: show(amount) };
    },
  },
  UCP_INSURED_PERCENT: {
    article: '28 (f) (ii)',
    refused: ({ shipment }, { value, percent = '110' }) => {
      const amount = shipment?.insuredAmount;
      if (!amount || !value || amount.currency !== value.currency) return undefined;
      const least = leastOf(value, percent);
      if (compareDecimals(parseDecimal(amount.amount), parseDecimal(least.amount)) >= 0) return undefined;
      return { pointer: 'shipment/insuredAmount', value: `${show(amount)} < ${show(least)}` };
    },
  },
  UCP_INSURED_JOURNEY: {
    article: '28 (f) (iii)',
    refused: ({ shipment, carriage }, { from, to }) => {
      const start = reaches([carriage?.placeOfReceipt, shipment?.portOfLoading], from);
      if (start !== undefined) return { pointer: 'shipment/portOfLoading', value: start };
      const end = reaches([carriage?.placeOfDelivery, shipment?.portOfDischarge], to);
      return end === undefined ? undefined : { pointer: 'shipment/portOfDischarge', value: end };
    },
  },
  UCP_INSURANCE_RISKS: {
    article: '28 (g)',
    refused: (document, { clauses, risks = [] }) => {
      if (clauses !== undefined && clauses !== 'A' && !covers(document, clauses)) return ofCover(document);
      const unnamed = risks.some(
        (risk) => ![...said(document, 'COVER'), ...said(document, 'EXCLUSION')].some(of(risk)),
      );
      return unnamed ? ofCover(document) : undefined;
    },
  },
  UCP_ALL_RISKS: {
    article: '28 (h)',
    refused: (document, { clauses }) =>
      clauses === 'A' && !covers(document, 'A') ? ofCover(document) : undefined,
  },
  UCP_RISK_EXCLUDED: {
    article: '28 (i)',
    refused: (document, { risks = [] }) => {
      const uncovered = risks.filter((risk) => !said(document, 'COVER').some(of(risk)));
      const excluded = said(document, 'EXCLUSION').find((one) => uncovered.some((risk) => of(risk)(one)));
      return excluded && { pointer: excluded.pointer, value: excluded.text };
    },
  },
  UCP_FRANCHISE: {
    article: '28 (j)',
    refused: (document, { irrespectiveOfPercentage }) => {
      const [deductible] = said(document, 'DEDUCTIBLE');
      if (!irrespectiveOfPercentage || !deductible) return undefined;
      return { pointer: deductible.pointer, value: deductible.text };
    },
  },
} as const satisfies Readonly<Record<string, InsuranceRule>>;

export type InsuranceRuleCode = keyof typeof INSURANCE_RULES;

const of =
  (risk: string) =>
  ({ text }: Said): boolean =>
    text.toLowerCase().includes(risk.toLowerCase());
