import { type Fact, type FactDetails, inFull, onCredit, type TradeRole } from '@tongshang/trade-facts';
import { describe, expect, it } from 'vitest';
import { expectedSchedule } from './expected.ts';
import type { TradeFile } from './file.ts';
import { makeOffer } from './negotiate.ts';
import { awaitedOf, nextActions, outlookOf } from './next-actions.ts';
import { nextFacts } from './next-facts.ts';
import { responsibleFor } from './progress.ts';
import { pathOf } from './testing/path.ts';
import { detailsFor, ordered, party, sampleFile, state } from './testing/sample-file.ts';

const NOW = Temporal.Instant.from('2026-03-10T12:00:00Z');

function along(file: TradeFile, facts: readonly Fact[]): TradeFile {
  return facts.reduce(
    (now, fact) => state(now, responsibleFor(fact, now.trade)[0] as TradeRole, fact, detailsFor(now, fact)),
    file,
  );
}

/** role → what it is waited for. */
function waiting(file: TradeFile): Record<string, string> {
  const outlook = outlookOf(file, NOW);
  return Object.fromEntries(
    file.trade.parties.flatMap((each) => {
      const action = awaitedOf(file, each, outlook);
      return action === null ? [] : [[each.role, action]];
    }),
  );
}

it('a bank, through which duties are paid, can be named until the goods are let in', () => {
  const naming = (file: TradeFile) =>
    nextActions(file, [party('buyer', 'GB')], outlookOf(file, NOW)).flatMap(({ action, subject, awaited }) =>
      action === 'add-party' && subject === 'bank' ? [awaited] : [],
    );
  const roles = ['seller', 'buyer', 'carrier', 'customs', 'quality', 'tax'] as const;
  const payment = inFull('outside', { event: 'order' });
  const bare = ordered(sampleFile({ roles, terms: { payment } }));
  expect(naming(bare)).toEqual([false]);
  expect(naming(ordered(sampleFile({ roles: [...roles, 'bank'], terms: { payment } })))).toEqual([]);
});

it('a carrier can be named later by the side that arranges the carriage, until everything is loaded', () => {
  const naming = (file: TradeFile, side: 'seller' | 'buyer') =>
    nextActions(file, [party(side, side === 'seller' ? 'CN' : 'GB')], outlookOf(file, NOW)).filter(
      ({ action, subject }) => action === 'add-party' && subject === 'carrier',
    ).length;
  const roles = ['seller', 'buyer', 'customs', 'quality', 'tax', 'bank'] as const;
  const named = (terms: object, more: readonly 'carrier'[] = []) => {
    const file = ordered(sampleFile({ roles: [...roles, ...more], terms }));
    return [naming(file, 'seller'), naming(file, 'buyer')];
  };
  expect(named({ incoterm: 'CIF' })).toEqual([1, 0]);
  expect(named({ incoterm: 'FOB' })).toEqual([0, 1]);
  expect(named({ incoterm: 'CIF' }, ['carrier'])).toEqual([0, 0]);
  // Asked for by what waits for it, it is offered once.
  const payment = inFull('outside', { event: 'invoice', days: 60 });
  const waits = ordered(sampleFile({ roles, terms: { incoterm: 'CIF', payment } }));
  const released = along(waits, ['produced', 'packed', 'invoiced', 'export-declared', 'export-released']);
  expect(naming(released, 'seller')).toBe(1);
});

