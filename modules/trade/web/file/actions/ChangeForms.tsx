import { useMutation } from '@tanstack/react-query';
import { coverInWords } from '@tongshang/incoterms';
import { CONSEQUENCES, type Consequence, paymentInWords } from '@tongshang/trade-facts';
import type { Amendment, Trade } from '@tongshang/ui/api';
import { factsOf, post } from '@tongshang/ui/api';
import {
  DescribedForm,
  moneyText,
  ProblemNote,
  quantityText,
  formStyles as styles,
  useOnce,
  useTold,
} from '@tongshang/ui/components';
import { formatDay } from '@tongshang/ui/i18n';
import type { ActionProps } from '@tongshang/ui/slice';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { type Text, useText } from '../../text.ts';
import { placeInTrade } from '../place-in-trade.ts';

/** A place in the trade in words, with what stands there now and what is proposed. */
export function changeInWords(text: Text, trade: Trade, amendment: Amendment, place: string) {
  const at = placeInTrade(place);
  const { field } = at;
  if (at.part === 'lines') {
    const before = trade.lines.find((line) => line.lineId === at.lineId);
    const after = amendment.lines.find((line) => line.lineId === at.lineId);
    const show = (line: typeof before) => {
      if (!line) return '—';
      if (field === 'quantity') return quantityText(text, line.quantity);
      if (field === 'unitPrice') return line.unitPrice ? moneyText(line.unitPrice) : '—';
      return String(line[field as 'hsCode'] ?? '—');
    };
    return {
      what: `${text.of(before?.name)} · ${text.code('term', field)}`,
      before: show(before),
      after: show(after),
    };
  }
  const show = (terms: Trade['terms']) => termInWords(text, terms, field as keyof Trade['terms']);
  return { what: text.code('term', field), before: show(trade.terms), after: show(amendment.terms) };
}

function termInWords(text: Text, terms: Trade['terms'], field: keyof Trade['terms']): string {
  const value = terms[field];
  if (value === undefined) return '—';
  if (field === 'payment') return text.of(paymentInWords(terms.payment));
  if (terms.insurance && field === 'insurance') return coverInWords(terms.insurance)[text.language];
  if (field === 'modeOfTransport') return text.t(`mode.${terms.modeOfTransport}`);
  if (field === 'latestShipmentDate') return formatDay(String(value), text.language);
  if (field === 'leadTimeDays') return text.t('word.days', { days: terms.leadTimeDays ?? 0 });
  if (typeof value === 'boolean') return text.t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'object' && 'name' in value) return value.name;
  return String(value);
}

