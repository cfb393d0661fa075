import type { NextAction, Trade } from '../../api/trade.ts';

/** What every form of a next action is given. */
export interface ActionProps {
  readonly trade: Trade;
  readonly action: NextAction;
  /** Called once the command went through: the page reads the trade again and the form closes. */
  done(): void;
  cancel(): void;
}

/** How an action is written into the address: `quote`, `packed`, `shipped:0190…`. */
export function actionKey(action: NextAction): string {
  const what = action.fact && action.action === 'state-fact' ? action.fact : action.action;
  const about = action.shipmentId ?? (action.action === 'supply-facts' ? undefined : action.subject);
  return about ? `${what}:${about}` : what;
}

/** Supplying data is one form, whatever number of places it is about; each other action stands alone. */
export function distinctActions(actions: readonly NextAction[]): NextAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = actionKey(action);
    return !seen.has(key) && seen.add(key);
  });
}
