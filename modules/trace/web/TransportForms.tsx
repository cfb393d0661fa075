import { packageNumberOf } from '@tongshang/trade-facts';
import type { Place } from '@tongshang/ui/api';
import { factOf, factsOf, post } from '@tongshang/ui/api';
import {
  CommandForm,
  CountrySelect,
  DecimalInput,
  DescribedForm,
  Field,
  FieldRow,
  MomentField,
  formStyles as styles,
  useDecimalRule,
  useTold,
} from '@tongshang/ui/components';
import { instantOf } from '@tongshang/ui/i18n';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import type { ActionProps } from '@tongshang/ui/slice';
import { Form, Input, Select } from 'antd';
import layout from './layout.module.css';
import { useText } from './text.ts';

interface Shipping {
  readonly transportDocumentType: 'BillOfLading' | 'Waybill';
  readonly transportDocumentNumber?: string;
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly portOfLoading: Place;
  readonly portOfDischarge: Place;
  readonly container?: string;
  readonly seal?: string;
  readonly loadedAt?: string;
  readonly estimatedArrival?: string;
  readonly madeOut?: 'to-order-of-shipper' | 'to-order' | 'to-order-of-party' | 'straight';
  /** To whose order, with `to-order-of-party`: a bank as a rule. */
  readonly orderName?: string;
  readonly orderCity?: string;
  readonly orderCountry?: string;
  readonly freight?: 'prepaid' | 'collect';
  readonly originals?: string;
  readonly clauses?: string;
}

/** Only a bill of lading is made out to order; what is left empty is as the trade has it. */
function madeOutOf(shipping: Shipping) {
  const { transportDocumentType, madeOut, freight, originals, clauses } = shipping;
  const { orderName, orderCity, orderCountry } = shipping;
  const remarks = (clauses ?? '').split('\n').filter((one) => one.trim() !== '');
  return {
    ...(madeOut && transportDocumentType === 'BillOfLading' ? { madeOut } : {}),
    ...(madeOut === 'to-order-of-party' && orderName && orderCountry
      ? {
          orderParty: {
            name: { en: orderName },
            address: { country: orderCountry, ...(orderCity ? { city: orderCity } : {}) },
          },
        }
      : {}),
    ...(freight ? { freight } : {}),
    ...(originals ? { originals: Number(originals) } : {}),
    ...(remarks.length > 0 ? { clauses: remarks } : {}),
  };
}

function bodyOf(shipping: Shipping, ssccs: readonly string[], shipmentId: string | undefined) {
  const { container, seal, loadedAt, estimatedArrival, transportDocumentNumber } = shipping;
  const { transportDocumentType, meansOfTransport, voyage, portOfLoading, portOfDischarge } = shipping;
  return {
    ...{ transportDocumentType, meansOfTransport, voyage, portOfLoading, portOfDischarge },
    ...(transportDocumentNumber ? { transportDocumentNumber } : {}),
    ...madeOutOf(shipping),
    ...(shipmentId ? { shipmentId } : {}),
    ...(container ? { equipment: [{ number: container, ...(seal ? { seal } : {}), ssccs }] } : {}),
    ...(loadedAt ? { loadedAt: instantOf(loadedAt) } : {}),
    ...(estimatedArrival ? { estimatedArrival: instantOf(estimatedArrival) } : {}),
  };
}

/** To whose order the bill is. */
function orderFields(t: ReturnType<typeof useText>['t']) {
  return [
    {
      name: 'orderName',
      label: t('form.orderName'),
      kind: 'text',
      max: 200,
      optional: true,
      why: t('form.orderNameWhy'),
    },
    [
      { name: 'orderCity', label: t('form.orderCity'), kind: 'text', max: 100, optional: true },
      {
        name: 'orderCountry',
        label: t('word.country'),
        kind: 'own',
        optional: true,
        input: <CountrySelect />,
      },
    ],
  ] as const;
}

/** How the document is made out, beside what it carries. */
function madeOutFields(t: ReturnType<typeof useText>['t']) {
  return [
    {
      name: 'madeOut',
      label: t('form.madeOut'),
      kind: 'choice',
      optional: true,
      why: t('form.madeOutText'),
      options: [
        { value: 'to-order-of-shipper', label: t('form.toOrderOfShipper') },
        { value: 'to-order', label: t('form.toOrder') },
        { value: 'to-order-of-party', label: t('form.toOrderOfParty') },
        { value: 'straight', label: t('form.straight') },
      ],
    },
    ...orderFields(t),
    [
      {
        name: 'freight',
        label: t('form.freightPaid'),
        kind: 'choice',
        optional: true,
        why: t('form.freightPaidWhy'),
        options: [
          { value: 'prepaid', label: t('form.freightPrepaid') },
          { value: 'collect', label: t('form.freightCollect') },
        ],
      },
      {
        name: 'originals',
        label: t('form.originals'),
        kind: 'digits',
        max: 1,
        pattern: /^[1-9]$/,
        rule: t('form.originalsRule'),
        optional: true,
        why: t('form.originalsWhy'),
      },
    ],
    {
      name: 'clauses',
      label: t('form.clauses'),
      kind: 'words',
      max: 1000,
      optional: true,
      why: t('form.clausesWhy'),
    },
  ] as const;
}

