import { useQueryClient } from '@tanstack/react-query';
import { post, type Trade } from '@tongshang/ui/api';
import { DescribedForm } from '@tongshang/ui/components';
import { type Message, messagesQuery } from './api.ts';
import { useText } from './text.ts';

/** A new message in place of one of the reader's own organisation. */
export function CorrectForm(props: { trade: Trade; message: Message; done(): void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { tradeId } = props.trade;
  const { messageId, text, about } = props.message;
  return (
    <DescribedForm<{ text: string }, Message>
      initial={{ text }}
      submit={t('talk.correct')}
      lead={<p>{t('talk.correctingText')}</p>}
      send={(said, key) =>
        post(
          `/api/v1/trades/${tradeId}/messages`,
          { text: said.text, corrects: messageId, ...(about ? { about } : {}) },
          key,
        )
      }
      done={() => {
        props.done();
        void queries.invalidateQueries({ queryKey: messagesQuery(tradeId).queryKey });
      }}
      onCancel={props.done}
      fields={[{ kind: 'words', name: 'text', label: t('talk.write'), why: t('talk.writeWhy'), max: 8000 }]}
    />
  );
}
