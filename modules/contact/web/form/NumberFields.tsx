import { Field, FieldRow } from '@tongshang/ui/components';
import { Input } from 'antd';
import { useText } from '../text.ts';

/** Those with a check digit are checked when they are sent; the others stand as they are written. */
export const numberSchemes = ['vat', 'tax', 'usci', 'register', 'eori', 'gln', 'lei'] as const;

const ROWS = [numberSchemes.slice(0, 4), numberSchemes.slice(4)];

export function NumberFields() {
  const { t } = useText();
  return (
    <>
      {ROWS.map((schemes) => (
        <FieldRow key={schemes.join()}>
          {schemes.map((scheme) => (
            <Field key={scheme} name={['ids', scheme]} label={t(`contactNumber.${scheme}`)} optional>
              <Input maxLength={60} autoComplete="off" />
            </Field>
          ))}
        </FieldRow>
      ))}
    </>
  );
}
