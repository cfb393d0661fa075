import type { Trade } from '@tongshang/ui/api';

/** What is added to a price or taken from it, with its code: UN/EDIFACT 7161 of charges, 5189 of allowances. */
export const CHARGES = {
  freight: { kind: 'charge', reasonCode: 'FC' },
  insurance: { kind: 'charge', reasonCode: 'IN' },
  packing: { kind: 'charge', reasonCode: 'PC' },
  discount: { kind: 'allowance', reasonCode: '95' },
} as const;

type ChargeName = keyof typeof CHARGES;

/** A charge as a form holds it: one of these, or one in its own words. */
export interface TypedCharge {
  readonly what: ChargeName | 'charge' | 'allowance';
  readonly reason?: string;
  readonly amount?: string;
}

/** How VAT is put on an offer: not at all, or reckoned, the goods rated so where the law asks for it. */
export type VatChoice = 'none' | 'reckoned' | 'standard' | 'zero' | 'exempt' | 'rate';

type Sums = NonNullable<Trade['sums']>;

/** The charge that a code stands for, if it is one of these. */
export function chargeName(kind: 'charge' | 'allowance', reasonCode: string | undefined) {
  return (Object.keys(CHARGES) as ChargeName[]).find(
    (name) => CHARGES[name].kind === kind && CHARGES[name].reasonCode === reasonCode,
  );
}

export function typedCharges(sums: Trade['sums']): TypedCharge[] {
  return (sums?.charges ?? []).map(({ kind, reason, reasonCode, amount }) => {
    return {
      what: chargeName(kind, reasonCode) ?? kind,
      ...(reason ? { reason } : {}),
      amount: amount.amount,
    };
  });
}

/**
 * What stands beside the lines, as it is sent: nothing where the charges are as they were, for then the platform keeps them.
 * A charge that is known by its code has words of its own only where somebody typed them: the code is read in every language. Taxes are the
 * platform's to put on what it comes to.
 */
export function wireSums(
  before: Trade['sums'],
  typed: readonly TypedCharge[],
  currency: string,
): Sums | undefined {
  const was = JSON.stringify(typedCharges(before));
  if (JSON.stringify(typed) === was) return undefined;
  const charges = typed.flatMap(({ what, reason, amount }) => {
    if (!amount) return [];
    const named = what === 'charge' || what === 'allowance' ? { kind: what } : CHARGES[what];
    return [{ ...named, ...(reason ? { reason } : {}), amount: { amount, currency } }];
  });
  const { charges: _charges, taxes: _taxes, vat: _vat, ...others } = before ?? {};
  return { ...others, ...(charges.length > 0 ? { charges } : {}) };
}

/** What is said of VAT, as it is sent. */
export function wireVat(choice: VatChoice, percent: string | undefined, isLowValue = false) {
  if (choice === 'none') return undefined;
  const lowValue = isLowValue ? { lowValue: true } : {};
  if (choice === 'reckoned') return lowValue;
  return { ...lowValue, rating: choice === 'rate' ? { percent: percent ?? '' } : choice };
}
