import type { ComponentProps } from 'react';
import { DayInput, MomentInput, useDayRule, useMomentRule } from './DayInput.tsx';
import { Field } from './Field.tsx';

type FieldProps = Omit<ComponentProps<typeof Field>, 'children' | 'validateTrigger' | 'valuePropName'>;

/** A labelled field for a day; what was typed is judged when it is left. */
export function DayField(
  props: FieldProps & {
    readonly min?: string;
    readonly max?: string;
    readonly className?: string | undefined;
  },
) {
  const { min, max, className, rules = [], ...field } = props;
  const day = useDayRule({ min, max });
  return (
    <Field {...field} rules={[day, ...rules]} validateTrigger="onBlur">
      <DayInput min={min} max={max} {...(className ? { className } : {})} />
    </Field>
  );
}

/** The same for a day and a time of the reader's own clock. */
export function MomentField(props: FieldProps & { readonly className?: string | undefined }) {
  const { className, rules = [], ...field } = props;
  const moment = useMomentRule();
  return (
    <Field {...field} rules={[moment, ...rules]} validateTrigger="onBlur">
      <MomentInput {...(className ? { className } : {})} />
    </Field>
  );
}
