import type { Tx } from '@tongshang/database';
import type { EntryId, LineId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { partOfShipment, requireRole, shipmentIds, type Trade, type TradeLine } from '@tongshang/trade';
import { isOriginForm, ORIGIN_FORMS, type OriginForm } from '@tongshang/ubl';
import type { DocumentDependencies } from './dependencies.ts';
import { selectIssued } from './document-store.ts';
import { nextDocumentNumber } from './issue-documents.ts';
import { refuse } from './refusals.ts';

type OriginLine = {
  readonly lineId: LineId;
  /** By default the origin the line states. */
  readonly originCountry?: string;
  /** In words: how the goods came to originate there. */
  readonly proof: string;
};

type OriginInput = {
  readonly certificateNumber?: string;
  /** The origin criterion, such as `WO` (wholly obtained), `PE`, `CTH`, `RVC 40`. */
  readonly criterion: string;
  /** Under which rules; the exporter's own declaration by default. */
  readonly form?: string;
  readonly lines: readonly OriginLine[];
  readonly shipmentId?: ShipmentId;
};

/**
 * States the origin of goods with its proof. The fact issues the CertificateOfOrigin.
 * @throws ORIGIN_FORM_UNKNOWN, ORIGIN_FORM_UNFIT, ORIGIN_CRITERION_UNFIT, NOT_YOUR_PART, SHIPMENT_NOT_PACKED, ORIGIN_LINE_UNKNOWN, ORIGIN_UNKNOWN, ORIGIN_CONTRADICTS, and what
 * the trade refuses about `originated`
 */
export async function certifyOrigin(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  input: OriginInput,
): Promise<{ entryId: EntryId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'seller');
  const { shipmentId, criterion, form } = input;
  requireForm(trade, input);
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId)) {
    throw refuse('SHIPMENT_NOT_PACKED', { shipmentId }, 'shipmentId');
  }
  const carried = partOfShipment(trade, shipmentId).lines;
  const lines = input.lines.map((line, index) => originOf(carried, line, `lines/${index}`));
  // In one packet with what was issued before, to which the fact's paper refers.
  const [certificateNumber] = await Promise.all([
    input.certificateNumber ?? nextDocumentNumber(tx, principal.organisationId, 'CertificateOfOrigin'),
    selectIssued(tx, tradeId),
  ]);
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'originated', {
    certificateNumber,
    criterion,
    ...(form === undefined ? {} : { form }),
    lines,
    ...(shipmentId === undefined ? {} : { shipmentId }),
  });
  return { entryId };
}

/** @throws ORIGIN_FORM_UNKNOWN, ORIGIN_FORM_UNFIT, ORIGIN_CRITERION_UNFIT */
export function requireForm(
  { parties }: Pick<Trade, 'parties'>,
  { form: code, criterion }: Pick<OriginInput, 'form' | 'criterion'>,
): void {
  if (code === undefined) return;
  const known = Object.keys(ORIGIN_FORMS).join(', ');
  if (!isOriginForm(code)) throw refuse('ORIGIN_FORM_UNKNOWN', { form: code, known }, 'form');
  const form: OriginForm = ORIGIN_FORMS[code];
  for (const role of ['seller', 'buyer'] as const) {
    const country = parties.find((one) => one.role === role)?.country ?? '';
    if (form.parties && !form.parties.includes(country)) {
      throw refuse('ORIGIN_FORM_UNFIT', { form: code, country }, 'form');
    }
  }
  if (form.criteria && !form.criteria.test(criterion)) {
    throw refuse(
      'ORIGIN_CRITERION_UNFIT',
      { form: code, criterion, written: form.written ?? '' },
      'criterion',
    );
  }
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
