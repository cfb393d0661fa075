import { describe, expect, it } from 'vitest';
import { beginningOf } from './beginning.ts';

const NINGBO = { name: 'Ningbo', country: 'CN', unlocode: 'CNNGB' };

describe('what an offer begins with', () => {
  it('is what the firm said of itself: terms, first port, first currency, and the day its validity ends', () => {
    const payment = [
      { instalmentId: '1', share: '100', method: 'outside' as const, due: { event: 'order' as const } },
    ];
    const said = {
      ...{ incoterm: 'CIF' as const, place: NINGBO, payment, leadTimeDays: 0, validityDays: 30 },
      ...{ ports: [NINGBO, { ...NINGBO, name: 'Shanghai' }], currencies: ['EUR', 'USD'] },
    };
    expect(beginningOf(said, '2026-12-15')).toEqual({
      terms: {
        ...{ incoterm: 'CIF', place: NINGBO, portOfLoading: NINGBO, payment, currency: 'EUR' },
        ...{ modeOfTransport: 'sea', leadTimeDays: 0, partialShipments: false },
      },
      validUntil: '2027-01-14',
    });
  });

  it('is what is usual where nothing was said, and never a term of the sea for another way', () => {
    const { terms, validUntil } = beginningOf({}, '2026-12-15');
    expect([terms.incoterm, terms.modeOfTransport, terms.currency, validUntil]).toEqual([
      ...['FOB', 'sea', 'USD', undefined],
    ]);
    expect(beginningOf({ modeOfTransport: 'air' }, '2026-12-15').terms.incoterm).toBe('FCA');
  });
});
