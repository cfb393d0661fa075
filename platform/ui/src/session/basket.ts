import { useSyncExternalStore } from 'react';
import type { Localised } from '../api/wire.ts';
import { readStoredJson, writeStored } from './stored.ts';

/** A product somebody means to ask about. Kept in this browser until the enquiry is sent. */
export interface BasketItem {
  readonly productId: string;
  readonly sellerOrganisationId: string;
  readonly sku: string;
  readonly name: Localised;
  readonly unit: string;
  readonly quantity: string;
}

export const addTo = (basket: readonly BasketItem[], item: BasketItem): BasketItem[] => [
  ...basket.filter((one) => one.productId !== item.productId),
  item,
];

let basket: readonly BasketItem[] | undefined;
const listeners = new Set<() => void>();
const read = (): readonly BasketItem[] => {
  basket ??= readStoredJson<BasketItem[]>('basket') ?? [];
  return basket;
};

export function writeBasket(next: readonly BasketItem[]): void {
  basket = next;
  writeStored('basket', next.length > 0 ? JSON.stringify(next) : undefined);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useBasket = (): readonly BasketItem[] => useSyncExternalStore(subscribe, read);
