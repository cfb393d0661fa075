import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Assessment, AssessmentInput } from '@tongshang/duty';
import type { Principal } from '@tongshang/identity';
import { parseMoney } from '@tongshang/money';
import type { Trade, TradeRole } from '@tongshang/trade';
import type { Authorities } from './authorities.ts';
import type { Declaration, GoodsItem } from './declaration.ts';
import { insertDeclaration, nextNumber, storedTime } from './declaration-store.ts';
import { declaredCode } from './declared-codes.ts';
import { isDemonstrationMeasure } from './demonstration.ts';
import type { CoveredLine } from './goods.ts';
import type { ShownAssessment } from './shown-assessment.ts';

type Entered = Pick<Declaration, 'direction' | 'country' | 'procedure' | 'shipmentId' | 'movement'> & {
  readonly trade: Trade;
  readonly declarant: Principal;
  readonly payer: TradeRole | undefined;
  readonly covered: readonly CoveredLine[];
  readonly assessed: { readonly input: AssessmentInput; readonly result: Assessment };
  readonly authorities: Authorities;
};

/** A declaration that is assessed here, with the next number of its country: what is levied is due. Elevated callers only. */
export async function enterDeclaration(tx: Tx, entered: Entered): Promise<Declaration> {
  const { trade, declarant, payer, covered, assessed, authorities, ...said } = entered;
  const { result } = assessed;
  const pays = trade.parties.find(({ role }) => role === payer);
  const declaration: Declaration = {
    ...said,
    tradeId: trade.tradeId,
    declarationId: randomUUIDv7(),
    number: await nextNumber(tx, said.country, said.direction),
    declarantOrganisationId: declarant.organisationId,
    payerOrganisationId: pays?.organisationId ?? declarant.organisationId,
    state: 'declared',
    payment: parseMoney(result.total).amount > 0n ? 'due' : 'none',
    paymentTransferId: null,
    demonstration:
      trade.demonstration ||
      result.lines.some((line) => line.dutyTaxFees.some((row) => isDemonstrationMeasure(row.measureId))),
    goods: covered.map((one, index) => ({
      ...goodsItem(one, index, result),
      ...declaredCodeOf(assessed, index),
    })),
    ...{ declaredAt: storedTime(tx.now), releasedAt: null, outside: null, outcome: null },
  };
  tx.behind(insertDeclaration(tx, declaration, assessed, authorities));
  return declaration;
}

/** No other country's code, and none that is cut. */
function declaredCodeOf({ input, result }: Entered['assessed'], index: number) {
  const found = result.lines[index]?.commodityCode;
  return found === undefined ? {} : { commodityCode: declaredCode(input.lines[index]?.commodityCode, found) };
}

export function goodsItem(covered: CoveredLine, index: number, result: ShownAssessment): GoodsItem {
  const { line } = covered;
  const assessed = result.lines[index];
  return {
    sequence: index + 1,
    lineId: line.lineId,
    hsCode: line.hsCode ?? '',
    commodityCode: assessed?.commodityCode ?? line.hsCode ?? '',
    originCountry: line.originCountry ?? '',
    goodsDescription: line.name,
    quantity: { value: covered.quantity, unit: line.quantity.unit },
    ...(covered.netWeightKg === undefined ? {} : { netWeightKg: covered.netWeightKg }),
    ...(covered.grossWeightKg === undefined ? {} : { grossWeightKg: covered.grossWeightKg }),
  };
}
