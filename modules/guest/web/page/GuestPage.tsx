import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Bones, ProblemNote, When } from '@tongshang/ui/components';
import { type Language, languages } from '@tongshang/ui/i18n';
import { readStored, useMaybeSession, writeStored } from '@tongshang/ui/session';
import { usePreferences } from '@tongshang/ui/theme';
import { Button, ConfigProvider, Result } from 'antd';
import { useEffect } from 'react';
import { AnswerSaid } from '../AnswerSaid.tsx';
import { type Answer, type Page, pageQuery } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { draftOf } from './act.ts';
import { BringPaper } from './BringPaper.tsx';
import { ConfirmOrder } from './ConfirmOrder.tsx';
import { ConfirmPickup } from './ConfirmPickup.tsx';
import { ConfirmReceipt } from './ConfirmReceipt.tsx';
import { MatterShown } from './MatterShown.tsx';
import { AnswerQuestion, QuoteFreight } from './PlainActs.tsx';
import { Progress } from './Progress.tsx';
import { useToken } from './token.ts';

/** The page that a link opens: who asks for what, until when, and the one act; afterwards what was said. */
export default function GuestPage() {
  const token = useToken();
  return (
    <ConfigProvider componentSize="large">
      <article className={styles.page}>
        {token ? <Opened key={token} token={token} /> : <Closed hasToken={false} />}
      </article>
    </ConfigProvider>
  );
}

function Opened(props: { token: string }) {
  const query = useQuery(pageQuery(props.token));
  useLanguageOf(query.data);
  if (query.isPending) return <Bones lines={8} />;
  if (query.data) return <Shown token={props.token} page={query.data} />;
  return !isClosed(query.error) ? (
    <>
      <ProblemNote error={query.error} />
      <Again again={() => void query.refetch()} />
    </>
  ) : (
    <Closed hasToken />
  );
}

const isClosed = (error: unknown): boolean => (error as { code?: unknown }).code === 'GUEST_LINK_CLOSED';

function Again(props: { again(): void }) {
  const { t } = useText();
  return <Button onClick={props.again}>{t('guest.refresh')}</Button>;
}

/** A link opens in the language that its sender chose, the first time; from then on in that of its reader. Whoever is signed in has chosen. */
function useLanguageOf(page: Page | undefined): void {
  const { language, setLanguage } = usePreferences();
  const session = useMaybeSession();
  useEffect(() => {
    if (!page || session) return;
    const opened = `opened.${draftOf(page)}`;
    if (readStored(opened) !== undefined) return;
    writeStored(opened, page.language);
    if (page.language !== language) setLanguage(page.language);
  }, [page, session, language, setLanguage]);
}

const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

function Languages() {
  const { language, setLanguage } = usePreferences();
  const others = languages.filter((one: Language) => one !== language);
  return others.map((one) => (
    <button key={one} type="button" className="tool" lang={one} onClick={() => setLanguage(one)}>
      {NAMES[one]}
    </button>
  ));
}

function Closed(props: { hasToken: boolean }) {
  const { t } = useText();
  return (
    <>
      <div className={styles.top}>
        <span />
        <Languages />
      </div>
      <Result
        status="info"
        title={t('guest.closed')}
        subTitle={t(props.hasToken ? 'guest.closedText' : 'guest.noToken')}
      />
    </>
  );
}

const asks = ({ act }: Page) => (act === 'follow-progress' ? 'guest.shows' : 'guest.asks');

function Shown(props: { token: string; page: Page }) {
  const { t, of } = useText();
  const queries = useQueryClient();
  const { token, page } = props;
  const answered = (answer: Answer) =>
    queries.setQueryData(pageQuery(token).queryKey, { ...page, answer } as never);
  return (
    <>
      <div className={styles.top}>
        <span className="faint">{t('guest.of', { number: page.tradeNumber })}</span>
        <Languages />
      </div>
      <h1>{t(`guestAct.${page.act}`)}</h1>
      <p>{t(asks(page), { who: of(page.askedBy), name: of(page.contact) })}</p>
      {page.recipient && <p className="faint">{t('guest.greeting', { name: page.recipient })}</p>}
      {page.note && <p className={styles.note}>{page.note}</p>}
      <div className={styles.body}>
        {page.answer ? (
          <Given answer={page.answer} matter={page.matter} />
        ) : (
          <Act token={token} page={page} done={answered} />
        )}
      </div>
      <p className={`faint ${styles.foot}`}>
        {t('guest.until')} <When value={page.expiresAt} />
      </p>
    </>
  );
}

function Given(props: { answer: Answer; matter: Page['matter'] }) {
  const { t } = useText();
  return (
    <section data-testid="guest-receipt">
      <Result status="success" title={t('guest.thanks')} subTitle={t('guest.thanksText')} />
      <AnswerSaid answer={props.answer} />
      {props.matter && <MatterShown matter={props.matter} />}
    </section>
  );
}

function Act(props: { token: string; page: Page; done(answer: Answer): void }) {
  const { t } = useText();
  const { token, page, done } = props;
  const { matter, hindrance } = page;
  if (hindrance || !matter) return <p className={styles.note}>{t(`guest.${hindrance ?? 'done'}`)}</p>;
  const given = { token, page, done };
  switch (matter.type) {
    case 'order':
      return <ConfirmOrder {...given} matter={matter} />;
    case 'freight':
      return <QuoteFreight {...given} matter={matter} />;
    case 'paper':
      return <BringPaper {...given} matter={matter} />;
    case 'pickup':
      return <ConfirmPickup {...given} matter={matter} />;
    case 'receipt':
      return <ConfirmReceipt {...given} matter={matter} />;
    case 'question':
      return <AnswerQuestion {...given} matter={matter} />;
    case 'progress':
      return <Progress token={token} matter={matter} />;
  }
}
