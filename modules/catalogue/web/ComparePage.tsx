import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bones, Empty, OrganisationName } from '@tongshang/ui/components';
import { usePageSearch } from '@tongshang/ui/slots';
import type { ReactNode } from 'react';
import { productQuery } from './api.ts';
import { FirstPrice } from './first-price.tsx';
import { factRows, parameterRows } from './ProductPage.tsx';
import { ProductPicture } from './ProductPicture.tsx';
import styles from './products.module.css';
import { compareSearch } from './searches.ts';
import { useText } from './text.ts';

/** Up to four products side by side; where they differ stands out. */
export default function ComparePage() {
  const text = useText();
  const { t, of } = text;
  const { ids = [] } = usePageSearch(compareSearch);
  const results = useQueries({ queries: ids.map((id) => productQuery(id)) });
  const loaded = results.flatMap((result) => (result.data ? [result.data] : []));
  if (ids.length === 0) {
    return (
      <Empty
        icon="products"
        title={t('products.nothingChosen')}
        steps={<Link to="/products">{t('nav.products')}</Link>}
      />
    );
  }
  if (loaded.length < ids.length && results.some((result) => result.isPending)) return <Bones lines={10} />;
  const rows = new Map<string, ReactNode[]>();
  loaded.forEach(({ product, family }, at) => {
    for (const [name, value] of [...factRows(text, product), ...parameterRows(text, product, family)]) {
      if (value === undefined || value === null || value === '') continue;
      const cells = rows.get(name) ?? Array.from({ length: loaded.length }, () => '—' as ReactNode);
      cells[at] = value;
      rows.set(name, cells);
    }
  });
  const plain = (cell: ReactNode) =>
    typeof cell === 'object' ? JSON.stringify((cell as { props?: unknown })?.props) : String(cell);
  return (
    <div>
      <h1>{t('products.compareTitle')}</h1>
      <div className={styles.compare}>
        <table>
          <thead>
            <tr>
              <td />
              {loaded.map(({ product }) => (
                <th key={product.productId} scope="col">
                  <ProductPicture product={product} size={72} />
                  <div>
                    <Link to="/products/$productId" params={{ productId: product.productId }}>
                      {of(product.name)}
                    </Link>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('role.seller')}</th>
              {loaded.map(({ product }) => (
                <td key={product.productId}>
                  <OrganisationName organisationId={product.organisationId} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('products.price')}</th>
              {loaded.map(({ product }) => (
                <td key={product.productId}>
                  <FirstPrice product={product} />
                </td>
              ))}
            </tr>
            {[...rows].map(([name, cells]) => (
              <tr key={name} data-differs={new Set(cells.map(plain)).size > 1}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={loaded[at]?.product.productId}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
