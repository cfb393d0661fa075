import type { Tx } from '@tongshang/database';
import type { Source } from '@tongshang/http';
import { isToken, tokenHash } from '@tongshang/identity';
import { Refusal } from '@tongshang/refusal';
import type { Trade } from '@tongshang/trade';
import type { GuestDeps } from './dependencies.ts';
import type { FollowedLink, Link } from './link.ts';
import { countOpening, insertVisit, lockLink, selectByToken } from './link-store.ts';
import { refuse } from './refusals.ts';
import { opens } from './standing.ts';

/** Openings of a link within a minute, wherever they come from. */
const PER_MINUTE = 30;
/** Visits of a link that are kept, besides its acts. */
const VISITS_KEPT = 100;

/** A link that opens something, in the transaction that found so; its row is locked, and so is its trade where the work acts. */
type Opened = { readonly link: FollowedLink; readonly trade: Trade };

/**
 * Does what a link is for, in a transaction of its keeper. An unknown token and one whose time is over are answered alike.
 * @param kind what is counted and kept of the visit
 * @throws GUEST_LINK_CLOSED, GUEST_LINK_BUSY, and what the work refuses
 */
export async function withLink<T>(
  deps: GuestDeps,
  token: string,
  source: Source,
  kind: 'opened' | 'acted',
  work: (tx: Tx, opened: Opened) => Promise<T>,
): Promise<T> {
  return turningAway(deps, token, source, async (tx, { tradeId, linkId, isMailed }) => {
    // A trade is locked before any row of another module.
    const trade = await (kind === 'acted' ? deps.trades.lockTrade : deps.trades.readTrade)(tx, tradeId);
    const link = await lockLink(tx, linkId);
    if (!link || !(await opens(deps, tx, trade, link))) throw refuse('GUEST_LINK_CLOSED');
    if ((await countOpening(tx, linkId)) > PER_MINUTE) throw refuse('GUEST_LINK_BUSY');
    const done = await work(tx, { link: { ...link, isMailed }, trade });
    await insertVisit(tx, link, { ...source, kind }, VISITS_KEPT);
    return done;
  });
}

/**
 * Looks whether a link opens something, before more of a request is read than its headers. It is no visit yet, and is asked again in the
 * transaction of the act.
 * @throws GUEST_LINK_CLOSED, and what `check` refuses
 */
export function requireOpen(
  deps: GuestDeps,
  token: string,
  source: Source,
  check: (link: Link) => void,
): Promise<void> {
  return turningAway(deps, token, source, async (tx, link) => {
    const trade = await deps.trades.readTrade(tx, link.tradeId);
    if (!(await opens(deps, tx, trade, link))) throw refuse('GUEST_LINK_CLOSED');
    check(link);
  });
}

/** Does something with the link of a token, in a transaction of its keeper; what opens nothing is answered alike, and kept as a visit. */
async function turningAway<T>(
  deps: GuestDeps,
  token: string,
  source: Source,
  work: (tx: Tx, link: FollowedLink) => Promise<T>,
): Promise<T> {
  const found = await findLink(deps, token);
  if (!found) throw refuse('GUEST_LINK_CLOSED');
  const caller = { organisationId: found.organisationId, personId: null };
  try {
    return await deps.database.transaction(caller, (tx) => work(tx, found));
  } catch (error) {
    if (!isClosed(error)) throw error;
    await deps.database.transaction(caller, (tx) =>
      insertVisit(tx, found, { ...source, kind: 'turned-away' }, VISITS_KEPT),
    );
    throw refuse('GUEST_LINK_CLOSED');
  }
}

async function findLink({ database }: GuestDeps, token: string): Promise<FollowedLink | undefined> {
  if (!isToken('guest', token)) return undefined;
  return database.system('find out what a link opens', (tx) => selectByToken(tx, tokenHash(token)));
}

/** Also where the keeper itself takes no part in the trade any more. */
const isClosed = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'GUEST_LINK_CLOSED' || error.code === 'TRADE_NOT_FOUND');
