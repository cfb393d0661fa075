import type { EnquiryLine } from '../goods.ts';
import type { FactRule } from '../rule.ts';
import type { Place } from '../trade-terms.ts';

/** The buyer asks for goods: no price yet. */
export type Enquired = {
  readonly lines: readonly EnquiryLine[];
  readonly destination: Place;
  readonly note?: string;
  readonly requestedDeliveryDate?: string;
};

export const enquired: FactRule<'enquired'> = {
  fact: 'enquired',
  name: { en: 'Enquiry', 'zh-CN': '询价' },
  done: { en: 'Enquired', 'zh-CN': '已询价' },
  lane: 'papers',
  by: ['buyer'],
  module: 'trade',
  scope: 'trade:write',
  occurrence: 'once',
  needs: [],
  until: [
    { fact: 'quoted', extent: 'any' },
    { fact: 'ordered', extent: 'any' },
  ],
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'operator'],
  consequences: ['papers-issued'],
};
