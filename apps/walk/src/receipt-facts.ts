import { addDecimals, compareDecimals, formatDecimal, parseDecimal, ZERO } from '@tongshang/money';
import type { PurchaseOrder } from '@tongshang/purchase-order';
import type { Refusal } from '@tongshang/refusal';
import { DIFFERENCE_REASONS } from '@tongshang/trade';
import { differencesOf, type FactsFile } from './facts-file.ts';
import { refuse } from './refusals.ts';

type Asked = { readonly place: string; readonly refusal: Refusal };

const NUMBER = /^\d{1,18}(?:\.\d{1,12})?$/;
const REASONS: readonly string[] = DIFFERENCE_REASONS;

/**
 * What the facts say wrongly of the receipt, found out before anything is begun: a difference that is none, more than was ordered, or a claim
 * that ends in neither `all` nor an amount.
 */
export function wrongReceipt(facts: FactsFile, order: PurchaseOrder): Asked[] {
  const { receipt } = facts;
  const claims: readonly [string, unknown][] = Object.entries(receipt?.claims ?? {});
  return [
    ...order.lines.flatMap((line) => ofLine(differencesOf(facts, line), line)),
    ...claims.flatMap(([reason, given]) => {
      if (!REASONS.includes(reason)) return [wrong(`claims/${reason}`, reason, REASONS.join(', '))];
      const ends = given === 'all' || (typeof given === 'string' && NUMBER.test(given));
      return ends ? [] : [wrong(`claims/${reason}`, given, '"all", "12.50"')];
    }),
  ];
}

function ofLine(differences: unknown, { lineId, quantity }: PurchaseOrder['lines'][number]): Asked[] {
  const at = `differences/${lineId}`;
  if (!Array.isArray(differences)) return [wrong(at, differences, LIST)];
  const found = differences.flatMap((one: unknown, index) => ofDifference(one, `${at}/${index}`));
  if (found.length > 0) return found;
  const sum = (differences as { quantity: string }[]).reduce(
    (total, one) => addDecimals(total, parseDecimal(one.quantity)),
    ZERO,
  );
  if (!NUMBER.test(quantity.value) || compareDecimals(sum, parseDecimal(quantity.value)) <= 0) return [];
  return [wrong(at, formatDecimal(sum), `≤ ${quantity.value}`)];
}

const LIST = '[{"quantity": "2", "reason": "damaged-on-the-way"}]';

function ofDifference(one: unknown, at: string): Asked[] {
  if (typeof one !== 'object' || one === null) return [wrong(at, one, LIST.slice(1, -1))];
  const { quantity, reason } = one as { readonly quantity?: unknown; readonly reason?: unknown };
  const isReason = typeof reason === 'string' && REASONS.includes(reason);
  return [
    ...(typeof quantity === 'string' && NUMBER.test(quantity)
      ? []
      : [wrong(`${at}/quantity`, quantity, '"2"')]),
    ...(isReason ? [] : [wrong(`${at}/reason`, reason, REASONS.join(', '))]),
  ];
}

const SAID_MAX = 120;

function wrong(at: string, given: unknown, expected: string): Asked {
  const place = `receipt/${at}`;
  const said = (JSON.stringify(given) ?? '–').slice(0, SAID_MAX);
  return {
    place,
    refusal: refuse('WALK_RECEIPT_WRONG', { place: place.replaceAll('/', '.'), given: said, expected }),
  };
}
