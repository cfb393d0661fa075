import type { TradeLine, TradeTerms, WireMoney } from '@tongshang/trade-facts';
import type { ChangedInput, DocumentSubject, TradeInput } from '../trade-input.ts';

/** Less of the first goods, earlier and paid at once, as it was before a change of the order. */
export function sampleChange(terms: TradeTerms, lines: readonly [TradeLine, ...TradeLine[]]): ChangedInput {
  const { currency } = terms;
  const [line, ...others] = lines;
  const was: TradeLine = {
    ...line,
    quantity: { ...line.quantity, value: '1000' },
    unitPrice: { ...line.unitPrice, amount: '2.40' },
    lineTotal: { amount: '2400.00', currency },
  };
  const all = [was, ...others];
  return {
    number: 1,
    reason: '1000 → 1200',
    before: {
      terms: {
        ...terms,
        latestShipmentDate: '2026-03-31',
        leadTimeDays: 21,
        payment: [{ instalmentId: '1', method: 'outside', due: { event: 'order' } }],
      },
      lines: all,
      total: totalOf(all, currency),
    },
    after: { terms, lines, total: totalOf(lines, currency) },
  };
}

/** What lines come to. */
export function totalOf(lines: readonly TradeLine[], currency: string): WireMoney {
  const amount = lines.reduce((sum, { lineTotal }) => sum + Number(lineTotal.amount), 0).toFixed(2);
  return { amount, currency };
}

/** A change that doubled the first line and moved the last day, proposed, answered and agreed. */
export function changesOfOrder(trade: TradeInput, note = ''): DocumentSubject[] {
  const { terms, lines, total, sums } = trade;
  const after = { terms, lines, total, ...(sums ? { sums } : {}) };
  const [first, ...others] = lines;
  if (!first) return [];
  const before = {
    ...after,
    terms: { ...terms, latestShipmentDate: '2026-01-31' },
    lines: [{ ...first, quantity: { ...first.quantity, value: '1' } }, ...others],
  };
  const change = { number: 1, reason: note, before, after };
  return [
    { type: 'OrderChangeProposal', details: change },
    { type: 'OrderRejection', details: change },
    { type: 'OrderChange', details: change },
    { type: 'OrderResponse', details: { total, change } },
  ];
}
