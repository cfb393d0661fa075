import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { mayDo, post, remove } from '@tongshang/ui/api';
import { Badge, Country, useTell, When } from '@tongshang/ui/components';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { type Invitation, type Succession, successionQuery, waitingQuery } from './api.ts';
import { Compared } from './Compared.tsx';
import { InviteContact } from './InviteContact.tsx';
import styles from './succession.module.css';
import { useText } from './text.ts';

/** On the page of a contact: how it joins, who says it is the contact, what became of each trade. */
export default function SuccessionPart({ contact }: { contact: { readonly contactId: string } }) {
  const { t } = useText();
  const { contactId } = contact;
  const { data } = useQuery(successionQuery(contactId));
  const [isNew, setNew] = useState(false);
  if (!data) return null;
  return (
    <section className={styles.part} aria-label={t('succession.title')}>
      <h2>{t('succession.title')}</h2>
      {data.joined ? (
        <Joined joined={data.joined} />
      ) : (
        <p className="faint">
          {data.openTrades === 0 ? t('succession.whyNone') : t('succession.why', { count: data.openTrades })}
        </p>
      )}
      {mayDo(data.actions, 'invite') &&
        (isNew ? (
          <InviteContact
            contactId={contactId}
            mailboxes={data.mailboxes}
            sendsMail={data.sendsMail}
            close={() => setNew(false)}
          />
        ) : (
          <Button onClick={() => setNew(true)}>{t('succession.invite')}</Button>
        ))}
      <ul className={styles.invitations}>
        {data.items.map((one) => (
          <Row key={one.invitationId} contactId={contactId} invitation={one} />
        ))}
      </ul>
    </section>
  );
}

function Joined({ joined }: { joined: NonNullable<Succession['joined']> }) {
  const { t, of } = useText();
  const { name, country, at, takenOver, left, waiting } = joined;
  return (
    <>
      <p>
        {t('succession.joinedAs', { name: of(name) })} <Country code={country} /> · <When value={at} />
      </p>
      <p aria-live="polite">
        {takenOver > 0 && t('succession.takenOver', { count: takenOver })}
        {takenOver > 0 && waiting > 0 && <> · {t('succession.waiting', { count: waiting })}</>}
        {takenOver === 0 && waiting > 0 && t('succession.goingOn', { count: waiting })}
        {takenOver + waiting + left.length === 0 && t('succession.takenOverNone')}
      </p>
      {left.length > 0 && (
        <>
          <p>{t('succession.left', { count: left.length })}</p>
          <ul>
            {left.map(({ tradeId, number, reason }) => (
              <li key={tradeId}>
                <Link to="/trades/$tradeId" params={{ tradeId }}>
                  {number}
                </Link>{' '}
                · {t(`successionLeft.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ contactId, invitation }: { contactId: string; invitation: Invitation }) {
  const { t, of } = useText();
  const { state, delivery, address, madeByName, expiresAt, openedCount, claim, actions } = invitation;
  return (
    <li className={styles.invitation}>
      <div>
        <Badge tone={state === 'claimed' ? 'amber' : state === 'confirmed' ? 'sea' : 'outline'}>
          {t(`successionState.${state}`)}
        </Badge>{' '}
        {delivery === 'mail' ? t('succession.mailedTo', { address: address ?? '' }) : t('succession.handed')}
        {madeByName && <> · {t('succession.madeBy', { name: madeByName })}</>} · {t('join.until')}{' '}
        <When value={expiresAt} /> · {t('succession.opened', { count: openedCount })}
      </div>
      {claim && (
        <>
          <p>
            <strong>{t('succession.claims', { name: of(claim.organisation.name) })}</strong>{' '}
            <Country code={claim.organisation.country} /> · <When value={claim.at} /> ·{' '}
            {t(claim.byMail ? 'succession.byMail' : 'succession.byHand')}
          </p>
          <Compared
            rows={claim.compared}
            contact={t('succession.yourContact')}
            organisation={of(claim.organisation.name)}
          />
        </>
      )}
      {actions.length > 0 && <Acts contactId={contactId} invitation={invitation} />}
    </li>
  );
}

function Acts({ contactId, invitation }: { contactId: string; invitation: Invitation }) {
  const { t, of } = useText();
  const { invitationId, actions, claim } = invitation;
  const tell = useTell();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: async (what: 'confirm' | 'refuse' | 'revoke') => {
      const path = `/api/v1/succession-invitations/${invitationId}` as const;
      if (what === 'confirm') await post(`${path}/confirmation`, { seen: claim?.seen ?? '' }, invitationId);
      else if (what === 'refuse') await post(`${path}/refusal`, undefined as never);
      else await remove(path);
    },
    onError: tell,
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: successionQuery(contactId).queryKey });
      void queries.invalidateQueries({ queryKey: ['contacts'] });
      void queries.invalidateQueries({ queryKey: waitingQuery.queryKey });
    },
  });
  return (
    <>
      {mayDo(actions, 'confirm') && claim && (
        <p>{t('succession.confirmWhy', { name: of(claim.organisation.name) })}</p>
      )}
      <Space wrap>
        {mayDo(actions, 'confirm') && (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate('confirm')}>
            {t('succession.confirm')}
          </Button>
        )}
        {mayDo(actions, 'refuse') && (
          <Button onClick={() => act.mutate('refuse')}>{t('succession.refuse')}</Button>
        )}
        {mayDo(actions, 'revoke') && !claim && (
          <Button onClick={() => act.mutate('revoke')}>{t('succession.revoke')}</Button>
        )}
      </Space>
    </>
  );
}
