import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { ruleOf, shipmentIds, type Trade, takesPart } from '@tongshang/trade';
import type { ConversationDeps } from './dependencies.ts';
import type { About } from './message.ts';
import { refuse } from './refusals.ts';

/** Makes sure that what a message is about is there, and that its author sees it. @throws MESSAGE_ABOUT_UNKNOWN */
export async function requireAbout(
  deps: Pick<ConversationDeps, 'documents' | 'claims'>,
  tx: Tx,
  trade: Trade,
  own: OrganisationId,
  about: About,
): Promise<void> {
  if (!(await isSeen(deps, tx, trade, own, about))) throw refuse('MESSAGE_ABOUT_UNKNOWN', {}, 'about/id');
}

async function isSeen(
  { documents, claims }: Pick<ConversationDeps, 'documents' | 'claims'>,
  tx: Tx,
  trade: Trade,
  own: OrganisationId,
  { kind, id }: About,
): Promise<boolean> {
  switch (kind) {
    case 'fact':
      return trade.facts.some(
        (one) => one.fact === id && (one.byOrganisationId === own || mayRead(trade, own, one)),
      );
    case 'shipment':
      return shipmentIds(trade).includes(id);
    case 'document':
      return documents.sees(tx, trade.tradeId, id);
    case 'claim':
      return claims.sees(tx, trade.tradeId, id);
  }
}

function mayRead(trade: Trade, own: OrganisationId, { fact }: Trade['facts'][number]): boolean {
  const roles = trade.parties
    .filter((party) => party.organisationId === own && takesPart(party))
    .map(({ role }) => role);
  return ruleOf(fact).audience.some((role) => roles.includes(role));
}
