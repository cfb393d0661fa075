import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { guestPrincipal } from '@tongshang/identity';
import { parseMoney } from '@tongshang/money';
import {
  dayAt,
  fileOfTrade,
  nextNumber,
  type Speaker,
  sentLink,
  type Trade,
  toldWord,
} from '@tongshang/trade';
import { ACT_RULES, type Act } from './act.ts';
import type { Answered, Said } from './contract.ts';
import type { GuestDeps } from './dependencies.ts';
import { type FollowedLink, type Link, sentLinkOf } from './link.ts';
import { actionOf, isMeantOffer, mayNumber } from './matter.ts';
import { refuse } from './refusals.ts';
import { vouchingFor } from './verify-address.ts';

/** Which act each way of answering belongs to. */
const ACT_OF: Readonly<Record<Answered['type'], Act>> = {
  'accept-order': 'confirm-order',
  'remark-on-order': 'confirm-order',
  'quote-freight': 'quote-freight',
  'confirm-pickup': 'confirm-pickup',
  'confirm-receipt': 'confirm-receipt',
  'answer-question': 'answer-question',
  'bring-paper': 'bring-paper',
};

/** @throws GUEST_ACT_OTHER */
export function requireFor({ act }: Pick<Link, 'act'>, type: Answered['type']): void {
  if (ACT_OF[type] !== act) throw refuse('GUEST_ACT_OTHER', {}, 'said/type');
}

/** The contact as it speaks by a link, with the scope of the act and no other. */
export async function speakerOf(
  deps: Pick<GuestDeps, 'trades' | 'party'>,
  tx: Tx,
  trade: Trade,
  link: FollowedLink,
): Promise<Speaker> {
  const vouching = await vouchingFor(deps, tx, trade, link);
  const guest = guestPrincipal(link.organisationId, ACT_RULES[link.act].scope, link.language);
  return deps.trades.speakerByLink(tx, guest, link.tradeId, link.contactId, sentLinkOf(link, vouching));
}

/**
 * Does what was said, by the commands that anybody's act goes through; which trade, shipment and offer it concerns the link says, never
 * the guest.
 * @throws GUEST_ACT_OTHER, GUEST_NUMBER_NOT_ASKED, GUEST_VALIDITY_PAST, and what the command refuses
 */
export async function perform(
  deps: GuestDeps,
  tx: Tx,
  link: FollowedLink,
  trade: Trade,
  said: Said,
): Promise<{ entryId: EntryId }> {
  requireFor(link, said.type);
  const speaker = await speakerOf(deps, tx, trade, link);
  switch (said.type) {
    case 'accept-order':
      return acceptOrder(deps, tx, link, speaker, said);
    case 'confirm-pickup':
      return confirmPickup(deps, tx, link, trade, speaker, said);
    case 'confirm-receipt':
      return confirmReceipt(deps, tx, link, speaker, said);
    case 'quote-freight':
      checkFreight(tx, trade, said);
      return enterAnswer(deps, tx, link, trade, speaker, said);
    default:
      return enterAnswer(deps, tx, link, trade, speaker, said);
  }
}

async function acceptOrder(
  { trades }: GuestDeps,
  tx: Tx,
  link: Link,
  speaker: Speaker,
  { quotationNumber, orderNumber }: Extract<Said, { type: 'accept-order' }>,
): Promise<{ entryId: EntryId }> {
  const file = await trades.readFile(tx, link.tradeId);
  const isMeant = isMeantOffer(file, link, tx.now);
  // What replaced the offer meanwhile the guest has not been asked about.
  if (!isMeant || quotationNumber !== link.asked.quotationNumber) throw refuse('GUEST_OFFER_REPLACED');
  if (orderNumber !== undefined && !mayNumber(file, link))
    throw refuse('GUEST_NUMBER_NOT_ASKED', {}, 'said/orderNumber');
  const accepted = { quotationNumber, ...(orderNumber === undefined ? {} : { orderNumber }) };
  return trades.acceptOffer(tx, speaker, link.tradeId, accepted);
}

async function confirmPickup(
  { trades, trace }: GuestDeps,
  tx: Tx,
  link: Link,
  { terms }: Trade,
  speaker: Speaker,
  { type: _, ...said }: Extract<Said, { type: 'confirm-pickup' }>,
): Promise<{ entryId: EntryId }> {
  const { portOfLoading, portOfDischarge } = terms;
  if (!portOfLoading || !portOfDischarge) throw refuse('GUEST_PORTS_MISSING');
  const action = actionOf(await trades.readFile(tx, link.tradeId), link, 'shipped', tx.now);
  const shipmentId = action?.shipmentId ?? link.asked.shipmentId;
  const body = {
    ...said,
    portOfLoading,
    portOfDischarge,
    ...(shipmentId === undefined ? {} : { shipmentId }),
  };
  return trace.shipConsignment(tx, speaker, link.tradeId, body);
}

async function confirmReceipt(
  { trades, stock }: GuestDeps,
  tx: Tx,
  link: Link,
  speaker: Speaker,
  { type: _, ...said }: Extract<Said, { type: 'confirm-receipt' }>,
): Promise<{ entryId: EntryId }> {
  const action = actionOf(await trades.readFile(tx, link.tradeId), link, 'delivered', tx.now);
  const shipmentId = action?.shipmentId ?? link.asked.shipmentId;
  const receiptNumber = await nextNumber(tx, link.contactId, 'guest-receipt', 'GR');
  const about = shipmentId === undefined ? {} : { shipmentId };
  return stock.receiveGoods(tx, speaker, link.tradeId, { ...said, ...about, receiptNumber });
}

/** @throws GUEST_VALIDITY_PAST, and what money refuses */
function checkFreight(tx: Tx, trade: Trade, said: Extract<Said, { type: 'quote-freight' }>): void {
  parseMoney(said.amount, 'said/amount');
  if (said.validUntil < dayAt(trade.terms.portOfLoading, tx.now))
    throw refuse('GUEST_VALIDITY_PAST', {}, 'said/validUntil');
}

/** An answer that is no fact of the trade: it is entered for the keeper alone, since what a forwarder asks is nobody else's business. */
async function enterAnswer(
  { journal }: GuestDeps,
  tx: Tx,
  link: Link,
  trade: Trade,
  speaker: Speaker,
  said: Said,
): Promise<{ entryId: EntryId }> {
  const keeper = trade.parties.filter((party) => party.organisationId === link.organisationId);
  const { entryId } = journal.append(tx, {
    kind: 'guest.answered',
    file: fileOfTrade(link.tradeId),
    causedBy: trade.facts.at(-1)?.entryId,
    subject: link.contactId,
    ...toldWord(speaker),
    public: { act: link.act, byRole: link.role },
    private: { said: said as unknown as Json, ...sentLink(speaker.told) },
    audience: keeper.map(({ role }) => role),
  });
  return { entryId };
}
