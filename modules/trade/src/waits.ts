import type { OrganisationId } from '@tongshang/identifier';
import {
  FACTS,
  type Fact,
  ruleOf,
  type Trade,
  type TradeParty,
  type TradeRole,
} from '@tongshang/trade-facts';
import { expectedSchedule } from './expected.ts';
import type { TradeFile } from './file.ts';
import { isConcerned } from './progress.ts';
import { waitingOf } from './waiting.ts';

/** Somebody else that the trade waits for, and for what: an action code or a fact. */
type WaitsFor = {
  readonly organisationId: OrganisationId;
  readonly role: TradeRole;
  readonly waitingFor: string;
};

/** What the two sides say to each other is no other party's business. */
const SIDES: readonly TradeRole[] = ['seller', 'buyer', 'operator'];

const isFact = (code: string): code is Fact => (FACTS as readonly string[]).includes(code);

/**
 * Whom the trade waits for besides one organisation, as far as that one may know: what can be done now before what is only to come, a
 * claim before everything that it holds up, then in the order of the path. Of authorities that act together, those that have not acted yet.
 */
export function waitsOf(
  file: TradeFile,
  reader: { readonly organisationId: OrganisationId; readonly roles: readonly TradeRole[] },
  now: Temporal.Instant,
): readonly WaitsFor[] {
  const all = waitingOf(file, now).flatMap(({ waitingFor, ...who }) =>
    waitingFor === null ? [] : [{ ...who, waitingFor }],
  );
  const awaited = all.length > 0 ? all : toCome(file, now);
  return awaited
    .filter(({ organisationId }) => organisationId !== reader.organisationId)
    .filter(({ waitingFor }) => {
      const audience = isFact(waitingFor) ? ruleOf(waitingFor).audience : SIDES;
      return reader.roles.some((role) => (audience as readonly TradeRole[]).includes(role));
    })
    .sort((a, b) => rank(a.waitingFor) - rank(b.waitingFor));
}

function rank(waitingFor: string): number {
  if (waitingFor === 'claim-resolved') return -2;
  return isFact(waitingFor) ? FACTS.indexOf(waitingFor) : -1;
}

/** Nobody can act yet: those who are to take the next step of the path. */
function toCome(file: TradeFile, now: Temporal.Instant): readonly WaitsFor[] {
  const [next] = expectedSchedule(file, now);
  if (!next) return [];
  return meant(file.trade, next.fact, next.responsible).map(({ organisationId, role }) => {
    return { organisationId, role, waitingFor: next.fact };
  });
}

const meant = (trade: Trade, fact: Fact, roles: readonly TradeRole[]): readonly TradeParty[] =>
  trade.parties.filter((party) => roles.includes(party.role) && isConcerned(trade, fact, party));
