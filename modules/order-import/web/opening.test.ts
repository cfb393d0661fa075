import { expect, it } from 'vitest';
import { counterpartOf } from './opening.ts';

it('begins with the one contact that an order may mean, never with an organisation or one of several', () => {
  const contact = { organisationId: 'c', isContact: true };
  const firm = { organisationId: 'f' };
  expect(counterpartOf([contact])).toEqual({ counterpartOrganisationId: 'c' });
  expect([[], [firm], [contact, firm], [contact, contact]].map(counterpartOf)).toEqual([{}, {}, {}, {}]);
});
