import { post } from '@tongshang/ui/api';
import type { Answer, Page, Said } from '../api.ts';
import { useText } from '../text.ts';

/** What every form of an act is given. */
export interface ActProps<M> {
  readonly token: string;
  readonly page: Page;
  readonly matter: M;
  done(answer: Answer): void;
}

type Sayable = Exclude<Said, { type: 'bring-paper' }>;

export const act = (token: string, said: Sayable): Promise<Answer> =>
  post('/api/v1/guest/act', { token, said } as never);

/** A place of the command as the form names it. */
export const fieldOf = (place: string): string => place.replace(/^\/?said\//, '/');

/** Before it is said, it is asked whether it is meant: it can be said once, in somebody's name. */
export function useSure({ contact }: Page): () => string {
  const { t, of } = useText();
  return () => t('guest.sure', { name: of(contact) });
}

/** What was typed is kept in this browser until it is sent, by what the link is for: never by its token. */
export const draftOf = ({ act: name, tradeNumber, expiresAt }: Page): string =>
  `guest-${name}-${tradeNumber}-${expiresAt}`;