/** The carrier takes the shipment on board; the transport document follows from it. */
export function ShipForm(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { trade, action } = props;
  const _place = usePlaceRule();
  const { portOfLoading, portOfDischarge, modeOfTransport } = trade.terms;
  const packed = factsOf(trade, 'packed').filter(
    (fact) => action.shipmentId === undefined || fact.details.shipmentId === action.shipmentId,
  );
  const ssccs = packed.flatMap((fact) => fact.details.handlingUnits.map(packageNumberOf));
  const { shipmentId } = action;
  const send = (shipping: Shipping, key: string) =>
    post(
      `/api/v1/trades/${trade.tradeId}/consignment`,
      { ...bodyOf(shipping, ssccs, shipmentId), ...told },
      key,
    );
  return (
    <DescribedForm<Shipping, unknown>
      initial={{
        transportDocumentType: modeOfTransport === 'sea' ? 'BillOfLading' : 'Waybill',
        ...(portOfLoading ? { portOfLoading } : {}),
        ...(portOfDischarge ? { portOfDischarge } : {}),
      }}
      submit={t('act.shipped')}
      draft={`ship-${trade.tradeId}`}
      send={send}
      done={props.done}
      onCancel={props.cancel}
      lead={<p className={styles.lead}>{t(told.told ? 'form.shipToldText' : 'form.shipText')}</p>}
      fields={[
        [
          {
            name: 'transportDocumentType',
            label: t('form.documentType'),
            kind: 'choice',
            options: (['BillOfLading', 'Waybill'] as const).map((value) => ({
              value,
              label: t(`documentType.${value}`),
            })),
          },
          {
            name: 'transportDocumentNumber',
            label: t('form.documentNumber'),
            kind: 'text',
            max: 40,
            // A paper of somebody else has its number already.
            ...(told.told ? {} : { optional: true, why: t('word.numberWhy') }),
          },
        ],
        [
          { name: 'meansOfTransport', label: t('form.vessel'), kind: 'text', max: 100 },
          { name: 'voyage', label: t('form.voyage'), kind: 'text', max: 40 },
        ],
        { name: 'portOfLoading', label: t('terms.portOfLoading'), kind: 'place' },
        { name: 'portOfDischarge', label: t('terms.portOfDischarge'), kind: 'place' },
        [
          {
            name: 'container',
            label: t('form.container'),
            kind: 'text',
            max: 20,
            optional: true,
            why: t('form.containerWhy'),
          },
          { name: 'seal', label: t('form.seal'), kind: 'text', max: 40, optional: true },
        ],
        [
          { name: 'loadedAt', label: t('form.loadedAt'), kind: 'moment', optional: true },
          { name: 'estimatedArrival', label: t('form.estimatedArrival'), kind: 'moment', optional: true },
        ],
        ...madeOutFields(t),
      ]}
    />
  );
}

const steps = [
  'departing',
  'transporting',
  'arriving',
  'unloading',
  'loading',
  'storing',
  'picking',
  'staging_outbound',
  'inspecting',
  'shipping',
  'receiving',
  'accepting',
] as const;

interface Reporting {
  readonly bizStep: (typeof steps)[number];
  readonly readPoint: Place;
  readonly at?: string;
  readonly note?: string;
  readonly temperatureCelsius?: string;
  readonly relativeHumidityPercent?: string;
}

/** Where the goods are and what happens to them: one hand, at the dock. */
export function EventForm(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { trade, action } = props;
  const place = usePlaceRule();
  const consignment = factOf(trade, 'shipped')?.details.consignment;
  const signed = useDecimalRule('signed');
  const degrees = { pattern: /^-?\d{1,3}(\.\d{1,3})?$/, message: t('common.notDecimal') };
  const send = ({ temperatureCelsius, relativeHumidityPercent, at, ...stated }: Reporting, key: string) =>
    post(
      `/api/v1/trades/${trade.tradeId}/events`,
      {
        ...told,
        ...stated,
        ...(action.shipmentId ? { shipmentId: action.shipmentId } : {}),
        ...(at ? { at: instantOf(at) } : {}),
        ...(temperatureCelsius || relativeHumidityPercent
          ? {
              condition: {
                ...(temperatureCelsius ? { temperatureCelsius } : {}),
                ...(relativeHumidityPercent ? { relativeHumidityPercent } : {}),
              },
            }
          : {}),
      },
      key,
    );
  return (
    <CommandForm<Reporting, unknown>
      initial={{
        bizStep: 'arriving',
        ...(consignment ? { readPoint: consignment.portOfDischarge } : {}),
      }}
      submit={t('act.in-transit')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t('form.eventText')}</p>
          <Field name="bizStep" label={t('form.bizStep')}>
            <Select options={steps.map((value) => ({ value, label: t(`bizStep.${value}`) }))} />
          </Field>
          <Field name="readPoint" label={t('form.readPoint')} rules={[place]}>
            <PlaceInput />
          </Field>
          <MomentField
            name="at"
            label={t('form.eventAt')}
            optional
            why={t('form.eventAtWhy')}
            className={layout.momentField}
          />
          <FieldRow>
            <Form.Item
              name="temperatureCelsius"
              label={t('form.temperature')}
              validateFirst
              rules={[signed, degrees]}
            >
              <DecimalInput suffix="°C" />
            </Form.Item>
            <Form.Item
              name="relativeHumidityPercent"
              label={t('form.humidity')}
              validateFirst
              rules={[signed, degrees]}
            >
              <DecimalInput suffix="%" />
            </Form.Item>
          </FieldRow>
          <Field name="note" label={t('word.note')} optional>
            <Input maxLength={500} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
