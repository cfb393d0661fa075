import type { FormInstance } from 'antd';
import { useText } from './text.ts';

/** Whether a gross weight, as typed, is under the net weight beside it; what is not typed is under nothing. */
export const isUnder = (gross: string | undefined, net: string | undefined): boolean =>
  Boolean(gross && net) && Number(gross) < Number(net);

/** A gross weight is not under the net weight of the same packages. */
export function useGrossRule() {
  const { t } = useText();
  return (net: (string | number)[]) =>
    ({ getFieldValue }: Pick<FormInstance, 'getFieldValue'>) => ({
      validator: (_: unknown, gross: string | undefined) =>
        isUnder(gross, getFieldValue(net))
          ? Promise.reject(new Error(t('form.grossUnderNet')))
          : Promise.resolve(),
    });
}
