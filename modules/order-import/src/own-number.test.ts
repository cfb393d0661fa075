import type { PurchaseOrder } from '@tongshang/purchase-order';
import { expect, it } from 'vitest';
import { ownNumbers, requireOwnNumber } from './own-number.ts';

const asked = (country: string, taxId: string | null, order: object) => {
  const party = { readOrganisations: async () => [{ country, taxId }] };
  return ownNumbers({ party } as never, {} as never, {} as never, order as PurchaseOrder);
};

it('ORDER-IMPORT-16: another tax number than one has is a difference, whichever side one is; another spelling is none', async () => {
  const stated = { seller: { taxId: 'DE299999999' }, buyer: { taxId: 'FR 40 303265045' } };
  expect(await asked('DE', 'DE811234567', stated)).toEqual({
    seller: { stated: 'DE299999999', own: 'DE811234567' },
    buyer: { stated: 'FR 40 303265045', own: 'DE811234567' },
  });
  expect(await asked('FR', '40303265045', { seller: {}, buyer: stated.buyer })).toEqual({});
  expect(await asked('DE', null, stated)).toEqual({});
  expect(() => requireOwnNumber({ stated: '1', own: '2' })).toThrow(
    expect.objectContaining({ code: 'ORDER_OWN_NUMBER_DIFFERS', place: 'numberAsOwn' }),
  );
  expect(() => requireOwnNumber(undefined)).not.toThrow();
});
