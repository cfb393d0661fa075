import type { BodyOf } from '@tongshang/ui/api';
import type { Family, Product } from './api.ts';

/** What the editing form holds; numbers as text, so that nothing passes through a float. */
export interface ProductForm {
  readonly sku: string;
  readonly gtin?: string;
  readonly name: { readonly en?: string; readonly 'zh-CN'?: string };
  readonly description?: { readonly en?: string; readonly 'zh-CN'?: string };
  readonly familyId?: string;
  readonly variantOf?: string;
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly unit: string;
  readonly minimumOrderQuantity?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly piecesPerCarton?: number | null;
  readonly cartonNetWeightKg?: string;
  readonly cartonGrossWeightKg?: string;
  readonly cartonLengthCm?: string;
  readonly cartonWidthCm?: string;
  readonly cartonHeightCm?: string;
  readonly innerPacksPerCarton?: number | null;
  readonly leadTimeDays?: number | null;
  readonly parameters?: Readonly<Record<string, string | boolean | undefined>>;
  readonly prices?: readonly {
    readonly currency?: string;
    readonly minimumQuantity?: string;
    readonly amount?: string;
    readonly per?: string;
    readonly validFrom?: string;
    readonly validUntil?: string;
  }[];
}

const present = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Partial<T>;

type ProductDraft = BodyOf<'/api/v1/products', 'post'>;

/** The form's values as the wire wants them: what was left empty is absent, parameters carry their unit. */
export function draftOf(form: ProductForm, family: Family | undefined): ProductDraft {
  const { name, description, parameters = {}, prices = [], ...stated } = form;
  const described = present(description ?? {});
  const known = Object.entries(present(parameters)).flatMap(([code, value]) => {
    const definition = family?.parameters.find((one) => one.code === code);
    if (!definition || value === undefined) return [];
    const wire =
      definition.type === 'number' && definition.unit && typeof value === 'string'
        ? { value, unit: definition.unit }
        : value;
    return [[code, wire] as const];
  });
  return {
    ...present(stated),
    name: present(name),
    ...(Object.keys(described).length > 0 ? { description: described } : {}),
    ...(known.length > 0 ? { parameters: Object.fromEntries(known) } : {}),
    prices: prices
      .filter((price) => price.amount)
      .map((price) => present({ ...price, minimumQuantity: price.minimumQuantity || '1' })),
  } as ProductDraft;
}

/** A stored product as the form shows it. */
export function formOf(product: Product): ProductForm {
  const {
    productId: _id,
    organisationId: _organisation,
    status: _status,
    images: _images,
    version: _version,
    changedAt: _changed,
    ...stated
  } = product;
  const {
    createdAt: _created,
    publishedAt: _published,
    ...kept
  } = stated as typeof stated & {
    createdAt?: string;
    publishedAt?: string;
  };
  return kept as ProductForm;
}
