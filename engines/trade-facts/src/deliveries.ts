import type { LineId } from '@tongshang/identifier';
import type { DeliveryWish, LineParticulars, OrderParticulars } from './particulars.ts';

/** Lines that are wanted at one place and time: goods that can go together. */
export type PlannedDelivery = {
  /** Empty where nothing is said of place and time. */
  readonly wish: DeliveryWish;
  readonly lineIds: readonly LineId[];
};

type Line = Pick<LineParticulars, 'delivery'> & { readonly lineId: LineId };
type Order = Pick<OrderParticulars, 'deliverTo' | 'requestedDelivery'>;

/**
 * The deliveries that an order asks for, in the order of its lines: each place and time that a line is wanted at is one. What a line does not
 * say of its own delivery, the order says for it.
 */
export function deliveriesOf(lines: readonly Line[], order: Order = {}): readonly PlannedDelivery[] {
  const found = new Map<string, { wish: DeliveryWish; lineIds: LineId[] }>();
  for (const { lineId, delivery } of lines) {
    const wish = wishOf(delivery, order);
    const key = keyOf(wish);
    const known = found.get(key);
    if (known) known.lineIds.push(lineId);
    else found.set(key, { wish, lineIds: [lineId] });
  }
  return [...found.values()];
}

function wishOf(own: DeliveryWish | undefined, { deliverTo, requestedDelivery }: Order): DeliveryWish {
  const address = own?.address ?? deliverTo;
  const isDated = own?.from !== undefined || own?.until !== undefined;
  const { from, until } = isDated ? own : (requestedDelivery ?? {});
  return { ...(address ? { address } : {}), ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

const ADDRESS = [
  'name',
  'street',
  'city',
  'postalCode',
  'subdivision',
  'country',
  'unlocode',
] as const satisfies readonly (keyof NonNullable<DeliveryWish['address']>)[];

const keyOf = ({ address = {}, from, until }: DeliveryWish): string =>
  JSON.stringify([...ADDRESS.map((field) => address[field] ?? null), from ?? null, until ?? null]);
