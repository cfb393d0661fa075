import type { Principal, Scope } from '@tongshang/identity';
import { consequences } from '@tongshang/incoterms';
import {
  contestOf,
  type FactDetails,
  isReported,
  ruleOf,
  type Trade,
  type TradeFact,
  type TradeLine,
  type TradeRole,
} from '@tongshang/trade-facts';
import { rolesOf } from './actor.ts';
import { expectedSchedule } from './expected.ts';
import { isExpired, standingOffer, type TradeFile } from './file.ts';
import { cancellationPreview, type NextAction, outlookOf } from './next-actions.ts';
import { organisationActions } from './organisation-actions.ts';
import { declarantRole } from './progress.ts';
import { contestableUntil } from './reports.ts';
import { seenParties, stepOf } from './seen-parties.ts';
import { waitsOf } from './waits.ts';

/** Roles that see prices: the two sides, who pays out, who values, who supervises. */
const PRICED: readonly TradeRole[] = ['seller', 'buyer', 'bank', 'customs', 'tax', 'operator'];
/** Roles that see what the two sides say to each other. */
const SIDES: readonly TradeRole[] = ['seller', 'buyer', 'operator'];

type PriceField = 'unitPrice' | 'lineTotal' | 'charges' | 'tax';
type LineView = Omit<TradeLine, PriceField> & Partial<Pick<TradeLine, PriceField>>;
type FactView = Omit<TradeFact, 'details'> & { readonly details: FactDetails[TradeFact['fact']] | null };

/** A trade as one organisation may see it, with what it can do and what is to come. */
export function tradeView(
  file: TradeFile,
  { organisationId, scopes }: Pick<Principal, 'organisationId' | 'scopes'>,
  now: Temporal.Instant,
) {
  const { trade, offer, amendment, cancellation } = file;
  const roles = rolesOf(trade, organisationId);
  const may = (audience: readonly TradeRole[]) => roles.some((role) => audience.includes(role));
  const { total, sums, particulars, lines: _lines, facts: _facts, ...open } = trade;
  const isPriced = may(PRICED);
  const between = may(SIDES)
    ? {
        offer: offer ? { ...offer, expired: standingOffer(file) === offer && isExpired(offer, now) } : null,
        amendment: amendment ?? null,
        cancellation: cancellation ?? null,
      }
    : { offer: null, amendment: null, cancellation: null };
  return {
    ...open,
    terms: isPriced ? trade.terms : { ...trade.terms, payment: [] },
    parties: seenParties(trade, { organisationId, roles }, stepOf(trade, offer !== undefined)),
    roles,
    ...(isPriced ? { total, ...(sums ? { sums } : {}) } : {}),
    ...(particulars && may(SIDES) ? { particulars } : {}),
    lines: linesView(trade, isPriced),
    facts: trade.facts.map((stated) => factView(trade, stated, may)),
    version: file.version,
    ...between,
    consequences: {
      ...consequences(trade.terms.incoterm, trade.domestic),
      ...(trade.domestic
        ? {}
        : {
            exportDeclarant: declarantRole(trade, 'export'),
            importDeclarant: declarantRole(trade, 'import'),
          }),
    },
    cancelling: may(['seller', 'buyer']) ? cancellationPreview(file) : null,
    nextActions: organisationActions(file, organisationId, outlookOf(file, now))
      .filter((action) => scopes.has(scopeOf(action)))
      .map(shortened),
    expected: expectedSchedule(file, now),
    waits: waitsOf(file, { organisationId, roles }, now),
  };
}

/** What a caller must be allowed within its organisation to do this. */
const scopeOf = ({ action, fact }: NextAction): Scope =>
  action === 'state-fact' && fact !== undefined ? (ruleOf(fact).scope as Scope) : 'trade:write';

/** Missing things shown of one action; an order of thousands of lines may lack some for each. */
const MISSING_MAX = 200;

function shortened(action: NextAction) {
  const { missing } = action;
  return { ...action, missing: missing.slice(0, MISSING_MAX), missingCount: missing.length };
}

function linesView(trade: Trade, isPriced: boolean): readonly LineView[] {
  if (isPriced) return trade.lines;
  return trade.lines.map(
    ({ unitPrice: _price, lineTotal: _total, charges: _charges, tax: _tax, ...line }) => line,
  );
}

function factView(
  trade: Trade,
  stated: TradeFact,
  may: (audience: readonly TradeRole[]) => boolean,
): FactView {
  const isMarked = isReported(stated) || contestOf(trade, stated.entryId) !== undefined;
  const seen = isMarked ? { ...stated, report: standingOf(trade, stated) } : stated;
  return may(ruleOf(stated.fact).audience) ? seen : { ...seen, details: null };
}

/** How a report stands; that it is contested, and by whom, everybody may see. */
function standingOf(trade: Trade, report: TradeFact) {
  const contestedBy = contestOf(trade, report.entryId)?.byRole;
  const supersededBy = trade.facts.find(({ supersedes }) => supersedes === report.entryId)?.entryId;
  return {
    contestableUntil: contestableUntil(trade, report).toString(),
    ...(contestedBy === undefined ? {} : { contestedBy }),
    ...(supersededBy === undefined ? {} : { supersededBy }),
  };
}