describe('who is waited for', () => {
  it('is one party after the other along the path, authorities together', () => {
    const steps: Record<string, string>[] = [];
    let file = ordered(sampleFile());
    for (const fact of pathOf({})) {
      steps.push(waiting(file));
      file = along(file, [fact]);
    }
    expect(steps).toEqual([
      { buyer: 'funded' },
      { seller: 'produced' },
      { seller: 'packed' },
      { seller: 'invoiced' },
      { seller: 'export-declared' },
      { seller: 'export-declared' },
      { customs: 'export-released', quality: 'export-released', tax: 'export-released' },
      { carrier: 'shipped' },
      { buyer: 'import-declared' },
      { buyer: 'import-declared' },
      { customs: 'import-released', quality: 'import-released', tax: 'import-released' },
      { buyer: 'delivered' },
      { bank: 'settled' },
      { seller: 'closed' },
    ]);
    expect(waiting(file)).toEqual({});
  });

  it('is the manufacturer for making, when there is one', () => {
    const file = along(ordered(sampleFile({ roles: ['seller', 'buyer', 'manufacturer'] })), ['funded']);
    expect(waiting(file)).toEqual({ manufacturer: 'produced' });
  });

  it('is the authority of the country concerned, when it is there, else whoever is there', () => {
    const base = ordered(sampleFile({ roles: ['seller', 'buyer', 'carrier'] }));
    const british = { ...party('customs', 'GB'), organisationId: '00000000-0000-7000-8000-000000000099' };
    const chinese = party('customs', 'CN');
    const withParties = (...more: (typeof british)[]) => ({
      ...base,
      trade: { ...base.trade, parties: [...base.trade.parties, ...more] },
    });
    const declared = (file: TradeFile) =>
      along(file, ['funded', 'produced', 'packed', 'invoiced', 'export-declared']);
    const waits = (file: TradeFile) => {
      const outlook = outlookOf(file, NOW);
      return [british, chinese]
        .filter((each) => awaitedOf(file, each, outlook) === 'export-released')
        .map(({ country }) => country);
    };
    expect(waits(declared(withParties(british, chinese)))).toEqual(['CN']);
    expect(waits(declared(withParties(british)))).toContain('GB');
  });

  it('is the one who is here of those that know a port, where the other is a contact', () => {
    const whole = along(ordered(sampleFile({ roles: ['seller', 'buyer', 'carrier'] })), [
      ...(['funded', 'produced', 'packed', 'invoiced'] as const),
    ]);
    const { portOfLoading: _port, ...terms } = whole.trade.terms;
    const file = { ...whole, trade: { ...whole.trade, terms } };
    const buyer = file.trade.parties.find(({ role }) => role === 'buyer');
    const ofContact: TradeFile = {
      ...file,
      trade: {
        ...file.trade,
        parties: file.trade.parties.map((one) =>
          one.role === 'seller' ? { ...one, keptBy: buyer?.organisationId } : one,
        ) as typeof file.trade.parties,
      },
    };
    const supplying = (of: TradeFile) =>
      nextActions(of, [party('buyer', 'GB')], outlookOf(of, NOW)).find(
        ({ action }) => action === 'supply-facts',
      );
    expect([supplying(file)?.awaited, supplying(ofContact)?.awaited]).toEqual([false, true]);
  });

  it('is whoever must supply data or let a party in, when only that is missing', () => {
    const bare = along(
      ordered(sampleFile({ bare: true, roles: ['seller', 'buyer'], terms: { incoterm: 'CIF' } })),
      ['funded', 'produced'],
    );
    expect(waiting(bare)).toEqual({ seller: 'supply-facts' });
    const [supplying] = nextActions(bare, [party('seller', 'CN')], outlookOf(bare, NOW));
    expect(supplying?.missing.map((lack) => (lack.code === 'data' ? lack.place : ''))).toEqual([
      'lines/1/netWeightKg',
      'lines/2/netWeightKg',
      'lines/1/grossWeightKg',
      'lines/2/grossWeightKg',
    ]);
    const declared = along(ordered(sampleFile({ roles: ['seller', 'buyer', 'bank'] })), [
      'funded',
      'produced',
      'packed',
      'invoiced',
      'export-declared',
    ]);
    expect(waiting(declared)).toEqual({ seller: 'add-party' });
  });

  it('for money of an invoice in sixty days, and says until when', () => {
    const payment = inFull('outside', { event: 'invoice', days: 60 });
    const produced = along(ordered(sampleFile({ terms: { payment } })), ['produced', 'packed']);
    const paying = (file: TradeFile) =>
      nextActions(file, [party('buyer', 'GB')], outlookOf(file, NOW))
        .filter(({ fact }) => fact === 'remitted')
        .map(({ awaited, dueOn }) => ({ awaited, dueOn }));
    expect(paying(produced)).toEqual([]);
    const invoiced = along(produced, ['invoiced']);
    const details = invoiced.trade.facts.at(-1)?.details as FactDetails['invoiced'];
    const dueOn = Temporal.PlainDate.from(details.issueDate).add({ days: 60 }).toString();
    expect(paying(invoiced)).toEqual([{ awaited: true, dueOn }]);
  });

  it('for no money before goods are agreed, though of none everything is delivered', () => {
    const asked = sampleFile({ roles: ['seller', 'buyer', 'bank'] });
    const file = { ...asked, trade: { ...asked.trade, lines: [] } };
    expect(waiting(file)).toEqual({ seller: 'quote' });
  });

  it('before the order: the seller to quote, then whoever has to answer', () => {
    const file = sampleFile();
    expect(waiting(file)).toEqual({ seller: 'quote' });
    const { lines, total, terms } = file.trade;
    const offer = {
      offeredBy: 'seller' as const,
      number: 'Q-1',
      validUntil: '2026-03-10',
      lines,
      total,
      terms,
    };
    const offered = makeOffer(file, offer, NOW).file;
    expect(waiting(offered)).toEqual({ buyer: 'accept-offer' });
    const byBuyer = { ...offer, offeredBy: 'buyer' as const };
    expect(waiting(makeOffer(offered, { ...byBuyer, number: 'C-1', orderNumber: 'PO-1' }, NOW).file)).toEqual(
      {
        seller: 'accept-offer',
      },
    );
    expect(
      waiting(
        makeOffer(file, { ...byBuyer, number: 'PO-1', orderNumber: 'PO-1' }, NOW, { isFirst: true }).file,
      ),
    ).toEqual({
      seller: 'confirm-order',
    });
    const later = outlookOf(offered, NOW.add({ hours: 12 }));
    expect(awaitedOf(offered, party('seller', 'CN'), later)).toBe('quote');
    expect(awaitedOf(offered, party('buyer', 'GB'), later)).toBeNull();
  });
});

