import { Form, type FormInstance, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { PlaceInput, usePlaceRule } from '../places/PlaceInput.tsx';
import { CommandForm, type CommandFormProps } from './CommandForm.tsx';
import { CurrencySelect } from './CurrencySelect.tsx';
import { DayField, MomentField } from './DayField.tsx';
import { EmailInput, useEmailRule } from './EmailInput.tsx';
import { Field, FieldRow } from './Field.tsx';
import styles from './forms.module.css';
import layout from './layout.module.css';
import { DecimalInput, useDecimalRule } from './numbers.tsx';
import { OrganisationSelect } from './organisations.tsx';

/** What kind of thing is typed or chosen; each has one way to be entered in the whole interface. */
type Entry =
  | {
      readonly kind: 'text';
      readonly max?: number;
      readonly short?: true;
      readonly placeholder?: string;
      readonly autoComplete?: string;
    }
  /** Digits that are a code and no number; `rule` says what they must be. */
  | { readonly kind: 'digits'; readonly max: number; readonly pattern: RegExp; readonly rule: string }
  /** Several lines. */
  | { readonly kind: 'words'; readonly max: number }
  | { readonly kind: 'email' }
  | { readonly kind: 'password'; readonly autoComplete: 'current-password' | 'new-password' }
  | { readonly kind: 'day'; readonly min?: string; readonly max?: string; readonly short?: true }
  /** The reader's own wall clock; `instantOf` makes an instant of it. */
  | { readonly kind: 'moment'; readonly short?: true }
  | { readonly kind: 'decimal'; readonly zero?: true; readonly suffix?: ReactNode }
  | { readonly kind: 'currency' }
  | { readonly kind: 'place' }
  | { readonly kind: 'organisation' }
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  /** An input that only one slice has; it takes `value` and `onChange`. */
  | { readonly kind: 'own'; readonly input: ReactNode };

/** One field of a form, as data. */
type FieldDescriptor<V extends object = Record<string, unknown>> = Entry & {
  readonly name: keyof V & string;
  /** In the reader's language, as is `why`: what it is needed for. */
  readonly label: string;
  readonly why?: string;
  readonly optional?: true;
  /** Asked only while this holds of what the form says so far. */
  readonly when?: (values: Partial<V>) => boolean;
};

/** A field, or several beside each other where there is room. */
export type FormLine<V extends object> = FieldDescriptor<V> | readonly FieldDescriptor<V>[];

/** A command whose form is data: what it asks for, in order. The few forms that ask more write `CommandForm` themselves. */
export function DescribedForm<V extends object, R>(
  props: Omit<CommandFormProps<V, R>, 'children'> & {
    /** What stands above the fields. */
    readonly lead?: ReactNode;
    readonly fields: readonly FormLine<V>[] | ((form: FormInstance<V>) => readonly FormLine<V>[]);
  },
) {
  const { lead, fields, ...command } = props;
  return (
    <CommandForm<V, R> {...command}>
      {(form) => (
        <>
          {lead && <div className={styles.lead}>{lead}</div>}
          {(typeof fields === 'function' ? fields(form) : fields).map((line) =>
            'kind' in line ? (
              <DescribedField key={line.name} field={line} />
            ) : (
              <FieldRow key={line.map((field) => field.name).join()}>
                {line.map((field) => (
                  <DescribedField key={field.name} field={field} />
                ))}
              </FieldRow>
            ),
          )}
        </>
      )}
    </CommandForm>
  );
}

function DescribedField<V extends object>({ field }: { field: FieldDescriptor<V> }) {
  const { when } = field;
  if (!when) return <AskedField field={field} />;
  return (
    <Form.Item noStyle shouldUpdate>
      {({ getFieldsValue }) => when(getFieldsValue() as Partial<V>) && <AskedField field={field} />}
    </Form.Item>
  );
}

function AskedField<V extends object>(props: { field: FieldDescriptor<V> }) {
  const { field } = props;
  const rules = useRules(field);
  const { name, label, why, optional = false } = field;
  const asked = { name, label, why, optional };
  if (field.kind === 'day' || field.kind === 'moment') return <AskedDay entry={field} asked={asked} />;
  return (
    <Field {...asked} {...(rules.length > 0 ? { rules } : {})}>
      {inputOf(field)}
    </Field>
  );
}

type DayEntry = Extract<Entry, { kind: 'day' | 'moment' }>;

function AskedDay({ entry, asked }: { entry: DayEntry; asked: Pick<FieldDescriptor, 'name' | 'label'> }) {
  if (entry.kind === 'moment') return <MomentField {...asked} className={entry.short && layout.moment} />;
  const { min, max, short } = entry;
  return <DayField {...asked} {...given({ min, max })} className={short && layout.day} />;
}

function useRules(entry: Entry) {
  const positive = useDecimalRule('positive');
  const any = useDecimalRule('any');
  const place = usePlaceRule();
  const email = useEmailRule();
  if (entry.kind === 'email') return [email];
  if (entry.kind === 'decimal') return [entry.zero ? any : positive];
  if (entry.kind === 'place') return [place];
  return entry.kind === 'digits' ? [{ pattern: entry.pattern, message: entry.rule }] : [];
}

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

function inputOf(entry: Exclude<Entry, DayEntry>): ReactNode {
  switch (entry.kind) {
    case 'text': {
      const { max: maxLength, placeholder, autoComplete } = entry;
      return (
        <Input
          {...given({ maxLength, placeholder, autoComplete })}
          className={(entry.short && layout.short) ?? ''}
        />
      );
    }
    case 'digits':
      return <Input inputMode="numeric" maxLength={entry.max} className={layout.code ?? ''} />;
    case 'words':
      return <Input.TextArea rows={3} maxLength={entry.max} />;
    case 'email':
      return <EmailInput />;
    case 'password':
      return <Input.Password autoComplete={entry.autoComplete} />;
    case 'decimal':
      return <DecimalInput suffix={entry.suffix} />;
    case 'currency':
      return <CurrencySelect />;
    case 'place':
      return <PlaceInput />;
    case 'organisation':
      return <OrganisationSelect />;
    case 'choice':
      return <Select options={[...entry.options]} />;
    case 'own':
      return entry.input;
  }
}
