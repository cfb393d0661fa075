import { FACTS, TRADE_ROLES } from '@tongshang/trade-facts';
import type { TariffSearch } from './clearance/TariffPage.tsx';
import type { OwnProductsSearch } from './products/OwnProductsPage.tsx';
import type { ProductsSearch } from './products/ProductsPage.tsx';
import type { TradeSearch } from './trade-file/TradePage.tsx';
import { tradeParts } from './trade-file/trade-parts.ts';
import type { TradesSearch } from './trades/TradesPage.tsx';
import type { WarehouseSearch } from './warehouse/WarehousePage.tsx';

/** What stands behind the `?` of an address: anybody may write anything there, so each page takes only what it knows. */
type Written = Record<string, unknown>;

const text = (value: unknown, longest = 200): string | undefined => {
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written !== '' && written.length <= longest ? written : undefined;
};
const flag = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined);
const oneOf = <const T extends string>(value: unknown, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);

/** Leaves out what is not there, so that the address stays short. */
function present<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** An address within this site only: a foreign one would make the sign-in a stepping stone. */
export function localAddress(value: unknown): string | undefined {
  const written = text(value, 2000);
  return written?.startsWith('/') && !/^\/[/\\]/.test(written) ? written : undefined;
}

export const signInSearch = (written: Written): { to?: string } =>
  present<{ to?: string }>({ to: localAddress(written.to) });

export const tradesSearch = (written: Written): TradesSearch =>
  present<TradesSearch>({
    text: text(written.text, 100),
    status: oneOf(written.status, ['open', 'cancelled', 'closed']),
    role: oneOf(written.role, TRADE_ROLES),
    milestone: oneOf(written.milestone, FACTS),
    waitingForMe: flag(written.waitingForMe),
  });

export const tradeSearch = (written: Written): TradeSearch =>
  present<TradeSearch>({
    mark: text(written.mark),
    do: text(written.do),
    part: oneOf(written.part, tradeParts),
  });

export const productsSearch = (written: Written): ProductsSearch =>
  present<ProductsSearch>({
    text: text(written.text),
    familyId: text(written.familyId, 40),
    originCountry: text(written.originCountry, 2),
    organisationId: text(written.organisationId, 40),
    compare: ids(written.compare),
  });

export const ownProductsSearch = (written: Written): OwnProductsSearch =>
  present<OwnProductsSearch>({
    text: text(written.text),
    status: oneOf(written.status, ['draft', 'published', 'withdrawn']),
  });

const ids = (value: unknown): readonly string[] | undefined => {
  const kept = (Array.isArray(value) ? value : []).flatMap((one) => text(one, 40) ?? []).slice(0, 4);
  return kept.length > 0 ? kept : undefined;
};

export const compareSearch = (written: Written): { ids?: readonly string[] } =>
  present<{ ids?: readonly string[] }>({ ids: ids(written.ids) });

export const queueSearch = (written: Written): { all?: true } =>
  present<{ all?: true }>({ all: flag(written.all) });

export const warehouseSearch = (written: Written): WarehouseSearch =>
  present<WarehouseSearch>({
    warehouseId: text(written.warehouseId, 40),
    view: oneOf(written.view, ['stock', 'moves', 'arriving']),
  });

export const tariffSearch = (written: Written): TariffSearch =>
  present<TariffSearch>({
    hs: text(written.hs, 14),
    from: text(written.from, 2),
    to: text(written.to, 2),
    value: text(written.value, 32),
    quantity: text(written.quantity, 32),
    netWeightKg: text(written.netWeightKg, 32),
  });
