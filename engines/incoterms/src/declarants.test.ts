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

it('DDP: a seller from abroad does not import into China; elsewhere it may', () => {
  expect(declarantOf('DDP', 'import', { seller: 'DE', buyer: 'CN' })).toMatchObject({ side: 'buyer' });
});

it.each([
  ['DE', 'indirect representative', '170(2)'],
  ['GB', 'indirect representative', 'section 21'],
  ['US', 'resident agent', '19 CFR 141.18'],
])('DDP to %s: the seller from abroad imports with somebody there, by the law', (buyer, who, law) => {
  const { side, because, through } = declarantOf('DDP', 'import', { seller: 'CN', buyer });
  expect([side, because]).toEqual(['seller', undefined]);
  expect(through?.en).toContain(who);
  expect(through?.en).toContain(law);
  expect(through?.['zh-CN']).toMatch(/境外企业/);
});

it('whoever is established where the goods come in needs nobody', () => {
  expect(declarantOf('DDP', 'import', { seller: 'FR', buyer: 'DE' })).toEqual({ side: 'seller' });
  expect(declarantOf('DAP', 'import', { seller: 'CN', buyer: 'GB' })).toEqual({ side: 'buyer' });
});

it('under all other rules the seller exports and the buyer imports, whatever the countries', () => {
  for (const incoterm of INCOTERM_CODES.filter((code) => code !== 'EXW' && code !== 'DDP')) {
    expect(declarantOf(incoterm, 'export', { seller: 'CN', buyer: 'DE' })).toEqual({ side: 'seller' });
    expect(declarantOf(incoterm, 'import', { seller: 'DE', buyer: 'CN' })).toEqual({ side: 'buyer' });
  }
});
