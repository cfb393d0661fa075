import { hash } from 'node:crypto';
import { canonicalize, type Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import { type Assessment, type AssessmentInput, assess, valuePartsOf } from '@tongshang/duty';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, parseMoney, sumMoney } from '@tongshang/money';
import { type FactDetails, type Localised, requireRole } from '@tongshang/trade';
import { seatAuthorities } from './authorities.ts';
import { AGENCIES, type Declaration, type Direction } from './declaration.ts';
import type { DeclarationBody } from './declaration-body.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { declarationsOfTrade } from './declaration-store.ts';
import { countryOf, type DeclareDeps, journalAssessment, requireUndeclared } from './declare.ts';
import { chargesOf, goodsItems, madeValues, noticesOf, ratesOf } from './declared-values.ts';
import { dutyToReclaim } from './duty-to-reclaim.ts';
import { enterDeclaration } from './enter-declaration.ts';
import { legalDay, officeOf } from './legal-day.ts';
import {
  exportedOn,
  type MovedGoods,
  movedGoods,
  movementOf,
  payerAt,
  requireOwed,
  sideAt,
} from './movement-goods.ts';
import { prepareAssessment } from './prepare-assessment.ts';
import { refuse } from './refusals.ts';
import { leavesFree, movementProcedure, reliefOf } from './returned-goods.ts';

/** What a tariff version reads where the law levies nothing, whatever the tariff says. */
const RELIEVED = 'relieved';

type Body = DeclarationBody & { readonly movementId: string };

/**
 * Declares goods that go back or are sent anew because of a claim: whoever sends them where they leave, whoever gets them where they come in. Nothing is
 * levied where a law that is held here relieves them; else they are assessed by the tariff as any others. What was paid on goods that leave again
 * is named with the law by which its payer may ask for it back; no money follows from that here.
 * @throws DECLARATION_NOT_NEEDED, NOT_YOUR_PART, MOVEMENT_NOT_SENT, MOVEMENT_NOT_OWED, MOVEMENT_IS_OF_A_SHIPMENT, ALREADY_DECLARED, AUTHORITY_MISSING, AUTHORITY_UNSUITABLE, what
 * `prepareAssessment` and the duty engine refuse, and what the trade refuses about the fact
 */
export async function declareMovement(
  deps: DeclareDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: Body,
): Promise<DeclarationFile> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  if (trade.domestic) throw refuse('DECLARATION_NOT_NEEDED');
  const { direction } = body;
  const moved = movedGoods(trade, body);
  const { sent, covered } = moved;
  requireRole(trade, principal, sideAt(trade, sent, direction));
  await requireOwed(tx, trade, body.movementId);
  requireUndeclared(await declarationsOfTrade(tx, tradeId), trade, body);
  const country = countryOf(moved.trade, direction);
  const authorities = await seatAuthorities(deps, tx, trade, country, body.agencies ?? {});
  const today = legalDay(tx.now, officeOf(moved.trade, country, direction));
  const relief =
    direction === 'import'
      ? reliefOf(country, sent.remedy, {
          isUnaltered: body.isUnaltered === true,
          exportedOn: exportedOn(trade, sent),
          today,
        })
      : undefined;
  const isFree = relief !== undefined || (direction === 'export' && leavesFree(country));
  const assessed = isFree
    ? freeOf(moved, country, direction, today.toString(), relief)
    : await byTariff(tx, moved, country, body, authorities.customs);
  const { result } = assessed;
  const reclaim = await dutyToReclaim(tx, trade, moved, direction, country);
  const movement = {
    ...movementOf(sent),
    ...(relief ? { relief } : {}),
    ...(reclaim ? { dutyToReclaim: reclaim } : {}),
  };
  const declaration = await tx.elevated('a side declares goods of a claim', () =>
    enterDeclaration(tx, {
      ...{
        trade,
        declarant: principal,
        payer: payerAt(trade, sent, direction),
        covered,
        authorities,
        assessed,
      },
      ...{ direction, country, movement, shipmentId: sent.shipmentId ?? null },
      procedure: movementProcedure(country, sent.remedy, direction, relief !== undefined),
    }),
  );
  const details: FactDetails['remedy-declared'] = {
    ...movementDetails(declaration, moved),
    ...{
      customsValue: result.customsValue,
      lines: goodsItems(declaration, assessed.input, result, assessed.made),
    },
    ...assessed.shown,
    ...noted([relief, reclaim?.law], assessed.notices),
  };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'remedy-declared', details);
  journalAssessment(deps.journal, tx, declaration, assessed.input, result, entryId);
  const cases = AGENCIES.map((agency) => {
    return { agency, organisationId: authorities[agency], decision: null, reason: null, votedAt: null };
  });
  return { declaration, cases, inspections: [], assessment: result, payments: [] };
}

