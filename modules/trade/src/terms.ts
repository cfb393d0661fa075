import { requireSuitableMode } from '@tongshang/incoterms';
import { minorUnits } from '@tongshang/money';
import type { TradeTerms } from '@tongshang/trade-facts';
import { refuse } from './refusals.ts';

/**
 * Checks that terms fit together.
 * @throws INCOTERM_MODE_UNSUITABLE, CURRENCY_UNKNOWN, CURRENCY_WITHOUT_MINOR_UNIT, OPEN_ACCOUNT_DAYS_MISSING, OPEN_ACCOUNT_DAYS_UNUSED
 */
export function checkTerms(terms: TradeTerms, place = 'terms'): void {
  requireSuitableMode(terms.incoterm, terms.modeOfTransport, `${place}/modeOfTransport`);
  minorUnits(terms.currency, `${place}/currency`);
  const isOpenAccount = terms.paymentTerm === 'open-account';
  if (isOpenAccount && terms.openAccountDays === undefined) {
    throw refuse('OPEN_ACCOUNT_DAYS_MISSING', {}, `${place}/openAccountDays`);
  }
  if (!isOpenAccount && terms.openAccountDays !== undefined) {
    throw refuse('OPEN_ACCOUNT_DAYS_UNUSED', {}, `${place}/openAccountDays`);
  }
}
