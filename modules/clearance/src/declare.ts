import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import { type Assessment, type AssessmentInput, assess, type Tariff, valuePartsOf } from '@tongshang/duty';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { consequences } from '@tongshang/incoterms';
import type { Appending } from '@tongshang/journal';
import { invariant } from '@tongshang/refusal';
import {
  declarantRole,
  type FactDetails,
  fileOfTrade,
  requireRole,
  shipmentIds,
  type Trade,
  type TradeRole,
} from '@tongshang/trade';
import type { Localised } from '@tongshang/trade-facts';
import { type Authorities, type AuthorityDeps, seatAuthorities } from './authorities.ts';
import {
  missingEori,
  missingImporterNumber,
  missingNumberOfRepresentative,
  missingRepresentative,
  missingVatNumber,
} from './declarant-notices.ts';
import { AGENCIES, type Declaration, type Direction } from './declaration.ts';
import type { DeclarationBody } from './declaration-body.ts';
import type { DeclarationFile } from './declaration-file.ts';
import { declarationsOfTrade } from './declaration-store.ts';
import { declaredEori } from './declared-eori.ts';
import { declaredFor } from './declared-for.ts';
import { chargesOf, goodsItems, madeValues, noticesOf, ratesOf } from './declared-values.ts';
import { enterDeclaration } from './enter-declaration.ts';
import { type CoveredLine, coveredLines } from './goods.ts';
import { withInvoicedCharges } from './invoiced-charges.ts';
import { prepareAssessment } from './prepare-assessment.ts';
import { procedureOf } from './procedures.ts';
import { refuse } from './refusals.ts';

export type DeclareDeps = AuthorityDeps & { readonly journal: Appending };

/** Who may read the values of a declaration in the journal. */
export const VALUES_AUDIENCE: readonly TradeRole[] = ['seller', 'buyer', 'customs', 'tax', 'operator'];
/** Who may read what the authorities say. */
export const OFFICIAL_AUDIENCE: readonly TradeRole[] = [
  'seller',
  'buyer',
  'customs',
  'quality',
  'tax',
  'operator',
];

/**
 * Declares the goods of a trade, or of one shipment, for export or import: everything comes from the trade but the charges that
 * its terms do not state and its invoice does not bill. Assesses duties and taxes line by line, seats the three authorities, states the fact.
 * @throws DECLARATION_NOT_NEEDED, NOT_YOUR_PART, DECLARED_SHIPMENT_NOT_PACKED, ALREADY_DECLARED, DECLARATION_PER_BILL, FREIGHT_NOT_AS_INVOICED, DECLARATION_FACTS_MISSING (names all), TARIFF_NOT_HELD, DEMONSTRATION_ONLY,
 * AUTHORITY_MISSING, AUTHORITY_UNSUITABLE, EORI_UNSUITABLE, IMPORTER_NUMBER_UNSUITABLE, the refusals of the duty engine, and what the trade refuses about the fact
 */
export async function declare(
  deps: DeclareDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  asked: DeclarationBody,
): Promise<DeclarationFile> {
  const [trade, declared] = await Promise.all([
    deps.trades.lockTrade(tx, tradeId),
    // Behind the lock, and in one packet with it.
    declarationsOfTrade(tx, tradeId),
  ]);
  if (trade.domestic) throw refuse('DECLARATION_NOT_NEEDED');
  const { direction } = asked;
  requireRole(trade, principal, declarantRole(trade, direction));
  requireUndeclared(declared, trade, asked);
  const body = withInvoicedCharges(trade, asked);
  const country = countryOf(trade, direction);
  requireOneBill(trade, country, asked);
  const represented = declaredFor(asked, { direction, country });
  const covered = coveredLines(trade, body.shipmentId ?? null);
  const authorities = await seatAuthorities(deps, tx, trade, country, body.agencies ?? {});
  const prepared = await prepareAssessment(tx, trade, country, covered, body, authorities.customs);
  const result = assess(prepared.tariff, prepared.input);
  const declaration = await store(tx, {
    trade,
    principal,
    body,
    country,
    covered,
    authorities,
    prepared,
    result,
  });
  const fact = `${direction}-declared` as const;
  const eori = await declaredEori(deps, tx, trade, direction, country, asked.eori);
  const about = [
    ...missingEori(country, direction, eori.eori),
    ...missingImporterNumber(trade, country, direction, represented.importerNumber),
    ...missingVatNumber(trade, country, direction),
    ...missingRepresentative(trade, country, direction, represented.representative),
    ...missingNumberOfRepresentative(country, represented.representative),
  ];
  const details = { ...factDetails(declaration, prepared, result, body, about), ...eori, ...represented };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, fact, details);
  journalAssessment(deps.journal, tx, declaration, prepared.input, result, entryId);
  const cases = AGENCIES.map((agency) => {
    return { agency, organisationId: authorities[agency], decision: null, reason: null, votedAt: null };
  });
  return { declaration, cases, inspections: [], assessment: result, payments: [] };
}

