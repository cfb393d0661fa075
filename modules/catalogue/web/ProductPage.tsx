import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { mayDo } from '@tongshang/ui/api';
import {
  Badge,
  Country,
  DataList,
  Day,
  DecimalInput,
  Loaded,
  Money,
  OrganisationName,
  Quantity,
  SimpleTable,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import { addTo, mayGo, useBasket, useSession, writeBasket } from '@tongshang/ui/session';
import { usePageParams, usePageSubject } from '@tongshang/ui/slots';
import { App, Button, Form } from 'antd';
import {
  type Family,
  imageAddress,
  type Price,
  type Product,
  type ProductWithVariants,
  productQuery,
  tiersOf,
  today,
} from './api.ts';
import layout from './layout.module.css';
import styles from './products.module.css';
import { type Text, useText } from './text.ts';

/** One product: pictures, parameters, prices by quantity, variants; and the way to an enquiry. */
export default function ProductPage() {
  const { t, of } = useText();
  const { productId } = usePageParams<'productId'>();
  const query = useQuery(productQuery(productId));
  usePageSubject(query.data && of(query.data.product.name));
  return (
    <>
      <p className="small">
        <Link to="/products">{t('nav.products')}</Link>
      </p>
      <Loaded query={query}>{(found) => <Shown {...found} />}</Loaded>
    </>
  );
}

function Shown(props: ProductWithVariants) {
  const text = useText();
  const { t, of } = text;
  const session = useSession();
  const { product, family, variants, actions } = props;
  const mine = product.organisationId === session.organisation.organisationId;
  return (
    <div className={styles.product}>
      <div>
        <h1>
          {of(product.name)}{' '}
          {product.status !== 'published' && (
            <Badge tone="amber">{t(`productStatus.${product.status}`)}</Badge>
          )}
        </h1>
        <p className="faint">
          {product.sku} · <OrganisationName organisationId={product.organisationId} />
        </p>
        {product.description && <p className={styles.lead}>{of(product.description)}</p>}
        {product.images.length > 0 && (
          <div className={styles.gallery}>
            {product.images.map((image, at) => (
              <img
                key={image.sha256}
                src={imageAddress(product, image.sha256)}
                alt={`${of(product.name)} ${at + 1}`}
                width={180}
                height={180}
              />
            ))}
          </div>
        )}
        <Prices product={product} />
        <section className={styles.block}>
          <h2>{t('products.facts')}</h2>
          <DataList rows={[...factRows(text, product), ...parameterRows(text, product, family)]} />
        </section>
        {variants.length > 0 && (
          <section className={styles.block}>
            <h2>{t('products.variants')}</h2>
            <SimpleTable
              rows={variants}
              keyOf={(one) => one.productId}
              columns={[
                {
                  title: t('word.product'),
                  cell: (one) => (
                    <Link to="/products/$productId" params={{ productId: one.productId }}>
                      {of(one.name)}
                    </Link>
                  ),
                },
                { title: t('products.sku'), cell: (one) => one.sku },
                {
                  title: t('products.moq'),
                  number: true,
                  cell: (one) => <Quantity value={{ value: one.minimumOrderQuantity, unit: one.unit }} />,
                },
              ]}
            />
          </section>
        )}
      </div>
      <aside className={styles.ask}>
        {mine ? (
          <>
            <h2>{t('products.yours')}</h2>
            {mayDo(actions, 'edit') && (
              <Link to="/products/$productId/edit" params={{ productId: product.productId }}>
                <Button type="primary" block>
                  {t('products.edit')}
                </Button>
              </Link>
            )}
          </>
        ) : mayGo(session, '/enquiry') ? (
          <Ask product={product} />
        ) : (
          <p className="soft">{t('products.tradersAsk')}</p>
        )}
        {product.hsCode && product.originCountry && (
          <p className={layout.below}>
            <Link
              to="/tariff"
              search={{ hs: product.hsCode, from: product.originCountry, to: session.organisation.country }}
            >
              {t('products.duties')}
            </Link>
          </p>
        )}
      </aside>
    </div>
  );
}

function Ask(props: { product: Product }) {
  const text = useText();
  const { t } = text;
  const { product } = props;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const basket = useBasket();
  const rule = useDecimalRule();
  const add = ({ quantity }: { quantity: string }) =>
    writeBasket(
      addTo(basket, {
        productId: product.productId,
        sellerOrganisationId: product.organisationId,
        sku: product.sku,
        name: product.name,
        unit: product.unit,
        quantity,
      }),
    );
  const [form] = Form.useForm<{ quantity: string }>();
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ quantity: product.minimumOrderQuantity }}
      onFinish={(values: { quantity: string }) => {
        add(values);
        void navigate({ to: '/enquiry' });
      }}
    >
      <h2>{t('products.ask')}</h2>
      <Form.Item
        name="quantity"
        label={t('word.quantity')}
        rules={[{ required: true, message: t('common.required') }, rule]}
      >
        <DecimalInput suffix={unitName(text, product.unit)} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block>
        {t('products.askNow')}
      </Button>
      <Button
        className={layout.close ?? ''}
        block
        onClick={() =>
          void form.validateFields().then((values) => {
            add(values);
            void message.success(t('products.added'));
          })
        }
      >
        {t('products.addToEnquiry')}
      </Button>
    </Form>
  );
}

