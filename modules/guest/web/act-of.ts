import type { NextAction } from '@tongshang/ui/api';
import type { Act } from './api.ts';

/** The act of a link that brings about what an action would tell; undefined where no link does. */
export function actOf({ action, fact, inTheNameOf }: NextAction): Act | undefined {
  if (inTheNameOf === undefined) return undefined;
  if (action === 'accept-offer' || action === 'confirm-order') return 'confirm-order';
  if (action !== 'state-fact') return undefined;
  return fact === 'shipped' ? 'confirm-pickup' : fact === 'delivered' ? 'confirm-receipt' : undefined;
}
