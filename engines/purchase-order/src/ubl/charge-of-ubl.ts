import type { UblCharge, UblTaxCategory } from '@tongshang/ubl';
import type { OrderCharge, OrderTaxCategory } from '../schema.ts';
import { stated } from './stated.ts';

/** A charge or allowance as the document states it. */
export function chargeOf({ charge, reason, reasonCode, amount, percent, base, tax }: UblCharge): OrderCharge {
  return stated<OrderCharge>({
    ...{ kind: charge ? 'charge' : 'allowance', reason, reasonCode, amount, percent, base },
    tax: taxCategoryOf(tax),
  });
}

/** How something is taxed, where the document names the category. */
export function taxCategoryOf(tax: UblTaxCategory | undefined): OrderTaxCategory | undefined {
  const { category, percent, scheme } = tax ?? {};
  return category === undefined ? undefined : stated<OrderTaxCategory>({ category, percent, scheme });
}
