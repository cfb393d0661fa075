import type { Place, TradeRole } from '@tongshang/ui/api';
import { partyOf, post, type Trade } from '@tongshang/ui/api';
import {
  CommandForm,
  CountrySelect,
  compact,
  DecimalInput,
  Field,
  FieldRow,
  formStyles as styles,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import type { ActionProps } from '@tongshang/ui/slice';
import { Checkbox, type FormRule, Input } from 'antd';
import { useText } from '../../text.ts';
import { placeInTrade } from '../place-in-trade.ts';
import { isUnderAGramEach } from './line-weight.ts';

type LineField = 'hsCode' | 'originCountry' | 'netWeightKg' | 'grossWeightKg';

interface Supplied {
  readonly lines: Readonly<Record<string, Partial<Record<LineField, string>>>>;
  readonly terms: { readonly portOfLoading?: Place; readonly portOfDischarge?: Place };
  readonly demonstration?: boolean;
}

interface MissingPlaces {
  readonly lines: readonly { readonly lineId: string; readonly fields: readonly LineField[] }[];
  readonly terms: readonly ('portOfLoading' | 'portOfDischarge')[];
}

/** What the trade lacks and these roles may supply, line by line. */
function missingPlaces(
  trade: Pick<Trade, 'nextActions' | 'lines'>,
  roles: readonly TradeRole[],
): MissingPlaces {
  const places = new Set(
    trade.nextActions.flatMap((action) =>
      action.action === 'supply-facts' && action.subject
        ? [action.subject]
        : action.missing
            .filter((lack) => lack.code === 'data' && lack.suppliers?.some((role) => roles.includes(role)))
            .flatMap((lack) => lack.place ?? []),
    ),
  );
  const parts = [...places].map(placeInTrade);
  const fields = (lineId: string) =>
    parts.filter((at) => at.part === 'lines' && at.lineId === lineId).map(({ field }) => field as LineField);
  return {
    lines: trade.lines
      .map((line) => ({ lineId: line.lineId, fields: fields(line.lineId) }))
      .filter((line) => line.fields.length > 0),
    terms: parts
      .filter(({ part }) => part === 'terms')
      .map(({ field }) => field as 'portOfLoading' | 'portOfDischarge'),
  };
}

/** A weight that can hardly be meant is said, and taken all the same. */
const weightDoubt = (quantity: Trade['lines'][number]['quantity'] | undefined, doubt: string): FormRule => ({
  warningOnly: true,
  validator: (_, kilograms: string | undefined) =>
    quantity && isUnderAGramEach(kilograms, quantity) ? Promise.reject(new Error(doubt)) : Promise.resolve(),
});

/** Data that an order often leaves out; asked only for what is missing, with the reason. */
export default function SupplyForm(props: ActionProps) {
  const text = useText();
  const { t, of } = text;
  const { trade } = props;
  const missing = missingPlaces(trade, trade.roles);
  const weight = useDecimalRule();
  const send = (values: Supplied, key: string) => {
    const lines = missing.lines
      .map(({ lineId }) => ({ lineId, ...compact(values.lines?.[lineId] ?? {}) }))
      .filter((line) => Object.keys(line).length > 1);
    const terms = compact(values.terms ?? {});
    return post(
      `/api/v1/trades/${trade.tradeId}/facts`,
      {
        ...(lines.length > 0 ? { lines } : {}),
        ...(Object.keys(terms).length > 0 ? { terms } : {}),
        ...(values.demonstration ? { demonstration: true } : {}),
      },
      key,
    );
  };
  const fieldOf = (lineId: string, field: LineField) => {
    const name = ['lines', lineId, field];
    const quantity = trade.lines.find((line) => line.lineId === lineId)?.quantity;
    const doubt = weightDoubt(quantity, t('form.underAGram'));
    switch (field) {
      case 'hsCode':
        return (
          <Field
            key={field}
            name={name}
            label={t('word.hsCode')}
            why={t('word.hsWhy')}
            later
            rules={[{ pattern: /^\d{6,12}$/, message: t('word.hsRule') }]}
          >
            <Input inputMode="numeric" maxLength={12} />
          </Field>
        );
      case 'originCountry':
        return (
          <Field key={field} name={name} label={t('word.origin')} why={t('word.originWhy')} later>
            <CountrySelect allowClear />
          </Field>
        );
      default:
        return (
          <Field
            key={field}
            name={name}
            label={t(`form.${field}`)}
            why={t('form.wholeLine')}
            later
            rules={[weight, doubt]}
          >
            <DecimalInput suffix={unitName(text, 'KGM')} />
          </Field>
        );
    }
  };
  return (
    <CommandForm<Supplied, unknown>
      initial={{ lines: {}, terms: {} }}
      submit={t('common.save')}
      draft={`supply-${trade.tradeId}`}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t('form.supplyText')}</p>
          {missing.lines.length > 0 && (
            <div className={styles.lines}>
              {missing.lines.map(({ lineId, fields }) => (
                <fieldset key={lineId} className={styles.line}>
                  <legend className={styles.lineName}>
                    {of(trade.lines.find((line) => line.lineId === lineId)?.name)}
                  </legend>
                  {fields.map((field) => fieldOf(lineId, field))}
                </fieldset>
              ))}
            </div>
          )}
          <MissingPorts trade={trade} fields={missing.terms} />
          {trade.demonstration && (
            <Field name="demonstration" label={t('form.madeUp')} optional valuePropName="checked">
              <Checkbox>{t('form.madeUpText')}</Checkbox>
            </Field>
          )}
        </>
      )}
    </CommandForm>
  );
}

/** The ports that the terms do not name yet. */
function MissingPorts(props: { trade: Trade; fields: MissingPlaces['terms'] }) {
  const { t } = useText();
  const place = usePlaceRule();
  return (
    <FieldRow>
      {props.fields.map((field) => (
        <Field key={field} name={['terms', field]} label={t(`terms.${field}`)} later rules={[place]}>
          <PlaceInput
            defaultCountry={partyOf(props.trade, field === 'portOfLoading' ? 'seller' : 'buyer')?.country}
          />
        </Field>
      ))}
    </FieldRow>
  );
}
