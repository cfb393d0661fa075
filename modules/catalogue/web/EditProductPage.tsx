import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Action, firmProfileQuery, mayDo, post, put } from '@tongshang/ui/api';
import {
  Badge,
  Bones,
  CommandForm,
  CountrySelect,
  CurrencySelect,
  compact,
  DayInput,
  DecimalInput,
  Field,
  FieldRow,
  Icon,
  Loaded,
  RemoveButton,
  unitName,
  useDayRule,
  useDecimalRule,
  useTell,
  useWholeRule,
  WholeInput,
} from '@tongshang/ui/components';
import { mayGo, useSession } from '@tongshang/ui/session';
import { usePageParams } from '@tongshang/ui/slots';
import { App, Button, Form, Input, Select, Switch } from 'antd';
import { type Family, familiesQuery, type Product, productQuery } from './api.ts';
import { CartonFields } from './CartonFields.tsx';
import { draftOf, formOf, type ProductForm } from './draft.ts';
import { Pictures } from './Pictures.tsx';
import styles from './products.module.css';
import { useText } from './text.ts';

const units = ['C62', 'SET', 'PR', 'DZN', 'KGM', 'TNE', 'LTR', 'MTR', 'MTK', 'MTQ'] as const;

export function NewProductPage() {
  const { t } = useText();
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/products/own">{t('products.own')}</Link>
      </p>
      <h1>{t('products.new')}</h1>
      <NewEditor />
    </div>
  );
}

/** Begins with the firm's usual carton, where its profile says one and the reader may read it. */
function NewEditor() {
  const isReader = mayGo(useSession(), '/firm-profile');
  const { data, isPending } = useQuery({ ...firmProfileQuery, enabled: isReader });
  if (isReader && isPending) return <Bones lines={10} />;
  const { piecesPerCarton, lengthCm, widthCm, heightCm } = data?.defaults.stated.carton ?? {};
  const carton = compact({
    ...{ piecesPerCarton, cartonLengthCm: lengthCm, cartonWidthCm: widthCm, cartonHeightCm: heightCm },
  });
  return <Editor product={undefined} carton={carton as Partial<ProductForm>} />;
}

