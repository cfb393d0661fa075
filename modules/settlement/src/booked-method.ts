import type { PaymentMethod } from '@tongshang/trade';

/** Ways of paying that move money on the books here. */
export type BookedMethod = Exclude<PaymentMethod, 'outside'>;
