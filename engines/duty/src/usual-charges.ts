import type { Money } from '@tongshang/money';
import type { ChargeName } from './customs-value.ts';

/**
 * Above how many hundredths of what the goods are billed at a charge is hardly meant. Carriage of cheap goods may cost what they do, seldom more; insurance
 * costs thousandths (where none was taken, China's customs counts 3 ‰ of goods and freight), so a tenth of the goods is a slip. Duties within a price are taken out of what duties rest on: where they are
 * more than half of it, duty and tax together would be as much as the goods.
 */
const USUAL_PERCENT: Readonly<Record<ChargeName, bigint>> = {
  ...{ freight: 100n, insurance: 10n, originCharges: 100n, onwardCharges: 100n, dutiesInPrice: 50n },
};

/**
 * Whether a charge is so far beyond the goods that it is asked about before duties rest on it.
 * @param stated in the same currency as the goods
 */
export const isUnusualCharge = (charge: ChargeName, stated: Money, goods: Money): boolean =>
  stated.amount * 100n > goods.amount * USUAL_PERCENT[charge];