/** The other side's proposal (accept or reject), or my own (withdraw). */
export function AnswerAmendment(props: ActionProps) {
  const told = useTold();
  const text = useText();
  const { t } = text;
  const { trade, action } = props;
  const { amendment } = trade;
  const [reason, setReason] = useState('');
  const once = useOnce();
  const answer = useMutation({
    mutationFn: (given: 'accepted' | 'rejected' | 'withdrawn') =>
      post(`/api/v1/trades/${trade.tradeId}/amendments/${amendment?.number}/answer`, {
        answer: given,
        ...(given !== 'accepted' && reason.trim() !== '' ? { reason: reason.trim() } : {}),
        ...told,
      }),
    onSuccess: props.done,
    onError: () => once.again(),
  });
  const isAnswered = answer.isPending || answer.isSuccess;
  if (!amendment) return null;
  return (
    <>
      <p className={styles.lead}>
        {t(`form.amendmentBy-${amendment.proposedBy}`)} {amendment.reason}
      </p>
      <ul className={styles.lines}>
        {amendment.changes.map((place) => {
          const { what, before, after } = changeInWords(text, trade, amendment, place);
          return (
            <li key={place} className={styles.line}>
              <div className={styles.lineName}>{what}</div>
              <div className={styles.change}>
                <del>{before}</del>
                <span aria-hidden>→</span>
                <ins>{after}</ins>
              </div>
            </li>
          );
        })}
        {trade.total && trade.total.amount !== amendment.total.amount && (
          <li className={styles.line}>
            <div className={styles.lineName}>{t('word.total')}</div>
            <div className={styles.change}>
              <del>{moneyText(trade.total)}</del>
              <span aria-hidden>→</span>
              <ins>{moneyText(amendment.total)}</ins>
            </div>
          </li>
        )}
      </ul>
      <Form.Item
        layout="vertical"
        label={
          <span>
            {t('form.answerReason')} <span className="faint small">{t('common.optional')}</span>
          </span>
        }
        htmlFor="amendment-answer-reason"
        extra={t(action.action === 'withdraw-amendment' ? 'form.withdrawReasonWhy' : 'form.rejectReasonWhy')}
      >
        <Input.TextArea
          id="amendment-answer-reason"
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Form.Item>
      {answer.error && <ProblemNote error={answer.error} />}
      <div className={styles.two}>
        {action.action === 'withdraw-amendment' ? (
          <Button loading={answer.isPending} onClick={() => once.press(() => answer.mutate('withdrawn'))}>
            {t('action.withdraw-amendment')}
          </Button>
        ) : (
          <>
            <Button
              type="primary"
              loading={answer.isPending}
              onClick={() => once.press(() => answer.mutate('accepted'))}
            >
              {t('form.accept')}
            </Button>
            <Button disabled={isAnswered} onClick={() => once.press(() => answer.mutate('rejected'))}>
              {t('form.reject')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function WhatFollows(props: { consequences: readonly Consequence[] }) {
  const { t, of } = useText();
  if (props.consequences.length === 0) return null;
  return (
    <div className={styles.follows}>
      <strong>{t('form.follows')}</strong>
      <ul>
        {props.consequences.map((one) => (
          <li key={one}>{of(CONSEQUENCES[one].says)}</li>
        ))}
      </ul>
    </div>
  );
}

export function CancelTrade(props: ActionProps) {
  const { t } = useText();
  const { cancelling, tradeId } = props.trade;
  return (
    <DescribedForm<{ reason: string }, unknown>
      initial={{}}
      submit={cancelling?.consentNeeded ? t('form.askToCancel') : t('action.cancel')}
      leave={t('form.keepTrade')}
      danger
      send={(values, key) => post(`/api/v1/trades/${tradeId}/cancellation`, values, key)}
      done={props.done}
      onCancel={props.cancel}
      lead={
        <>
          <p className={styles.lead}>
            {t(cancelling?.consentNeeded ? 'form.cancelConsent' : 'form.cancelAlone')}
          </p>
          <WhatFollows consequences={cancelling?.consequences ?? []} />
        </>
      }
      fields={[{ name: 'reason', label: t('form.reason'), kind: 'words', max: 2000 }]}
    />
  );
}

export function AnswerCancellation(props: ActionProps) {
  const told = useTold();
  const { t } = useText();
  const { trade, action } = props;
  const once = useOnce();
  const answer = useMutation({
    mutationFn: (given: 'accepted' | 'rejected' | 'withdrawn') =>
      post(`/api/v1/trades/${trade.tradeId}/cancellation/answer`, { answer: given, ...told }),
    onSuccess: props.done,
    onError: () => once.again(),
  });
  const isAnswered = answer.isPending || answer.isSuccess;
  return (
    <>
      <p className={styles.lead}>
        {t('form.cancellationAsked')} {trade.cancellation?.reason}
      </p>
      <WhatFollows consequences={trade.cancelling?.consequences ?? []} />
      {answer.error && <ProblemNote error={answer.error} />}
      <div className={styles.two}>
        {action.action === 'withdraw-cancellation' ? (
          <Button loading={answer.isPending} onClick={() => once.press(() => answer.mutate('withdrawn'))}>
            {t('action.withdraw-cancellation')}
          </Button>
        ) : (
          <>
            <Button
              danger
              type="primary"
              loading={answer.isPending}
              onClick={() => once.press(() => answer.mutate('accepted'))}
            >
              {t('form.agreeToCancel')}
            </Button>
            <Button disabled={isAnswered} onClick={() => once.press(() => answer.mutate('rejected'))}>
              {t('form.reject')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** Claims on who carried or insured the goods hold nothing of the price: they are still open when everything else is done. */
function outlivingClaims(trade: Trade) {
  const ended = new Set(factsOf(trade, 'claim-resolved').map(({ details }) => details.claimId));
  return factsOf(trade, 'claimed').flatMap(({ details: { claimId, number, against } }) =>
    (against === 'carrier' || against === 'insurer') && !ended.has(claimId) ? [{ number, against }] : [],
  );
}

/** Says, where it is so, that a claim goes on after the closing. */
function Outliving(props: { trade: Trade }) {
  const { t, language } = useText();
  const claims = outlivingClaims(props.trade);
  if (claims.length === 0) return null;
  const names = claims.map(({ number, against }) => t(`form.claimOn-${against}`, { number }));
  return (
    <Alert
      type="warning"
      showIcon
      data-testid="outliving-claims"
      title={t('form.closeClaims', {
        count: claims.length,
        claims: new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
      })}
    />
  );
}

export function CloseTrade(props: ActionProps) {
  const { t } = useText();
  return (
    <DescribedForm<Record<string, never>, unknown>
      initial={{}}
      submit={t('act.closed')}
      send={(_, key) => post(`/api/v1/trades/${props.trade.tradeId}/closing`, undefined, key)}
      done={props.done}
      onCancel={props.cancel}
      lead={
        <>
          <p className={styles.lead}>{t('form.closeText')}</p>
          <div className={styles.lead}>
            <Outliving trade={props.trade} />
          </div>
        </>
      }
      fields={[]}
    />
  );
}
