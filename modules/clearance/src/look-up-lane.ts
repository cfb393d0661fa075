import type { Tx } from '@tongshang/database';
import { type AssessmentInput, checkHsCode, findCommodity, measuresInForce } from '@tongshang/duty';
import type { LineId } from '@tongshang/identifier';
import type { Incoterm } from '@tongshang/incoterms';
import { checkLane, type Held, type LaneGoods, type LaneQuestion } from '@tongshang/lane';
import { Refusal } from '@tongshang/refusal';
import { isContact, type ModeOfTransport, partyOf, type Trade, takesPart } from '@tongshang/trade';
import type { AuthorityDeps } from './authorities.ts';
import type { Direction } from './declaration.ts';
import { tariffFor } from './tariff/index.ts';

type LaneQuery = {
  readonly from: string;
  readonly to: string;
  readonly domestic?: boolean;
  readonly incoterm: Incoterm;
  readonly modeOfTransport: ModeOfTransport;
  /** The day that counts in a country, ISO 8601. */
  readonly dayIn: (country: string) => string;
  readonly goods: readonly {
    readonly lineId: LineId;
    readonly hsCode?: string;
    readonly originCountry?: string;
  }[];
  readonly carrier: LaneQuestion['onBoard']['carrier'];
};

/** What a trade of these goods between these countries will need. Anyone may ask, nothing is stored, no lane is refused. */
export async function lookUpLane({ party }: Pick<AuthorityDeps, 'party'>, tx: Tx, query: LaneQuery) {
  const { from, to, incoterm, modeOfTransport } = query;
  const sits = async (country: string) =>
    (await party.findAuthorities(tx, country)).some(({ kinds }) => kinds.includes('customs'));
  const onBoard = {
    exportCustoms: await sits(from),
    importCustoms: await sits(to),
    ...(query.carrier ? { carrier: query.carrier } : {}),
  };
  const goods = query.goods.map((one) => goodsOf(one, query));
  const known = query.domestic === undefined ? {} : { domestic: query.domestic };
  const { domestic, notices, steps } = checkLane({
    from,
    to,
    ...known,
    incoterm,
    modeOfTransport,
    goods,
    onBoard,
  });
  return {
    ...{ from, to, incoterm, domestic },
    notices: notices.map((says) => ({ ...says })),
    steps: steps.map(({ papers, lacking, ...step }) => ({
      ...step,
      papers: [...papers],
      lacking: lacking.map(({ candidates, ...one }) => ({ ...one, candidates: [...candidates] })),
    })),
  };
}

/** The lane of a trade, as its terms and lines stand. */
export function laneOf(trade: Trade, dayIn: LaneQuery['dayIn']): LaneQuery {
  const { incoterm, modeOfTransport } = trade.terms;
  return {
    from: partyOf(trade, 'seller')?.country ?? '',
    to: partyOf(trade, 'buyer')?.country ?? '',
    domestic: trade.domestic,
    ...{ incoterm, modeOfTransport, dayIn },
    goods: trade.lines,
    carrier: carrierOf(trade),
  };
}

/** Whoever has been asked and has not answered takes no part yet. */
function carrierOf({ parties }: Trade): LaneQuery['carrier'] {
  const carrier = parties.find((one) => one.role === 'carrier' && takesPart(one));
  return carrier && (isContact(carrier) ? 'contact' : 'member');
}

function goodsOf(one: LaneQuery['goods'][number], query: LaneQuery): LaneGoods {
  const { lineId, hsCode } = one;
  const [leaving, entering] = [heldFor('export', one, query), heldFor('import', one, query)];
  return {
    lineId,
    ...(hsCode === undefined ? {} : { hsCode }),
    exportTariff: leaving.held,
    importTariff: entering.held,
    candidates: entering.candidates,
  };
}

type Answer = { readonly held: Held; readonly candidates: readonly string[] };
const answer = (held: Held, candidates: readonly string[] = []): Answer => ({ held, candidates });

/** What the edition of a country says of goods on a day. */
function heldFor(direction: Direction, one: LaneQuery['goods'][number], query: LaneQuery): Answer {
  const { lineId, hsCode, originCountry = query.from } = one;
  const country = direction === 'export' ? query.from : query.to;
  const tariff = tariffFor(country, direction);
  if (!tariff) return answer('unknown');
  if (hsCode === undefined) return answer('no-code');
  const value = { amount: '0', currency: tariff.currency };
  const line = { lineId, hsCode, originCountry, value, quantities: [] };
  const { incoterm, modeOfTransport } = query;
  const input: AssessmentInput = {
    date: query.dayIn(country),
    incoterm,
    modeOfTransport,
    lines: [line],
    rates: [],
  };
  try {
    checkHsCode(hsCode);
    const { measures } = findCommodity(tariff, line, 0);
    const inForce = measuresInForce(measures, input, originCountry);
    const isWhole = tariff.requires.every((type) => inForce.some((measure) => measure.type === type));
    return answer(isWhole ? 'held' : 'unknown');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code !== 'DUTY_CODE_NOT_PRECISE') return answer('unknown');
    return answer('imprecise', (error.params.candidates ?? '').split(', '));
  }
}