describe('the next facts', () => {
  it('name for each fact who may, and what is missing', () => {
    const file = along(ordered(sampleFile()), ['funded', 'produced', 'packed']);
    const shipped = nextFacts(file.trade).find(({ fact }) => fact === 'shipped');
    expect(shipped).toMatchObject({
      by: ['carrier'],
      ready: false,
      missing: [{ code: 'fact', fact: 'export-released' }],
    });
    expect(
      nextFacts(file.trade)
        .filter(({ ready }) => ready)
        .map(({ fact }) => fact),
    ).toEqual(['invoiced', 'claimed']);
  });

  it('are none once cancelled', () => {
    const { trade } = ordered(sampleFile());
    expect(nextFacts({ ...trade, status: 'cancelled' })).toEqual([]);
  });
});

describe('the expected schedule', () => {
  const dates = (file: TradeFile, now = NOW) =>
    expectedSchedule(file, now).map(
      ({ fact, expectedOn, basis, late }) => `${fact} ${expectedOn} ${basis}${late ? ' late' : ''}`,
    );

  it('takes its dates from the terms, and says where it only assumes', () => {
    const terms = {
      payment: onCredit(60),
      latestShipmentDate: '2026-04-05',
    };
    expect(dates(ordered(sampleFile({ terms })))).toEqual([
      'funded 2026-03-05 usual late',
      'produced 2026-03-22 lead-time',
      'packed 2026-03-22 lead-time',
      'invoiced 2026-03-23 usual',
      'export-declared 2026-03-24 usual',
      'export-released 2026-03-26 usual',
      'shipped 2026-04-05 latest-shipment',
      'import-declared 2026-05-05 usual',
      'import-released 2026-05-07 usual',
      'delivered 2026-05-09 usual',
      'settled 2026-07-08 payment-term',
      'closed 2026-07-09 usual',
    ]);
  });

  it('follows the carrier once it has announced the arrival', () => {
    const file = along(ordered(sampleFile()), pathOf({}).slice(0, 8));
    expect(file.trade.facts.at(-1)?.fact).toBe('shipped');
    expect(dates(file)[0]).toBe('import-declared 2026-04-18 estimated-arrival');
  });

  it('before the order waits for the quotation, then as long as an answer usually takes, at most as the offer stands', () => {
    const file = sampleFile();
    expect(dates(file).slice(0, 2)).toEqual(['quoted 2026-03-05 usual late', 'ordered 2026-03-12 usual']);
    const { lines, total, terms } = file.trade;
    const until = (validUntil: string) => {
      const offer = { offeredBy: 'seller' as const, number: 'Q-1', validUntil, lines, total, terms };
      const offered = makeOffer(file, offer, Temporal.Instant.from('2026-03-01T09:00:00Z'));
      return dates(offered.file, Temporal.Instant.from('2026-03-02T09:00:00Z')).slice(0, 3);
    };
    expect(until('2026-05-30')).toEqual([
      'ordered 2026-03-09 usual',
      'funded 2026-03-12 usual',
      'produced 2026-03-29 lead-time',
    ]);
    expect(until('2026-03-04')).toEqual([
      'ordered 2026-03-04 validity',
      'funded 2026-03-07 usual',
      'produced 2026-03-24 lead-time',
    ]);
  });

  it('runs through at home without declarations, and ends with the trade', () => {
    const path = pathOf({ domestic: true });
    const home = ordered(sampleFile({ domestic: true }));
    expect(dates(home).map((line) => line.split(' ')[0])).toEqual(
      path.filter((fact) => fact !== 'in-transit'),
    );
    expect(expectedSchedule(along(home, path), NOW)).toEqual([]);
  });
});
