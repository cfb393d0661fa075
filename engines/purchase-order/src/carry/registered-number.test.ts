import { expect, it } from 'vitest';
import { notCarried, type PurchaseOrder, registeredNumber } from '../index.ts';

const party = (more: object) => ({ name: 'S', country: 'NO', ...more });
const order = (seller: object) => ({ buyer: party({}), seller: party(seller) }) as unknown as PurchaseOrder;

it('a party is carried with the number of its register, else with the one by which the other side knows it, as far as that says whose it is', () => {
  expect(registeredNumber(party({ legalId: '123', legalIdScheme: '0192', identifier: '7' }))).toBe(
    '0192:123',
  );
  expect(registeredNumber(party({ identifier: '987654325', identifierScheme: '0192' }))).toBe(
    '0192:987654325',
  );
  expect(registeredNumber(party({ identifier: 'K-4711' }))).toBeUndefined();
  expect(registeredNumber(party({ legalId: 'HRB 4' }))).toBe('HRB 4');
});

it('a number that is carried is not named as left out', () => {
  expect(notCarried(order({ identifier: '987654325', identifierScheme: '0192' }))).toEqual([]);
  expect(notCarried(order({ identifier: 'K-4711' }))).toEqual(['seller/identifier']);
  expect(notCarried(order({ identifier: '9', identifierScheme: '0088', legalId: '8' }))).toEqual([
    'seller/identifier',
  ]);
});
