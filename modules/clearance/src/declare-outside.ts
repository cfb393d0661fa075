import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { DocumentCapability } from '@tongshang/document';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { parseMoney } from '@tongshang/money';
import {
  type Agency,
  contestOf,
  declarantRole,
  type FactDetails,
  requireTeller,
  type StatedOutside,
  type Trade,
} from '@tongshang/trade';
import { assessedOutside, type OutsideBody } from './assessed-outside.ts';
import { seatKnownAuthorities } from './authorities.ts';
import type { AgencyCase, Declaration, DeclaredMovement, Direction } from './declaration.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { declarationsOfTrade, insertDeclaration, saveState, storedTime } from './declaration-store.ts';
import { countryOf, type DeclareDeps, payerRole, standingDeclaration } from './declare.ts';
import { movementDetails, noted } from './declare-movement.ts';
import { declaredEori } from './declared-eori.ts';
import { declaredFor } from './declared-for.ts';
import { dutyToReclaim } from './duty-to-reclaim.ts';
import { goodsItem } from './enter-declaration.ts';
import { declaredEntryOf } from './find-declaration.ts';
import { type CoveredLine, coveredLines } from './goods.ts';
import { latestDay } from './legal-day.ts';
import { type MovedGoods, movedGoods, movementOf, payerAt, requireOwed, sideAt } from './movement-goods.ts';
import { procedureOf } from './procedures.ts';
import { refuse } from './refusals.ts';
import { movementProcedure } from './returned-goods.ts';
import type { ShownAssessment } from './shown-assessment.ts';

export type OutsideDeps = DeclareDeps & {
  readonly document: Pick<DocumentCapability, 'readBrought' | 'requireEvidence' | 'voidDeclaration'>;
};

/** The paper that a declaration of each direction is shown by. */
const PAPER_OF = { export: 'ExportCustomsDeclaration', import: 'ImportCustomsDeclaration' } as const;

/**
 * Enters a declaration as an authority outside took and assessed it, as its paper says, in the declarant's word. Authorities of the
 * country that are on board sit on it and release it themselves; where there is none, what follows is stated from outside, too.
 * A report that is contested is made anew by another, with other evidence.
 * @throws DECLARATION_NOT_NEEDED, NOT_YOUR_PART, DECLARED_SHIPMENT_NOT_PACKED, ALREADY_DECLARED, PAPER_NOT_BROUGHT, PAPER_OF_ANOTHER_KIND,
 * OUTSIDE_DATE_AHEAD, BROKER_UNNAMED, AUTHORITY_UNSUITABLE, EORI_UNSUITABLE, what `assessedOutside` refuses, and what the trade refuses about the report
 */
export async function declareOutside(
  deps: OutsideDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: OutsideBody,
): Promise<DeclarationFile> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  if (trade.domestic) throw refuse('DECLARATION_NOT_NEEDED');
  const { direction, shipmentId, movementId } = body;
  const moved = movementId === undefined ? undefined : movedGoods(trade, { ...body, movementId });
  requireTeller(
    trade,
    principal,
    moved ? sideAt(trade, moved.sent, direction) : declarantRole(trade, direction),
  );
  if (movementId !== undefined) await requireOwed(tx, trade, movementId);
  const earlier = standingDeclaration(await declarationsOfTrade(tx, tradeId), trade, body);
  if (earlier && !isReplaceable(trade, earlier)) throw refuse('ALREADY_DECLARED', { number: earlier.number });
  const evidence = await evidenceOf(deps, tx, trade, direction, body);
  const country = countryOf(moved?.trade ?? trade, direction);
  const represented = declaredFor(body, { direction, country });
  const covered = moved?.covered ?? coveredLines(trade, shipmentId ?? null);
  const result = assessedOutside(body, country, covered, evidence[0] ?? '');
  const authorities = await seatKnownAuthorities(deps, tx, trade, country, body.agencies ?? {});
  const agencies = Object.keys(authorities) as Agency[];
  const outside: StatedOutside = {
    ...outsideOf(body),
    ...(agencies.length === 0 ? { isUnattended: true } : {}),
  };
  const payer = trade.parties.find(({ role }) =>
    moved ? role === payerAt(trade, moved.sent, direction) : role === payerRole(trade, direction),
  );
  const movement = moved ? await movementWith(tx, trade, moved, direction, country) : null;
  const isFree = parseMoney(result.total).amount === 0n;
  const declaration: Declaration = {
    ...{
      tradeId: trade.tradeId,
      declarationId: randomUUIDv7(),
      number: body.declarationNumber,
      direction,
      country,
    },
    procedure:
      body.procedure ??
      (moved
        ? movementProcedure(country, moved.sent.remedy, direction, isFree)
        : procedureOf(country, direction)),
    shipmentId: moved?.sent.shipmentId ?? shipmentId ?? null,
    declarantOrganisationId: principal.organisationId,
    payerOrganisationId: payer?.organisationId ?? principal.organisationId,
    state: 'declared',
    payment: isFree ? 'none' : 'outside',
    paymentTransferId: null,
    demonstration: trade.demonstration,
    goods: covered.map((one, index) => goodsItem(one, index, result)),
    ...{ declaredAt: storedTime(tx.now), releasedAt: null, outside, outcome: null, movement },
  };
  await tx.elevated('the declarant states what an authority assessed', async () => {
    if (earlier) saveState(tx, earlier, { state: 'withdrawn' });
    await insertDeclaration(tx, declaration, { input: body, result }, authorities);
  });
  const details = detailsOf(declaration, covered, result, outside);
  if (moved) {
    const said = {
      ...details,
      ...movementDetails(declaration, moved),
      ...noted([movement?.dutyToReclaim?.law]),
    };
    await deps.trades.reportFact(tx, principal, tradeId, 'remedy-declared', said, evidence);
  } else {
    const eori = await declaredEori(deps, tx, trade, direction, country, body.eori);
    const said = { ...details, ...eori, ...represented };
    await deps.trades.reportFact(tx, principal, tradeId, `${direction}-declared`, said, evidence);
  }
  const cases = agencies.map((agency): AgencyCase => {
    return { agency, organisationId: authorities[agency] ?? '', decision: null, reason: null, votedAt: null };
  });
  return { declaration, cases, inspections: [], assessment: result, payments: [] };
}

