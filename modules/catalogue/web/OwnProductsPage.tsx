import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { pagedQuery } from '@tongshang/ui/api';
import { Badge, type Column, DataTable, Empty, Icon, SearchText, When } from '@tongshang/ui/components';
import { formatMoment } from '@tongshang/ui/i18n';
import { mayGo, useSession } from '@tongshang/ui/session';
import { usePageSearch } from '@tongshang/ui/slots';
import { Button, Select } from 'antd';
import type { Product } from './api.ts';
import { priceColumn } from './first-price.tsx';
import layout from './layout.module.css';
import { ProductPicture } from './ProductPicture.tsx';
import styles from './products.module.css';
import { type OwnProductsSearch, ownProductsSearch } from './searches.ts';
import { type Text, useText } from './text.ts';

/** A seller's own products, drafts too. */
export default function OwnProductsPage() {
  const text = useText();
  const { t } = text;
  const search = usePageSearch(ownProductsSearch);
  const navigate = useNavigate({ from: '/products/own' });
  const writes = mayGo(useSession(), '/products/new');
  const query = useInfiniteQuery(pagedQuery('products', '/api/v1/products/own', { ...search }));
  const set = (change: { [K in keyof OwnProductsSearch]: OwnProductsSearch[K] | undefined }) =>
    void navigate({
      search: (before: OwnProductsSearch) => ({ ...before, ...change }) as OwnProductsSearch,
      replace: true,
    });
  return (
    <div>
      <p className="small">
        <Link to="/products">{t('nav.products')}</Link>
      </p>
      <div className={styles.head}>
        <h1>{t('products.own')}</h1>
        {writes && (
          <div>
            <Button href="/api/v1/products/own/export" icon={<Icon name="download" />}>
              CSV
            </Button>
            <Link to="/products/import">
              <Button icon={<Icon name="upload" />}>{t('products.import')}</Button>
            </Link>
            <Link to="/products/new">
              <Button type="primary" icon={<Icon name="plus" />}>
                {t('products.new')}
              </Button>
            </Link>
          </div>
        )}
      </div>
      <DataTable
        name="own-products"
        query={query}
        keyOf={(row) => row.productId}
        columns={columnsOf(text, writes)}
        filters={
          <>
            <SearchText
              value={search.text ?? ''}
              hint={t('products.searchHint')}
              onSearch={(typed) => set({ text: typed || undefined })}
            />
            <Select
              allowClear
              aria-label={t('queue.state')}
              placeholder={t('queue.state')}
              value={search.status}
              onChange={(status: Product['status'] | undefined) => set({ status })}
              className={layout.filter ?? ''}
              options={(['draft', 'published', 'withdrawn'] as const).map((value) => ({
                value,
                label: t(`productStatus.${value}`),
              }))}
            />
          </>
        }
        empty={
          <Empty
            icon="products"
            title={t('products.ownNone')}
            steps={
              writes && (
                <>
                  <Link to="/products/new">{t('products.new')}</Link>
                  <Link to="/products/import">{t('products.import')}</Link>
                </>
              )
            }
          >
            {t('products.ownNoneText')}
          </Empty>
        }
      />
    </div>
  );
}

function columnsOf(text: Text, writes: boolean): Column<Product>[] {
  const { t, of, language } = text;
  return [
    {
      key: 'name',
      title: t('word.product'),
      fixed: true,
      cell: (row) => (
        <span className={styles.named}>
          <ProductPicture product={row} size={40} />
          <span>
            <Link
              to={writes ? '/products/$productId/edit' : '/products/$productId'}
              params={{ productId: row.productId }}
            >
              {of(row.name)}
            </Link>
            <div className="faint small">{row.sku}</div>
          </span>
        </span>
      ),
      plain: (row) => `${of(row.name)} ${row.sku}`,
    },
    {
      key: 'status',
      title: t('queue.state'),
      cell: (row) => (
        <Badge tone={row.status === 'published' ? 'sea' : 'quiet'}>{t(`productStatus.${row.status}`)}</Badge>
      ),
      plain: (row) => t(`productStatus.${row.status}`),
    },
    { key: 'hs', title: t('word.hsCode'), cell: (row) => row.hsCode, plain: (row) => row.hsCode ?? '' },
    priceColumn(text),
    {
      key: 'changed',
      title: t('word.changed'),
      cell: (row) => <When value={row.changedAt} />,
      plain: (row) => formatMoment(row.changedAt, language),
    },
  ];
}
