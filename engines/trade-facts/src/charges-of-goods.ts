import { consequences, type Incoterm } from '@tongshang/incoterms';
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
 * The charges on a whole order that are a part of what is paid for the goods under an Incoterm: packing, a discount, and carriage and
 * insurance where the rule puts them into the price. What the buyer pays for those beside the price is declared as freight and
 * insurance, and counted once.
 */
export function chargesOfGoods(
  charges: readonly AllowanceCharge[] | undefined,
  incoterm: Incoterm,
): readonly AllowanceCharge[] {
  const { costs } = consequences(incoterm, false);
  const borne = { freight: costs['main-carriage'], insurance: costs.insurance };
  return (charges ?? []).filter((charge) => {
    const of = carriageOf(charge);
    return of === undefined || borne[of] === 'seller';
  });
}
