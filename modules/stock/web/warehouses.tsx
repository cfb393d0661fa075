import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Localised, Place } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';
import { Select } from 'antd';
import { useText } from './text.ts';

export interface Warehouse {
  readonly warehouseId: string;
  readonly keeperOrganisationId: string;
  readonly name: Localised;
  readonly place: Place;
}

export const warehousesQuery = queryOptions({
  queryKey: ['warehouses'],
  queryFn: async ({ signal }) => (await get('/api/v1/warehouses', undefined, signal)).items,
});

export function WarehouseSelect(props: {
  value?: string;
  onChange?: (warehouseId: string) => void;
  id?: string;
  allowClear?: boolean;
}) {
  const { of } = useText();
  const { data = [] } = useQuery(warehousesQuery);
  return (
    <Select
      {...props}
      options={data.map((one) => ({ value: one.warehouseId, label: `${of(one.name)} · ${one.place.name}` }))}
    />
  );
}