function Prices(props: { product: Product }) {
  const { t } = useText();
  const tiers = tiersOf(props.product, today());
  if (tiers.size === 0) return <p className="faint">{t('products.onRequest')}</p>;
  const prices = [...tiers.values()].flat();
  const dated = prices.some((price) => price.validUntil);
  return (
    <section className={styles.block}>
      <h2>{t('products.prices')}</h2>
      <SimpleTable
        rows={prices}
        keyOf={(price) => price.currency + price.minimumQuantity + (price.validFrom ?? '')}
        columns={[
          {
            title: t('products.fromQuantity'),
            number: true,
            cell: (price) => <Quantity value={{ value: price.minimumQuantity, unit: props.product.unit }} />,
          },
          {
            title: t('products.price'),
            number: true,
            cell: (price) => (
              <>
                <Money value={{ amount: price.amount, currency: price.currency }} />
                {price.per && <span className="faint small"> / {price.per}</span>}
              </>
            ),
          },
          ...(dated
            ? [
                {
                  title: t('word.validUntil'),
                  cell: (price: Price) => price.validUntil && <Day value={price.validUntil} />,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** Length × width × height in centimetres. */
function measuresOf({ cartonLengthCm, cartonWidthCm, cartonHeightCm }: Product): string | undefined {
  return cartonLengthCm && `${[cartonLengthCm, cartonWidthCm, cartonHeightCm].join(' × ')} cm`;
}

export function factRows(text: Text, product: Product) {
  const { t } = text;
  const weight = (value: string | undefined) => value && <Quantity value={{ value, unit: 'KGM' }} />;
  return [
    [t('word.hsCode'), product.hsCode],
    [t('word.origin'), product.originCountry && <Country code={product.originCountry} />],
    [
      t('products.moq'),
      <Quantity key="moq" value={{ value: product.minimumOrderQuantity, unit: product.unit }} />,
    ],
    [
      t('word.leadTime'),
      product.leadTimeDays !== undefined ? t('word.days', { days: product.leadTimeDays }) : undefined,
    ],
    [t('form.netWeightKg'), weight(product.netWeightKg)],
    [t('form.grossWeightKg'), weight(product.grossWeightKg)],
    [t('products.perCarton'), product.piecesPerCarton],
    [t('products.innerPacks'), product.innerPacksPerCarton],
    [t('products.cartonNet'), weight(product.cartonNetWeightKg)],
    [t('products.cartonGross'), weight(product.cartonGrossWeightKg)],
    [t('products.cartonMeasures'), measuresOf(product)],
    ['GTIN', product.gtin],
  ] as const;
}

/** The standard parameters of the family, each with its unit. */
export function parameterRows(text: Text, product: Product, family: Family | null) {
  return (family?.parameters ?? []).flatMap((definition) => {
    const value = product.parameters[definition.code];
    if (value === undefined) return [];
    const shown =
      typeof value === 'boolean'
        ? text.t(value ? 'common.yes' : 'common.no')
        : definition.type === 'choice'
          ? text.of(definition.choices?.find((choice) => choice.code === value)?.name) || value
          : definition.unit
            ? `${value} ${unitName(text, definition.unit)}`
            : value;
    return [[text.of(definition.name), shown] as const];
  });
}
