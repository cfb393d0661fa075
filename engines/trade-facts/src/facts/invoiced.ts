import type { ShipmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import { type FactRule, PRICED } from '../rule.ts';
import type { AllowanceCharge, TaxCategory } from '../sums.ts';

/** Where electronic invoices go: an id of a scheme (EAS): `0088` a GLN, `9930` a German VAT number, … */
type ElectronicAddress = { readonly scheme: string; readonly id: string };

/** What an invoice says for the buyer's books beside the trade (EN 16931). */
export type Billing = {
  /** BT-34, BT-49. */
  readonly sellerAddress?: ElectronicAddress;
  readonly buyerAddress?: ElectronicAddress;
  /** BT-10. */
  readonly buyerReference?: string;
  /** To which account it is paid (BG-17): IBAN or number, holder, BIC; name and address of the bank are for people. */
  readonly account?: {
    readonly id: string;
    readonly name?: string;
    readonly bank?: string;
    readonly bankName?: string;
    readonly bankAddress?: string;
  };
  /** When the goods were delivered or handed over (BT-72), ISO 8601 date. */
  readonly deliveredOn?: string;
};

/** The commercial invoice is issued. */
export type Invoiced = {
  readonly invoiceNumber: string;
  readonly issueDate: string;
  readonly dueDate?: string;
  readonly total: WireMoney;
  /** What it charges and takes off on the whole, in the order of the trade's; absent in invoices that are older than it. */
  readonly charges?: readonly AllowanceCharge[];
  /** The shipment it covers; without one, the whole trade. */
  readonly shipmentId?: ShipmentId;
  readonly billing?: Billing;
  /** How VAT treats it, where the order states no tax and the law charges none. */
  readonly tax?: TaxCategory;
};

export const invoiced: FactRule<'invoiced'> = {
  fact: 'invoiced',
  name: { en: 'Commercial invoice', 'zh-CN': '商业发票' },
  done: { en: 'Invoiced', 'zh-CN': '已开票' },
  lane: 'papers',
  by: ['seller'],
  module: 'document',
  scope: 'document:write',
  occurrence: 'whole-or-shipment',
  needs: [{ fact: 'packed', extent: 'same' }],
  until: [],
  data: [],
  audience: PRICED,
  consequences: ['papers-issued', 'payment-released'],
};
