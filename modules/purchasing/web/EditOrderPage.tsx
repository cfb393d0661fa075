import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { put } from '@tongshang/ui/api';
import { Bones, Loaded } from '@tongshang/ui/components';
import { usePageParams } from '@tongshang/ui/slots';
import { coverageQuery, type Order, orderQuery } from './api.ts';
import { OrderForm } from './OrderForm.tsx';
import { formOfOrder } from './order-form.ts';
import styles from './purchasing.module.css';
import { useText } from './text.ts';

/** Writes an order anew, as long as nothing was received of it. */
export default function EditOrderPage() {
  const { t } = useText();
  const { supplierOrderId = '' } = usePageParams<'supplierOrderId'>();
  const query = useQuery(orderQuery(supplierOrderId));
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/supplier-orders/$supplierOrderId" params={{ supplierOrderId }}>
          {query.data?.number}
        </Link>
      </p>
      <h1>{t('purchasing.edit')}</h1>
      <Loaded query={query}>{(order) => <Edit key={order.version} order={order} />}</Loaded>
    </div>
  );
}

function Edit({ order }: { order: Order }) {
  const { supplierOrderId, version, tradeId } = order;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data, isLoading } = useQuery({ ...coverageQuery(tradeId ?? ''), enabled: tradeId !== null });
  if (isLoading) return <Bones lines={8} />;
  return (
    <OrderForm
      initial={formOfOrder(order)}
      tradeId={tradeId}
      sale={data}
      draft={`supplier-order-${supplierOrderId}-${version}`}
      send={(said, key) => put(`/api/v1/supplier-orders/${supplierOrderId}`, { version, ...said }, key)}
      done={(changed) => {
        queries.setQueryData(orderQuery(supplierOrderId).queryKey, changed);
        void queries.invalidateQueries({ queryKey: ['supplier-orders'] });
        void navigate({ to: '/supplier-orders/$supplierOrderId', params: { supplierOrderId } });
      }}
    />
  );
}
