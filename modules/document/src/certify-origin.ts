import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { partOfShipment, requireRole, shipmentIds, type TradeLine } from '@tongshang/trade';
import type { DocumentDependencies } from './dependencies.ts';
import { nextDocumentNumber } from './issue-documents.ts';
import { refuse } from './refusals.ts';

type OriginLine = {
  readonly lineId: string;
  /** By default the origin the line states. */
  readonly originCountry?: string;
  /** In words: how the goods came to originate there. */
  readonly proof: string;
};

type OriginInput = {
  readonly certificateNumber?: string;
  /** The origin criterion, such as `WO` (wholly obtained), `PE`, `CTH`, `RVC 40`. */
  readonly criterion: string;
  readonly lines: readonly OriginLine[];
  readonly shipmentId?: string;
};

/**
 * States the origin of goods with its proof. The fact issues the CertificateOfOrigin.
 * @throws NOT_YOUR_PART, SHIPMENT_NOT_PACKED, ORIGIN_LINE_UNKNOWN, ORIGIN_UNKNOWN, ORIGIN_CONTRADICTS, and what
 * the trade refuses about `originated`
 */
export async function certifyOrigin(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  input: OriginInput,
): Promise<{ entryId: string }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'seller');
  const { shipmentId, criterion } = input;
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId)) {
    throw refuse('SHIPMENT_NOT_PACKED', { shipmentId }, 'shipmentId');
  }
  const carried = partOfShipment(trade, shipmentId).lines;
  const lines = input.lines.map((line, index) => originOf(carried, line, `lines/${index}`));
  const certificateNumber =
    input.certificateNumber ??
    (await nextDocumentNumber(tx, principal.organisationId, 'CertificateOfOrigin'));
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'originated', {
    certificateNumber,
    criterion,
    lines,
    ...(shipmentId === undefined ? {} : { shipmentId }),
  });
  return { entryId };
}

function originOf(carried: readonly TradeLine[], stated: OriginLine, place: string) {
  const { lineId, proof } = stated;
  const line = carried.find((one) => one.lineId === lineId);
  if (!line) throw refuse('ORIGIN_LINE_UNKNOWN', { lineId }, `${place}/lineId`);
  const originCountry = stated.originCountry ?? line.originCountry;
  if (originCountry === undefined) throw refuse('ORIGIN_UNKNOWN', { lineId }, `${place}/originCountry`);
  if (line.originCountry !== undefined && line.originCountry !== originCountry) {
    const texts = { lineId, known: line.originCountry, stated: originCountry };
    throw refuse('ORIGIN_CONTRADICTS', texts, `${place}/originCountry`);
  }
  return { lineId, originCountry, proof };
}
