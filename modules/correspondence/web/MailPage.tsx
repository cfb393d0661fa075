import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mayDo, post } from '@tongshang/ui/api';
import { ButtonRow, Icon, Loaded, useTell, When } from '@tongshang/ui/components';
import { usePageParams } from '@tongshang/ui/slots';
import { App, Button, Popconfirm } from 'antd';
import { type Mail, mailQuery } from './api.ts';
import styles from './correspondence.module.css';
import { MailState } from './MailState.tsx';
import { useText } from './text.ts';

/** One letter: to whom, how it stands, what it says. */
export default function MailPage() {
  const { t } = useText();
  const { mailId = '' } = usePageParams<'mailId'>();
  const query = useQuery(mailQuery(mailId));
  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/outbox">{t('outbox.title')}</Link>
      </p>
      <Loaded query={query}>{(mail) => <View mail={mail} />}</Loaded>
    </div>
  );
}

function View({ mail }: { mail: Mail }) {
  const { t, of } = useText();
  return (
    <>
      <h1 className={styles.subject}>{mail.subject}</h1>
      <dl className={styles.facts}>
        <dt>{t('outbox.to')}</dt>
        <dd>{mail.to}</dd>
        <dt>{t('outbox.kind')}</dt>
        <dd>{of(mail.name)}</dd>
        <dt>{t('outbox.when')}</dt>
        <dd>
          <When value={mail.putAt} />
        </dd>
        <dt>{t('outbox.state')}</dt>
        <dd>
          <MailState state={mail.state} /> <When value={mail.changedAt} />
          {mail.reason && <div>{mail.reason}</div>}
          {mail.retryAt && (
            <div className="faint">
              {t('outbox.retry')} <When value={mail.retryAt} />
            </div>
          )}
        </dd>
        {mail.papers.length > 0 && (
          <>
            <dt>{t('outbox.papers')}</dt>
            <dd>
              {mail.papers.map(({ fileName, bytes }) => (
                <div key={fileName}>
                  {fileName}{' '}
                  <span className="faint">{t('outbox.kib', { size: Math.ceil(bytes / 1024) })}</span>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Acts mail={mail} />
      {mail.withholds && <p className={styles.notice}>{t('outbox.withholds')}</p>}
      <pre className={styles.letter} lang={mail.language}>
        {mail.text}
      </pre>
    </>
  );
}

function Acts({ mail }: { mail: Mail }) {
  const { t } = useText();
  const { mailId, actions } = mail;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useTell();
  const act = (path: 'sending' | 'by-hand') => ({
    mutationFn: () => post(`/api/v1/mails/${mailId}/${path}`, undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mails'] }),
    onError: (error: unknown) => {
      tell(error);
      void queries.invalidateQueries({ queryKey: ['mails'] });
    },
  });
  const sending = useMutation(act('sending'));
  const byHand = useMutation(act('by-hand'));
  const copy = async () => {
    await navigator.clipboard.writeText(`${mail.to}\n${mail.subject}\n\n${mail.text}`);
    void message.success(t('outbox.copied'));
  };
  const maySend = mayDo(actions, 'send');
  return (
    <ButtonRow>
      {maySend && (
        <Button type="primary" loading={sending.isPending} onClick={() => sending.mutate()}>
          {t(mail.state === 'not-set-up' ? 'outbox.send' : 'outbox.sendAgain')}
        </Button>
      )}
      <Button onClick={() => void copy()}>{t('outbox.copy')}</Button>
      <Button href={`/api/v1/mails/${mailId}/message`} icon={<Icon name="download" />}>
        .eml
      </Button>
      {mayDo(actions, 'mark-by-hand') && (
        <Popconfirm
          title={t('outbox.byHandTitle')}
          description={t('outbox.byHandText')}
          okText={t('outbox.byHand')}
          onConfirm={() => byHand.mutate()}
        >
          <Button loading={byHand.isPending}>{t('outbox.byHand')}</Button>
        </Popconfirm>
      )}
    </ButtonRow>
  );
}
