import { expect, it } from 'vitest';
import { declarantOf } from './declarants.ts';
import { INCOTERM_CODES } from './rules.ts';

const exporter = (seller: string, buyer: string) => declarantOf('EXW', 'export', { seller, buyer });

it.each(['CN', 'DE', 'GB', 'US'])(
  'EXW from %s: a buyer from abroad cannot declare, the seller does at its request',
  (country) => {
    const { side, because } = exporter(country, 'BR');
    expect([side, because !== undefined]).toEqual(['seller', true]);
  },
);

it('EXW: a buyer that is established where the goods leave declares them itself', () => {
  expect(declarantOf('EXW', 'export', { seller: 'CN', buyer: 'CN' }, 'CN')).toEqual({ side: 'buyer' });
  expect(declarantOf('EXW', 'export', { seller: 'DE', buyer: 'FR' }, 'DE')).toEqual({ side: 'buyer' });
});

it('where no such law is known, and where neither side is established, the rule stands', () => {
  expect(exporter('VN', 'DE')).toEqual({ side: 'buyer' });
  expect(declarantOf('EXW', 'export', { seller: 'HK', buyer: 'DE' }, 'CN')).toEqual({ side: 'buyer' });
});

it('DDP: a seller from abroad does not import into China; into the Union it may, through a representative', () => {
  expect(declarantOf('DDP', 'import', { seller: 'DE', buyer: 'CN' })).toMatchObject({ side: 'buyer' });
  expect(declarantOf('DDP', 'import', { seller: 'CN', buyer: 'DE' })).toEqual({ side: 'seller' });
});

it('under all other rules the seller exports and the buyer imports, whatever the countries', () => {
  for (const incoterm of INCOTERM_CODES.filter((code) => code !== 'EXW' && code !== 'DDP')) {
    expect(declarantOf(incoterm, 'export', { seller: 'CN', buyer: 'DE' })).toEqual({ side: 'seller' });
    expect(declarantOf(incoterm, 'import', { seller: 'DE', buyer: 'CN' })).toEqual({ side: 'buyer' });
  }
});
