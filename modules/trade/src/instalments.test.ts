import { type Fact, inFull, type TradeRole } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import type { TradeFile } from './file.ts';
import { fallenDue, instalmentOf } from './instalments.ts';
import { detailsFor, ordered, sampleFile, state } from './testing/sample-file.ts';

const NINETY = { event: 'bill-of-lading', days: 90 } as const;

/** Loaded at home by a carrier whose word these sides have accepted. */
function loaded(method: 'credit' | 'outside', acceptedBy: readonly ('seller' | 'buyer')[]): TradeFile {
  const file = ordered(sampleFile({ domestic: true, terms: { payment: inFull(method, NINETY) } }));
  const parties = file.trade.parties.map((party) =>
    party.role === 'carrier' ? { ...party, acceptedBy } : party,
  );
  const steps: readonly (readonly [TradeRole, Fact])[] = [
    ...(method === 'credit' ? [['buyer', 'funded'] as const] : []),
    ...([
      ['seller', 'produced'],
      ['seller', 'packed'],
      ['carrier', 'shipped'],
    ] as const),
  ];
  let now: TradeFile = { ...file, trade: { ...file.trade, parties } };
  for (const [role, fact] of steps) now = state(now, role, fact, detailsFor(now, fact));
  return now;
}

const dueOf = ({ trade }: TradeFile) => fallenDue(trade, instalmentOf(trade, '1'));

describe('what is owed from the transport document on', () => {
  it('on credit, by the word of a carrier that the buyer has accepted: of no other, who may be the seller itself', () => {
    expect(dueOf(loaded('credit', ['seller', 'buyer']))).toBe(47500n);
    expect(dueOf(loaded('credit', ['seller']))).toBe(0n);
  });

  it('on credit, once the buyer has received the goods, whoever carried them', () => {
    const file = loaded('credit', ['seller']);
    expect(dueOf(state(file, 'buyer', 'delivered', detailsFor(file, 'delivered')))).toBe(47500n);
  });

  it('from outside: the buyer sees the document, and pays or does not', () => {
    expect(dueOf(loaded('outside', ['seller']))).toBe(47500n);
  });
});
