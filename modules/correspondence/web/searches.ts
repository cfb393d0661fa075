import { oneOf, present, text, type Written } from '@tongshang/ui/slots';
import { type ListedMail, states } from './api.ts';

export interface OutboxSearch {
  readonly text?: string;
  readonly state?: ListedMail['state'];
  readonly template?: string;
}

export const outboxSearch = (written: Written): OutboxSearch =>
  present<OutboxSearch>({
    text: text(written.text, 100),
    state: oneOf(written.state, states),
    template: text(written.template, 80),
  });
