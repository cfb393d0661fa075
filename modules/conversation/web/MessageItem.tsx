import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem, post, type Trade } from '@tongshang/ui/api';
import { Badge, SideDrawer, When } from '@tongshang/ui/components';
import { App, Button } from 'antd';
import { useState } from 'react';
import { AboutName } from './About.tsx';
import { Attached } from './Attached.tsx';
import { type Message, messagesQuery } from './api.ts';
import { CorrectForm } from './CorrectForm.tsx';
import styles from './conversation.module.css';
import { usePartyNames } from './party-names.ts';
import { useText } from './text.ts';

/** One message: who wrote it to whom, what it is about, its text, its files, and what the reader may do with it. */
export function MessageItem(props: { trade: Trade; message: Message }) {
  const { t } = useText();
  const { trade, message } = props;
  const { isNote, isUnread, withdrawnAt, correctedBy, corrects, mentions, author } = message;
  const nameOf = usePartyNames(trade);
  const may = (action: string) => message.actions.some((one) => one.action === action);
  const people = mentions.map(({ name }) => name ?? t('talk.somebody'));
  return (
    <li
      className={styles.message}
      data-note={isNote}
      data-void={withdrawnAt !== null || correctedBy !== null}
    >
      <div className={styles.head}>
        <strong>{nameOf(message.organisationId)}</strong>
        {author && <span className="soft">{author.name ?? t('talk.somebody')}</span>}
        <span className="soft">{isNote ? '' : whom(message, nameOf, t)}</span>
        {isNote && <Badge tone="outline">{t('talk.note')}</Badge>}
        {isUnread && <Badge tone="amber">{t('talk.new')}</Badge>}
        {withdrawnAt && <Badge tone="outline">{t('talk.withdrawn')}</Badge>}
        <span className={styles.when}>
          <When value={message.recordedAt} />
        </span>
      </div>
      {message.about && <AboutName trade={trade} about={message.about} />}
      {corrects && <p className="faint small">{t('talk.corrects')}</p>}
      <p className={styles.text} dir="auto">
        {message.text}
      </p>
      {correctedBy && <p className="faint small">{t('talk.corrected')}</p>}
      {people.length > 0 && <p className="soft small">{t('talk.mentioned', { names: people.join(', ') })}</p>}
      {message.attachments.map((file) => (
        <Attached key={file.attachmentId} file={file} broughtBy={nameOf(message.organisationId)} />
      ))}
      {message.actions.length > 0 && (
        <div className={styles.acts}>
          {may('correct') && <Correct trade={trade} message={message} />}
          {may('withdraw') && <Withdraw message={message} />}
        </div>
      )}
    </li>
  );
}

function whom(
  { toEveryone, readers }: Message,
  nameOf: (id: string) => string,
  t: ReturnType<typeof useText>['t'],
): string {
  return toEveryone ? t('talk.toEveryone') : t('talk.toSome', { names: readers.map(nameOf).join(', ') });
}

function Correct(props: { trade: Trade; message: Message }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" type="text" onClick={() => setOpen(true)}>
        {t('talk.correct')}
      </Button>
      <SideDrawer
        open={isOpen}
        onClose={() => setOpen(false)}
        size="min(560px, 100vw)"
        title={t('talk.correcting')}
        destroyOnHidden
      >
        <CorrectForm trade={props.trade} message={props.message} done={() => setOpen(false)} />
      </SideDrawer>
    </>
  );
}

function Withdraw(props: { message: Message }) {
  const { t } = useText();
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const { messageId, tradeId } = props.message;
  const withdraw = useMutation({
    mutationFn: () => post(`/api/v1/messages/${messageId}/withdrawal`, undefined),
    onError: (error) => void message.error(isProblem(error) ? error.detail : t('error.unexpected')),
    onSettled: () => queries.invalidateQueries({ queryKey: messagesQuery(tradeId).queryKey }),
  });
  const ask = () =>
    modal.confirm({
      title: t('talk.withdrawSure'),
      content: t('talk.withdrawText'),
      okText: t('talk.withdraw'),
      onOk: () => withdraw.mutateAsync().catch(() => undefined),
    });
  return (
    <Button size="small" type="text" danger onClick={() => void ask()}>
      {t('talk.withdraw')}
    </Button>
  );
}
