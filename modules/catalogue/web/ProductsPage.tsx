import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { pagedQuery } from '@tongshang/ui/api';
import {
  type Column,
  Country,
  CountrySelect,
  DataTable,
  Empty,
  Icon,
  OrganisationName,
  Quantity,
  quantityText,
  SearchText,
} from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { mayGo, useBasket, useSession } from '@tongshang/ui/session';
import { usePageSearch } from '@tongshang/ui/slots';
import { Button, Checkbox, Select } from 'antd';
import { familiesQuery, type Product } from './api.ts';
import { priceColumn } from './first-price.tsx';
import layout from './layout.module.css';
import { ProductPicture } from './ProductPicture.tsx';
import styles from './products.module.css';
import { type ProductsSearch, productsSearch } from './searches.ts';
import { type Text, useText } from './text.ts';

/** Published products of all sellers; chosen ones side by side, or straight into an enquiry. */
export default function ProductsPage() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const search = usePageSearch(productsSearch);
  const navigate = useNavigate({ from: '/products' });
  const { compare = [], ...filters } = search;
  const query = useInfiniteQuery(pagedQuery('products', '/api/v1/products', filters));
  const basket = useBasket();
  const set = (change: Partial<Record<keyof ProductsSearch, unknown>>) =>
    void navigate({
      search: (before: ProductsSearch) => ({ ...before, ...change }) as ProductsSearch,
      replace: true,
    });
  const choose = (productId: string, chosen: boolean) => {
    const next = chosen ? [...compare, productId].slice(-4) : compare.filter((one) => one !== productId);
    set({ compare: next.length > 0 ? next : undefined });
  };
  return (
    <div>
      <div className={styles.head}>
        <h1>{t('nav.products')}</h1>
        {mayGo(session, '/products/own') && (
          <div>
            <Link to="/products/own">
              <Button>{t('products.own')}</Button>
            </Link>
            {mayGo(session, '/products/new') && (
              <Link to="/products/new">
                <Button icon={<Icon name="plus" />}>{t('products.new')}</Button>
              </Link>
            )}
          </div>
        )}
      </div>
      <DataTable
        name="products"
        query={query}
        keyOf={(row) => row.productId}
        columns={columnsOf(text, compare, choose)}
        filters={<Filters search={search} set={set} />}
        empty={
          <Empty icon="products" title={t('products.none')}>
            {t('products.noneText')}
          </Empty>
        }
      />
      {(compare.length > 1 || basket.length > 0) && (
        <div className={styles.basket}>
          <span>
            {basket.length > 0
              ? t('products.inBasket', { count: basket.length })
              : t('products.chosen', { count: compare.length })}
          </span>
          {compare.length > 1 && (
            <Link to="/products/compare" search={{ ids: compare }}>
              <Button>{t('products.compare', { count: compare.length })}</Button>
            </Link>
          )}
          {basket.length > 0 && (
            <Link to="/enquiry">
              <Button type="primary">{t('word.new')}</Button>
            </Link>
          )}
        </div>
      )}
    </div>
  );
}

function Filters(props: {
  search: ProductsSearch;
  set(change: Partial<Record<keyof ProductsSearch, unknown>>): void;
}) {
  const { t, of } = useText();
  const { search, set } = props;
  const { data: families = [] } = useQuery(familiesQuery);
  return (
    <>
      <SearchText
        value={search.text ?? ''}
        hint={t('products.searchHint')}
        onSearch={(text) => set({ text: text || undefined })}
      />
      <Select
        allowClear
        aria-label={t('products.family')}
        placeholder={t('products.family')}
        {...(search.familyId ? { value: search.familyId } : {})}
        onChange={(familyId: string | undefined) => set({ familyId })}
        className={layout.filter2 ?? ''}
        options={families.map((one) => ({ value: one.familyId, label: of(one.name) }))}
      />
      <div className={layout.wideFilter}>
        <CountrySelect
          allowClear
          placeholder={t('word.origin')}
          aria-label={t('word.origin')}
          {...(search.originCountry ? { value: search.originCountry } : {})}
          onChange={(originCountry) => set({ originCountry })}
        />
      </div>
    </>
  );
}

function columnsOf(
  text: Text,
  compare: readonly string[],
  choose: (id: string, chosen: boolean) => void,
): Column<Product>[] {
  const { t, of, language } = text;
  return [
    {
      key: 'name',
      title: t('word.product'),
      fixed: true,
      cell: (row) => (
        <span className={styles.named}>
          <Checkbox
            aria-label={t('products.choose', { name: of(row.name) })}
            checked={compare.includes(row.productId)}
            onChange={(event) => choose(row.productId, event.target.checked)}
          />
          <ProductPicture product={row} size={44} />
          <span>
            <Link to="/products/$productId" params={{ productId: row.productId }}>
              {of(row.name)}
            </Link>
            <div className="faint small">{row.sku}</div>
          </span>
        </span>
      ),
      plain: (row) => `${of(row.name)} ${row.sku}`,
    },
    {
      key: 'seller',
      title: t('role.seller'),
      cell: (row) => <OrganisationName organisationId={row.organisationId} />,
      plain: (row) => row.organisationId,
    },
    {
      key: 'origin',
      title: t('word.origin'),
      cell: (row) => <Country code={row.originCountry} />,
      plain: (row) => countryName(row.originCountry, language),
    },
    {
      key: 'hs',
      title: t('word.hsCode'),
      extra: true,
      cell: (row) => row.hsCode,
      plain: (row) => row.hsCode ?? '',
    },
    {
      key: 'moq',
      title: t('products.moq'),
      number: true,
      cell: (row) => <Quantity value={{ value: row.minimumOrderQuantity, unit: row.unit }} />,
      plain: (row) => quantityText(text, { value: row.minimumOrderQuantity, unit: row.unit }),
    },
    {
      key: 'lead',
      title: t('word.leadTime'),
      extra: true,
      cell: (row) => row.leadTimeDays !== undefined && t('word.days', { days: row.leadTimeDays }),
      plain: (row) => String(row.leadTimeDays ?? ''),
    },
    priceColumn(text),
  ];
}