/** What a declaration of goods of a claim keeps; by which law they are relieved, its paper says. */
async function movementWith(
  tx: Tx,
  trade: Trade,
  moved: MovedGoods,
  direction: Direction,
  country: string,
): Promise<DeclaredMovement> {
  const reclaim = await dutyToReclaim(tx, trade, moved, direction, country);
  return { ...movementOf(moved.sent), ...(reclaim ? { dutyToReclaim: reclaim } : {}) };
}

/** A report of goods that no authority on board has touched, and that somebody contests. */
function isReplaceable(trade: Trade, earlier: Declaration): boolean {
  const entryId = declaredEntryOf(trade, earlier);
  return (
    earlier.outside !== null &&
    earlier.state !== 'released' &&
    entryId !== undefined &&
    contestOf(trade, entryId) !== undefined
  );
}

type Shown = Pick<
  StatedOutside,
  'office' | 'date' | 'paperBy' | 'broker' | 'documentIds' | 'paidOn' | 'note'
>;

/** Of what a party says about an act outside, what is kept. */
export function outsideOf({
  office,
  date,
  paperBy,
  broker,
  documentIds,
  paidOn,
  note,
}: Shown): StatedOutside {
  return {
    ...{ office, date, paperBy, documentIds },
    ...(broker === undefined ? {} : { broker }),
    ...(paidOn === undefined ? {} : { paidOn }),
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * The hashes of the papers that a word about an act outside rests on, in their order.
 * @throws PAPER_NOT_BROUGHT, PAPER_OF_ANOTHER_KIND, OUTSIDE_DATE_AHEAD, BROKER_UNNAMED
 */
export async function evidenceOf(
  { document }: Pick<OutsideDeps, 'document'>,
  tx: Tx,
  { tradeId }: Trade,
  direction: Direction,
  { documentIds, date, paperBy, broker, paidOn }: Shown,
): Promise<readonly string[]> {
  const latest = latestDay(tx.now);
  for (const [place, day] of Object.entries({ date, paidOn }))
    if (day !== undefined && Temporal.PlainDate.compare(Temporal.PlainDate.from(day), latest) > 0)
      throw refuse('OUTSIDE_DATE_AHEAD', { date: day }, place);
  if (paperBy === 'broker' && broker === undefined) throw refuse('BROKER_UNNAMED', {}, 'broker');
  const brought = await document.readBrought(tx, tradeId, documentIds);
  return documentIds.map((documentId, index) => {
    const paper = brought.find((one) => one.documentId === documentId);
    const place = `documentIds/${index}`;
    if (!paper) throw refuse('PAPER_NOT_BROUGHT', { documentId }, place);
    if (paper.type !== PAPER_OF[direction])
      throw refuse('PAPER_OF_ANOTHER_KIND', { type: paper.type, needed: PAPER_OF[direction] }, place);
    return paper.sha256;
  });
}

function detailsOf(
  declaration: Declaration,
  covered: readonly CoveredLine[],
  { customsValue, lines }: ShownAssessment,
  outside: StatedOutside,
): FactDetails['import-declared'] {
  const { declarationId, number, country, procedure, shipmentId } = declaration;
  return {
    ...{ declarationId, declarationNumber: number, country, procedure, customsValue },
    lines: declaration.goods.map((item, index) => ({
      ...item,
      ...(covered[index] ? { value: covered[index].value } : {}),
      customsValue: lines[index]?.customsValue ?? customsValue,
      dutyTaxFees: (lines[index]?.dutyTaxFees ?? []).map(({ type, base, rate, amount, source }) => ({
        ...{ type, rate, amount },
        ...(base ? { base } : {}),
        source: `${source.title}, ${source.reference} (${source.date})`,
      })),
    })),
    ...(shipmentId === null ? {} : { shipmentId }),
    outside,
  };
}
