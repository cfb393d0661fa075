import type { GoodsRemedy, Place } from '@tongshang/trade-facts';
import type { DocumentSubject, MovedInput, TradeInput } from '../trade-input.ts';

/** The papers of all goods of a trade that go back, or are sent anew, because they are not as agreed. */
export function movementSamples(
  { lines }: Pick<TradeInput, 'lines'>,
  remedy: GoodsRemedy,
  place: Place,
  goes: Partial<MovedInput> = {},
): readonly [invoice: DocumentSubject, list: DocumentSubject] {
  const isReturn = remedy === 'return';
  const details: MovedInput = {
    ...{ claimId: '019b2a00-0000-7000-8000-000000000071', number: 'CL-1', remedy },
    movementId: '019b2a00-0000-7000-8000-000000000072',
    ...{ from: isReturn ? 'buyer' : 'seller', to: isReturn ? 'seller' : 'buyer', reason: 'not-conforming' },
    lines: lines.map(({ lineId, quantity }) => ({ lineId, quantity: quantity.value })),
    ...{ dispatchedOn: '2026-06-02', place, modeOfTransport: 'sea', carrierName: 'COSCO' },
    ...{ transportDocumentNumber: `R-${remedy}`, packages: 2, grossWeightKg: '2000', freightBy: 'seller' },
    ...goes,
  };
  return [
    { type: 'CustomsInvoice', details },
    { type: 'MovementPackingList', details },
  ];
}
