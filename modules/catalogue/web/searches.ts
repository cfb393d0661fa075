import { oneOf, present, text, texts, type Written } from '@tongshang/ui/slots';
import type { Product } from './api.ts';

export interface ProductsSearch {
  readonly text?: string;
  readonly familyId?: string;
  readonly originCountry?: string;
  readonly organisationId?: string;
  /** Products chosen for comparison. */
  readonly compare?: readonly string[];
}

/** As many products as are compared side by side. */
const ids = (value: unknown) => texts(value, 40, 4);

export const productsSearch = (written: Written): ProductsSearch =>
  present<ProductsSearch>({
    text: text(written.text),
    familyId: text(written.familyId, 40),
    originCountry: text(written.originCountry, 2),
    organisationId: text(written.organisationId, 40),
    compare: ids(written.compare),
  });

export interface OwnProductsSearch {
  readonly text?: string;
  readonly status?: Product['status'];
}

export const ownProductsSearch = (written: Written): OwnProductsSearch =>
  present<OwnProductsSearch>({
    text: text(written.text),
    status: oneOf(written.status, ['draft', 'published', 'withdrawn']),
  });

interface CompareSearch {
  readonly ids?: readonly string[];
}

export const compareSearch = (written: Written): CompareSearch =>
  present<CompareSearch>({ ids: ids(written.ids) });
