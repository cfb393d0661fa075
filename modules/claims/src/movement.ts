import type { EntryId } from '@tongshang/identifier';
import type { ClaimOutcome, FactDetails, GoodsRemedy, TradeRole } from '@tongshang/trade';
import { deadlineOf } from '@tongshang/trade';
import { endOfDay } from './ripe.ts';

type Side = 'seller' | 'buyer';
type Dispatched = FactDetails['remedy-dispatched'];
type Received = FactDetails['remedy-received'];

/** Days within which goods that were sent are received. */
export const RECEIPT_DAYS = deadlineOf('goods-receipt').days;

/** Which goods of a claim are to move, who bears the freight, and until when they are sent. */
export type MovementTerms = {
  readonly lines: Dispatched['lines'];
  readonly freightBy: Side;
  readonly dispatchBy: Temporal.PlainDate;
};

/** How a claim ends once its goods have come. Amounts in minor units. */
export type Goal = {
  readonly outcome: Extract<ClaimOutcome, 'agreed' | 'decided'>;
  readonly toBuyer: bigint;
  readonly toSeller: bigint;
  readonly remedy: GoodsRemedy;
  readonly reason?: string;
  readonly evidence?: readonly string[];
  readonly outside?: boolean;
};

/** Goods that go back or are sent anew because of a claim. */
export type Movement = MovementTerms & {
  /** 1, 2, 3 … within the claim. */
  readonly sequence: number;
  readonly movementId: string;
  readonly remedy: GoodsRemedy;
  readonly goal: Goal;
  /** `ended`: another agreement, a decision or the end of the claim took its place. */
  readonly state: 'owed' | 'dispatched' | 'received' | 'ended';
  readonly agreedAt: Temporal.Instant;
  readonly entryId: EntryId;
  readonly dispatch: Omit<Dispatched, keyof Identified> | null;
  readonly receiveBy: Temporal.Instant | null;
  readonly receipt: Omit<Received, keyof Identified> | null;
};

/** What of a fact the movement knows by itself. */
type Identified = Pick<
  Dispatched,
  'claimId' | 'number' | 'movementId' | 'remedy' | 'from' | 'to' | 'shipmentId'
>;

/** Goods go back to the seller, a replacement goes to the buyer. */
export const senderOf = (remedy: GoodsRemedy): Side => (remedy === 'return' ? 'buyer' : 'seller');
export const receiverOf = (remedy: GoodsRemedy): Side => (remedy === 'return' ? 'seller' : 'buyer');

/** Whether it is still to be sent or received. */
export const isOnItsWay = ({ state }: Pick<Movement, 'state'>): boolean =>
  state === 'owed' || state === 'dispatched';

/** Whether who was to send or receive has let the time for it pass. */
export function isLate(
  { state, dispatchBy, receiveBy }: Pick<Movement, 'state' | 'dispatchBy' | 'receiveBy'>,
  now: Temporal.Instant,
): boolean {
  const deadline = state === 'owed' ? endOfDay(dispatchBy) : state === 'dispatched' ? receiveBy : null;
  return deadline !== null && Temporal.Instant.compare(now, deadline) >= 0;
}

/** In whose name a claim ends by what a side received. */
export const inTheNameOf = (remedy: GoodsRemedy): TradeRole => receiverOf(remedy);
