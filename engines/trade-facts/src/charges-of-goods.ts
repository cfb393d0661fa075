import { consequences, type Incoterm } from '@tongshang/incoterms';
import { addDecimals, compareDecimals, parseDecimal, ZERO } from '@tongshang/money';
import type { AllowanceCharge } from './sums.ts';

export type Carriage = 'freight' | 'insurance';

/** UN/EDIFACT 7161: freight service. Of insurance it knows the brokerage only, so its charge is known by its words. */
const CODES: Readonly<Record<string, Carriage>> = { FC: 'freight' };
const WORDS: Readonly<Record<Carriage, RegExp>> = {
  freight: /\b(?:ocean |sea |air |rail )?freight\b|\bcarriage\b|运费/i,
  insurance: /\binsurance\b|保险|保费/i,
};

/** Whether a charge on the whole order is for carriage or insurance, by its code, else by its words. */
export function carriageOf({
  kind,
  reasonCode,
  reason = '',
}: Pick<AllowanceCharge, 'kind' | 'reasonCode' | 'reason'>): Carriage | undefined {
  if (kind !== 'charge') return undefined;
  const coded = CODES[reasonCode ?? ''];
  if (coded !== undefined || reasonCode !== undefined) return coded;
  return (['freight', 'insurance'] as const).find((one) => WORDS[one].test(reason));
}

/**
 * What of carriage each charge and allowance of an order is on. An allowance is on what it names, whatever its code (UN/EDIFACT 5189 says why something is taken off, not what from), as far
 * as that is charged: freight that is not billed cannot be rebated, so that what is allowed for it is taken from the goods.
 * @param charges all on the whole order, or their shares of a part: the same, but where charge and allowance are within the cents of a rounding
 */
export function carriageAmong(
  charges: readonly AllowanceCharge[] | undefined,
): (one: Pick<AllowanceCharge, 'kind' | 'reasonCode' | 'reason'>) => Carriage | undefined {
  const all = charges ?? [];
  const sumOf = (kind: AllowanceCharge['kind'], of: Carriage) =>
    all
      .filter((one) => one.kind === kind && named(one) === of)
      .map(({ amount }) => parseDecimal(amount.amount))
      .reduce(addDecimals, ZERO);
  const isRebated = (of: Carriage) =>
    all.some((one) => carriageOf(one) === of) &&
    compareDecimals(sumOf('allowance', of), sumOf('charge', of)) <= 0;
  const rebated = (['freight', 'insurance'] as const).filter(isRebated);
  return (one) => {
    const of = named(one);
    return of && (one.kind === 'charge' || rebated.includes(of)) ? of : undefined;
  };
}

const named = (one: Pick<AllowanceCharge, 'kind' | 'reasonCode' | 'reason'>): Carriage | undefined =>
  one.kind === 'charge' ? carriageOf(one) : allowedOn(one);

const allowedOn = ({ reason }: Pick<AllowanceCharge, 'reason'>): Carriage | undefined =>
  carriageOf({ kind: 'charge', ...(reason === undefined ? {} : { reason }) });

/**
 * The charges on a whole order that are a part of what is paid for the goods under an Incoterm: packing, a discount, and carriage and
 * insurance, less what is allowed on them, where the rule puts them into the price. What the buyer pays for those beside the price is declared as freight and
 * insurance, and counted once.
 */
export function chargesOfGoods(
  charges: readonly AllowanceCharge[] | undefined,
  incoterm: Incoterm,
): readonly AllowanceCharge[] {
  const { costs } = consequences(incoterm, false);
  const borne = { freight: costs['main-carriage'], insurance: costs.insurance };
  const carriage = carriageAmong(charges);
  return (charges ?? []).filter((charge) => {
    const of = carriage(charge);
    return of === undefined || borne[of] === 'seller';
  });
}
