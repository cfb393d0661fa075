import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { Badge, Bones, ProblemNote, useOnce, useTell, When } from '@tongshang/ui/components';
import { countryName } from '@tongshang/ui/i18n';
import { useMaybeSession } from '@tongshang/ui/session';
import { Button, Result, Space } from 'antd';
import { useState } from 'react';
import { claimsQuery, inviterQuery, type Opened, openedQuery } from './api.ts';
import { Compared } from './Compared.tsx';
import { useText } from './text.ts';
import { forgetToken, readToken } from './token.ts';

/** The page that an invitation opens: who invites, as which contact; the reader says whether its firm is that one. */
export default function JoinPage() {
  const { t } = useText();
  const session = useMaybeSession();
  const [token] = useState(readToken);
  return (
    <article>
      <h1>{t('join.title')}</h1>
      {!token ? (
        <>
          <p>{t('join.openLink')}</p>
          <Claims />
        </>
      ) : session ? (
        <Invited token={token} />
      ) : (
        <>
          <Inviter token={token} />
          <p>{t('join.signInFirst')}</p>
          <Space wrap>
            <Link to="/register" search={{ to: '/join' } as never}>
              <Button type="primary">{t('join.register')}</Button>
            </Link>
            <Link to="/sign-in" search={{ to: '/join' } as never}>
              <Button>{t('join.signIn')}</Button>
            </Link>
          </Space>
        </>
      )}
    </article>
  );
}

/** Who invites, before the reader has signed in; a link that opens nothing says so before anybody registers for it. */
function Inviter({ token }: { token: string }) {
  const { t } = useText();
  const nameOf = useNameWithCountry();
  const { data, error, isPending } = useQuery(inviterQuery(token));
  if (isPending) return <Bones lines={1} />;
  if (!data)
    return isClosed(error) ? (
      <p role="alert">
        <strong>{t('join.closed')}</strong>: {t('join.closedWhy')}
      </p>
    ) : (
      <ProblemNote error={error} />
    );
  return (
    <p>
      <strong>{t('join.invitesYou', { keeper: nameOf(data) })}</strong>{' '}
      {data.demonstration && <Badge tone="outline">{t('join.demonstration')}</Badge>}
    </p>
  );
}

function Invited({ token }: { token: string }) {
  const { t } = useText();
  const query = useQuery(openedQuery(token));
  const [said, setSaid] = useState<'claimed' | 'declined'>();
  if (said === 'claimed')
    return (
      <>
        <Result status="success" title={t('join.claimed')} subTitle={t('join.claimedWhy')} />
        <Claims />
      </>
    );
  if (said === 'declined') return <Result status="info" title={t('join.declined')} />;
  if (query.isPending) return <Bones lines={8} />;
  if (query.data) return <Shown token={token} opened={query.data} said={setSaid} />;
  if (!isClosed(query.error)) return <ProblemNote error={query.error} />;
  return (
    <>
      <Result status="warning" title={t('join.closed')} subTitle={t('join.closedWhy')} />
      <Claims />
    </>
  );
}

/** A firm in a sentence, with where it sits. */
function useNameWithCountry() {
  const { t, of, language } = useText();
  return ({ name, country }: { readonly name: Readonly<Record<string, string>>; readonly country: string }) =>
    t('join.firmIn', { name: of(name), country: countryName(country, language) });
}

const isClosed = (error: unknown): boolean => (error as { code?: unknown }).code === 'SUCCESSION_CLOSED';

function Shown(props: { token: string; opened: Opened; said(what: 'claimed' | 'declined'): void }) {
  const { t, of } = useText();
  const nameOf = useNameWithCountry();
  const { token, opened } = props;
  const { inviter, contact, own, compared, trades, expiresAt, hindrance } = opened;
  const once = useOnce();
  const tell = useTell();
  const failed = (error: Error) => {
    once.again();
    tell(error);
  };
  const queries = useQueryClient();
  const done = (what: 'claimed' | 'declined') => () => {
    forgetToken();
    void queries.invalidateQueries({ queryKey: claimsQuery.queryKey });
    props.said(what);
  };
  const claim = useMutation({
    mutationFn: () => post('/api/v1/succession/claim', { token }),
    onSuccess: done('claimed'),
    onError: failed,
  });
  const decline = useMutation({
    mutationFn: () => post('/api/v1/succession/refusal', { token }),
    onSuccess: done('declined'),
    onError: failed,
  });
  return (
    <>
      <p>
        {t('join.invites', { keeper: nameOf(inviter), contact: of(contact.name) })}{' '}
        {inviter.demonstration && <Badge tone="outline">{t('join.demonstration')}</Badge>}
      </p>
      <p>{trades === 0 ? t('join.tradesNone') : t('join.trades', { count: trades })}</p>
      <Compared
        rows={compared}
        contact={t('join.asKept', { keeper: of(inviter.name) })}
        organisation={t('join.asOwn', { own: of(own.name) })}
      />
      <p className="faint">{t('join.whatFollows', { keeper: of(inviter.name) })}</p>
      {hindrance ? (
        <p role="alert">{t(`joinHindrance.${hindrance}`)}</p>
      ) : (
        <Space wrap>
          <Button type="primary" loading={claim.isPending} onClick={() => once.press(() => claim.mutate())}>
            {t('join.thisIsUs')}
          </Button>
          <Button loading={decline.isPending} onClick={() => once.press(() => decline.mutate())}>
            {t('join.notUs')}
          </Button>
        </Space>
      )}
      <p className="faint">
        {t('join.until')} <When value={expiresAt} />
      </p>
    </>
  );
}

/** What the reader's firm has said to be, and how that stands. */
function Claims() {
  const { t, of } = useText();
  const session = useMaybeSession();
  const { data } = useQuery({ ...claimsQuery, enabled: session !== undefined });
  if (!data) return null;
  if (data.items.length === 0) return <p className="faint">{t('join.none')}</p>;
  return (
    <ul>
      {data.items.map(({ invitationId, inviter, contact, state, endedFor, at }) => (
        <li key={invitationId}>
          {t('join.claimOf', { keeper: of(inviter), contact: of(contact) })} ·{' '}
          <Badge tone={state === 'confirmed' ? 'sea' : 'outline'}>{t(`joinClaim.${state}`)}</Badge>
          {endedFor && `: ${t(`joinEnded.${endedFor}`)}`} · <When value={at} />
          {state === 'confirmed' && (
            <>
              {' '}
              · <Link to="/trades">{t('join.toTrades')}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
