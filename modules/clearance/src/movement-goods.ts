import type { Tx } from '@tongshang/database';
import { consequences, type Side } from '@tongshang/incoterms';
import {
  compareDecimals,
  divideDecimals,
  formatMoney,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
} from '@tongshang/money';
import {
  type DutyToReclaim,
  dispatchOf,
  type FactDetails,
  factsOf,
  type Trade,
  tradeOfMovement,
} from '@tongshang/trade';
import type { DeclaredMovement, Direction } from './declaration.ts';
import { type DeclarationFile, readDeclarations } from './declaration-file.ts';
import type { CoveredLine } from './goods.ts';
import { refuse } from './refusals.ts';
import { RECLAIMABLE, reclaimLaw } from './returned-goods.ts';

type Dispatched = FactDetails['remedy-dispatched'];

/** Goods of a claim as they are declared: the trade as it is for them, what was said when they were sent, and the lines. */
export type MovedGoods = {
  readonly trade: Trade;
  readonly sent: Dispatched;
  readonly covered: readonly CoveredLine[];
};

/** @throws MOVEMENT_NOT_SENT, MOVEMENT_IS_OF_A_SHIPMENT */
export function movedGoods(
  trade: Trade,
  { movementId, shipmentId }: { readonly movementId: string; readonly shipmentId?: string },
): MovedGoods {
  if (shipmentId !== undefined) throw refuse('MOVEMENT_IS_OF_A_SHIPMENT', {}, 'shipmentId');
  const sent = dispatchOf(trade, movementId);
  if (sent === undefined) throw refuse('MOVEMENT_NOT_SENT', {}, 'movementId');
  const moved = tradeOfMovement(trade, movementId);
  const covered = moved.lines.map(
    (line): CoveredLine => ({
      line,
      quantity: line.quantity.value,
      value: line.lineTotal,
      ...(line.netWeightKg === undefined ? {} : { netWeightKg: line.netWeightKg }),
      ...(line.grossWeightKg === undefined ? {} : { grossWeightKg: line.grossWeightKg }),
    }),
  );
  return { trade: moved, sent, covered };
}

/**
 * Who declares goods of a claim: a replacement whoever clears what was sold, by the delivery term; what goes back whoever sends it where it leaves, whoever
 * gets it where it comes in.
 */
export function sideAt(trade: Trade, { remedy, from, to }: MovedSides, direction: Direction): Side {
  if (remedy === 'return') return direction === 'export' ? from : to;
  const { exportDeclarant, importDeclarant } = consequences(trade.terms.incoterm, false);
  return (direction === 'export' ? exportDeclarant : importDeclarant) ?? from;
}

type MovedSides = Pick<Dispatched, 'remedy' | 'from' | 'to'>;

/** The day on which goods first left: their shipment's loading, else the first of the trade. */
export function exportedOn(trade: Trade, { shipmentId }: Pick<Dispatched, 'shipmentId'>): string {
  const shipped = factsOf(trade, 'shipped').filter(
    ({ details }) => shipmentId === undefined || details.shipmentId === shipmentId,
  );
  const days = shipped.map(({ details, at }) => (details.consignment.loadedAt ?? at).slice(0, 10)).sort();
  return days[0] ?? trade.createdAt.toString().slice(0, 10);
}

/** What of a claim a declaration of its goods keeps. */
export function movementOf({ movementId, claimId, number, remedy }: Dispatched): DeclaredMovement {
  return { movementId, claimId, number, remedy };
}

/**
 * What was paid on goods that leave again, as far as the declaration by which they came in was released here or stated; undefined where nothing
 * was, where no law is held, or where they do not go back.
 */
export async function dutyToReclaim(
  tx: Tx,
  { tradeId }: Trade,
  { sent, covered }: MovedGoods,
  direction: Direction,
  country: string,
): Promise<DutyToReclaim | undefined> {
  const law = reclaimLaw(country);
  if (law === undefined || direction !== 'export' || sent.remedy !== 'return') return undefined;
  const paid = (await readDeclarations(tx, tradeId)).find(
    ({ declaration, assessment }) =>
      declaration.direction === 'import' &&
      declaration.movement === null &&
      declaration.state === 'released' &&
      declaration.payment !== 'none' &&
      assessment !== undefined &&
      (declaration.shipmentId === null || declaration.shipmentId === (sent.shipmentId ?? null)),
  );
  const { assessment, declaration } = paid ?? {};
  if (!assessment || !declaration) return undefined;
  const amount = covered.reduce((sum, line) => sum + shareOfDuty(line, { assessment, declaration }), 0n);
  if (amount === 0n) return undefined;
  const { payerOrganisationId, number: declarationNumber } = declaration;
  return {
    ...{ payerOrganisationId, declarationNumber, law },
    amount: formatMoney({ amount, currency: assessment.currency }),
  };
}

type Paid = {
  readonly declaration: DeclarationFile['declaration'];
  readonly assessment: NonNullable<DeclarationFile['assessment']>;
};

/** Of the duty on a line as much as of its pieces leave, in minor units, nothing rounded up. */
function shareOfDuty({ line, quantity }: CoveredLine, { declaration, assessment }: Paid): bigint {
  const index = declaration.goods.findIndex(({ lineId }) => lineId === line.lineId);
  const [declared, assessed] = [declaration.goods[index], assessment.lines[index]];
  if (!declared || !assessed) return 0n;
  const duty = assessed.dutyTaxFees
    .filter(({ type }) => RECLAIMABLE.includes(type))
    .reduce((sum, { amount }) => sum + parseMoney(amount).amount, 0n);
  const [moved, whole] = [parseDecimal(quantity), parseDecimal(declared.quantity.value)];
  if (compareDecimals(moved, whole) >= 0) return duty;
  return divideDecimals(multiplyDecimals(parseDecimal(String(duty)), moved), whole, 0, 'down').coefficient;
}
