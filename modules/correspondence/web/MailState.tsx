import { Badge } from '@tongshang/ui/components';
import type { ListedMail } from './api.ts';
import { useText } from './text.ts';

const tones = {
  waiting: 'outline',
  handing: 'outline',
  sent: 'sea',
  failed: 'red',
  unanswered: 'amber',
  'not-set-up': 'amber',
  'by-hand': 'quiet',
} as const;

/** How a letter stands. */
export function MailState({ state }: Pick<ListedMail, 'state'>) {
  const { t } = useText();
  return <Badge tone={tones[state]}>{t(`mailState.${state}`)}</Badge>;
}
