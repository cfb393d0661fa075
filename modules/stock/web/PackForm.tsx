import { useQuery } from '@tanstack/react-query';
import { deliveriesOf, type PlannedDelivery } from '@tongshang/trade-facts';
import { factsOf, post, productDataQuery, type Schema, type Trade, type TradeLine } from '@tongshang/ui/api';
import {
  CommandForm,
  DecimalInput,
  deliveryText,
  Field,
  Loaded,
  formStyles as styles,
  unitName,
  useDecimalRule,
  useTold,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Form, Radio, Select } from 'antd';
import { aboveOrder } from './above-order.ts';
import { CartonFields, cartonsOf, type Filling, fillingOf, sourceOf } from './CartonFields.tsx';
import { remaining } from './decimal.ts';
import { packages } from './packages.ts';
import { useText } from './text.ts';
import { useGrossRule } from './use-gross-rule.ts';

interface Packing {
  readonly way: 'whole' | 'by-line' | 'by-carton';
  /** Which of several deliveries is packed: its position, or all of them together. */
  readonly delivery?: number | 'together';
  readonly fillings?: readonly Filling[];
  /** Absent while everything is packed as a whole. */
  readonly units?: readonly {
    readonly packageType: string;
    readonly quantity?: string;
    readonly netWeightKg?: string;
    readonly grossWeightKg?: string;
  }[];
}

/** What is still to be packed per line: ordered less packed. */
function stillToPack(trade: Trade): Map<string, string> {
  const packed = factsOf(trade, 'packed').flatMap((fact) =>
    fact.details.handlingUnits.flatMap((unit) => unit.contents),
  );
  return new Map(
    trade.lines.map((line) => [
      line.lineId,
      remaining(
        line.quantity.value,
        packed.filter((one) => one.lineId === line.lineId).map((one) => one.quantity),
      ),
    ]),
  );
}

/** Everything that is left in one go, in cartons as the goods come, or a package per line with its own quantity and weight. Each gets its SSCC. */
export default function PackForm(props: ActionProps) {
  const query = useQuery(productDataQuery(props.trade.tradeId));
  return <Loaded query={query}>{(products) => <Packages {...props} products={products} />}</Loaded>;
}

/** The lines of one delivery, or all of them. */
const linesOf = (
  lines: readonly TradeLine[],
  deliveries: readonly PlannedDelivery[],
  chosen: Packing['delivery'],
): readonly TradeLine[] => {
  const delivery = typeof chosen === 'number' ? deliveries[chosen] : undefined;
  return delivery ? lines.filter(({ lineId }) => delivery.lineIds.includes(lineId)) : lines;
};

