import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Action, Localised, Place, ReplyOf } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';
import { usePlaceNames } from '@tongshang/ui/places';
import { Select } from 'antd';
import { useText } from './text.ts';

type Listed = ReplyOf<'/api/v1/warehouses', 'get'>;

export interface Warehouse {
  readonly warehouseId: string;
  readonly keeperOrganisationId: string;
  readonly name: Localised;
  readonly place: Place;
}

const listQuery = queryOptions({
  queryKey: ['warehouses'],
  queryFn: ({ signal }) => get('/api/v1/warehouses', undefined, signal),
});

export const warehousesQuery = { ...listQuery, select: ({ items }: Listed): readonly Warehouse[] => items };

/** What I may do with stock apart from a trade. */
export const stockActionsQuery = {
  ...listQuery,
  select: ({ actions }: Listed): readonly Action[] => actions,
};

export function WarehouseSelect(props: {
  value?: string;
  onChange?: (warehouseId: string) => void;
  id?: string;
  allowClear?: boolean;
}) {
  const { data = [] } = useQuery(warehousesQuery);
  return <Select {...props} options={useWarehouseOptions(data)} />;
}

/** Warehouses to choose from, each with its place as the reader calls it. */
export function useWarehouseOptions(warehouses: readonly Warehouse[]) {
  const { of } = useText();
  const places = usePlaceNames(warehouses.map(({ place }) => place));
  return warehouses.map(({ warehouseId, name }, at) => ({
    value: warehouseId,
    label: `${of(name)} · ${places[at]}`,
  }));
}
