import { askedOfHsCode } from '@tongshang/csv';
import { compareDecimals, parseDecimal } from '@tongshang/money';
import type { LineFacts, OrderLine, PurchaseOrder } from '@tongshang/purchase-order';
import type { Refusal } from '@tongshang/refusal';
import { type FactsFile, lineFactsOf } from './facts-file.ts';
import { refuse } from './refusals.ts';

/** What the facts say and the order says otherwise, or what they say that may be a slip: each place, and why. */
type Asked = { readonly place: string; readonly refusal: Refusal };

/**
 * Where the facts contradict what the order states of its sides and goods. A code that goes on where the other ends is none: six digits of
 * one are refined by ten of the other.
 */
export function contradictedBy(facts: FactsFile, order: PurchaseOrder): Asked[] {
  return [...ofSides(facts, order), ...order.lines.flatMap((line) => ofLine(facts, line))];
}

function ofSides(facts: FactsFile, order: PurchaseOrder): Asked[] {
  return (['buyer', 'seller'] as const).flatMap((side) =>
    (['name', 'country'] as const).flatMap((field) => {
      const [stated, given] = [order[side]?.[field], facts[side]?.[field]];
      return stated === undefined || given === undefined || isSameText(stated, given)
        ? []
        : [contradiction([side, field], stated, given)];
    }),
  );
}

/** How each fact of a line is compared with the order's own. */
const SAME: Readonly<Record<keyof LineFacts, (stated: string, given: string) => boolean>> = {
  hsCode: (stated, given) => {
    const [own, other] = [digits(stated), digits(given)];
    return own.startsWith(other) || other.startsWith(own);
  },
  originCountry: isSameText,
  netWeightKg: isSameNumber,
  grossWeightKg: isSameNumber,
};

function ofLine(facts: FactsFile, line: OrderLine): Asked[] {
  const given = lineFactsOf(facts, line);
  return (Object.keys(SAME) as (keyof LineFacts)[]).flatMap((field) => {
    const [own, fact] = [line[field], given[field]];
    if (fact === undefined) return [];
    const said = String(fact);
    const at = ['lines', line.lineId, field];
    if (own !== undefined && !SAME[field](own, said)) return [contradiction(at, own, said)];
    return field === 'hsCode' ? ofDigits(at, digits(said)) : [];
  });
}

/** Seven or nine digits: a spreadsheet may have eaten the zero. */
function ofDigits(at: readonly string[], code: string): Asked[] {
  if (!askedOfHsCode(code)) return [];
  const texts = { place: at.join('.'), code, digits: String(code.length), padded: `0${code}` };
  return [{ place: at.join('/'), refusal: refuse('WALK_HS_CODE_DIGITS', texts) }];
}

function contradiction(at: readonly string[], stated: string, given: string): Asked {
  const texts = { place: at.join('.'), stated, given };
  return { place: at.join('/'), refusal: refuse('WALK_FACTS_CONTRADICT', texts) };
}

const digits = (code: string): string => code.replace(/[\s.]/g, '');

function isSameText(stated: string, given: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(stated) === plain(given);
}

const NUMBER = /^\d{1,18}(?:\.\d{1,12})?$/;

function isSameNumber(stated: string, given: string): boolean {
  if (![stated, given].every((one) => NUMBER.test(one))) return stated === given;
  return compareDecimals(parseDecimal(stated), parseDecimal(given)) === 0;
}
