import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { Bones } from '@tongshang/ui/components';
import { usePageSearch } from '@tongshang/ui/slots';
import { coverageQuery } from './api.ts';
import { OrderForm } from './OrderForm.tsx';
import { formOfSale } from './order-form.ts';
import styles from './purchasing.module.css';
import { newOrderSearch } from './searches.ts';
import { useText } from './text.ts';

/** Orders goods from a supplier; of a sale, what of it is not ordered yet. */
export default function NewOrderPage() {
  const { t, of } = useText();
  const { sale } = usePageSearch(newOrderSearch);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data, isLoading } = useQuery({ ...coverageQuery(sale ?? ''), enabled: sale !== undefined });
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/supplier-orders">{t('purchasing.title')}</Link>
      </p>
      <h1>{t('purchasing.new')}</h1>
      {isLoading ? (
        <Bones lines={8} />
      ) : (
        <OrderForm
          initial={formOfSale(data, of)}
          tradeId={sale ?? null}
          sale={data}
          draft={`supplier-order-${sale ?? 'stock'}`}
          send={(said, key) => post('/api/v1/supplier-orders', said, key)}
          done={({ supplierOrderId }) => {
            void queries.invalidateQueries({ queryKey: ['supplier-orders'] });
            void navigate({ to: '/supplier-orders/$supplierOrderId', params: { supplierOrderId } });
          }}
        />
      )}
    </div>
  );
}
