import type { Localised, TradeLine } from '@tongshang/ui/api';
import { DecimalInput, formStyles as styles, unitName, useDecimalRule } from '@tongshang/ui/components';
import { Form } from 'antd';
import { useText } from '../../text.ts';

/** A line as an offer's form holds it. */
export interface OfferedLine {
  readonly lineId?: string;
  readonly productId?: string;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly quantity: { readonly value: string; readonly unit: string };
  readonly unitPrice?: { readonly amount?: string; readonly currency: string; readonly per?: string };
  readonly kept: Partial<TradeLine>;
}

/** Quantity and price of each line; everything else is known already. */
export function LinesEditor(props: {
  lines: readonly OfferedLine[];
  currency: string;
  priceOptional?: boolean;
}) {
  const text = useText();
  const { t, of } = text;
  const rule = useDecimalRule();
  const priceRule = useDecimalRule('any');
  return (
    <div className={styles.lines}>
      {props.lines.map((line, at) => (
        <fieldset key={line.lineId ?? `${at}-${line.sku}`} className={styles.line}>
          <legend className={styles.lineName}>
            {of(line.name)} {line.sku && <span className="faint">{line.sku}</span>}
          </legend>
          <Form.Item
            name={['lines', at, 'quantity', 'value']}
            label={t('word.quantity')}
            rules={[{ required: true, message: t('common.required') }, rule]}
          >
            <DecimalInput suffix={unitName(text, line.quantity.unit)} />
          </Form.Item>
          <Form.Item
            name={['lines', at, 'unitPrice', 'amount']}
            label={
              line.unitPrice?.per ? t('form.pricePer', { per: line.unitPrice.per }) : t('form.unitPrice')
            }
            extra={props.priceOptional ? t('form.priceFromList') : undefined}
            rules={[
              ...(props.priceOptional ? [] : [{ required: true, message: t('common.required') }]),
              priceRule,
            ]}
          >
            <DecimalInput suffix={props.currency} />
          </Form.Item>
        </fieldset>
      ))}
    </div>
  );
}
