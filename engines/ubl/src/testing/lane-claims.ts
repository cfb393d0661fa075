import type { TradeLine } from '@tongshang/trade-facts';
import type { DocumentSubject } from '../trade-input.ts';
import type { Lane } from './lane.ts';
import { packedOf } from './lane-packing.ts';
import { sampleChange } from './sample-change.ts';
import { movementSamples } from './sample-movement.ts';

/** A paper of a lane: who makes it out, its number, when, and what it is about. */
export type Step = readonly [
  issuer: 'buyer' | 'seller' | 'carrier' | 'bank',
  number: string,
  at: string,
  subject: DocumentSubject,
];

const BUYER = '019b2b00-0000-7000-8000-000000000002';
const SELLER = '019b2b00-0000-7000-8000-000000000003';
const INVOICE = '019b2b00-0000-7000-8000-000000000105';

/** A change of the order that was proposed by the seller, refused, then asked for by the buyer and confirmed. */
export function changed(
  { terms }: Lane,
  lines: readonly TradeLine[],
): (readonly [before: number, step: Step])[] {
  const [line, ...others] = lines;
  if (!line) return [];
  const change = sampleChange(terms, [line, ...others]);
  const told = { by: SELLER, of: BUYER };
  const { total } = change.after;
  return [
    [4, ['seller', 'OP-1', '2026-03-12T02:00:00Z', { type: 'OrderChangeProposal', details: change }]],
    [4, ['buyer', 'OC-1', '2026-03-13T10:00:00Z', { type: 'OrderChange', details: change }]],
    [4, ['seller', 'OR-1', '2026-03-14T02:00:00Z', { type: 'OrderRejection', details: change }]],
    [
      4,
      [
        ...(['seller', 'SC-2', '2026-03-15T02:00:00Z'] as const),
        { type: 'OrderResponse', details: { total, change: { ...change, told } } },
      ],
    ],
  ];
}

/** The end of a claim gives the buyer a part of the price back. */
export function creditedOf(
  lane: Lane,
  lines: readonly TradeLine[],
): (readonly [before: number, step: Step])[] {
  const [line] = lines;
  const invoice = { type: 'Invoice', number: 'INV-1', documentId: INVOICE, issueDate: '2026-04-11' };
  const claim = { number: 'CL-1', outcome: 'agreed' as const, remedy: 'refund' as const };
  if (!line) return [];
  const { terms } = lane;
  return [
    [
      12,
      [
        ...(['seller', 'CN-1', '2026-05-30T02:00:00Z'] as const),
        {
          type: 'CreditNote',
          details: { total: { amount: line.lineTotal.amount, currency: terms.currency }, invoice, claim },
        },
      ],
    ],
  ];
}

/** The price of the first goods rose after they were invoiced; both sides agreed on it. */
export function debitedOf(
  lane: Lane,
  lines: readonly TradeLine[],
): (readonly [before: number, step: Step])[] {
  const [line] = lines;
  if (!line) return [];
  const invoice = { type: 'Invoice', number: 'INV-1', documentId: INVOICE, issueDate: '2026-04-11' };
  const total = { amount: line.lineTotal.amount, currency: lane.terms.currency };
  const [first, second] = lane.terms.payment;
  const instalments = [second ?? first].flatMap((instalment) =>
    instalment && second ? [{ instalment, amount: total, dueDate: '2026-05-20' }] : [],
  );
  const parts = instalments.length > 0 ? { instalments } : {};
  const details = { total, invoice, ...parts };
  return [[12, ['seller', 'DN-1', '2026-04-20T02:00:00Z', { type: 'DebitNote', details }]]];
}

/** Goods that go back, and goods that are sent anew. */
export function moved(lane: Lane, lines: readonly TradeLine[]): (readonly [before: number, step: Step])[] {
  const { place, portOfLoading = place, portOfDischarge = place } = lane.terms;
  return (['return', 'replacement'] as const).flatMap((remedy, index) => {
    const from = remedy === 'return' ? portOfDischarge : portOfLoading;
    const issuer = remedy === 'return' ? 'buyer' : 'seller';
    const at = '2026-06-02T12:00:00Z';
    const { modeOfTransport = lane.terms.modeOfTransport } = lane.consignment;
    const carrierName = lane.carrier.name.en ?? '';
    const packages = packedOf(lane, lines).handlingUnits.length;
    const grossWeightKg = lines.reduce((sum, one) => sum + Number(one.grossWeightKg), 0).toFixed(2);
    const goes = { modeOfTransport, carrierName, packages, grossWeightKg };
    return movementSamples({ lines }, remedy, from, goes).map((subject, which) => {
      const number = `${which === 0 ? 'CI' : 'MP'}-${index + 1}`;
      return [12, [issuer, number, at, subject]] as const;
    });
  });
}
