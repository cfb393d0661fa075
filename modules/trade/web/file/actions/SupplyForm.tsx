import { useQuery } from '@tanstack/react-query';
import type { Place, Schema, TradeRole } from '@tongshang/ui/api';
import { partyOf, post, productDataQuery, type Trade } from '@tongshang/ui/api';
import {
  CommandForm,
  compact,
  Field,
  FieldRow,
  Loaded,
  formStyles as styles,
} from '@tongshang/ui/components';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import { useSession } from '@tongshang/ui/session';
import type { ActionProps } from '@tongshang/ui/slice';
import { Checkbox } from 'antd';
import { useText } from '../../text.ts';
import { placeInTrade } from '../place-in-trade.ts';
import { type LineField, SupplyField } from './SupplyField.tsx';

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
  mayKnow: (suppliers: readonly TradeRole[]) => boolean,
): MissingPlaces {
  const places = new Set(
    trade.nextActions.flatMap((action) =>
      action.action === 'supply-facts' && action.subject
        ? [action.subject]
        : action.missing
            .filter((lack) => lack.code === 'data' && mayKnow(lack.suppliers ?? []))
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

/** What the reader's own roles know, and, where nobody here knows it, what a contact of the reader does. */
function useMayKnow({ roles, parties }: Trade): (suppliers: readonly TradeRole[]) => boolean {
  const me = useSession().organisation.organisationId;
  return (suppliers) => {
    const knowing = parties.filter(({ role }) => suppliers.includes(role));
    const isKept = knowing.some(({ keptBy }) => keptBy === me) && knowing.every(({ keptBy }) => keptBy);
    return isKept || suppliers.some((role) => roles.includes(role));
  };
}

/** What the products say of what is missing, to start from. */
function knownOfProducts(
  missing: Pick<MissingPlaces, 'lines'>,
  products: readonly Schema<'ProductData'>[],
): Supplied['lines'] {
  return Object.fromEntries(
    missing.lines.flatMap(({ lineId, fields }) => {
      const product = products.find((one) => one.lineId === lineId);
      const known = fields.flatMap((field) => (product?.[field] ? [[field, product[field]] as const] : []));
      return known.length > 0 ? [[lineId, Object.fromEntries(known)] as const] : [];
    }),
  );
}

/** Data that an order often leaves out; asked only for what is missing, with the reason. */
export default function SupplyForm(props: ActionProps) {
  const query = useQuery(productDataQuery(props.trade.tradeId));
  return <Loaded query={query}>{(products) => <MissingData {...props} products={products} />}</Loaded>;
}

function MissingData(props: ActionProps & { products: readonly Schema<'ProductData'>[] }) {
  const { t, of } = useText();
  const { trade, products } = props;
  const missing = missingPlaces(trade, useMayKnow(trade));
  const known = knownOfProducts(missing, products);
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
  return (
    <CommandForm<Supplied, unknown>
      initial={{ lines: known, terms: {} }}
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
                  {fields.map((field) => (
                    <SupplyField
                      key={field}
                      lineId={lineId}
                      field={field}
                      quantity={trade.lines.find((line) => line.lineId === lineId)?.quantity}
                      sku={
                        known[lineId]?.[field] && products.find((product) => product.lineId === lineId)?.sku
                      }
                    />
                  ))}
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
