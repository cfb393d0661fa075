import { coverInWords } from '@tongshang/incoterms';
import {
  type AllowanceCharge,
  type Localised,
  type Place,
  paymentInWords,
  type TradeLine,
  type TradeTerms,
} from '@tongshang/trade-facts';
import type { UblChange, UblChangeValue } from './model.ts';
import type { AgreedInput, ChangedInput } from './trade-input.ts';
import { lineNumber, localised, MODE_CODES } from './write-parts.ts';

type Values = readonly UblChangeValue[];

const plain = (text: string | undefined): Values => (text === undefined ? [] : [{ text }]);
const money = (one: { readonly amount: string; readonly currency: string }): Values => [
  { text: one.amount, currency: one.currency },
];
const texts = (text: Localised): Values =>
  localised(text).map(({ _, languageID }) => ({ text: _, ...(languageID ? { language: languageID } : {}) }));

function place(of: Place | undefined, code?: string): Values {
  if (!of) return [];
  const { name, country, unlocode } = of;
  return [{ text: name, country, ...(unlocode ? { id: unlocode } : {}), ...(code ? { code } : {}) }];
}

/** What of the terms an amendment may change, each as a paper states it; Incoterm and place are one term. */
const TERMS: Readonly<Record<string, (terms: TradeTerms) => Values>> = {
  delivery: (terms) => place(terms.place, terms.incoterm),
  insurance: ({ insurance }) => (insurance ? texts(coverInWords(insurance)) : []),
  modeOfTransport: (terms) => plain(MODE_CODES[terms.modeOfTransport]),
  portOfLoading: (terms) => place(terms.portOfLoading),
  portOfDischarge: (terms) => place(terms.portOfDischarge),
  latestShipmentDate: (terms) => plain(terms.latestShipmentDate),
  leadTimeDays: (terms) => plain(terms.leadTimeDays?.toString()),
  partialShipments: (terms) => plain(String(terms.partialShipments)),
};

const payment = (bank: Localised | undefined) => (terms: TradeTerms) =>
  texts(paymentInWords(terms.payment, bank));

const LINE: Readonly<Record<string, (line: TradeLine) => Values>> = {
  quantity: ({ quantity }) => [{ text: quantity.value, unit: quantity.unit }],
  unitPrice: ({ unitPrice: { amount, currency, per }, quantity }) => [
    { text: amount, currency, unit: quantity.unit, ...(per ? { per } : {}) },
  ],
  charges: ({ charges = [] }) => charges.flatMap(charged),
  lineTotal: ({ lineTotal }) => money(lineTotal),
  hsCode: ({ hsCode }) => plain(hsCode),
  originCountry: ({ originCountry }) =>
    originCountry === undefined ? [] : [{ text: '', country: originCountry }],
};

const charged = ({ kind, amount: { amount, currency } }: AllowanceCharge): Values => [
  { text: kind === 'charge' ? amount : `-${amount}`, currency },
];

/**
 * What a change of an order changes: line by line, the terms, and what all comes to.
 * @param bank of the trade, by name, where one takes part
 */
export function changesOf(
  { before, after }: Pick<ChangedInput, 'before' | 'after'>,
  bank?: Localised,
): UblChange[] {
  const lines = after.lines.flatMap((line) => {
    const was = before.lines.find(({ lineId }) => lineId === line.lineId);
    const number = lineNumber(after.lines, line.lineId);
    return differing(LINE, was, line).map((one) => ({ ...one, of: `lines/${number}/${one.of}` }));
  });
  const terms = differing({ ...TERMS, payment: payment(bank) }, before.terms, after.terms).map((one) => ({
    ...one,
    of: `terms/${one.of}`,
  }));
  return [
    ...lines,
    ...chargesOf(before, after),
    ...differing({ total: ({ total }) => money(total) }, before, after),
    ...terms,
  ];
}

/** Of what is charged and taken off on the whole, each that changes; an amendment takes them along in their order. */
function chargesOf({ sums: was }: AgreedInput, { sums: now }: AgreedInput): UblChange[] {
  const count = Math.max(was?.charges?.length ?? 0, now?.charges?.length ?? 0);
  const valuesOf = (charge: AllowanceCharge | undefined) => (charge ? charged(charge) : []);
  return Array.from({ length: count }, (_, index) => ({
    of: `charges/${index + 1}`,
    before: valuesOf(was?.charges?.[index]),
    after: valuesOf(now?.charges?.[index]),
  })).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function differing<Of>(
  table: Readonly<Record<string, (of: Of) => Values>>,
  before: Of | undefined,
  after: Of,
): UblChange[] {
  return Object.entries(table).flatMap(([of, read]) => {
    const [left, right] = [before === undefined ? [] : read(before), read(after)];
    return JSON.stringify(left) === JSON.stringify(right) ? [] : [{ of, before: left, after: right }];
  });
}

/** Lines that are changed, by their id (UN/EDIFACT 1229, 3: changed). */
export function changedLines({ before, after }: Pick<ChangedInput, 'before' | 'after'>): ReadonlySet<string> {
  return new Set(
    after.lines
      .filter((line) => {
        const was = before.lines.find(({ lineId }) => lineId === line.lineId);
        return differing(LINE, was, line).length > 0;
      })
      .map(({ lineId }) => lineId),
  );
}
