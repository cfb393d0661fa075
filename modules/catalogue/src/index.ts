export type { CatalogueCapability } from './capability.ts';
export { catalogueModule } from './module.ts';
export type {
  Family,
  Localised,
  ParameterDefinition,
  ParameterInput,
  ParameterValues,
} from './parameters.ts';
export { priceFor } from './price.ts';
export type { Price, Product, ProductDraft, ProductImage, ProductStatus } from './product.ts';
export type { ProductFacts, ProductReference } from './product-facts.ts';
export { table as catalogueRefusals } from './refusals.ts';
