import { useQuery } from '@tanstack/react-query';
import type { Action, Place, Schema } from '@tongshang/ui/api';
import { get, post, put } from '@tongshang/ui/api';
import { compact, DescribedForm, unitName, useDecimalRule } from '@tongshang/ui/components';
import { usePlaceRule } from '@tongshang/ui/places';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import layout from './layout.module.css';
import { type Text, useText } from './text.ts';
import { type Warehouse, WarehouseSelect } from './warehouses.tsx';

type Product = Schema<'Product'>;

interface StockForm {
  readonly key: string;
  readonly label: string;
  content(done: () => void): ReactNode;
}

/** What may be done with stock apart from a trade, as the list of warehouses says: take in, move, and keep warehouses. */
export function StockForms(props: {
  warehouses: readonly Warehouse[];
  actions: readonly Action[];
  t: Text['t'];
}): StockForm[] {
  const { warehouses, actions, t } = props;
  const kept = warehouses.filter(({ warehouseId }) =>
    actions.some(({ action, subject }) => action === 'admit-client' && subject === warehouseId),
  );
  const forms: Readonly<Record<string, StockForm>> = {
    receive: {
      key: 'receive',
      label: t('warehouse.receive'),
      content: (done) => <ReceiveStock done={done} />,
    },
    transfer: {
      key: 'transfer',
      label: t('warehouse.transfer'),
      content: (done) => <TransferStock done={done} />,
    },
    open: { key: 'open', label: t('warehouse.open'), content: (done) => <OpenWarehouse done={done} /> },
    'admit-client': {
      key: 'client',
      label: t('warehouse.admit'),
      content: (done) => <AdmitClient kept={kept} done={done} />,
    },
    'set-company-prefix': {
      key: 'prefix',
      label: t('warehouse.prefix'),
      content: (done) => <CompanyPrefix done={done} />,
    },
  };
  const names = new Set(actions.filter(({ ready }) => ready).map(({ action }) => action));
  return [...names].flatMap((name) => forms[name] ?? []);
}

/** One of my own products, by a part of its name. */
function OwnProductSelect(props: {
  value?: Product;
  onChange?: (product: Product | undefined) => void;
  id?: string;
}) {
  const { of } = useText();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data = [], isFetching } = useQuery({
    queryKey: ['products', 'own', text],
    queryFn: async ({ signal }) =>
      (await get('/api/v1/products/own', { text: text || undefined, limit: 30 }, signal)).items,
  });
  return (
    <Select
      {...(props.id ? { id: props.id } : {})}
      {...(props.value ? { value: props.value.productId } : {})}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      onChange={(productId: string) => props.onChange?.(data.find((one) => one.productId === productId))}
      options={data.map((one) => ({ value: one.productId, label: `${of(one.name)} · ${one.sku}` }))}
    />
  );
}

interface Receiving {
  readonly product: Product;
  readonly quantity: string;
  readonly warehouseId: string;
  readonly batch?: string;
}

function ReceiveStock(props: { done(): void }) {
  const text = useText();
  const { t } = text;
  const _rule = useDecimalRule();
  return (
    <div className={layout.form}>
      <DescribedForm<Receiving, unknown>
        initial={{}}
        submit={t('warehouse.receive')}
        success={t('common.saved')}
        send={({ product, quantity, warehouseId, batch }, key) =>
          post(
            '/api/v1/stock/receipts',
            compact({
              warehouseId,
              productId: product.productId,
              quantity: { value: quantity, unit: product.unit },
              batch,
            }),
            key,
          )
        }
        done={props.done}
        lead={<p className="soft">{t('warehouse.receiveText')}</p>}
        fields={(form) => [
          { kind: 'own', name: 'product', label: t('word.product'), input: <OwnProductSelect /> },
          [
            {
              kind: 'decimal',
              name: 'quantity',
              label: t('word.quantity'),
              suffix: unitName(text, form.getFieldValue('product')?.unit ?? ''),
            },
            { kind: 'text', name: 'batch', label: t('form.batch'), max: 40, optional: true },
          ],
          { kind: 'own', name: 'warehouseId', label: t('form.warehouse'), input: <WarehouseSelect /> },
        ]}
      />
    </div>
  );
}

