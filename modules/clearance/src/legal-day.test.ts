import { expect, it } from 'vitest';
import { legalDay, officeOf } from './legal-day.ts';
import { clearanceDesk, declareAs, readyForExport } from './testing/clearance-desk.ts';

const evening = Temporal.Instant.from('2026-12-31T18:30:00Z');

it('the day at a customs office is that of its own clocks, not of UTC', () => {
  const dayIn = (country: string) => legalDay(evening, { country }).toString();
  expect(dayIn('CN')).toBe('2027-01-01');
  expect(dayIn('GB')).toBe('2026-12-31');
  expect(legalDay(Temporal.Instant.from('2027-01-01T06:30:00Z'), { country: 'US' }).toString()).toBe(
    '2027-01-01',
  );
  expect(
    legalDay(Temporal.Instant.from('2027-01-01T06:30:00Z'), {
      country: 'US',
      name: 'Los Angeles',
    }).toString(),
  ).toBe('2026-12-31');
});

it('the office is at the port in its country, and a port elsewhere is none of it', () => {
  const at = (name: string, country: string) => ({ name, country });
  const terms = { portOfLoading: at('Shanghai', 'CN'), portOfDischarge: at('Los Angeles', 'US') } as never;
  expect(officeOf({ terms }, 'US', 'import')).toEqual(at('Los Angeles', 'US'));
  expect(officeOf({ terms }, 'CN', 'export')).toEqual(at('Shanghai', 'CN'));
  expect(officeOf({ terms }, 'MX', 'import')).toEqual({ country: 'MX' });
});

it('an export that is declared in China in the first hours of a year is assessed, and numbered, in that year', async () => {
  const desk = await clearanceDesk({ clock: () => evening });
  try {
    const body = { from: 'USD', to: 'CNY', rate: '7.1', source: 'Test', date: '2026-12-31' };
    await desk.as('bank').send('POST', '/api/v1/exchange-rates', body);
    const declared = await declareAs(desk, 'seller', await readyForExport(desk), { direction: 'export' });
    expect([declared.body.number, declared.body.assessment?.date]).toEqual([
      'CNE2027-00000001',
      '2027-01-01',
    ]);
  } finally {
    await desk.close();
  }
});
