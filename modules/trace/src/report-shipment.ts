import type { Tx } from '@tongshang/database';
import type { DocumentId, EntryId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Consignment, Place } from '@tongshang/trade';
import type { TraceDeps } from './dependencies.ts';
import { located } from './places.ts';
import { refuse } from './refusals.ts';
import { happenedAt } from './report-event.ts';
import { checkArrival, checkVoyage } from './ship-consignment.ts';

/** A shipment as the transport document of a carrier says that takes no part in the trade. */
type ReportedShipment = {
  readonly carrierName: string;
  readonly transportDocumentType: Consignment['transportDocumentType'];
  readonly transportDocumentNumber: string;
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly portOfLoading: Place;
  readonly portOfDischarge: Place;
  readonly loadedAt: string;
  readonly estimatedArrival?: string;
  readonly shipmentId?: ShipmentId;
  /** Copies of the document that a party brought into the trade. */
  readonly documentIds: readonly DocumentId[];
};

/**
 * The seller reports that a carrier outside has loaded a shipment, with a copy of its document. No event is recorded: nobody here saw the
 * goods. The carrier's own word takes its place once it takes part.
 * @throws TRANSPORT_PAPER_NOT_BROUGHT, CONSIGNMENT_DOCUMENT_UNFIT, CONSIGNMENT_PORTS_SAME, CONSIGNMENT_ARRIVES_BEFORE,
 * TRACE_TIME_IN_FUTURE, TRACE_TIME_TOO_EARLY, TRACE_PLACE_DIFFERS, and what the trade refuses about the report
 */
export async function reportShipment(
  { trades, document }: Pick<TraceDeps, 'trades' | 'document'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  { documentIds, shipmentId, ...body }: ReportedShipment,
): Promise<{ entryId: EntryId; shipmentId: ShipmentId | undefined }> {
  const trade = await trades.lockTrade(tx, tradeId);
  const { modeOfTransport } = trade.terms;
  checkVoyage(body, modeOfTransport);
  const loadedAt = happenedAt(tx, trade, body.loadedAt, 'loadedAt');
  checkArrival(body.estimatedArrival, loadedAt);
  const brought = await document.readBrought(tx, tradeId, documentIds);
  const evidence = documentIds.map((documentId, index) => {
    const paper = brought.find((one) => one.documentId === documentId);
    if (paper?.type === body.transportDocumentType) return paper.sha256;
    const needed = body.transportDocumentType;
    throw refuse('TRANSPORT_PAPER_NOT_BROUGHT', { documentId, needed }, `documentIds/${index}`);
  });
  const consignment: Consignment = {
    ...body,
    ...{ modeOfTransport, loadedAt, equipment: [] },
    portOfLoading: located(body.portOfLoading, 'portOfLoading'),
    portOfDischarge: located(body.portOfDischarge, 'portOfDischarge'),
  };
  const details = { consignment, ...(shipmentId === undefined ? {} : { shipmentId }) };
  const stated = await trades.reportFact(tx, principal, tradeId, 'shipped', details, evidence);
  return { entryId: stated.entryId, shipmentId: stated.shipmentId };
}
