import { type Action, offer } from '@tongshang/http';
import type { Principal } from '@tongshang/identity';
import { missingForPublication, type Product } from './product.ts';

/** What the caller may do with a product of its own: `edit`, and `publish` or `withdraw` by how it stands. */
export function productActions(product: Product, principal: Principal): Action[] {
  const isOwn = product.organisationId === principal.organisationId;
  if (!isOwn || !principal.scopes.has('catalogue:write')) return [];
  if (product.status === 'published') return [offer('edit'), offer('withdraw')];
  const isWhole = missingForPublication(product).length === 0;
  return [offer('edit'), offer('publish', { lacks: isWhole ? [] : ['PRODUCT_NOT_COMPLETE'] })];
}
