import type { LineId, WarehouseId } from '@tongshang/identifier';
import type { FactRule } from '../rule.ts';
import type { Difference } from './delivered.ts';
import type { RemedyGoods } from './remedy-dispatched.ts';

/** Whoever was to get goods by the remedy of a claim says which have come. */
export type RemedyReceived = RemedyGoods & {
  readonly receivedAt: string;
  /** Where they lie now. */
  readonly warehouseId?: WarehouseId;
  readonly lines: readonly {
    readonly lineId: LineId;
    /** In the condition that was agreed. */
    readonly received: string;
    /** With `received` everything that was sent of the line. */
    readonly differences?: readonly Difference[];
  }[];
  /** Its claim ends by it as agreed or decided: everything came, or what came is taken for everything. */
  readonly isAccepted: boolean;
  readonly note?: string;
  /** SHA-256 of files that show it, hexadecimal. */
  readonly evidence?: readonly string[];
};

export const remedyReceived: FactRule<'remedy-received'> = {
  fact: 'remedy-received',
  name: { en: 'Receipt of returned or replacement goods', 'zh-CN': '退换货签收' },
  done: { en: 'Returned or replacement goods received', 'zh-CN': '退换货已签收' },
  lane: 'goods',
  by: ['seller', 'buyer'],
  module: 'claims',
  scope: 'claims:write',
  occurrence: 'many',
  needs: [{ fact: 'remedy-dispatched', extent: 'any' }],
  until: [{ fact: 'settled', extent: 'any' }],
  optional: true,
  data: [],
  audience: ['seller', 'buyer', 'bank', 'operator'],
  consequences: ['stock-moved', 'goods-observed'],
};
