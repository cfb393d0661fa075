import { factOf, partyOf, post, type Trade, type TradeTerms } from '@tongshang/ui/api';
import { DescribedForm, formStyles as styles, useTold } from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { useUnusualTerms, wireTerms } from '@tongshang/ui/terms';
import { ChargesFields, VatFields } from '../../terms/ChargesFields.tsx';
import { type TypedCharge, typedCharges, type VatChoice, wireSums, wireVat } from '../../terms/charges.ts';
import { TermsFields } from '../../terms/TermsFields.tsx';
import { useText } from '../../text.ts';
import { LinesEditor, type OfferedLine } from './LinesEditor.tsx';

interface Offering {
  readonly lines: readonly {
    readonly quantity: { readonly value: string };
    readonly unitPrice?: { readonly amount?: string };
  }[];
  readonly terms: TradeTerms;
  readonly validUntil?: string;
  readonly note?: string;
  readonly charges?: readonly TypedCharge[];
  readonly vat?: VatChoice;
  readonly vatPercent?: string;
  readonly lowValue?: boolean;
}

/** The lines to offer: those that stand, else those that were asked for. */
function offeredLines(trade: Trade): OfferedLine[] {
  const { currency } = trade.terms;
  if (trade.lines.length > 0) {
    return trade.lines.map((line) => {
      const {
        lineId,
        productId,
        sku,
        buyerSku,
        name,
        quantity,
        unitPrice,
        lineTotal: _total,
        // The platform keeps them, as shares of the lines as they become.
        charges: _charges,
        tax: _tax,
        ...kept
      } = line;
      return {
        lineId,
        ...(productId ? { productId } : {}),
        ...(sku ? { sku } : {}),
        ...(buyerSku ? { buyerSku } : {}),
        name,
        quantity,
        unitPrice: unitPrice ?? { currency },
        kept,
      };
    });
  }
  const asked = factOf(trade, 'enquired')?.details.lines ?? [];
  return asked.map(({ lineId, productId, sku, buyerSku, name, quantity }) => ({
    ...(lineId ? { lineId } : {}),
    ...(productId ? { productId } : {}),
    ...(sku ? { sku } : {}),
    ...(buyerSku ? { buyerSku } : {}),
    name,
    quantity,
    unitPrice: { currency },
    kept: {},
  }));
}

/** A price that is another has not come from the old one by the old discount. */
function asPriced<T extends { amount?: string; gross?: string }>(price: T | undefined, amount: string) {
  const { gross, ...others } = price ?? ({} as T);
  return { ...others, ...(gross !== undefined && price?.amount === amount ? { gross } : {}) };
}

/** A quotation of the seller or a counter-offer of the buyer; it takes the place of the offer that stands. */
export default function OfferForm(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { trade, action } = props;
  const lines = offeredLines(trade);
  const unusual = useUnusualTerms();
  const [from, to] = [partyOf(trade, 'seller')?.country, partyOf(trade, 'buyer')?.country];
  const askedOf = ({ terms }: Offering) =>
    unusual(wireTerms(terms), { seller: from, buyer: to }, trade.terms);
  const send = (values: Offering, key: string) => {
    const { currency } = values.terms;
    const vat = wireVat(values.vat ?? 'none', values.vatPercent, values.lowValue);
    const sums = wireSums(trade.sums, values.charges ?? [], currency);
    const body = {
      lines: lines.map(({ kept, ...line }, at) => {
        const typed = values.lines[at];
        const amount = typed?.unitPrice?.amount;
        const { unitPrice, ...rest } = line;
        return {
          ...kept,
          ...rest,
          quantity: { ...line.quantity, value: typed?.quantity.value ?? line.quantity.value },
          ...(amount ? { unitPrice: { ...asPriced(unitPrice, amount), amount, currency } } : {}),
        };
      }),
      terms: wireTerms({ ...trade.terms, ...values.terms }),
      meant: askedOf(values).meant,
      ...(sums ? { sums } : {}),
      ...(vat ? { vat } : {}),
      ...(sums && !vat && trade.sums?.taxes ? { taxes: 'as-before' as const } : {}),
      ...(values.validUntil ? { validUntil: values.validUntil } : {}),
      ...(values.note ? { note: values.note } : {}),
    };
    return post(`/api/v1/trades/${trade.tradeId}/quotations`, { ...body, ...told }, key);
  };
  return (
    <DescribedForm<Offering, unknown>
      initial={{
        lines: lines.map((line) => ({
          quantity: { value: line.quantity.value },
          unitPrice: line.unitPrice?.amount ? { amount: line.unitPrice.amount } : {},
        })),
        terms: trade.terms,
        charges: typedCharges(trade.sums),
        vat: 'none',
      }}
      submit={action.action === 'counter' ? t('action.counter') : t('action.quote')}
      draft={`offer-${trade.tradeId}`}
      doubt={(values) => askedOf(values).doubt}
      send={send}
      done={props.done}
      onCancel={props.cancel}
      lead={
        <>
          <p className={styles.lead}>
            {t(action.action === 'counter' ? 'form.counterText' : 'form.quoteText')}
          </p>
          <LinesEditor
            lines={lines}
            currency={trade.terms.currency}
            priceOptional={action.action === 'quote' && lines.some((line) => line.productId || line.sku)}
          />
          <ChargesFields currency={trade.terms.currency} />
          <VatFields to={to} />
          <TermsFields
            leadTimeRequired={action.action === 'quote'}
            from={from}
            to={to}
            opensWith={lines.flatMap(({ kept }) => kept.hsCode ?? [])}
          />
        </>
      }
      fields={[
        {
          name: 'validUntil',
          label: t('form.validUntil'),
          kind: 'day',
          short: true,
          optional: true,
          why: t('form.validUntilWhy'),
        },
        { name: 'note', label: t('word.note'), kind: 'words', max: 4000, optional: true },
      ]}
    />
  );
}
