export type { CatalogueCapability } from './capability.ts';
export { catalogueModule } from './module.ts';
export { priceFor } from './price.ts';
export type { Price, ProductDraft } from './product.ts';