function Packages(props: ActionProps & { products: readonly Schema<'ProductData'>[] }) {
  const told = useTold();
  const text = useText();
  const { t } = text;
  const { trade, products } = props;
  const left = stillToPack(trade);
  const lines = trade.lines.filter((line) => /[1-9]/.test(left.get(line.lineId) ?? '0'));
  const deliveries = deliveriesOf(lines, trade.particulars);
  const known = lines.map((line) => fillingOf(line, products));
  const sources = lines.map((line) => sourceOf(line, products));
  const send = (values: Packing, key: string) => {
    const chosen = linesOf(lines, deliveries, values.delivery);
    const isChosen = (line: TradeLine) => chosen.includes(line);
    const apart = typeof values.delivery === 'number' ? { lineIds: chosen.map(({ lineId }) => lineId) } : {};
    const which = values.delivery === 'together' ? { together: true as const } : apart;
    const units = lines.flatMap((line, at) => {
      const typed = isChosen(line) ? values.units?.[at] : undefined;
      if (!typed?.quantity || !/[1-9]/.test(typed.quantity)) return [];
      return [
        {
          packageType: typed.packageType,
          ...(typed.netWeightKg ? { netWeightKg: typed.netWeightKg } : {}),
          ...(typed.grossWeightKg ? { grossWeightKg: typed.grossWeightKg } : {}),
          contents: [{ lineId: line.lineId, quantity: typed.quantity }],
        },
      ];
    });
    return post(
      `/api/v1/trades/${trade.tradeId}/packing`,
      {
        ...(values.way === 'by-line'
          ? { handlingUnits: units, ...(values.delivery === 'together' ? { together: true as const } : {}) }
          : which),
        ...(values.way === 'by-carton' ? { cartons: cartonsOf(lines, values.fillings ?? [], isChosen) } : {}),
        ...told,
      },
      key,
    );
  };
  return (
    <CommandForm<Packing, unknown>
      initial={{
        way: known.some(({ quantityEach }) => quantityEach) ? 'by-carton' : 'whole',
        ...(deliveries.length > 1 ? { delivery: 0 } : {}),
        fillings: known,
        units: lines.map((line) => ({ packageType: 'CT', quantity: left.get(line.lineId) ?? '0' })),
      }}
      submit={t('act.packed')}
      draft={`pack-${trade.tradeId}`}
      doubt={(values) => {
        if (values.way !== 'by-line') return undefined;
        const chosen = linesOf(lines, deliveries, values.delivery);
        const stated = lines.map((line, at) => (chosen.includes(line) ? values.units?.[at] : undefined));
        return aboveOrder(text, lines, stated, left);
      }}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {(form) => (
        <>
          <p className={styles.lead}>{t('form.packText')}</p>
          {deliveries.length > 1 && <DeliveryField deliveries={deliveries} />}
          <Field name="way" label={t('form.packWay')}>
            <Radio.Group
              options={[
                { value: 'whole', label: t('form.packWhole') },
                { value: 'by-carton', label: t('form.packByCarton') },
                { value: 'by-line', label: t('form.packByLine') },
              ]}
            />
          </Field>
          <Form.Item
            noStyle
            shouldUpdate={(a: Packing, b: Packing) => a.way !== b.way || a.delivery !== b.delivery}
          >
            {() => {
              const chosen = linesOf(
                lines,
                deliveries,
                form.getFieldValue('delivery') as Packing['delivery'],
              );
              const isShown = (line: TradeLine) => chosen.includes(line);
              return form.getFieldValue('way') === 'by-carton' ? (
                <CartonFields lines={lines} sources={sources} isShown={isShown} />
              ) : (
                form.getFieldValue('way') === 'by-line' && <LineFields lines={lines} isShown={isShown} />
              );
            }}
          </Form.Item>
        </>
      )}
    </CommandForm>
  );
}

/** Which of the deliveries that the order asks for is packed now; never silently all of them. */
function DeliveryField({ deliveries }: { deliveries: readonly PlannedDelivery[] }) {
  const text = useText();
  const { t } = text;
  const said = ({ wish, lineIds }: PlannedDelivery) =>
    t('form.deliveryOption', {
      delivery: deliveryText(text, wish) || t('form.deliveryUnsaid'),
      lines: lineIds.join(', '),
    });
  return (
    <Field name="delivery" label={t('form.delivery')} why={t('form.deliveryWhy')}>
      <Radio.Group
        vertical
        options={[
          ...deliveries.map((delivery, index) => ({ value: index, label: said(delivery) })),
          { value: 'together', label: t('form.deliveryTogether') },
        ]}
      />
    </Field>
  );
}

/** Quantity, package and weight of each line. */
function LineFields(props: { lines: readonly TradeLine[]; isShown: (line: TradeLine) => boolean }) {
  const text = useText();
  const { t, of } = text;
  const rule = useDecimalRule();
  const notUnder = useGrossRule();
  const { lines } = props;
  return (
    <div className={styles.lines}>
      {lines.map(
        (line, at) =>
          props.isShown(line) && (
            <fieldset key={line.lineId} className={styles.line}>
              <legend className={styles.lineName}>{of(line.name)}</legend>
              <Form.Item name={['units', at, 'quantity']} label={t('word.quantity')} rules={[rule]}>
                <DecimalInput suffix={unitName(text, line.quantity.unit)} />
              </Form.Item>
              <Form.Item name={['units', at, 'packageType']} label={t('word.package')}>
                <Select
                  options={packages.map((code) => ({ value: code, label: t(`packageType.${code}`) }))}
                />
              </Form.Item>
              <Form.Item name={['units', at, 'netWeightKg']} label={t('form.netWeightKg')} rules={[rule]}>
                <DecimalInput suffix={unitName(text, 'KGM')} />
              </Form.Item>
              <Form.Item
                name={['units', at, 'grossWeightKg']}
                label={t('form.grossWeightKg')}
                rules={[rule, notUnder(['units', at, 'netWeightKg'])]}
              >
                <DecimalInput suffix={unitName(text, 'KGM')} />
              </Form.Item>
            </fieldset>
          ),
      )}
    </div>
  );
}
