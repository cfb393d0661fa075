import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import { factsOf, type Trade } from '@tongshang/trade';
import type { DeclarationFile } from './declaration-file.ts';
import { sideAt } from './movement-goods.ts';

const DIRECTIONS = ['export', 'import'] as const;

/**
 * Goods of claims that the caller may declare now: `declare-export` and `declare-import`, each with the movement as its subject; to be
 * declared until their receiver has said that they came, the claim has ended otherwise, or another movement is owed in place of theirs.
 */
export function movementActions(
  trade: Trade,
  declarations: readonly Pick<DeclarationFile, 'declaration'>[],
  principal: Principal,
  givenUp: ReadonlySet<string>,
): Action[] {
  if (trade.domestic || trade.status !== 'open' || !principal.scopes.has('clearance:declare')) return [];
  const received = new Set(factsOf(trade, 'remedy-received').map(({ details }) => details.movementId));
  const ended = new Set(factsOf(trade, 'claim-resolved').map(({ details }) => details.claimId));
  const moving = factsOf(trade, 'remedy-dispatched').filter(
    ({ details }) => !ended.has(details.claimId) && !givenUp.has(details.movementId),
  );
  return moving.flatMap(({ details }) =>
    DIRECTIONS.filter(
      (direction) =>
        isSide(trade, principal, sideAt(trade, details, direction)) &&
        !received.has(details.movementId) &&
        !declarations.some(
          ({ declaration }) =>
            declaration.movement?.movementId === details.movementId &&
            declaration.direction === direction &&
            declaration.state !== 'withdrawn',
        ),
    ).map((direction) => offer(`declare-${direction}`, { subject: details.movementId, awaited: true })),
  );
}

const isSide = (trade: Trade, { organisationId }: Principal, side: 'seller' | 'buyer'): boolean =>
  trade.parties.some((party) => party.role === side && party.organisationId === organisationId);
