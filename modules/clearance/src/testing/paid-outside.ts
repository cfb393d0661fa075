import { RECEIPT } from './clearance-desk.ts';

const gbp = (amount: string) => ({ amount, currency: 'GBP' });

/** One part of it, with its paper. */
export const part = (means: string, amount: string, more: object = {}) => ({
  ...{ means, amount: gbp(amount), reference: 'CDS-2026-0042', date: '2026-03-04' },
  ...more,
});

/** The sample's duties into the United Kingdom, 7.99 of customs duty and 81.59 of VAT, paid from the importer's own account. */
export const paidOutside = { parts: [part('own-account', '89.58')], evidence: [RECEIPT] };

/** The duty from the broker's account, the VAT left to the VAT return. */
export const postponed = {
  parts: [part('broker-account', '7.99'), part('postponed-vat', '81.59', { reference: 'PVA 2026-03' })],
  broker: 'Solent Customs Services',
  evidence: [RECEIPT],
};

/** All of it on a deferment account. */
export const deferred = { parts: [part('deferment', '89.58')], evidence: [RECEIPT] };
