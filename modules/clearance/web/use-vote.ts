import { type Agency, post } from '@tongshang/ui/api';
import { heldActs } from '@tongshang/ui/undo';
import { App } from 'antd';
import type { Declaration } from './api.ts';
import { useText } from './text.ts';
import { useRefresh } from './use-refresh.ts';

export interface Decision {
  readonly decision: 'release' | 'hold';
  readonly reason?: string;
}

/** Holds the vote of one seat until it can no longer be taken back, then sends it, wherever its person is by then. */
export function useVote({ declarationId, number, agencies }: Declaration, agency: Agency | undefined) {
  const { t } = useText();
  const { message } = App.useApp();
  const refresh = useRefresh();
  const subject = `${declarationId} ${agency ?? ''}`;
  return {
    subject,
    hold({ decision, reason }: Decision): void {
      const key = crypto.randomUUID();
      const seat = agencies.find((one) => one.agency === agency);
      const body = {
        decision,
        ...(reason === undefined ? {} : { reason }),
        ...(agency && { agency }),
        // What others of the seat decide in these seconds is not put aside unseen.
        ...(seat && { after: seat.votedAt }),
      };
      const act = {
        ...{ subject, page: `/queue/${declarationId}` },
        said: t(`queue.held-${decision}`, { number }),
      };
      heldActs.hold(act, async ({ leaving }) => {
        try {
          await post(`/api/v1/declarations/${declarationId}/votes`, body, key, { keepalive: leaving });
          void message.success(t(`queue.done-${decision}`, { number }));
        } finally {
          refresh();
        }
      });
    },
  };
}
