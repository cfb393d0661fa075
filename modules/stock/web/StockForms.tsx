import { useQuery } from '@tanstack/react-query';
import type { Place, Schema } from '@tongshang/ui/api';
import { get, post, put } from '@tongshang/ui/api';
import {
  CommandForm,
  compact,
  DecimalInput,
  Field,
  FieldRow,
  OrganisationSelect,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import { Input, Select } from 'antd';
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

/** What may be done with stock apart from a trade: take in, move, and keep warehouses. */
export function StockForms(props: {
  warehouses: readonly Warehouse[];
  me: string;
  t: Text['t'];
}): StockForm[] {
  const { warehouses, me, t } = props;
  const kept = warehouses.filter((one) => one.keeperOrganisationId === me);
  return [
    ...(warehouses.length > 0
      ? [
          {
            key: 'receive',
            label: t('warehouse.receive'),
            content: (done: () => void) => <ReceiveStock done={done} />,
          },
          ...(warehouses.length > 1
            ? [
                {
                  key: 'transfer',
                  label: t('warehouse.transfer'),
                  content: (done: () => void) => <TransferStock done={done} />,
                },
              ]
            : []),
        ]
      : []),
    { key: 'open', label: t('warehouse.open'), content: (done) => <OpenWarehouse done={done} /> },
    ...(kept.length > 0
      ? [
          {
            key: 'client',
            label: t('warehouse.admit'),
            content: (done: () => void) => <AdmitClient kept={kept} done={done} />,
          },
        ]
      : []),
    { key: 'prefix', label: t('warehouse.prefix'), content: (done) => <CompanyPrefix done={done} /> },
  ];
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
  const rule = useDecimalRule();
  return (
    <div className={layout.form}>
      <CommandForm<Receiving, unknown>
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
      >
        {(form) => (
          <>
            <p className="soft">{t('warehouse.receiveText')}</p>
            <Field name="product" label={t('word.product')}>
              <OwnProductSelect />
            </Field>
            <FieldRow>
              <Field name="quantity" label={t('word.quantity')} rules={[rule]}>
                <DecimalInput suffix={unitName(text, form.getFieldValue('product')?.unit ?? '')} />
              </Field>
              <Field name="batch" label={t('form.batch')} optional>
                <Input maxLength={40} />
              </Field>
            </FieldRow>
            <Field name="warehouseId" label={t('form.warehouse')}>
              <WarehouseSelect />
            </Field>
          </>
        )}
      </CommandForm>
    </div>
  );
}

function TransferStock(props: { done(): void }) {
  const { t } = useText();
  const rule = useDecimalRule();
  return (
    <div className={layout.form}>
      <CommandForm<Receiving & { fromWarehouseId: string; toWarehouseId: string }, unknown>
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
      >
        {() => (
          <>
            <Field name="product" label={t('word.product')}>
              <OwnProductSelect />
            </Field>
            <FieldRow>
              <Field name="quantity" label={t('word.quantity')} rules={[rule]}>
                <DecimalInput />
              </Field>
              <Field name="batch" label={t('form.batch')} optional>
                <Input maxLength={40} />
              </Field>
            </FieldRow>
            <FieldRow>
              <Field name="fromWarehouseId" label={t('word.from')}>
                <WarehouseSelect />
              </Field>
              <Field name="toWarehouseId" label={t('word.to')}>
                <WarehouseSelect />
              </Field>
            </FieldRow>
          </>
        )}
      </CommandForm>
    </div>
  );
}

function OpenWarehouse(props: { done(): void }) {
  const { t, language } = useText();
  const place = usePlaceRule();
  return (
    <div className={layout.form}>
      <CommandForm<{ name: string; place: Place }, unknown>
        initial={{}}
        submit={t('warehouse.open')}
        success={t('common.saved')}
        send={(values, key) =>
          post('/api/v1/warehouses', { name: { [language]: values.name }, place: values.place }, key)
        }
        done={props.done}
      >
        {() => (
          <>
            <Field name="name" label={t('warehouse.name')}>
              <Input maxLength={200} />
            </Field>
            <Field name="place" label={t('word.where')} rules={[place]}>
              <PlaceInput />
            </Field>
          </>
        )}
      </CommandForm>
    </div>
  );
}

function AdmitClient(props: { kept: readonly Warehouse[]; done(): void }) {
  const { t, of } = useText();
  return (
    <div className={layout.form}>
      <CommandForm<{ warehouseId: string; organisationId: string }, unknown>
        initial={{ ...(props.kept[0] ? { warehouseId: props.kept[0].warehouseId } : {}) }}
        submit={t('warehouse.admit')}
        success={t('common.saved')}
        send={({ warehouseId, organisationId }, key) =>
          post(`/api/v1/warehouses/${warehouseId}/clients`, { organisationId }, key)
        }
        done={props.done}
      >
        {() => (
          <>
            <p className="soft">{t('warehouse.admitText')}</p>
            <Field name="warehouseId" label={t('form.warehouse')}>
              <Select options={props.kept.map((one) => ({ value: one.warehouseId, label: of(one.name) }))} />
            </Field>
            <Field name="organisationId" label={t('word.partyOrganisation')}>
              <OrganisationSelect />
            </Field>
          </>
        )}
      </CommandForm>
    </div>
  );
}

function CompanyPrefix(props: { done(): void }) {
  const { t } = useText();
  return (
    <div className={layout.form}>
      <CommandForm<{ companyPrefix: string }, unknown>
        initial={{}}
        submit={t('common.save')}
        success={t('common.saved')}
        send={(values) => put('/api/v1/stock/company-prefix', values)}
        done={props.done}
      >
        {() => (
          <Field
            name="companyPrefix"
            label={t('warehouse.prefix')}
            why={t('warehouse.prefixWhy')}
            rules={[{ pattern: /^\d{4,12}$/, message: t('warehouse.prefixRule') }]}
          >
            <Input inputMode="numeric" maxLength={12} className={layout.codeField ?? ''} />
          </Field>
        )}
      </CommandForm>
    </div>
  );
}
