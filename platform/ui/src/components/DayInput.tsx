import { Button, Input, type InputProps, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { useText } from '../i18n/own-text.ts';
import styles from './day-input.module.css';
import { Icon } from './icon.tsx';
import { readDay, readMoment } from './read-day.ts';

type Language = ReturnType<typeof useText>['language'];

/** How each of the two is read, written in the language of the page, and picked in the browser's own calendar. */
const KINDS = {
  day: { read: readDay, write: formatDay, native: 'date', example: '2026-11-30' },
  moment: {
    ...{ read: readMoment, write: formatMoment, native: 'datetime-local' },
    example: '2026-11-30T14:30',
  },
} as const;
type Kind = keyof typeof KINDS;

type DayInputProps = Omit<InputProps, 'value' | 'onChange' | 'type' | 'min' | 'max'> & {
  /** ISO 8601, or what was typed and is none. */
  readonly value?: string | undefined;
  onChange?(value: string): void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** A day: typed in any usual order, or picked. Its value is ISO 8601, and until one can be read what was typed, all of it, for the field's rule to refuse. */
export const DayInput = (props: DayInputProps) => <TypedDay kind="day" {...props} />;

/** A moment of the reader's own clock, `2026-11-30T14:30`; `instantOf` makes an instant of it. Else as `DayInput`. */
export const MomentInput = (props: DayInputProps) => <TypedDay kind="moment" {...props} />;

function TypedDay({
  kind,
  value,
  onChange,
  min,
  max,
  className = '',
  ...rest
}: DayInputProps & { kind: Kind }) {
  const { t, language } = useText();
  const { read, native, example } = KINDS[kind];
  const [typed, setTyped] = useState('');
  const [text, calendar] = [useRef<InputRef>(null), useRef<HTMLInputElement>(null)];
  const isoOf = (of: string) => {
    const found = read(of);
    return found.kind === 'day' ? found.value : of;
  };
  const isValue = value !== undefined && isRead(kind, value);
  const isTyped = typed !== '' && isoOf(typed) === value;
  return (
    <span className={`${styles.whole} ${className}`}>
      <Input
        {...rest}
        ref={text}
        autoComplete="off"
        placeholder={t('common.forExample', { example: shown(kind, example, language) })}
        value={isTyped ? typed : isValue ? shown(kind, value, language) : (value ?? '')}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange?.(isoOf(target.value));
        }}
        onBlur={(event) => {
          setTyped('');
          rest.onBlur?.(event);
        }}
        suffix={
          <Button
            type="text"
            size="small"
            className={styles.open ?? ''}
            disabled={rest.disabled ?? false}
            aria-label={t('common.pickDay')}
            icon={<Icon name="calendar" size={16} />}
            onClick={() => calendar.current?.showPicker()}
          />
        }
      />
      {/* Only its calendar is used, which opens where it stands; its text would be in the language of the browser. */}
      <input
        ref={calendar}
        type={native}
        className={styles.calendar}
        tabIndex={-1}
        aria-hidden="true"
        value={isValue ? value : ''}
        min={min}
        max={max}
        onChange={({ target }) => {
          setTyped('');
          onChange?.(target.value);
          text.current?.focus();
        }}
      />
    </span>
  );
}

/** Whether it is a day of the calendar in ISO 8601: what only looks like one was typed, and is none. */
function isRead(kind: Kind, value: string): boolean {
  const found = KINDS[kind].read(value);
  return found.kind === 'day' && found.value === value;
}

function shown(kind: Kind, value: string, language: Language): string {
  return KINDS[kind].write(value, language);
}

/** What a field for a day takes; figures with two readings are refused with both. */
export function useDayRule(
  bounds: { readonly min?: string | undefined; readonly max?: string | undefined } = {},
) {
  return useRule('day', bounds);
}

/** What a field for a moment takes. */
export const useMomentRule = () => useRule('moment', {});

function useRule(
  kind: Kind,
  { min, max }: { readonly min?: string | undefined; readonly max?: string | undefined },
) {
  const { t, language } = useText();
  const written = (value: string) => shown(kind, value, language);
  const wrong = (value: string): string | undefined => {
    if (!isRead(kind, value)) return unread(value);
    if (min !== undefined && value < min) return t('common.notBefore', { day: written(min) });
    return max !== undefined && value > max ? t('common.notAfter', { day: written(max) }) : undefined;
  };
  const unread = (value: string) => {
    const found = KINDS[kind].read(value);
    const example = written(KINDS[kind].example);
    if (found.kind !== 'ambiguous')
      return t(kind === 'day' ? 'common.notDay' : 'common.notMoment', { example });
    const [one, other] = found.readings.map(written);
    return t('common.eitherDay', { one: one ?? '', other: other ?? '' });
  };
  return {
    validator: async (_: unknown, value: unknown) => {
      const message = typeof value === 'string' && value !== '' ? wrong(value) : undefined;
      return message === undefined ? undefined : Promise.reject(new Error(message));
    },
  };
}
