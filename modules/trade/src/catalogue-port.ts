import type { Tx } from '@tongshang/database';
import type { Localised } from '@tongshang/trade-facts';

/** Which of the seller's products a line means, by id or by the seller's article number. */
export type ProductReference = {
  readonly productId?: string;
  readonly sku?: string;
  readonly quantity: string;
  readonly unit: string;
};

/** What the catalogue knows of a line's product; weights are for the whole quantity asked about. */
export type ProductFacts = {
  readonly productId: string;
  readonly sku: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly unit: string;
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  /** The published price at this quantity in the currency asked about; absent when none is published. */
  readonly listPrice?: { readonly amount: string; readonly currency: string; readonly per?: string };
  readonly demonstration?: readonly string[];
};

/** What trade asks of the catalogue. */
export type CataloguePort = {
  /** In the order of the references; undefined where the seller has no such product on show to the caller. */
  productFacts(
    tx: Tx,
    sellerOrganisationId: string,
    currency: string,
    references: readonly ProductReference[],
  ): Promise<readonly (ProductFacts | undefined)[]>;
};
