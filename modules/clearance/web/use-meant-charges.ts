import { isProblem } from '@tongshang/ui/api';
import { useMeant } from '@tongshang/ui/components';
import type { Charge } from './charges.ts';

interface Meant {
  readonly meant?: Charge[];
}

/**
 * Sends a declaration, and asks about each charge that is refused as far beyond the goods: what is meant is sent again so, with a key of its own, for it
 * says more. What is not stays refused, beside its field.
 */
export function useMeantCharges() {
  const isMeant = useMeant();
  return async function sendAs<R>(
    send: (said: Meant, key: string) => Promise<R>,
    key: string,
    meant: readonly Charge[] = [],
  ): Promise<R> {
    try {
      return await send(meant.length > 0 ? { meant: [...meant] } : {}, key);
    } catch (caught) {
      if (!isProblem(caught) || caught.code !== 'CHARGE_UNUSUAL') throw caught;
      if (!(await isMeant(caught.detail))) throw caught;
      const charge = (caught.errors[0]?.field ?? '').replace(/^\//, '') as Charge;
      return sendAs(send, crypto.randomUUID(), [...meant, charge]);
    }
  };
}
