import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/own-text.ts';
import layout from './layout.module.css';
import { readDecimal } from './read-decimal.ts';

const shapes = {
  positive: /^\d{1,18}(\.\d{1,12})?$/,
  any: /^\d{1,18}(\.\d{1,12})?$/,
  signed: /^-?\d{1,18}(\.\d{1,12})?$/,
} as const;

/** What a decimal field takes: more than zero, zero too (`any`), or also less than zero (`signed`). */
export function useDecimalRule(kind: keyof typeof shapes = 'positive') {
  const { t } = useText();
  const wrong = useMisread();
  return {
    validator: async (_: unknown, value: unknown) => {
      if (value === undefined || value === '') return undefined;
      if (
        kind !== 'signed' &&
        typeof value === 'string' &&
        shapes.signed.test(value) &&
        value.startsWith('-')
      )
        return Promise.reject(new Error(t('common.isNegative')));
      if (typeof value !== 'string' || !shapes[kind].test(value))
        return Promise.reject(new Error(wrong(value) ?? t('common.notDecimal')));
      if (kind === 'positive' && !/[1-9]/.test(value))
        return Promise.reject(new Error(t('common.notPositive')));
      return undefined;
    },
  };
}

/** What a field for a count takes. */
export function useWholeRule(from: number, to: number) {
  const { t } = useText();
  const wrong = useMisread();
  return {
    validator: async (_: unknown, value: unknown) => {
      if (value === undefined || value === null || value === '') return undefined;
      if (Number.isInteger(value) && (value as number) >= from && (value as number) <= to) return undefined;
      return Promise.reject(new Error(wrong(value) ?? t('common.notWhole', { from, to })));
    },
  };
}

/** What a comma could have meant, where that is what is wrong. */
function useMisread(): (value: unknown) => string | undefined {
  const { t } = useText();
  return (value) => {
    const read = readDecimal(String(value));
    if (read.kind !== 'ambiguous') return undefined;
    const { decimal, whole } = read;
    return whole === undefined
      ? t('common.writeDecimal', { decimal })
      : t('common.writeEither', { decimal, whole });
  };
}

interface NumberInputProps<V> {
  readonly value?: V;
  onChange?(value: V): void;
  readonly suffix?: ReactNode;
  readonly id?: string;
  readonly 'aria-label'?: string;
}

/**
 * A decimal typed as text: no float ever holds it. Its value is the decimal that was read, and until one can be read what was
 * typed, all of it, for the field's rule to refuse.
 */
export function DecimalInput(props: NumberInputProps<string>) {
  const read = (typed: string) => {
    const decimal = readDecimal(typed);
    return decimal.kind === 'decimal' ? decimal.value : typed;
  };
  return <TypedInput {...props} inputMode="decimal" read={read} />;
}

/** A count. Its value is a number, and what was typed where that is none, for the field's rule to refuse. */
export function WholeInput(props: NumberInputProps<number | string | undefined>) {
  const read = (typed: string) => {
    const decimal = readDecimal(typed);
    if (typed.trim() === '') return undefined;
    return decimal.kind === 'decimal' && /^\d{1,9}$/.test(decimal.value) ? Number(decimal.value) : typed;
  };
  return <TypedInput {...props} inputMode="numeric" read={read} />;
}

/** Shows what is typed as long as it is being typed, then what was read of it. */
function TypedInput<V extends string | number | undefined>(
  props: NumberInputProps<V> & { inputMode: 'decimal' | 'numeric'; read: (typed: string) => V },
) {
  const { value, onChange, read, ...rest } = props;
  const [typed, setTyped] = useState('');
  const isTyped = typed !== '' && read(typed) === value;
  return (
    <Input
      {...rest}
      autoComplete="off"
      value={isTyped ? typed : String(value ?? '')}
      className={layout.digits ?? ''}
      onBlur={() => setTyped('')}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(read(event.target.value));
      }}
    />
  );
}
