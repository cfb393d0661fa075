import { randomUUIDv7 } from 'node:crypto';
import { isSameMailbox } from '@tongshang/contact';
import type { Tx } from '@tongshang/database';
import type { OrganisationId, ShipmentId, TradeId } from '@tongshang/identifier';
import { newToken, type Principal } from '@tongshang/identity';
import type { MailLink } from '@tongshang/mail';
import type { Language } from '@tongshang/refusal';
import { isContact, shipmentIds, standingOffer, type TradeFile, type TradeParty } from '@tongshang/trade';
import { ACT_RULES, type Act, type Asked, actsOf, type BroughtType } from './act.ts';
import type { Delivery } from './contract.ts';
import type { GuestDeps } from './dependencies.ts';
import { DAYS_DEFAULT } from './link.ts';
import { countOpen, insertLink } from './link-store.ts';
import { ACT_WORDS, letter } from './mails.ts';
import type { EnclosedPaper } from './papers-enclosed.ts';
import { refuse } from './refusals.ts';

/** Links of one trade that wait to be answered. */
const OPEN_MAX = 50;

type NewLink = {
  readonly contactId: OrganisationId;
  readonly act: Act;
  readonly language: Language;
  /** Default: it is handed over. */
  readonly delivery?: Delivery;
  readonly recipient?: { readonly name?: string; readonly email?: string };
  readonly days?: number;
  readonly note?: string;
  readonly question?: string;
  readonly paperType?: BroughtType;
  readonly shipmentId?: ShipmentId;
};

/**
 * Makes a link by which a contact of the caller does one act in a trade. Its token is in the address behind `#`, which no browser sends
 * to a server, and is kept nowhere. Sent by mail it goes to the mailbox with a token of its own, which nobody here is shown.
 * @throws TRADE_NOT_FOUND, GUEST_LINK_PERSON_NEEDED, GUEST_SCOPE_NEEDED, GUEST_CONTACT_UNKNOWN, GUEST_ACT_UNFIT, GUEST_LINK_CLOSED,
 * GUEST_LINKS_TOO_MANY, and what `askedFor` refuses
 */
export async function makeLink(
  deps: Pick<GuestDeps, 'trades' | 'publicUrl' | 'party' | 'mail'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  made: NewLink,
  papers: readonly EnclosedPaper[],
) {
  const { trades, publicUrl } = deps;
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
  const [handed, mailed] = [newToken('guest'), newToken('guest')];
  const address = ({ token }: { token: string }) => `${publicUrl}/guest#${token}`;
  const recipientAddress = recipient.email ?? null;
  const expiresAt = tx.now.add({ hours: 24 * days });
  const isMailed = made.delivery === 'mail';
  const mailId = isMailed
    ? await mailIt(deps, tx, principal, file, made, papers, {
        link: { sent: address(mailed), shown: address(handed) },
        expiresAt,
      })
    : null;
  const link = {
    ...{ linkId: randomUUIDv7(), organisationId, tradeId, contactId, role: party.role, act, asked },
    note: made.note?.trim() ?? null,
    recipientName: recipient.name?.trim() ?? null,
    ...{ recipientAddress, mailId, expiresAt },
    ...{ language: made.language, madeBy: personId, madeAt: tx.now },
  };
  await insertLink(tx, link, { handed: handed.hash, mailed: isMailed ? mailed.hash : null });
  // What is mailed nobody here is shown; its twin for handing over stands in the outbox.
  const url = isMailed ? null : address(handed);
  return { linkId: link.linkId, url, mailId, expiresAt: expiresAt.toString() };
}

/** @throws GUEST_ADDRESS_MISSING, GUEST_ADDRESS_OWN, MAIL_ADDRESS_WRONG, MAIL_OUTBOX_FULL, MAIL_TOO_LARGE */
async function mailIt(
  { mail, party }: Pick<GuestDeps, 'mail' | 'party'>,
  tx: Tx,
  { organisationId }: Principal,
  { trade }: TradeFile,
  { act, contactId, language, recipient }: NewLink,
  papers: readonly EnclosedPaper[],
  { link, expiresAt }: { readonly link: MailLink; readonly expiresAt: Temporal.Instant },
): Promise<string> {
  const to = recipient?.email;
  if (to === undefined) throw refuse('GUEST_ADDRESS_MISSING', {}, 'recipient/email');
  const own = await party.readMailboxes(tx);
  if (own.some((one) => isSameMailbox(one, to))) throw refuse('GUEST_ADDRESS_OWN', {}, 'recipient/email');
  const nameOf = (id: OrganisationId) =>
    inBoth(trade.parties.find((one) => one.organisationId === id)?.name ?? {});
  const said = {
    ...{ keeper: nameOf(organisationId), contact: nameOf(contactId) },
    ...{ act: ACT_WORDS[act], trade: trade.number, until: expiresAt },
  };
  return mail.put(tx, letter('guest.link', said, { link }), {
    ...{ to, place: 'recipient/email', language, fileId: trade.tradeId, papers },
  });
}

/** A name as a letter says it: nothing in it leads anywhere. */
function inBoth(name: Readonly<Record<string, string>>) {
  const any = Object.values(name)[0] ?? '';
  return { en: name.en ?? any, 'zh-CN': name['zh-CN'] ?? any };
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
