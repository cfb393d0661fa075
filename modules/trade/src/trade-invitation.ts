import type { TradeId } from '@tongshang/identifier';
import type { Side } from '@tongshang/incoterms';
import type {
  EnquiryLine,
  Localised,
  Place,
  TradeLine,
  TradeParty,
  TradeRole,
  TradeTerms,
} from '@tongshang/trade-facts';

/** What of a trade an invitation is written from. */
export type InvitedTo = {
  readonly tradeId: TradeId;
  readonly demonstration: boolean;
  readonly terms: TradeTerms;
  readonly lines: readonly TradeLine[];
  /** What was asked for, while nothing is offered. */
  readonly enquired: readonly EnquiryLine[];
  readonly sides: readonly TradeParty[];
  /** Instant. */
  readonly askedAt: string;
};

/**
 * What an organisation is shown of a trade that has asked it to take part, until it has answered: enough to decide, and nothing that it
 * would have no business to know if it declines. No prices, quantities, accounts, numbers, streets or people.
 */
type TradeInvitation = {
  readonly tradeId: TradeId;
  readonly demonstration: boolean;
  readonly role: TradeRole;
  readonly askedAt: string;
  /** The sides that want it there. */
  readonly askedBy: readonly { readonly side: Side; readonly name: Localised; readonly country: string }[];
  /** Names of the first goods, and how many there are. */
  readonly goods: readonly Localised[];
  readonly goodsCount: number;
  readonly route: {
    readonly from: string | null;
    readonly to: string | null;
    readonly modeOfTransport: TradeTerms['modeOfTransport'];
    readonly portOfLoading: NamedPlace | null;
    readonly portOfDischarge: NamedPlace | null;
  };
};

type NamedPlace = Pick<Place, 'name' | 'country' | 'unlocode'>;

const namedPlace = (place: Place | undefined): NamedPlace | null =>
  place
    ? {
        ...{ name: place.name, country: place.country },
        ...(place.unlocode ? { unlocode: place.unlocode } : {}),
      }
    : null;

const GOODS_NAMED = 20;

export function invitationOf(asked: TradeParty, trade: InvitedTo): TradeInvitation {
  const { tradeId, demonstration, terms, sides, askedAt } = trade;
  const goods = trade.lines.length > 0 ? trade.lines : trade.enquired;
  const countryOf = (side: Side) => sides.find(({ role }) => role === side)?.country ?? null;
  const { modeOfTransport, portOfLoading, portOfDischarge } = terms;
  return {
    ...{ tradeId, demonstration, role: asked.role, askedAt },
    askedBy: sides
      .filter(({ role }) => asked.acceptedBy?.includes(role as Side))
      .map(({ role, name, country }) => ({ side: role as Side, name, country })),
    goods: goods.slice(0, GOODS_NAMED).map(({ name }) => name),
    goodsCount: goods.length,
    route: {
      from: countryOf('seller'),
      to: countryOf('buyer'),
      modeOfTransport,
      portOfLoading: namedPlace(portOfLoading),
      portOfDischarge: namedPlace(portOfDischarge),
    },
  };
}