export default function EditProductPage() {
  const { t, of } = useText();
  const { productId } = usePageParams<'productId'>();
  const query = useQuery(productQuery(productId));
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/products/own">{t('products.own')}</Link>
      </p>
      <Loaded query={query}>
        {({ product, actions }) => (
          <>
            <div className={styles.head}>
              <h1>
                {of(product.name)}{' '}
                <Badge tone={product.status === 'published' ? 'sea' : 'quiet'}>
                  {t(`productStatus.${product.status}`)}
                </Badge>
              </h1>
              <Status product={product} actions={actions} />
            </div>
            <Pictures product={product} />
            <Editor key={product.version} product={product} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** Publish, withdraw, or take back into the drafts. */
function Status(props: { product: Product; actions: readonly Action[] }) {
  const { t } = useText();
  const { product, actions } = props;
  const publish = actions.find(({ action }) => action === 'publish');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useTell();
  const change = useMutation({
    mutationFn: (status: Product['status']) =>
      put(`/api/v1/products/${product.productId}/status`, { status, version: product.version }),
    onSuccess: ({ status }) => {
      void message.success(t(`products.now-${status}`));
      void queries.invalidateQueries({ queryKey: ['products'] });
    },
    onError: tell,
  });
  return (
    <div>
      {publish && (
        <Button
          type="primary"
          disabled={!publish.ready}
          loading={change.isPending}
          onClick={() => change.mutate('published')}
        >
          {t('products.publish')}
        </Button>
      )}
      {mayDo(actions, 'withdraw') && (
        <Button loading={change.isPending} onClick={() => change.mutate('withdrawn')}>
          {t('products.withdraw')}
        </Button>
      )}
    </div>
  );
}

function Editor(props: { product: Product | undefined; carton?: Partial<ProductForm> }) {
  const text = useText();
  const { t, of } = text;
  const { product } = props;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: families = [] } = useQuery(familiesQuery);
  const rule = useDecimalRule();
  const days = useWholeRule(0, 1000);
  const save = (values: ProductForm, key: string) => {
    const body = draftOf(
      values,
      families.find((one) => one.familyId === values.familyId),
    );
    if (!product) return post('/api/v1/products', body, key);
    return put(`/api/v1/products/${product.productId}`, { ...body, version: product.version }, key);
  };
  return (
    <CommandForm<ProductForm, Product>
      initial={
        product ? formOf(product) : { unit: 'C62', minimumOrderQuantity: '1', prices: [], ...props.carton }
      }
      submit={product ? t('common.save') : t('products.create')}
      success={t('common.saved')}
      draft={product ? undefined : 'product'}
      keeps={product !== undefined}
      send={save}
      done={(saved) => {
        void queries.invalidateQueries({ queryKey: ['products'] });
        if (!product)
          void navigate({ to: '/products/$productId/edit', params: { productId: saved.productId } });
      }}
    >
      {() => (
        <>
          <NameFields />
          <FieldRow>
            <Field name="sku" label={t('products.sku')}>
              <Input maxLength={64} />
            </Field>
            <Field
              name="gtin"
              label="GTIN"
              optional
              rules={[{ pattern: /^\d{8,14}$/, message: t('products.gtinRule') }]}
            >
              <Input inputMode="numeric" maxLength={14} />
            </Field>
            <Field name="unit" label={t('word.unit')}>
              <Select options={units.map((value) => ({ value, label: `${t(`unit.${value}`)} ${value}` }))} />
            </Field>
          </FieldRow>
          <FieldRow>
            <Field
              name="hsCode"
              label={t('word.hsCode')}
              optional
              why={t('word.hsWhy')}
              rules={[{ pattern: /^\d{6,12}$/, message: t('word.hsRule') }]}
            >
              <Input inputMode="numeric" maxLength={12} />
            </Field>
            <Field name="originCountry" label={t('word.origin')} optional why={t('word.originWhy')}>
              <CountrySelect allowClear />
            </Field>
          </FieldRow>
          <FieldRow>
            <Field name="minimumOrderQuantity" label={t('products.moq')} optional rules={[rule]}>
              <DecimalInput />
            </Field>
            <Field name="netWeightKg" label={t('form.netWeightKg')} optional rules={[rule]}>
              <DecimalInput suffix={unitName(text, 'KGM')} />
            </Field>
            <Field name="grossWeightKg" label={t('form.grossWeightKg')} optional rules={[rule]}>
              <DecimalInput suffix={unitName(text, 'KGM')} />
            </Field>
            <Field name="leadTimeDays" label={t('products.leadDays')} optional rules={[days]}>
              <WholeInput />
            </Field>
          </FieldRow>
          <CartonFields />
          <Field name={['description', 'en']} label={t('products.descriptionEn')} optional>
            <Input.TextArea rows={3} maxLength={8000} lang="en" />
          </Field>
          <Field name={['description', 'zh-CN']} label={t('products.descriptionZh')} optional>
            <Input.TextArea rows={3} maxLength={8000} lang="zh-CN" />
          </Field>
          <Field name="familyId" label={t('products.family')} optional why={t('products.familyWhy')}>
            <Select
              allowClear
              options={families.map((one) => ({ value: one.familyId, label: of(one.name) }))}
            />
          </Field>
          <Form.Item noStyle shouldUpdate={(a: ProductForm, b: ProductForm) => a.familyId !== b.familyId}>
            {({ getFieldValue }) => (
              <Parameters family={families.find((one) => one.familyId === getFieldValue('familyId'))} />
            )}
          </Form.Item>
          <Prices />
        </>
      )}
    </CommandForm>
  );
}

/** The family's standard parameters, typed and with units. */
function Parameters(props: { family: Family | undefined }) {
  const text = useText();
  const { t, of } = text;
  const rule = useDecimalRule('any');
  if (!props.family) return null;
  return (
    <FieldRow>
      {props.family.parameters.map((definition) => {
        const name = ['parameters', definition.code];
        const shared = { name, label: of(definition.name), optional: !definition.required };
        if (definition.type === 'boolean') {
          return (
            <Field key={definition.code} {...shared} optional valuePropName="checked">
              <Switch />
            </Field>
          );
        }
        if (definition.type === 'choice') {
          return (
            <Field key={definition.code} {...shared}>
              <Select
                allowClear
                options={definition.choices?.map((one) => ({ value: one.code, label: of(one.name) })) ?? []}
              />
            </Field>
          );
        }
        return (
          <Field
            key={definition.code}
            {...shared}
            rules={definition.type === 'number' ? [rule] : []}
            why={
              definition.minimum && definition.maximum
                ? t('products.between', { from: definition.minimum, to: definition.maximum })
                : undefined
            }
          >
            {definition.type === 'number' ? (
              <DecimalInput suffix={definition.unit ? unitName(text, definition.unit) : undefined} />
            ) : (
              <Input maxLength={500} />
            )}
          </Field>
        );
      })}
    </FieldRow>
  );
}

/** Prices by quantity, in as many currencies as are offered. */
function Prices() {
  const { t } = useText();
  const rule = useDecimalRule();
  const day = useDayRule();
  return (
    <section className={styles.block}>
      <h2>{t('products.prices')}</h2>
      <Form.List name="prices">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.price}>
                <Form.Item
                  name={[name, 'currency']}
                  label={t('terms.currency')}
                  rules={[{ required: true, message: t('common.required') }]}
                >
                  <CurrencySelect />
                </Form.Item>
                <Form.Item name={[name, 'minimumQuantity']} label={t('products.fromQuantity')} rules={[rule]}>
                  <DecimalInput />
                </Form.Item>
                <Form.Item
                  name={[name, 'amount']}
                  label={t('products.price')}
                  rules={[{ required: true, message: t('common.required') }, rule]}
                >
                  <DecimalInput />
                </Form.Item>
                <Form.Item
                  name={[name, 'validUntil']}
                  label={t('word.validUntil')}
                  rules={[day]}
                  validateTrigger="onBlur"
                >
                  <DayInput />
                </Form.Item>
                <Form.Item>
                  <RemoveButton onClick={() => remove(name)} />
                </Form.Item>
              </div>
            ))}
            <Form.Item>
              <Button
                icon={<Icon name="plus" />}
                onClick={() => add({ currency: 'USD', minimumQuantity: '1' })}
              >
                {t('products.addPrice')}
              </Button>
            </Form.Item>
          </>
        )}
      </Form.List>
    </section>
  );
}

/** A product has a name in one language at least. */
function NameFields() {
  const { t } = useText();
  const name = Form.useWatch<Readonly<Record<string, string | undefined>> | undefined>('name');
  return (
    <FieldRow>
      <Field name={['name', 'en']} label={t('products.nameEn')} optional={Boolean(name?.['zh-CN'])}>
        <Input lang="en" maxLength={300} />
      </Field>
      <Field name={['name', 'zh-CN']} label={t('products.nameZh')} optional={Boolean(name?.en)}>
        <Input lang="zh-CN" maxLength={300} />
      </Field>
    </FieldRow>
  );
}
