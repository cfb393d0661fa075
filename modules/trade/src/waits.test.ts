import type { Fact, TradeRole } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import type { TradeFile } from './file.ts';
import { responsibleFor, shipmentIds } from './progress.ts';
import { pathOf } from './testing/path.ts';
import { detailsFor, ORGANISATIONS, ordered, sampleFile, state } from './testing/sample-file.ts';
import { waitsOf } from './waits.ts';

const NOW = Temporal.Instant.from('2026-03-10T12:00:00Z');

function along(file: TradeFile, facts: readonly Fact[]): TradeFile {
  return facts.reduce(
    (now, fact) => state(now, responsibleFor(fact, now.trade)[0] as TradeRole, fact, detailsFor(now, fact)),
    file,
  );
}
const upTo = (fact: Fact) => {
  const path = pathOf({});
  return along(ordered(sampleFile()), path.slice(0, path.indexOf(fact)));
};
const waits = (file: TradeFile, role: TradeRole): string[] =>
  waitsOf(file, { organisationId: ORGANISATIONS[role], roles: [role] }, NOW).map(
    (one) => `${one.role}: ${one.waitingFor}`,
  );

describe('whom a trade waits for besides its reader', () => {
  it('is of authorities that act together those that have not acted yet', () => {
    const file = upTo('import-released');
    expect(waits(file, 'buyer')).toEqual([
      'customs: import-released',
      'quality: import-released',
      'tax: import-released',
    ]);
    // A declaration may name the only shipment, where the trade speaks of the whole.
    const shipmentId = String(shipmentIds(file.trade)[0]);
    for (const about of [{}, { shipmentId }]) {
      const done = (role: 'customs' | 'quality') =>
        ({ organisationId: ORGANISATIONS[role], role, fact: 'import-released', ...about }) as const;
      const voted = { ...file, partsDone: [...file.partsDone, done('customs'), done('quality')] };
      expect(waits(voted, 'buyer')).toEqual(['tax: import-released']);
    }
  });
  it('is of two authorities of one kind the one of the country that the goods enter', () => {
    const file = upTo('import-released');
    const british = { ...ORGANISATIONS, customs: '00000000-0000-7000-8000-0000000000ff' };
    const parties = file.trade.parties.flatMap((party) =>
      party.role === 'customs'
        ? [
            { ...party, country: 'CN' },
            { ...party, country: 'GB', organisationId: british.customs },
          ]
        : [party],
    );
    const both = { ...file, trade: { ...file.trade, parties } };
    const [first] = waitsOf(both, { organisationId: ORGANISATIONS.seller, roles: ['seller'] }, NOW);
    expect(first).toMatchObject({ role: 'customs', organisationId: british.customs });
  });
  it('is the one who is to answer a claim, and not the bank that pays afterwards; whoever may not know of a claim is told nothing of it', () => {
    const file = upTo('delivered');
    const claimed = state(file, 'buyer', 'claimed', detailsFor(file, 'claimed'));
    expect(waits(claimed, 'buyer')[0]).toBe('seller: claim-resolved');
    expect(waits(claimed, 'bank')[0]).toBe('seller: claim-resolved');
    expect(waits(claimed, 'carrier').join()).not.toContain('claim');
  });
  it('is whoever takes the next step of the path where nobody can act yet, and nobody in the end', () => {
    const file = along(ordered(sampleFile()), pathOf({}));
    expect(waits(file, 'buyer')).toEqual([]);
    expect(waits(upTo('funded'), 'seller')).toEqual(['buyer: funded']);
    expect(waits(upTo('funded'), 'buyer')).toEqual([]);
  });
});
