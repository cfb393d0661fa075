import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A checkout that is older than instalments takes a word for them. */
const TAKES_INSTALMENTS = existsSync(
  join(import.meta.dirname, '../../../modules/trade/migrations/0006-payment-schedule.sql'),
);

/** The whole price in escrow at the order, as the platform of this checkout takes it. */
export const IN_ESCROW = TAKES_INSTALMENTS
  ? { payment: [{ instalmentId: '1', share: '100', method: 'escrow', due: { event: 'order' } }] }
  : { paymentTerm: 'escrow' };
