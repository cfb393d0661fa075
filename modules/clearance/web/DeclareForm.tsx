import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { WireMoney } from '@tongshang/ui/api';
import { isProblem, post } from '@tongshang/ui/api';
import {
  CommandForm,
  CurrencySelect,
  DecimalInput,
  Field,
  FieldRow,
  formStyles as styles,
  useDecimalRule,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Collapse, Form, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { tradeLaneQuery } from './api.ts';
import { type Charge, charges, chargesFor, isBeyondGoods } from './charges.ts';
import { DeclaredLine } from './DeclaredLine.tsx';
import { declaredOutside } from './declared-outside.ts';
import { EoriField } from './EoriField.tsx';
import layout from './layout.module.css';
import { RepresentativeFields, type Represented, representedOf } from './RepresentativeFields.tsx';
import { useText } from './text.ts';
import { useMeantCharges } from './use-meant-charges.ts';

interface Declaring extends Represented {
  readonly eori?: string;
  readonly charges: Partial<Record<Charge, string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly madeUp?: MadeUp;
}

interface MadeUp {
  readonly currency?: string;
  readonly valueBasis?: 'CIF' | 'FOB';
  readonly customsDuty?: string;
  readonly vat?: string;
  readonly exchangeRate?: string;
}

/** The form's field for a place in the declaration; a rate that is missing where one was given is one of another currency. */
function declaredField(place: string, given?: MadeUp): string {
  const name = place.replace(/^\//, '');
  if (name === 'demonstrationRates') return given?.customsDuty ? 'madeUp/currency' : 'madeUp/customsDuty';
  if (name.startsWith('demonstrationExchangeRates')) {
    return name.endsWith('/to') || given?.exchangeRate ? 'madeUp/currency' : 'madeUp/exchangeRate';
  }
  return charges.some((charge) => name === charge || name.startsWith(`${charge}/`))
    ? `charges/${name}`
    : name;
}

/** Everything comes from the trade but the charges that its terms do not state. */
export default function DeclareForm(props: ActionProps) {
  const { t } = useText();
  const { trade, action } = props;
  const direction = action.fact === 'import-declared' ? 'import' : 'export';
  const rule = useDecimalRule('any');
  const { currency } = trade.terms;
  const [isMadeUpOpen, setMadeUpOpen] = useState(false);
  const [lacksRate, setLacksRate] = useState(false);
  const sent = useRef<MadeUp>(undefined);
  const askedFirst = useMeantCharges();
  const beyondGoods = (charge: Charge) => ({
    warningOnly: true,
    validator: async (_: unknown, typed?: string) =>
      isBeyondGoods(trade, charge, typed ?? '')
        ? Promise.reject(new Error(t('form.beyondGoods')))
        : undefined,
  });
  const send = async (values: Declaring, key: string) => {
    sent.current = values.madeUp;
    setLacksRate(false);
    try {
      const said = {
        direction,
        ...(action.shipmentId ? { shipmentId: action.shipmentId } : {}),
        ...(values.eori ? { eori: values.eori } : {}),
        ...representedOf(values),
        ...chargesOf(values, currency),
        ...codesOf(values),
        ...madeUpOf(values, currency),
      } as const;
      const place = `/api/v1/trades/${trade.tradeId}/declarations` as const;
      return await askedFirst((meant, under) => post(place, { ...said, ...meant }, under), key);
    } catch (caught) {
      setLacksRate(isProblem(caught) && caught.errors.some(({ field }) => /xchangeRates/.test(field)));
      if (isProblem(caught) && caught.errors.some(({ field }) => declaredField(field).startsWith('madeUp'))) {
        setMadeUpOpen(true);
      }
      throw caught;
    }
  };
  return (
    <CommandForm<Declaring, unknown>
      initial={{ charges: {}, codes: {}, representative: { representation: 'indirect' } }}
      submit={t(`act.${direction}-declared`)}
      draft={`declare-${direction}-${trade.tradeId}`}
      send={send}
      fieldOf={(place) => declaredField(place, sent.current)}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <WayOutside {...props} direction={direction} />
          {lacksRate && <LackingRate trade={trade} />}
          <EoriField trade={trade} direction={direction} />
          <RepresentativeFields trade={trade} direction={direction} />
          <FieldRow>
            {chargesFor(trade.terms.incoterm).map((charge) => (
              <Field
                key={charge}
                name={['charges', charge]}
                label={t(`form.${charge}`)}
                why={t(`form.${charge}Why`)}
                later
                rules={[rule, beyondGoods(charge)]}
              >
                <DecimalInput suffix={currency} />
              </Field>
            ))}
          </FieldRow>
          <div className={styles.lines}>
            {trade.lines.map((line) => (
              <DeclaredLine key={line.lineId} line={line}>
                <Field
                  name={['codes', line.lineId]}
                  label={t('form.nationalCode')}
                  why={t('form.nationalCodeWhy')}
                  optional
                  rules={[{ pattern: /^\d{6,10}$/, message: t('word.hsRule') }]}
                >
                  <Input inputMode="numeric" maxLength={10} />
                </Field>
              </DeclaredLine>
            ))}
          </div>
          {trade.demonstration && <MadeUpRates isOpen={isMadeUpOpen} open={setMadeUpOpen} />}
        </>
      )}
    </CommandForm>
  );
}

