import { unitInText } from '@tongshang/quantity';
import type { DeliveryWish } from '@tongshang/trade-facts';
import type { WireMoney, WireQuantity } from '../api/wire.ts';
import { addressText } from '../i18n/address.ts';
import {
  countryName,
  formatDay,
  formatMoment,
  groupDigits,
  type Moment,
  trimZeros,
  writeAmount,
} from '../i18n/format.ts';
import { type Text, useText } from '../i18n/own-text.ts';
import styles from './values.module.css';

/** Digits as the currency writes them, with the code: `12,340.00 USD`. */
export function Money(props: { value: WireMoney | undefined; strong?: boolean }) {
  if (!props.value) return <span className="faint">—</span>;
  return (
    <span className={styles.value}>
      <span className={props.strong ? styles.strong : undefined}>
        {writeAmount(props.value.amount, props.value.currency)}
      </span>{' '}
      <span className={styles.unit}>{props.value.currency}</span>
    </span>
  );
}

/** The value of a trade: none before the first offer, null for a party that may not know it. */
export function TradeValue(props: { value: WireMoney | null | undefined }) {
  const { t } = useText();
  if (!props.value) return null;
  if (!isPriced(props.value)) return <span className="faint">{t('trade.notPriced')}</span>;
  return <Money value={props.value} />;
}

export const isPriced = (value: WireMoney | null | undefined): value is WireMoney =>
  !!value && /[1-9]/.test(value.amount);

export const moneyText = (value: WireMoney): string =>
  `${writeAmount(value.amount, value.currency)} ${value.currency}`;

export function unitName(text: Text, unit: string): string {
  const name = text.code('unit', unit);
  return name === unit ? unitInText(unit, text.language) : name;
}

export function Quantity(props: { value: WireQuantity | undefined }) {
  const text = useText();
  if (!props.value) return <span className="faint">—</span>;
  return (
    <span className={styles.value}>
      {groupDigits(trimZeros(props.value.value))}{' '}
      <span className={styles.unit}>{unitName(text, props.value.unit)}</span>
    </span>
  );
}

export const quantityText = (text: Text, value: WireQuantity): string =>
  `${groupDigits(trimZeros(value.value))} ${unitName(text, value.unit)}`;

/** A calendar day. */
export function Day(props: { value: Moment }) {
  const { language } = useText();
  if (!props.value) return <span className="faint">—</span>;
  return (
    <time dateTime={props.value} className={styles.nowrap}>
      {formatDay(props.value, language)}
    </time>
  );
}

/** A moment to the minute; with the zone of the place where it happened when that is known. */
export function When(props: { value: Moment; timeZone?: string | undefined }) {
  const { language } = useText();
  if (!props.value) return <span className="faint">—</span>;
  return (
    <time
      dateTime={props.value}
      className={styles.nowrap}
      title={formatMoment(props.value, language, props.timeZone ? undefined : 'UTC')}
    >
      {formatMoment(props.value, language, props.timeZone)}
    </time>
  );
}

export function Country(props: { code: string | undefined }) {
  const { language } = useText();
  return <span title={props.code}>{countryName(props.code, language)}</span>;
}

/** A hash or key: its head and tail, the whole on demand, so that lines stay short. */
export function Fingerprint(props: { value: string; length?: number }) {
  const keep = props.length ?? 8;
  const short =
    props.value.length > keep * 2 + 1
      ? `${props.value.slice(0, keep)}…${props.value.slice(-keep)}`
      : props.value;
  return (
    <code title={props.value} className={styles.nowrap}>
      {short}
    </code>
  );
}

/** Where and when goods are wanted: `Gate 9, Bristol, United Kingdom, by 10 Aug 2026`; nothing where nothing is said. */
export function deliveryText(text: Text, { address, from, until }: DeliveryWish): string {
  const { t, language } = text;
  const { name, ...where } = address ?? {};
  const [start, end] = [from, until].map((day) => day && formatDay(day, language));
  const time =
    start && end
      ? t('delivery.between', { from: start, until: end })
      : (end && t('delivery.until', { until: end })) || (start && t('delivery.from', { from: start }));
  return [name, addressText(where, text), time].filter((part) => part).join(t('delivery.comma'));
}
