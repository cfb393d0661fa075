import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import type { Warehouse } from './warehouse-store.ts';

/** What the caller may do with stock apart from a trade; `admit-client` names a warehouse that it keeps. */
export function warehouseActions(warehouses: readonly Warehouse[], principal: Principal): Action[] {
  if (!principal.scopes.has('stock:write')) return [];
  const lacking = (needed: number) => (warehouses.length < needed ? ['WAREHOUSE_NOT_FOUND'] : []);
  const kept = warehouses.filter((one) => one.keeperOrganisationId === principal.organisationId);
  return [
    offer('receive', { lacks: lacking(1) }),
    offer('transfer', { lacks: lacking(2) }),
    offer('open'),
    ...kept.map(({ warehouseId }) => offer('admit-client', { subject: warehouseId })),
    offer('set-company-prefix'),
  ];
}
