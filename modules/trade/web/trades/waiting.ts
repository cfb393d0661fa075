import { FACTS } from '@tongshang/trade-facts';
import type { ActionCode } from '@tongshang/ui/api';
import { useText } from '../text.ts';

/** The name of what a trade waits for: an action code, or the fact to state. */
export function useWaitingName(): (waitingFor: string | null) => string {
  const { t, code } = useText();
  return (waitingFor) => {
    if (!waitingFor) return t('queue.open');
    if ((FACTS as readonly string[]).includes(waitingFor)) return code('act', waitingFor);
    return code('action', waitingFor as ActionCode);
  };
}
