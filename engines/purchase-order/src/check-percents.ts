import {
  formatMoney,
  fromDecimal,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  type WireMoney,
} from '@tongshang/money';
import type { Report } from './report.ts';
import type { PurchaseOrder } from './schema.ts';

/** Two hundredths, as Peppol lets an amount differ from its percentage of its base (PEPPOL-EN16931-R040). */
const SLACK = 2n;

type Part = { readonly amount: WireMoney; readonly base?: WireMoney; readonly percent?: string };

/**
 * Charges, allowances and taxes that name a base and a percentage come to what the two make of each other. A tax may be rounded line by line.
 * Of an order whose amounts are in its one currency.
 */
export function checkPercents({ charges, lines, taxes }: PurchaseOrder, report: Report): void {
  checkParts(charges, 'charges', SLACK, report);
  for (const [index, line] of lines.entries())
    checkParts(line.charges, `lines/${index}/charges`, SLACK, report);
  checkParts(taxes, 'taxes', SLACK + BigInt(lines.length), report);
}

function checkParts(parts: readonly Part[] | undefined, place: string, slack: bigint, report: Report): void {
  for (const [index, { amount, base, percent }] of (parts ?? []).entries()) {
    if (percent === undefined || base === undefined) continue;
    const share = { coefficient: parseDecimal(percent).coefficient, scale: parseDecimal(percent).scale + 2 };
    const computed = fromDecimal(
      multiplyDecimals(parseDecimal(base.amount), share),
      amount.currency,
      'half-up',
    );
    const difference = parseMoney(amount).amount - computed.amount;
    if (difference <= slack && difference >= -slack) continue;
    const params = { stated: said(amount), base: said(base), percent, computed: said(formatMoney(computed)) };
    report('ORDER_CHARGE_PERCENT', `${place}/${index}/amount/amount`, params);
  }
}

const said = ({ amount, currency }: WireMoney): string => `${amount} ${currency}`;
