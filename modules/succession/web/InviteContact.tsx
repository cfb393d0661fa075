import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { DescribedForm, ReachNote } from '@tongshang/ui/components';
import { App, Button } from 'antd';
import { useState } from 'react';
import { type InvitationMade, successionQuery } from './api.ts';
import styles from './succession.module.css';
import { useText } from './text.ts';

interface Wanted {
  readonly to: string;
  readonly language: 'en' | 'zh-CN';
}

/** No mailbox: the reader hands the link over. */
const BY_HAND = 'by-hand';

/** Invites a contact to join, and shows the link once where it is handed over. */
export function InviteContact(props: {
  contactId: string;
  mailboxes: readonly string[];
  sendsMail: boolean;
  close(): void;
}) {
  const { t, language } = useText();
  const { contactId, mailboxes, sendsMail } = props;
  const queries = useQueryClient();
  const [made, setMade] = useState<InvitationMade>();
  if (made) return <Made made={made} close={props.close} />;
  return (
    <DescribedForm<Wanted, InvitationMade>
      initial={{ to: (sendsMail ? mailboxes[0] : undefined) ?? BY_HAND, language }}
      submit={t('succession.make')}
      send={({ to, language: reads = language }, key) =>
        post(
          `/api/v1/contacts/${contactId}/succession-invitations`,
          { language: reads, ...(to === BY_HAND ? {} : { to }) },
          key,
        )
      }
      done={(result) => {
        setMade(result);
        void queries.invalidateQueries({ queryKey: successionQuery(contactId).queryKey });
      }}
      onCancel={props.close}
      fields={() => [
        {
          ...{
            kind: 'choice',
            name: 'to',
            label: t('succession.delivery'),
            why: t(sendsMail ? 'succession.deliveryWhy' : 'succession.deliveryByHand'),
          },
          options: [
            ...mailboxes.map((value) => ({
              value,
              label: t(sendsMail ? 'succession.mailTo' : 'succession.letterTo', { address: value }),
            })),
            { value: BY_HAND, label: t('succession.byHandOver') },
          ],
        },
        {
          ...{ kind: 'choice', name: 'language', label: t('succession.language') },
          when: ({ to }) => to !== BY_HAND,
          options: [
            { value: 'en', label: 'English' },
            { value: 'zh-CN', label: '中文' },
          ],
        },
      ]}
    />
  );
}

function Made(props: { made: InvitationMade; close(): void }) {
  const { t } = useText();
  const { message } = App.useApp();
  const { url, mailId } = props.made;
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    void message.success(t('succession.copied'));
  };
  return (
    <section className={styles.made} aria-label={t('succession.made')}>
      <strong>{t(url === null ? 'succession.mailed' : 'succession.made')}</strong>
      {url !== null && (
        <>
          <code data-testid="join-url">{url}</code>
          <ReachNote url={url} />
          <Button type="primary" onClick={() => void copy(url)}>
            {t('succession.copy')}
          </Button>
        </>
      )}
      {mailId && (
        <p>
          <Link to="/outbox/$mailId" params={{ mailId }}>
            {t('succession.openLetter')}
          </Link>
        </p>
      )}
      <Button onClick={props.close}>{t('succession.close')}</Button>
    </section>
  );
}
