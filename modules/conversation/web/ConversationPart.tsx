import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { homeQuery, post, type Trade } from '@tongshang/ui/api';
import { Badge, Empty, Loaded } from '@tongshang/ui/components';
import { Button } from 'antd';
import { useEffect } from 'react';
import { type Message, messagesQuery } from './api.ts';
import styles from './conversation.module.css';
import { MessageItem } from './MessageItem.tsx';
import { useText } from './text.ts';
import { WriteForm } from './WriteForm.tsx';

/** The conversation of a trade: a form above, what was written below it, the newest first. */
export default function ConversationPart(props: { trade: Trade }) {
  const { trade } = props;
  const { t } = useText();
  const query = useInfiniteQuery(messagesQuery(trade.tradeId));
  const first = query.data?.pages[0];
  useReading(trade.tradeId, first?.items[0], first?.unread ?? 0);
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const messages = pages.flatMap(({ items }) => items);
        const [{ actions = [], unread = 0 } = {}] = pages;
        return (
          <div className={styles.conversation}>
            {actions.some(({ action }) => action === 'send') && <WriteForm trade={trade} />}
            {unread > 0 && (
              <p role="status">
                <Badge tone="amber">{t('talk.unread', { count: unread })}</Badge>
              </p>
            )}
            {messages.length === 0 ? (
              <Empty icon="mail" title={t('talk.none')}>
                {t('talk.noneText')}
              </Empty>
            ) : (
              <ol className={styles.messages}>
                {messages.map((message) => (
                  <MessageItem key={message.messageId} trade={trade} message={message} />
                ))}
              </ol>
            )}
            {query.hasNextPage && (
              <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('talk.older')}
              </Button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

/** How long a page is looked at before what is on it counts as read; until then it is marked as new. */
const READ_AFTER_MS = 2_500;

/** Says that what is on the page was read, once somebody looks at it: not while the page lies behind others. */
function useReading(tradeId: string, newest: Message | undefined, unread: number): void {
  const queries = useQueryClient();
  const messageId = newest?.messageId;
  const { mutate } = useMutation({
    mutationFn: (read: string) => post(`/api/v1/trades/${tradeId}/messages/reading`, { messageId: read }),
    onSuccess: () =>
      Promise.all(
        [['messages', tradeId], homeQuery.queryKey, ['trades']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  useEffect(() => {
    if (messageId === undefined || unread === 0) return;
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      if (!document.hidden) timer = window.setTimeout(() => mutate(messageId), READ_AFTER_MS);
    };
    wait();
    document.addEventListener('visibilitychange', wait);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', wait);
    };
  }, [messageId, unread, mutate]);
}
