import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ReachNote, When } from '@tongshang/ui/components';
import { App, Button, Space } from 'antd';
import { type LinkMade, sendsMailQuery } from './api.ts';
import styles from './guest.module.css';
import { useText } from './text.ts';

/** A link that was just made, for the only time that anybody sees it. */
export function MadeLink(props: { made: LinkMade; text: string }) {
  const { t } = useText();
  const { message } = App.useApp();
  const { data: sendsMail = true } = useQuery(sendsMailQuery);
  const { url, mailId, expiresAt } = props.made;
  if (url === null)
    return (
      <section className={styles.made} aria-label={t('links.mailed')}>
        <strong>{t('links.mailed')}</strong>
        <p className="faint">{t(sendsMail ? 'links.mailedWhy' : 'links.deliveryByHand')}</p>
        <p className="faint">
          {t('links.opensUntil')} <When value={expiresAt} />
        </p>
        {mailId && (
          <Link to="/outbox/$mailId" params={{ mailId }}>
            {t('links.openLetter')}
          </Link>
        )}
        <ReachNote />
      </section>
    );
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    void message.success(t('links.copied'));
  };
  // Only some browsers hand things over to other programs, and whoever changes his mind there has refused nothing.
  const share = () => navigator.share({ text: props.text, url }).catch(() => {});
  return (
    <section className={styles.made} aria-label={t('links.made')}>
      <strong>{t('links.made')}</strong>
      <code data-testid="guest-url">{url}</code>
      <ReachNote url={url} />
      <Space wrap>
        <Button type="primary" onClick={() => void copy()}>
          {t('links.copy')}
        </Button>
        {'share' in navigator && <Button onClick={() => void share()}>{t('links.share')}</Button>}
      </Space>
      <p className="faint">{t('links.madeWhy')}</p>
      <p className="faint">
        {t('links.opensUntil')} <When value={expiresAt} />
      </p>
    </section>
  );
}
