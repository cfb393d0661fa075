import type { Tx } from '@tongshang/database';
import type { ShipmentId } from '@tongshang/identifier';
import {
  compareDecimals,
  divideDecimals,
  formatMoney,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
} from '@tongshang/money';
import { contestOf, type DutyToReclaim, type Trade } from '@tongshang/trade';
import type { Direction } from './declaration.ts';
import { type DeclarationFile, readDeclarations } from './declaration-file.ts';
import { declaredEntryOf } from './find-declaration.ts';
import type { CoveredLine } from './goods.ts';
import type { MovedGoods } from './movement-goods.ts';
import { isDutyPaid } from './outside-payment.ts';
import { RECLAIMABLE, reclaimLaw } from './returned-goods.ts';

/**
 * What was paid on goods that leave again, by the declaration by which they came in and were released; undefined where nothing was paid, where no
 * law is held, or where they do not go back.
 */
export async function dutyToReclaim(
  tx: Tx,
  trade: Trade,
  { sent, covered }: MovedGoods,
  direction: Direction,
  country: string,
): Promise<DutyToReclaim | undefined> {
  const law = reclaimLaw(country);
  if (law === undefined || direction !== 'export' || sent.remedy !== 'return') return undefined;
  const declared = (await readDeclarations(tx, trade.tradeId)).filter(({ declaration }) => {
    const entryId = declaredEntryOf(trade, declaration);
    return entryId === undefined || contestOf(trade, entryId) === undefined;
  });
  const paid = paidOn(declared, covered, sent.shipmentId ?? null);
  return paid && { ...paid, law };
}

/**
 * What was paid on these pieces when they came in. Duty that is owed, or that a guarantee stands for, was not paid; that it was paid to an authority outside
 * is what the declarant says with the day on which it was, and is marked as said. Duty on a deferment account was not paid; where tax alone is accounted
 * for in the VAT return, the duty was.
 */
export function paidOn(
  declared: readonly Pick<DeclarationFile, 'declaration' | 'assessment' | 'payments'>[],
  covered: readonly CoveredLine[],
  shipmentId: ShipmentId | null,
): Omit<DutyToReclaim, 'law'> | undefined {
  const { assessment, declaration } =
    declared.find(
      (one) =>
        one.declaration.direction === 'import' &&
        one.declaration.movement === null &&
        one.declaration.state === 'released' &&
        isPaid(one) &&
        (one.declaration.shipmentId === null || one.declaration.shipmentId === shipmentId),
    ) ?? {};
  if (!assessment || !declaration) return undefined;
  const amount = covered.reduce((sum, line) => sum + shareOfDuty(line, { assessment, declaration }), 0n);
  if (amount === 0n) return undefined;
  const { payerOrganisationId, number: declarationNumber, payment } = declaration;
  return {
    ...{ payerOrganisationId, declarationNumber },
    amount: formatMoney({ amount, currency: assessment.currency }),
    ...(payment === 'outside' ? { isStated: true as const } : {}),
  };
}

const isPaid = ({
  declaration: { payment, outside },
  payments,
}: Pick<DeclarationFile, 'declaration' | 'payments'>) =>
  payment === 'paid' ||
  payment === 'paid-outside' ||
  (payment === 'deferred' && payments.some((one) => one.state === 'confirmed' && isDutyPaid(one))) ||
  (payment === 'outside' &&
    (outside?.paidOn !== undefined || payments.some((one) => one.state === 'stated' && isDutyPaid(one))));

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
