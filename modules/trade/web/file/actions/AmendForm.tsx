import { partyOf, post, type Trade, type TradeTerms } from '@tongshang/ui/api';
import {
  CommandForm,
  DecimalInput,
  Field,
  formStyles as styles,
  unitName,
  useDecimalRule,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { useUnusualTerms, wireTerms } from '@tongshang/ui/terms';
import { Form, Input } from 'antd';
import { TermsFields } from '../../terms/TermsFields.tsx';
import { useText } from '../../text.ts';

interface Amending {
  readonly reason: string;
  readonly lines: readonly { readonly quantity: string; readonly unitPrice?: string }[];
  readonly terms: TradeTerms;
}

const amendable = [
  'incoterm',
  'insurance',
  'place',
  'modeOfTransport',
  'payment',
  'portOfLoading',
  'portOfDischarge',
  'latestShipmentDate',
  'leadTimeDays',
  'partialShipments',
] as const satisfies readonly (keyof TradeTerms)[];

/** Only what differs from what is agreed goes into the proposal. */
function changesOf(trade: Pick<Trade, 'lines' | 'terms'>, values: Pick<Amending, 'lines' | 'terms'>) {
  const lines = trade.lines.flatMap((line, at) => {
    const typed = values.lines[at];
    const quantity = typed && typed.quantity !== line.quantity.value ? { quantity: typed.quantity } : {};
    const unitPrice =
      typed?.unitPrice && typed.unitPrice !== line.unitPrice?.amount ? { unitPrice: typed.unitPrice } : {};
    const changed = { ...quantity, ...unitPrice };
    return Object.keys(changed).length > 0 ? [{ lineId: line.lineId, ...changed }] : [];
  });
  const wanted = wireTerms({ ...trade.terms, ...values.terms });
  const terms = Object.fromEntries(
    amendable
      .filter(
        (name) =>
          JSON.stringify(wanted[name]) !== JSON.stringify(trade.terms[name]) && wanted[name] !== undefined,
      )
      .map((name) => [name, wanted[name]]),
  );
  return {
    ...(lines.length > 0 ? { lines } : {}),
    ...(Object.keys(terms).length > 0 ? { terms } : {}),
  };
}

/** The platform names an amended line by its id; the form has all lines, in their order. */
function amendedField(trade: Pick<Trade, 'lines'>, place: string): string {
  const [, lineId, field] = /^\/?lines\/([^/]+)\/(.+)$/.exec(place) ?? [];
  const at = trade.lines.findIndex((line) => line.lineId === lineId);
  return lineId === undefined ? place : `lines/${at}/${field}`;
}

/** A change of what was agreed; the other side must accept it. */
export default function AmendForm(props: ActionProps) {
  const text = useText();
  const { t, of } = text;
  const { trade } = props;
  const rule = useDecimalRule();
  const unusual = useUnusualTerms();
  const [from, to] = [partyOf(trade, 'seller')?.country, partyOf(trade, 'buyer')?.country];
  const askedOf = ({ terms }: Amending) =>
    unusual(wireTerms(terms), { seller: from, buyer: to }, trade.terms);
  return (
    <CommandForm<Amending, unknown>
      initial={{
        lines: trade.lines.map((line) => ({
          quantity: line.quantity.value,
          ...(line.unitPrice ? { unitPrice: line.unitPrice.amount } : {}),
        })),
        terms: trade.terms,
      }}
      submit={t('action.propose-amendment')}
      draft={`amendment-${trade.tradeId}`}
      doubt={(values) => askedOf(values).doubt}
      send={(values, key) =>
        post(
          `/api/v1/trades/${trade.tradeId}/amendments`,
          { reason: values.reason, changes: changesOf(trade, values), meant: askedOf(values).meant },
          key,
        )
      }
      fieldOf={(place) => amendedField(trade, place)}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t('form.amendText')}</p>
          <Field name="reason" label={t('form.reason')} why={t('form.amendWhy')}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Field>
          <div className={styles.lines}>
            {trade.lines.map((line, at) => (
              <fieldset key={line.lineId} className={styles.line}>
                <legend className={styles.lineName}>{of(line.name)}</legend>
                <Form.Item name={['lines', at, 'quantity']} label={t('word.quantity')} rules={[rule]}>
                  <DecimalInput suffix={unitName(text, line.quantity.unit)} />
                </Form.Item>
                {line.unitPrice && (
                  <Form.Item name={['lines', at, 'unitPrice']} label={t('form.unitPrice')} rules={[rule]}>
                    <DecimalInput suffix={trade.terms.currency} />
                  </Form.Item>
                )}
              </fieldset>
            ))}
          </div>
          <TermsFields fixedCurrency from={from} to={to} />
        </>
      )}
    </CommandForm>
  );
}