/**
 * A declaration in China has one number of a bill of lading or waybill (GACC announcement 2019/18, 提运单号: 一票货物对应多个提单或运单时，应分单填报): each shipment,
 * which has a transport document of its own, is declared by itself.
 * @throws DECLARATION_PER_BILL
 */
function requireOneBill(trade: Trade, country: string, { shipmentId }: DeclarationBody): void {
  const shipments = shipmentIds(trade).length;
  if (country === 'CN' && shipmentId === undefined && shipments > 1)
    throw refuse('DECLARATION_PER_BILL', { shipments: String(shipments) }, 'shipmentId');
}

export function requireUndeclared(
  declared: readonly Declaration[],
  trade: Trade,
  body: DeclarationBody,
): void {
  const earlier = standingDeclaration(declared, trade, body);
  if (earlier) throw refuse('ALREADY_DECLARED', { number: earlier.number });
}

/**
 * The declaration of the same goods that was not withdrawn, if any.
 * @param declared all declarations of the trade
 * @throws DECLARED_SHIPMENT_NOT_PACKED
 */
export function standingDeclaration(
  declared: readonly Declaration[],
  trade: Trade,
  { shipmentId, direction, movementId }: Pick<DeclarationBody, 'shipmentId' | 'direction' | 'movementId'>,
): Declaration | undefined {
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId)) {
    throw refuse('DECLARED_SHIPMENT_NOT_PACKED', { shipmentId }, 'shipmentId');
  }
  return declared.find(
    (one) =>
      one.direction === direction &&
      one.state !== 'withdrawn' &&
      (movementId === undefined
        ? one.movement === null && one.shipmentId === (shipmentId ?? null)
        : one.movement?.movementId === movementId),
  );
}

/** Who pays what is assessed, whoever declares: under the Incoterm who bears the clearance for export, and the duties of the import. */
export function payerRole({ terms }: Pick<Trade, 'terms'>, direction: Direction): TradeRole {
  const { exportDeclarant, dutyPayer } = consequences(terms.incoterm, false);
  return direction === 'export' ? (exportDeclarant ?? 'seller') : (dutyPayer ?? 'buyer');
}

export function countryOf(trade: Trade, direction: Direction): string {
  const role = direction === 'export' ? 'seller' : 'buyer';
  const party = trade.parties.find((candidate) => candidate.role === role);
  invariant(party, `a trade has a ${role}`);
  return party.country;
}

type Work = {
  readonly trade: Trade;
  readonly principal: Principal;
  readonly body: DeclarationBody;
  readonly country: string;
  readonly covered: readonly CoveredLine[];
  readonly authorities: Authorities;
  readonly prepared: { readonly tariff: Tariff; readonly input: AssessmentInput };
  readonly result: Assessment;
};

function store(tx: Tx, work: Work): Promise<Declaration> {
  const { trade, principal, body, country, covered, authorities, prepared, result } = work;
  const { direction, shipmentId = null } = body;
  return tx.elevated('the declarant declares; nobody else writes declarations', () =>
    enterDeclaration(tx, {
      ...{ trade, declarant: principal, payer: payerRole(trade, direction), covered, authorities },
      ...{ direction, country, procedure: procedureOf(country, direction), shipmentId, movement: null },
      assessed: { input: prepared.input, result },
    }),
  );
}

export function journalAssessment(
  journal: Appending,
  tx: Tx,
  declaration: Declaration,
  input: AssessmentInput,
  result: Assessment,
  causedBy: EntryId,
): void {
  journal.appendConsequence(tx, {
    kind: 'clearance.assessed',
    file: fileOfTrade(declaration.tradeId),
    causedBy,
    subject: declaration.declarationId,
    public: {
      declarationId: declaration.declarationId,
      direction: declaration.direction,
      country: declaration.country,
      tariffVersion: result.tariffVersion,
      inputsHash: result.inputsHash,
    },
    private: { input: input as unknown as Json, assessment: result as unknown as Json },
    audience: VALUES_AUDIENCE,
  });
}

function factDetails(
  declaration: Declaration,
  { tariff, input }: Work['prepared'],
  result: Assessment,
  body: DeclarationBody,
  about: readonly Localised[],
): FactDetails['export-declared'] {
  const parts = valuePartsOf(tariff, input);
  const made = madeValues(input, body, parts);
  return {
    declarationId: declaration.declarationId,
    declarationNumber: declaration.number,
    country: declaration.country,
    procedure: declaration.procedure,
    customsValue: result.customsValue,
    lines: goodsItems(declaration, input, result, made),
    ...chargesOf(body, parts),
    ...ratesOf(input),
    ...noticesOf(
      result,
      body,
      parts,
      input,
      declaration.goods.map((one) => one.goodsDescription),
      about,
    ),
    ...(made.length > 0 ? { demonstration: made.filter((one) => one !== 'onward') } : {}),
    ...(declaration.shipmentId === null ? {} : { shipmentId: declaration.shipmentId }),
  };
}