type Details = FactDetails['remedy-declared'];

/** What the fact says of the movement and of the declaration, but for values. */
export function movementDetails(
  { declarationId, number, country, procedure, shipmentId, direction, movement }: Declaration,
  { sent: { packages, grossWeightKg, ...sent } }: MovedGoods,
): Omit<Details, 'customsValue' | 'lines'> {
  return {
    ...movementOf(sent as MovedGoods['sent']),
    ...(movement?.relief ? { relief: movement.relief } : {}),
    ...(movement?.dutyToReclaim ? { dutyToReclaim: movement.dutyToReclaim } : {}),
    ...{ direction, declarationId, declarationNumber: number, country, procedure, packages, grossWeightKg },
    ...(shipmentId === null ? {} : { shipmentId }),
  };
}

/** The laws first, then what the assessment notes. */
export function noted(
  laws: readonly (Localised | undefined)[],
  notices: readonly Localised[] = [],
): Pick<Details, 'notices'> {
  const all = [...laws.filter((law) => law !== undefined), ...notices];
  return all.length > 0 ? { notices: all } : {};
}

type Assessed = {
  readonly input: object & AssessmentInput;
  readonly result: Assessment;
  readonly made: ReturnType<typeof madeValues>;
  /** Of the assessment, what the declaration shows beside the items. */
  readonly shown: Partial<Details>;
  readonly notices: readonly Localised[];
};

async function byTariff(
  tx: Tx,
  moved: MovedGoods,
  country: string,
  body: Body,
  customs: string,
): Promise<Assessed> {
  const prepared = await prepareAssessment(tx, moved.trade, country, moved.covered, body, customs);
  const { tariff } = prepared;
  const input: AssessmentInput = { ...prepared.input, withoutSale: true };
  const result = assess(tariff, input);
  const parts = valuePartsOf(tariff, input);
  const made = madeValues(input, body, parts);
  return {
    ...{ input, result, made },
    shown: {
      ...chargesOf(body, parts),
      ...ratesOf(input),
      ...(made.length > 0 ? { demonstration: made.filter((one) => one !== 'onward') } : {}),
    },
    notices:
      noticesOf(
        result,
        body,
        parts,
        input,
        moved.covered.map(({ line }) => line.name),
      ).notices ?? [],
  };
}

/** Goods on which nothing is levied, at what they were sold for: no tariff and no exchange rate is needed for that. */
function freeOf(
  { trade, covered }: MovedGoods,
  country: string,
  direction: Direction,
  date: string,
  relief: Localised | undefined,
): Assessed {
  const { currency, incoterm, modeOfTransport } = trade.terms;
  const none = formatMoney({ amount: 0n, currency });
  const input: AssessmentInput = {
    ...{ date, incoterm, modeOfTransport, rates: [] },
    lines: covered.map(({ line, quantity, value }) => ({
      ...{ lineId: line.lineId, hsCode: line.hsCode ?? '', originCountry: line.originCountry ?? '', value },
      quantities: [{ value: quantity, unit: line.quantity.unit }],
    })),
  };
  const lines = covered.map(({ line, value }) => ({
    ...{ lineId: line.lineId, hsCode: line.hsCode ?? '', commodityCode: line.hsCode ?? '' },
    ...{ originCountry: line.originCountry ?? '', customsValue: value, dutyTaxFees: [], total: none },
  }));
  const customsValue = formatMoney(
    sumMoney(
      covered.map(({ value }) => parseMoney(value)),
      currency,
    ),
  );
  const hashed = hash('sha256', canonicalize(input as unknown as Json), 'hex');
  const result: Assessment = {
    ...{
      tariffVersion: RELIEVED,
      inputsHash: hashed,
      country,
      direction,
      date,
      currency,
      customsValue,
      lines,
    },
    ...{ totals: [], total: none, leavesOut: [], trace: [] },
    notices: relief
      ? [{ code: 'RELIEF', subject: country, text: { en: relief.en ?? '', 'zh-CN': relief['zh-CN'] ?? '' } }]
      : [],
  };
  return { input, result, made: [], shown: {}, notices: [] };
}
