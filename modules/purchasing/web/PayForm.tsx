import { post } from '@tongshang/ui/api';
import { DescribedForm } from '@tongshang/ui/components';
import type { Order } from './api.ts';
import { useText } from './text.ts';
import { useSendMeant } from './use-meant.ts';

interface Paying {
  readonly paidOn: string;
  readonly amount: string;
  readonly reference?: string;
}

/** Money that was paid to the supplier, outside; the deposit that is owed is proposed first. */
export function PayForm({ order, done }: { order: Order; done(changed: Order): void }) {
  const { t } = useText();
  const asked = useSendMeant('SUPPLIER_PAID_BEYOND', 'beyond-total');
  const { supplierOrderId, depositOwed, owed, currency } = order;
  const amount = (depositOwed ?? owed).amount;
  return (
    <DescribedForm<Paying, Order>
      initial={/[1-9]/.test(amount) ? { amount } : {}}
      submit={t('purchasing.pay')}
      success={t('purchasing.saved')}
      send={({ reference, ...paid }, key) =>
        asked(
          (meant, under) =>
            post(
              `/api/v1/supplier-orders/${supplierOrderId}/payments`,
              { ...paid, ...(reference ? { reference } : {}), ...meant },
              under,
            ),
          key,
        )
      }
      done={done}
      fields={[
        { name: 'paidOn', label: t('purchasing.paidOn'), kind: 'day' },
        { name: 'amount', label: t('purchasing.amount'), kind: 'decimal', suffix: currency },
        { name: 'reference', label: t('purchasing.reference'), kind: 'text', max: 140, optional: true },
      ]}
    />
  );
}
