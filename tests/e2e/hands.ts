import { type Caller, remoteCaller } from '../stage/caller.ts';
import type { Hands } from '../stage/trade-by-hand.ts';
import { here } from './here.ts';

/** Whoever acts in the demonstration, over the API: lays the ground that a page is looked at on. */
export async function demonstrationHands(): Promise<Hands & { readonly shared: Record<string, Caller> }> {
  const shared: Record<string, Caller> = {};
  for (const [role, key] of Object.entries(here().apiKeys)) {
    shared[role] = remoteCaller(here().address, { authorization: `Bearer ${key}` });
  }
  const { buyer, seller } = shared;
  if (!buyer || !seller) throw new Error('the demonstration has two sides');
  const sharedIds: Record<string, string> = {};
  for (const role of ['bank', 'carrier', 'warehouse']) sharedIds[role] = await idOf(shared[role]);
  return { buyer, seller, shared, sharedIds, buyerId: await idOf(buyer), sellerId: await idOf(seller) };
}

async function idOf(caller: Caller | undefined): Promise<string> {
  if (!caller) throw new Error('the demonstration lacks a role');
  return (await caller.get('/api/v1/session')).organisation.organisationId;
}
