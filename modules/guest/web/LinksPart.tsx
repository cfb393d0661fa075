import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { homeQuery, isProblem, post, remove, type Trade } from '@tongshang/ui/api';
import { Badge, Empty, Loaded, SideDrawer, When } from '@tongshang/ui/components';
import { App, Button, Collapse, Select } from 'antd';
import { useId, useState } from 'react';
import { AnswerSaid } from './AnswerSaid.tsx';
import { type Link, linksQuery } from './api.ts';
import styles from './guest.module.css';
import { NewLink } from './NewLink.tsx';
import { useText } from './text.ts';
import { VerifyAddress } from './VerifyAddress.tsx';

/** The links that the reader's firm sent in a trade: to whom, for what, how they stand, when they were opened. */
export default function LinksPart(props: { trade: Trade }) {
  const { t } = useText();
  const { trade } = props;
  const query = useQuery(linksQuery(trade.tradeId));
  const [isNew, setNew] = useState(false);
  return (
    <Loaded query={query}>
      {({ items, possible, toVerify, verified }) => {
        const askable = possible.filter(({ acts }) => acts.length > 0);
        return (
          <>
            <VerifyAddress trade={trade} contacts={toVerify} verified={verified} />
            {toVerify.length > 0 && items.length === 0 && askable.length === 0 ? null : askable.length > 0 ? (
              <Button onClick={() => setNew(true)}>{t('links.new')}</Button>
            ) : (
              <p className="faint">{t('links.nobody')}</p>
            )}
            {items.length === 0 && toVerify.length > 0 ? null : items.length === 0 ? (
              <Empty title={t('links.none')} />
            ) : (
              <ul className={styles.links}>
                {items.map((link) => (
                  <LinkRow key={link.linkId} trade={trade} link={link} />
                ))}
              </ul>
            )}
            <SideDrawer
              open={isNew}
              onClose={() => setNew(false)}
              size="min(560px, 100vw)"
              title={t('links.new')}
              destroyOnHidden
            >
              <NewForContact trade={trade} askable={askable} onCancel={() => setNew(false)} />
            </SideDrawer>
          </>
        );
      }}
    </Loaded>
  );
}

function NewForContact(props: {
  trade: Trade;
  askable: readonly { readonly contactId: string; readonly acts: readonly Link['act'][] }[];
  onCancel(): void;
}) {
  const { t, of } = useText();
  const { trade, askable } = props;
  const id = useId();
  const [chosen, setChosen] = useState(askable[0]?.contactId);
  const acts = askable.find(({ contactId }) => contactId === chosen)?.acts ?? [];
  const nameOf = (id: string) => of(trade.parties.find(({ organisationId }) => organisationId === id)?.name);
  return (
    <>
      {askable.length > 1 && (
        <label className={styles.chosen} htmlFor={id}>
          {t('links.contact')}
          <Select
            id={id}
            value={chosen}
            onChange={setChosen}
            options={askable.map(({ contactId }) => ({ value: contactId, label: nameOf(contactId) }))}
          />
        </label>
      )}
      {chosen && (
        <NewLink key={chosen} trade={trade} contactId={chosen} acts={acts} onCancel={props.onCancel} />
      )}
    </>
  );
}

const TONES = {
  open: 'amber',
  answered: 'sea',
  expired: 'outline',
  revoked: 'outline',
  ended: 'outline',
} as const;

function LinkRow(props: { trade: Trade; link: Link }) {
  const { t, of } = useText();
  const { trade, link } = props;
  const contact = trade.parties.find(({ organisationId }) => organisationId === link.contactId);
  const { name, email } = link.recipient;
  return (
    <li className={styles.link}>
      <div className={styles.linkHead}>
        <strong>{t(`guestAct.${link.act}`)}</strong>
        <span>{of(contact?.name)}</span>
        <Badge tone={TONES[link.state]}>{t(`guestState.${link.state}`)}</Badge>
      </div>
      <div>
        {[name, email ?? t('links.byHand'), link.delivery === 'mail' ? t('links.byMail') : '']
          .filter(Boolean)
          .join(' · ')}{' '}
        · {t('links.until')} <When value={link.expiresAt} />
      </div>
      {link.question && <blockquote>{link.question}</blockquote>}
      <div className="faint">
        {link.madeByName && <>{t('links.madeBy', { name: link.madeByName })} · </>}
        {t('links.opened', { count: link.openedCount })}
      </div>
      {link.answer && <AnswerSaid answer={link.answer} lines={trade.lines} />}
      {link.answer && (
        <div className="faint">
          {t(link.isAnsweredByMail ? 'links.answeredByMail' : 'links.answeredByHand')}
        </div>
      )}
      {link.actions.some(({ action }) => action === 'read') && (
        <Read tradeId={trade.tradeId} linkId={link.linkId} />
      )}
      {link.visits.length > 0 && <Visits visits={link.visits} />}
      {link.actions.some(({ action }) => action === 'revoke') && (
        <Revoke tradeId={trade.tradeId} linkId={link.linkId} />
      )}
    </li>
  );
}

function Visits(props: { visits: Link['visits'] }) {
  const { t } = useText();
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'visits',
          label: t('links.visits'),
          children: props.visits.map(({ at, kind, network, device }) => (
            <div key={`${at}${kind}`}>
              <When value={at} /> · {t(`guestVisit.${kind}`)} · {t(`guestVisit.${device}`)}
              {network && <> · {network}</>}
            </div>
          )),
        },
      ]}
    />
  );
}

/** What was answered has been read: it waits for nobody any more. */
function Read(props: { tradeId: string; linkId: string }) {
  const { t } = useText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: () => post(`/api/v1/guest-links/${props.linkId}/reading`, undefined),
    onError: (error) => void message.error(isProblem(error) ? error.detail : t('error.unexpected')),
    onSuccess: () =>
      Promise.all(
        [linksQuery(props.tradeId).queryKey, homeQuery.queryKey, ['trades']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return (
    <div>
      <Button type="primary" size="small" loading={read.isPending} onClick={() => read.mutate()}>
        {t('links.read')}
      </Button>
    </div>
  );
}

function Revoke(props: { tradeId: string; linkId: string }) {
  const { t } = useText();
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const ask = () =>
    modal.confirm({
      title: t('links.revoke'),
      content: t('links.revokeSure'),
      okText: t('links.revoke'),
      onOk: async () => {
        await remove(`/api/v1/guest-links/${props.linkId}`);
        await queries.invalidateQueries({ queryKey: linksQuery(props.tradeId).queryKey });
        void message.success(t('links.revoked'));
      },
    });
  return (
    <div>
      <Button size="small" danger onClick={() => void ask()}>
        {t('links.revoke')}
      </Button>
    </div>
  );
}
