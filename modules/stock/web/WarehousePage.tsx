import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Schema } from '@tongshang/ui/api';
import { pagedQuery } from '@tongshang/ui/api';
import {
  type Column,
  DataTable,
  Empty,
  Loaded,
  OrganisationName,
  Quantity,
  quantityText,
  When,
} from '@tongshang/ui/components';
import { formatMoment } from '@tongshang/ui/i18n';
import { usePageSearch } from '@tongshang/ui/slots';
import { Segmented, Select, Tabs } from 'antd';
import layout from './layout.module.css';
import { StockForms } from './StockForms.tsx';
import { type WarehouseSearch, warehouseSearch } from './searches.ts';
import { type Text, useText } from './text.ts';
import { stockActionsQuery, useWarehouseOptions, type Warehouse, warehousesQuery } from './warehouses.tsx';

type StockRow = Schema<'StockRow'>;
type StockMove = Schema<'StockMove'>;

/** The lot of what came back by a claim, named by trade and claim. */
const RETURNED = /\/CL-\d+$/;

/** What lies where, what moved, what is to arrive; the phone at the dock. */
export default function WarehousePage() {
  const { t } = useText();
  const search = usePageSearch(warehouseSearch);
  const navigate = useNavigate({ from: '/warehouse' });
  const queries = useQueryClient();
  const warehouses = useQuery(warehousesQuery);
  const { data: actions = [] } = useQuery(stockActionsQuery);
  const view = search.view ?? 'stock';
  const set = (change: { [K in keyof WarehouseSearch]: WarehouseSearch[K] | undefined }) =>
    void navigate({
      search: (before: WarehouseSearch) => ({ ...before, ...change }) as WarehouseSearch,
      replace: true,
    });
  return (
    <div>
      <h1>{t('nav.warehouse')}</h1>
      <Loaded query={warehouses}>
        {(items) => (
          <>
            <div className={layout.toolRow}>
              <Segmented
                aria-label={t('nav.warehouse')}
                value={view}
                onChange={(next) => set({ view: next })}
                options={(['stock', 'moves', 'arriving'] as const).map((value) => ({
                  value,
                  label: t(`warehouse.${value}`),
                }))}
              />
              {items.length > 1 && (
                <WarehouseChooser
                  warehouses={items}
                  chosen={search.warehouseId}
                  choose={(warehouseId) => set({ warehouseId })}
                />
              )}
            </div>
            {view === 'stock' && <Stock warehouseId={search.warehouseId} />}
            {view === 'moves' && <Moves />}
            {view === 'arriving' && <Arriving />}
            {actions.length > 0 && (
              <Tabs
                className={layout.later ?? ''}
                items={StockForms({ warehouses: items, actions, t }).map(({ key, label, content }) => ({
                  key,
                  label,
                  children: content(() => {
                    for (const name of ['stock', 'moves', 'warehouses'])
                      void queries.invalidateQueries({ queryKey: [name] });
                  }),
                }))}
              />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function useWarehouseName(): (warehouseId: string) => string {
  const { of } = useText();
  const { data = [] } = useQuery(warehousesQuery);
  return (warehouseId) => of(data.find((one) => one.warehouseId === warehouseId)?.name) || '—';
}

function WarehouseChooser(props: {
  warehouses: readonly Warehouse[];
  chosen: string | undefined;
  choose(warehouseId: string | undefined): void;
}) {
  const { t } = useText();
  return (
    <Select
      allowClear
      aria-label={t('form.warehouse')}
      placeholder={t('warehouse.all')}
      {...(props.chosen ? { value: props.chosen } : {})}
      className={layout.chooser ?? ''}
      onChange={props.choose}
      options={useWarehouseOptions(props.warehouses)}
    />
  );
}

function Stock(props: { warehouseId: string | undefined }) {
  const text = useText();
  const { t, of } = text;
  const warehouseName = useWarehouseName();
  const query = useInfiniteQuery(
    pagedQuery('stock', '/api/v1/stock', { warehouseId: props.warehouseId }, 50),
  );
  const figure = (key: 'onHand' | 'reserved' | 'free', title: string): Column<StockRow> => ({
    key,
    title,
    number: true,
    cell: (row) => <Quantity value={{ value: row[key], unit: row.unit }} />,
    plain: (row) => quantityText(text, { value: row[key], unit: row.unit }),
  });
  const columns: Column<StockRow>[] = [
    {
      key: 'name',
      title: t('word.goods'),
      fixed: true,
      cell: (row) => (
        <>
          {of(row.name)}
          <div className="faint small">
            {[row.sku, row.batch, RETURNED.test(row.batch) && t('form.returned')].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
      plain: (row) => [of(row.name), row.sku, row.batch].filter(Boolean).join(' '),
    },
    {
      key: 'warehouse',
      title: t('form.warehouse'),
      cell: (row) => warehouseName(row.warehouseId),
      plain: (row) => warehouseName(row.warehouseId),
    },
    {
      key: 'owner',
      title: t('warehouse.owner'),
      extra: true,
      cell: (row) => <OrganisationName organisationId={row.organisationId} />,
      plain: (row) => row.organisationId,
    },
    figure('onHand', t('warehouse.onHand')),
    figure('reserved', t('warehouse.reserved')),
    figure('free', t('warehouse.free')),
    {
      key: 'trade',
      title: t('warehouse.forTrade'),
      cell: (row) =>
        row.tradeId ? (
          <Link to="/trades/$tradeId" params={{ tradeId: row.tradeId }}>
            {t('queue.openTrade')}
          </Link>
        ) : (
          ''
        ),
      plain: (row) => row.tradeId ?? '',
    },
  ];
  return (
    <DataTable
      name="stock"
      query={query}
      keyOf={(row) => row.warehouseId + row.goodsId + row.organisationId + row.batch}
      columns={columns}
      empty={
        <Empty icon="warehouse" title={t('warehouse.empty')}>
          {t('warehouse.emptyText')}
        </Empty>
      }
    />
  );
}

const signed = (text: Text, value: string, unit: string) =>
  /[1-9]/.test(value) ? `${value.startsWith('-') ? '' : '+'}${quantityText(text, { value, unit })}` : '';

function Moves() {
  const text = useText();
  const { t, of, code, language } = text;
  const warehouseName = useWarehouseName();
  const query = useInfiniteQuery(pagedQuery('moves', '/api/v1/stock/moves', {}, 50));
  const columns: Column<StockMove>[] = [
    {
      key: 'when',
      title: t('accounts.when'),
      fixed: true,
      cell: (row) => <When value={row.movedAt} />,
      plain: (row) => formatMoment(row.movedAt, language),
    },
    {
      key: 'kind',
      title: t('accounts.what'),
      cell: (row) => code('moveKind', row.kind),
      plain: (row) => code('moveKind', row.kind),
    },
    { key: 'goods', title: t('word.goods'), cell: (row) => of(row.name), plain: (row) => of(row.name) },
    {
      key: 'warehouse',
      title: t('form.warehouse'),
      cell: (row) => warehouseName(row.warehouseId),
      plain: (row) => warehouseName(row.warehouseId),
    },
    {
      key: 'onHand',
      title: t('warehouse.onHand'),
      number: true,
      cell: (row) => signed(text, row.onHandChange, row.unit),
      plain: (row) => signed(text, row.onHandChange, row.unit),
    },
    {
      key: 'reserved',
      title: t('warehouse.reserved'),
      number: true,
      cell: (row) => signed(text, row.reservedChange, row.unit),
      plain: (row) => signed(text, row.reservedChange, row.unit),
    },
  ];
  return (
    <DataTable
      name="moves"
      query={query}
      keyOf={(row) => row.moveId}
      columns={columns}
      empty={<Empty icon="warehouse" title={t('warehouse.noMoves')} />}
    />
  );
}

/** Trades whose goods are under way and may be received here. */
function Arriving() {
  const text = useText();
  const { t, of } = text;
  const query = useInfiniteQuery(
    pagedQuery('trades', '/api/v1/trades', { status: 'open', waitingForMe: true }, 50),
  );
  const rows = query.data?.pages
    .flatMap((page) => page.items)
    .filter((row) => row.waitingFor === 'delivered');
  return (
    <Loaded query={{ data: rows, error: query.error, refetch: () => query.refetch() }}>
      {(items) =>
        items.length === 0 ? (
          <Empty icon="check" title={t('warehouse.nothingArriving')}>
            {t('warehouse.nothingArrivingText')}
          </Empty>
        ) : (
          <ul>
            {items.map((row) => (
              <li key={row.tradeId} className={layout.arrival}>
                <span className={layout.grow}>
                  <strong>{row.number}</strong> {of(row.goods)}{' '}
                  <span className="faint">{of(row.seller.name)}</span>
                </span>
                <Link to="/trades/$tradeId" params={{ tradeId: row.tradeId }} search={{ do: 'delivered' }}>
                  {t('act.delivered')}
                </Link>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