const chargesOf = (values: Declaring, currency: string): Partial<Record<Charge, WireMoney>> =>
  Object.fromEntries(
    charges.flatMap((charge): [string, WireMoney][] => {
      const amount = values.charges?.[charge];
      return amount ? [[charge, { amount, currency }]] : [];
    }),
  );

function codesOf({ codes }: Declaring) {
  const commodityCodes = Object.entries(codes ?? {}).flatMap(([lineId, commodityCode]) =>
    commodityCode ? [{ lineId, commodityCode }] : [],
  );
  return commodityCodes.length > 0 ? { commodityCodes } : {};
}

/** Who states the rate that is missing, and where it will stand. */
function LackingRate({ trade }: Pick<ActionProps, 'trade'>) {
  const { t, of } = useText();
  const bank = trade.parties.find(({ role }) => role === 'bank');
  return (
    <p className={styles.lead} role="note">
      {t('rates.lacking')} {bank ? t('rates.lackingBank', { bank: of(bank.name) }) : t('rates.lackingNoBank')}{' '}
      <Link to="/trades/$tradeId" params={{ tradeId: trade.tradeId }} search={{ part: 'rates' }}>
        {t('rates.go')}
      </Link>
    </p>
  );
}

/** Who decides on a declaration made here; where nobody here does, that, and the way that is left. */
function WayOutside({ trade, action, direction }: ActionProps & { direction: 'export' | 'import' }) {
  const { t } = useText();
  const { data: lane } = useQuery(tradeLaneQuery(trade.tradeId));
  const fact = `${direction}-declared` as const;
  if (!lane || !declaredOutside(lane).includes(fact))
    return <p className={styles.lead}>{t(`form.declare-${direction}`)}</p>;
  const isReportable = trade.nextActions.some((one) => one.action === 'report-fact' && one.fact === fact);
  const report = action.shipmentId ? `report-${fact}:${action.shipmentId}` : `report-${fact}`;
  return (
    <p className={styles.lead} role="note">
      {t('form.declareOutside')}{' '}
      {isReportable && (
        <Link to="/trades/$tradeId" params={{ tradeId: trade.tradeId }} search={{ do: report }}>
          {t('form.declareOutsideGo')}
        </Link>
      )}
    </p>
  );
}

function madeUpOf(values: Declaring, tradeCurrency: string) {
  const { currency, valueBasis, customsDuty, vat, exchangeRate } = values.madeUp ?? {};
  return {
    ...(currency && valueBasis && customsDuty && vat
      ? { demonstrationRates: { currency, valueBasis, customsDuty, vat } }
      : {}),
    ...(currency && exchangeRate
      ? { demonstrationExchangeRates: [{ from: tradeCurrency, to: currency, rate: exchangeRate }] }
      : {}),
  };
}

/** Only in a demonstration: rates for goods whose tariff or exchange rate is not held here; marked as made up wherever they appear. */
function MadeUpRates({ isOpen, open }: { isOpen: boolean; open(isOpen: boolean): void }) {
  const { t } = useText();
  const rule = useDecimalRule('any');
  const { valueBasis, customsDuty, vat, exchangeRate } = Form.useWatch<MadeUp>('madeUp') ?? {};
  // Rates count only together, and each names an amount of one currency.
  const areRates = Boolean(valueBasis || customsDuty || vat);
  const isAny = areRates || Boolean(exchangeRate);
  return (
    <Collapse
      ghost
      size="small"
      className={layout.above ?? ''}
      activeKey={isOpen ? ['made-up'] : []}
      onChange={(keys) => open(keys.length > 0)}
      items={[
        {
          key: 'made-up',
          forceRender: true,
          label: t('form.madeUpRates'),
          children: (
            <>
              <p className={styles.lead}>{t('form.madeUpRatesText')}</p>
              <FieldRow>
                <Field name={['madeUp', 'currency']} label={t('form.tariffCurrency')} optional={!isAny}>
                  <CurrencySelect allowClear />
                </Field>
                <Field name={['madeUp', 'valueBasis']} label={t('form.valueBasis')} optional={!areRates}>
                  <Select
                    allowClear
                    options={(['CIF', 'FOB'] as const).map((value) => ({ value, label: value }))}
                  />
                </Field>
                <Field
                  name={['madeUp', 'customsDuty']}
                  label={t('dutyType.customs-duty')}
                  optional={!areRates}
                  rules={[rule]}
                >
                  <DecimalInput suffix="%" />
                </Field>
                <Field name={['madeUp', 'vat']} label={t('dutyType.vat')} optional={!areRates} rules={[rule]}>
                  <DecimalInput suffix="%" />
                </Field>
                <Field
                  name={['madeUp', 'exchangeRate']}
                  label={t('form.exchangeRate')}
                  optional
                  rules={[rule]}
                >
                  <DecimalInput />
                </Field>
              </FieldRow>
            </>
          ),
        },
      ]}
    />
  );
}
