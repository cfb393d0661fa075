import { observed } from '@tongshang/epcis';
import type { Place, Trade, TradeFact } from '@tongshang/trade';
import { paperUri } from './identifiers.ts';
import { laterOf, quantityOf } from './observed-goods.ts';
import { type EventOfTrade, ownEvent } from './record-events.ts';

/** As what the claim stands in an event: goods that go back do so by its authority (CBV 2.0, `rma`). */
const claimOf = (
  { tradeId }: Trade,
  { remedy, number }: TradeFact<'remedy-dispatched'>['details'] | TradeFact<'remedy-received'>['details'],
) => (remedy === 'return' ? [{ type: 'rma', bizTransaction: paperUri(tradeId, 'claim', number) }] : []);

const extensionsOf = ({ remedy, number }: { readonly remedy: string; readonly number: string }) => ({
  'tongshang:remedy': remedy,
  'tongshang:claim': number,
});

/** Goods of a claim leave their sender: back, with the disposition `returned`, or as a replacement in transit (CBV 2.0, 7.1 and 7.2). */
export function remedySentEvent(trade: Trade, { at, details }: TradeFact<'remedy-dispatched'>): EventOfTrade {
  const { tradeId } = trade;
  const document = paperUri(tradeId, 'transport-document', details.transportDocumentNumber);
  const batches = new Map(details.taken?.map(({ lineId, batch }) => [lineId, batch]));
  const quantities = details.lines.map(({ lineId, quantity }) =>
    quantityOf(trade, lineId, quantity, batches.get(lineId)),
  );
  const of = {
    ...{ tradeId, at, place: details.place, extensions: extensionsOf(details) },
    papers: [{ type: 'bol', bizTransaction: document }, ...claimOf(trade, details)],
  };
  const disposition = details.remedy === 'return' ? 'returned' : 'in_transit';
  return ownEvent(of, (occurrence) => observed('shipping', { quantities }, occurrence, disposition));
}

/** What of them came: what goes back is `returned` until somebody says what becomes of it. Nothing is seen where nothing came. */
export function remedyReceivedEvent(
  trade: Trade,
  { at, details }: TradeFact<'remedy-received'>,
  place: Place | undefined,
): EventOfTrade[] {
  const differing = details.lines.flatMap(({ lineId, differences = [] }) =>
    differences.map(({ quantity, reason }) => ({ lineId, quantity, reason })),
  );
  const quantities = details.lines
    .filter(({ received }) => Number(received) > 0)
    .map(({ lineId, received }) => quantityOf(trade, lineId, received));
  if (quantities.length === 0) return [];
  const of = {
    ...{ tradeId: trade.tradeId, at: laterOf(details.receivedAt, at), papers: claimOf(trade, details) },
    extensions: {
      ...extensionsOf(details),
      ...(differing.length > 0 ? { 'tongshang:differing': differing } : {}),
    },
    ...(place ? { place } : {}),
  };
  const disposition = details.remedy === 'return' ? 'returned' : 'in_progress';
  return [ownEvent(of, (occurrence) => observed('receiving', { quantities }, occurrence, disposition))];
}