function TransferStock(props: { done(): void }) {
  const { t } = useText();
  const _rule = useDecimalRule();
  return (
    <div className={layout.form}>
      <DescribedForm<Receiving & { fromWarehouseId: string; toWarehouseId: string }, unknown>
        initial={{}}
        submit={t('warehouse.transfer')}
        success={t('common.saved')}
        send={({ product, quantity, fromWarehouseId, toWarehouseId, batch }, key) =>
          post(
            '/api/v1/stock/transfers',
            compact({
              productId: product.productId,
              quantity: { value: quantity, unit: product.unit },
              fromWarehouseId,
              toWarehouseId,
              batch,
            }),
            key,
          )
        }
        done={props.done}
        fields={[
          { name: 'product', label: t('word.product'), kind: 'own', input: <OwnProductSelect /> },
          [
            { name: 'quantity', label: t('word.quantity'), kind: 'decimal' },
            { name: 'batch', label: t('form.batch'), kind: 'text', max: 40, optional: true },
          ],
          [
            { name: 'fromWarehouseId', label: t('word.from'), kind: 'own', input: <WarehouseSelect /> },
            { name: 'toWarehouseId', label: t('word.to'), kind: 'own', input: <WarehouseSelect /> },
          ],
        ]}
      />
    </div>
  );
}

function OpenWarehouse(props: { done(): void }) {
  const { t, language } = useText();
  const _place = usePlaceRule();
  return (
    <div className={layout.form}>
      <DescribedForm<{ name: string; place: Place }, unknown>
        initial={{}}
        submit={t('warehouse.open')}
        success={t('common.saved')}
        send={(values, key) =>
          post('/api/v1/warehouses', { name: { [language]: values.name }, place: values.place }, key)
        }
        done={props.done}
        fields={[
          { name: 'name', label: t('warehouse.name'), kind: 'text', max: 200 },
          { name: 'place', label: t('word.where'), kind: 'place' },
        ]}
      />
    </div>
  );
}

function AdmitClient(props: { kept: readonly Warehouse[]; done(): void }) {
  const { t, of } = useText();
  return (
    <div className={layout.form}>
      <DescribedForm<{ warehouseId: string; organisationId: string }, unknown>
        initial={{ ...(props.kept[0] ? { warehouseId: props.kept[0].warehouseId } : {}) }}
        submit={t('warehouse.admit')}
        success={t('common.saved')}
        send={({ warehouseId, organisationId }, key) =>
          post(`/api/v1/warehouses/${warehouseId}/clients`, { organisationId }, key)
        }
        done={props.done}
        lead={<p className="soft">{t('warehouse.admitText')}</p>}
        fields={[
          {
            name: 'warehouseId',
            label: t('form.warehouse'),
            kind: 'choice',
            options: props.kept.map((one) => ({ value: one.warehouseId, label: of(one.name) })),
          },
          { name: 'organisationId', label: t('word.partyOrganisation'), kind: 'organisation' },
        ]}
      />
    </div>
  );
}

function CompanyPrefix(props: { done(): void }) {
  const { t } = useText();
  return (
    <div className={layout.form}>
      <DescribedForm<{ companyPrefix: string }, unknown>
        initial={{}}
        submit={t('common.save')}
        success={t('common.saved')}
        send={(values) => put('/api/v1/stock/company-prefix', values)}
        done={props.done}
        fields={[
          {
            kind: 'digits',
            name: 'companyPrefix',
            label: t('warehouse.prefix'),
            why: t('warehouse.prefixWhy'),
            max: 12,
            pattern: /^\d{4,12}$/,
            rule: t('warehouse.prefixRule'),
          },
        ]}
      />
    </div>
  );
}
