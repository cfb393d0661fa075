import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId, ShipmentId, TradeId } from '@tongshang/identifier';
import { newToken, type Principal } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';
import { isContact, shipmentIds, standingOffer, type TradeFile, type TradeParty } from '@tongshang/trade';
import { ACT_RULES, type Act, type Asked, actsOf, type BroughtType } from './act.ts';
import type { GuestDeps } from './dependencies.ts';
import { DAYS_DEFAULT } from './link.ts';
import { countOpen, insertLink } from './link-store.ts';
import { refuse } from './refusals.ts';

/** Links of one trade that wait to be answered. */
const OPEN_MAX = 50;

type NewLink = {
  readonly contactId: OrganisationId;
  readonly act: Act;
  readonly language: Language;
  readonly recipient?: { readonly name?: string; readonly email?: string };
  readonly days?: number;
  readonly note?: string;
  readonly question?: string;
  readonly paperType?: BroughtType;
  readonly shipmentId?: ShipmentId;
};

/**
 * Makes a link by which a contact of the caller does one act in a trade. Its token is in the address behind `#`, which no browser sends
 * to a server, and is kept nowhere.
 * @throws TRADE_NOT_FOUND, GUEST_LINK_PERSON_NEEDED, GUEST_SCOPE_NEEDED, GUEST_CONTACT_UNKNOWN, GUEST_ACT_UNFIT, GUEST_LINK_CLOSED,
 * GUEST_LINKS_TOO_MANY, and what `askedFor` refuses
 */
export async function makeLink(
  { trades, publicUrl }: Pick<GuestDeps, 'trades' | 'publicUrl'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  made: NewLink,
) {
  const { act, contactId, recipient = {}, days = DAYS_DEFAULT } = made;
  const { personId, organisationId } = principal;
  if (personId === null) throw refuse('GUEST_LINK_PERSON_NEEDED');
  const { scope } = ACT_RULES[act];
  if (!principal.scopes.has(scope)) throw refuse('GUEST_SCOPE_NEEDED', { scope }, 'act');
  await trades.lockTrade(tx, tradeId);
  const file = await trades.readFile(tx, tradeId);
  const party = contactIn(file, organisationId, contactId, act);
  if (file.trade.status !== 'open') throw refuse('GUEST_TRADE_ENDED');
  const asked = askedFor(file, party, made);
  if ((await countOpen(tx, tradeId)) >= OPEN_MAX)
    throw refuse('GUEST_LINKS_TOO_MANY', { limit: String(OPEN_MAX) });
  const { token, hash } = newToken('guest');
  const link = {
    ...{ linkId: randomUUIDv7(), organisationId, tradeId, contactId, role: party.role, act, asked },
    note: made.note?.trim() ?? null,
    recipientName: recipient.name?.trim() ?? null,
    recipientAddress: recipient.email ?? null,
    ...{ language: made.language, madeBy: personId, madeAt: tx.now },
    expiresAt: tx.now.add({ hours: 24 * days }),
  };
  await insertLink(tx, link, hash);
  const { linkId, expiresAt } = link;
  return { linkId, url: `${publicUrl}/guest#${token}`, expiresAt: expiresAt.toString() };
}

/** The contact in the role that the act is for. @throws GUEST_CONTACT_UNKNOWN, GUEST_ACT_UNFIT */
function contactIn(
  { trade }: TradeFile,
  keeper: OrganisationId,
  contactId: OrganisationId,
  act: Act,
): TradeParty {
  const own = trade.parties.filter(
    (party) =>
      party.organisationId === contactId && isContact(party) && party.keptBy === keeper && !party.declinedAt,
  );
  if (own.length === 0) throw refuse('GUEST_CONTACT_UNKNOWN', {}, 'contactId');
  const fit = own.find((party) => actsOf(party).includes(act));
  if (!fit) throw refuse('GUEST_ACT_UNFIT', {}, 'act');
  return fit;
}

/** @throws GUEST_NO_OFFER, GUEST_QUESTION_MISSING, GUEST_PAPER_TYPE_MISSING, GUEST_PORTS_MISSING, GUEST_SHIPMENT_UNKNOWN */
function askedFor(file: TradeFile, { role }: TradeParty, made: NewLink): Asked {
  const { act, question, paperType, shipmentId } = made;
  const { trade } = file;
  if (shipmentId !== undefined && !shipmentIds(trade).includes(shipmentId))
    throw refuse('GUEST_SHIPMENT_UNKNOWN', {}, 'shipmentId');
  const about = shipmentId === undefined ? {} : { shipmentId };
  switch (act) {
    case 'confirm-order': {
      const offer = standingOffer(file);
      if (!offer || offer.offeredBy === role) throw refuse('GUEST_NO_OFFER', {}, 'act');
      return { quotationNumber: offer.number, sequence: offer.sequence };
    }
    case 'answer-question':
      if (question === undefined) throw refuse('GUEST_QUESTION_MISSING', {}, 'question');
      return { question: question.trim() };
    case 'bring-paper':
      if (paperType === undefined) throw refuse('GUEST_PAPER_TYPE_MISSING', {}, 'paperType');
      return { paperType, ...about };
    case 'confirm-pickup':
      if (!trade.terms.portOfLoading || !trade.terms.portOfDischarge)
        throw refuse('GUEST_PORTS_MISSING', {}, 'act');
      return about;
    default:
      return about;
  }
}
