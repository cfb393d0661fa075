import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { pagedQuery } from '@tongshang/ui/api';
import {
  Badge,
  type Column,
  DataTable,
  Day,
  Empty,
  Icon,
  Money,
  moneyText,
  SearchText,
} from '@tongshang/ui/components';
import { formatDay } from '@tongshang/ui/i18n';
import { useKeys } from '@tongshang/ui/keys';
import { mayGo, useSession } from '@tongshang/ui/session';
import { usePageSearch } from '@tongshang/ui/slots';
import { Button, Select } from 'antd';
import { type Listed, states } from './api.ts';
import styles from './purchasing.module.css';
import { type OrdersSearch, ordersSearch } from './searches.ts';
import { type Text, useText } from './text.ts';

/** All orders to suppliers, the newest first. */
export default function OrdersPage() {
  const text = useText();
  const { t } = text;
  const search = usePageSearch(ordersSearch);
  const navigate = useNavigate({ from: '/supplier-orders' });
  const writes = mayGo(useSession(), '/supplier-orders/new');
  const query = useInfiniteQuery(pagedQuery('supplier-orders', '/api/v1/supplier-orders', { ...search }));
  useKeys(
    t('purchasing.title'),
    writes
      ? [
          {
            keys: 'n',
            label: t('purchasing.new'),
            run: () => void navigate({ to: '/supplier-orders/new' }),
          },
        ]
      : [],
  );
  const isFiltered = Object.keys(search).length > 0;
  const isFirst = query.data?.pages[0]?.items.length === 0 && !isFiltered;
  return (
    <div>
      <div className={styles.head}>
        <h1>{t('purchasing.title')}</h1>
        {writes && (
          <Link to="/supplier-orders/new">
            <Button type="primary" icon={<Icon name="plus" />}>
              {t('purchasing.new')}
            </Button>
          </Link>
        )}
      </div>
      <DataTable<Listed>
        name="supplier-orders"
        query={query}
        keyOf={(row) => row.supplierOrderId}
        waits={(row) => row.isLate}
        columns={columnsOf(text)}
        filters={isFirst ? undefined : <Filters />}
        empty={
          isFiltered ? (
            <Empty icon="search" title={t('purchasing.noneFound')} />
          ) : (
            <Empty
              icon="goods"
              title={t('purchasing.none')}
              steps={writes && <Link to="/supplier-orders/new">{t('purchasing.new')}</Link>}
            >
              {t('purchasing.noneText')}
            </Empty>
          )
        }
      />
    </div>
  );
}

function Filters() {
  const { t } = useText();
  const search = usePageSearch(ordersSearch);
  const navigate = useNavigate({ from: '/supplier-orders' });
  const set = (change: { [K in keyof OrdersSearch]: OrdersSearch[K] | undefined }) =>
    void navigate({
      search: (before: OrdersSearch) => ({ ...before, ...change }) as OrdersSearch,
      replace: 'text' in change,
    });
  return (
    <>
      <SearchText
        value={search.text ?? ''}
        hint={t('purchasing.searchHint')}
        onSearch={(typed) => set({ text: typed || undefined })}
      />
      <Select
        allowClear
        aria-label={t('purchasing.state')}
        placeholder={t('purchasing.state')}
        className={styles.filter ?? ''}
        value={search.state}
        onChange={(state: OrdersSearch['state']) => set({ state })}
        options={states.map((value) => ({ value, label: t(`supplierOrderState.${value}`) }))}
      />
    </>
  );
}

function columnsOf({ t, of, language }: Text): Column<Listed>[] {
  return [
    {
      key: 'number',
      title: t('purchasing.number'),
      fixed: true,
      cell: (row) => (
        <Link to="/supplier-orders/$supplierOrderId" params={{ supplierOrderId: row.supplierOrderId }}>
          {row.number}
        </Link>
      ),
      plain: (row) => row.number,
    },
    {
      key: 'supplier',
      title: t('purchasing.supplier'),
      cell: (row) => of(row.supplier.name),
      plain: (row) => of(row.supplier.name),
    },
    {
      key: 'state',
      title: t('purchasing.state'),
      cell: (row) => (
        <>
          {t(`supplierOrderState.${row.state}`)} · {t(`supplierReceived.${row.received}`)}
        </>
      ),
      plain: (row) => `${t(`supplierOrderState.${row.state}`)} · ${t(`supplierReceived.${row.received}`)}`,
    },
    {
      key: 'deliverBy',
      title: t('purchasing.deliverBy'),
      cell: (row) =>
        row.deliverBy && (
          <>
            <Day value={row.deliverBy} /> {row.isLate && <Badge tone="amber">{t('purchasing.late')}</Badge>}
          </>
        ),
      plain: (row) => (row.deliverBy ? formatDay(row.deliverBy, language) : ''),
    },
    {
      key: 'total',
      title: t('purchasing.total'),
      number: true,
      cell: (row) => <Money value={row.total} />,
      plain: (row) => moneyText(row.total),
    },
    {
      key: 'owed',
      title: t('purchasing.owed'),
      number: true,
      cell: (row) => <Money value={row.owed} />,
      plain: (row) => moneyText(row.owed),
    },
  ];
}
