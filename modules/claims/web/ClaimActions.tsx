import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mayDo, post, type Trade } from '@tongshang/ui/api';
import { DescribedForm, EvidenceInput, ProblemNote } from '@tongshang/ui/components';
import { Button, Popconfirm } from 'antd';
import type { Claim } from './api.ts';
import styles from './claims.module.css';
import { DispatchGoods, mayReceive, maySendGoods, OfferGoods, ReceiveGoods } from './GoodsForms.tsx';
import { useText } from './text.ts';

const REMEDIES = ['refund', 'price-reduction'] as const;
type Remedy = (typeof REMEDIES)[number];

interface Said {
  readonly toBuyer?: string;
  readonly remedy?: Remedy;
  readonly reason?: string;
  readonly evidence?: readonly string[];
  readonly outside?: 'no' | 'yes';
}

interface Sent {
  readonly toBuyer: { readonly amount: string; readonly currency: string };
  readonly remedy?: Remedy;
  readonly reason?: string;
  readonly evidence?: string[];
  readonly outside?: boolean;
}

/** What I may do about this claim, as the claim itself says. */
export function ClaimActions(props: { trade: Trade; claim: Claim }) {
  const { trade, claim } = props;
  const { claimId } = claim;
  const { t } = useText();
  const refresh = useRefresh();
  const may = (name: string) => mayDo(claim.actions, name);
  if (claim.actions.length === 0) return null;
  return (
    <div className={styles.forms}>
      {may('answer-proposal') && claim.proposal && (
        <AnswerOffer
          claimId={claimId}
          number={claim.proposal.number}
          movesGoods={claim.proposal.remedy === 'return' || claim.proposal.remedy === 'replacement'}
        />
      )}
      {may('dispatch') && <DispatchGoods trade={trade} claim={claim} done={refresh} />}
      {mayReceive(claim) && <ReceiveGoods trade={trade} claim={claim} done={refresh} />}
      {may('answer') && <Answer claim={claim} />}
      {may('decide') && (
        <Share
          claim={claim}
          title={t('claim.decide')}
          isReasoned
          send={({ outside: _none, reason = '', ...body }, key) =>
            post(`/api/v1/claims/${claimId}/decision`, { ...body, reason }, key)
          }
        />
      )}
      {may('decide') && maySendGoods(claim) && (
        <details>
          <summary>{t('goods.decide')}</summary>
          <OfferGoods
            trade={trade}
            claim={claim}
            title={t('goods.decide')}
            isReasoned
            path="decision"
            done={refresh}
          />
        </details>
      )}
      {may('propose') && maySendGoods(claim) && (
        <details>
          <summary>{t('goods.offer')}</summary>
          <OfferGoods trade={trade} claim={claim} title={t('goods.offer')} path="proposals" done={refresh} />
        </details>
      )}
      {may('propose') && (
        <Share
          claim={claim}
          title={t('claim.propose')}
          mayBeOutside
          send={(body, key) => post(`/api/v1/claims/${claimId}/proposals`, body, key)}
        />
      )}
      {may('state-outcome') && (
        <Share
          claim={claim}
          title={t('claim.outcome')}
          send={({ outside: _none, ...body }, key) => post(`/api/v1/claims/${claimId}/outcome`, body, key)}
        />
      )}
      {may('withdraw') && (
        <Press
          label={t('claim.withdraw')}
          text={t('claim.withdrawText')}
          send={() => post(`/api/v1/claims/${claimId}/withdrawal`, {})}
        />
      )}
    </div>
  );
}

function useRefresh() {
  const queries = useQueryClient();
  return () => {
    for (const key of ['claims', 'trade', 'trade-money', 'trade-transfers', 'documents', 'home', 'trades'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
}

/** A command of one press, with its confirmation. */
function Press(props: { label: string; text: string; primary?: boolean; send(): Promise<Claim> }) {
  const refresh = useRefresh();
  const send = useMutation({ mutationFn: props.send, onSuccess: refresh });
  return (
    <>
      {send.error && <ProblemNote error={send.error} />}
      <Popconfirm
        title={props.label}
        description={props.text}
        okText={props.label}
        onConfirm={() => send.mutate()}
      >
        <Button type={props.primary ? 'primary' : 'default'} loading={send.isPending}>
          {props.label}
        </Button>
      </Popconfirm>
    </>
  );
}

function Answer(props: { claim: Claim }) {
  const { t } = useText();
  const refresh = useRefresh();
  const url = `/api/v1/claims/${props.claim.claimId}/answer` as const;
  return (
    <>
      <Press
        label={t('claim.accept')}
        text={t('claim.acceptText')}
        primary
        send={() => post(url, { answer: 'accepted' })}
      />
      <details>
        <summary>{t('claim.refuse')}</summary>
        <DescribedForm<{ reason: string; evidence?: readonly string[] }, Claim>
          initial={{ reason: '' }}
          submit={t('claim.refuse')}
          send={({ reason, evidence = [] }, key) =>
            post(url, { answer: 'refused', reason, evidence: [...evidence] }, key)
          }
          done={refresh}
          lead={<p className="soft">{t('claim.refuseText')}</p>}
          fields={[
            { name: 'reason', label: t('claim.reason'), kind: 'words', max: 2000 },
            evidenceField(props.claim, t('evidence.title')),
          ]}
        />
      </details>
    </>
  );
}

/** What stands behind a word, where there is something. */
const evidenceField = ({ tradeId, against }: Claim, label: string) => {
  const input = <EvidenceInput tradeId={tradeId} readers={against === 'carrier' ? 'carriage' : 'sides'} />;
  return { name: 'evidence', label, kind: 'own', input, optional: true } as const;
};

function AnswerOffer(props: { claimId: string; number: number; movesGoods: boolean }) {
  const { t } = useText();
  const send = (answer: 'accepted' | 'rejected') => () =>
    post(`/api/v1/claims/${props.claimId}/proposals/answer`, { proposal: props.number, answer });
  return (
    <>
      <Press
        label={t('claim.acceptOffer')}
        text={t(props.movesGoods ? 'claim.acceptGoodsText' : 'claim.acceptOfferText')}
        primary
        send={send('accepted')}
      />
      <Press label={t('claim.rejectOffer')} text={t('claim.rejectOfferText')} send={send('rejected')} />
    </>
  );
}

interface ShareProps {
  readonly claim: Claim;
  readonly title: string;
  readonly isReasoned?: boolean;
  readonly mayBeOutside?: boolean;
  send(body: Sent, key: string): Promise<Claim>;
}

/** How much of the claim the buyer gets, and why: an offer, a decision, or what an insurer paid. */
function Share(props: ShareProps) {
  const { t } = useText();
  const refresh = useRefresh();
  // Whoever may share it out sees what is claimed.
  const { amount, currency } = props.claim.amount ?? { amount: '0', currency: '' };
  const yesOrNo = (['no', 'yes'] as const).map((value) => ({ value, label: t(`common.${value}`) }));
  return (
    <details>
      <summary>{props.title}</summary>
      <DescribedForm<Said, Claim>
        initial={{ outside: 'no' }}
        submit={props.title}
        send={(said, key) => props.send(bodyOf(said, currency), key)}
        done={refresh}
        fields={[
          {
            name: 'toBuyer',
            label: t('claim.toBuyer'),
            why: t('claim.toBuyerWhy', { amount, currency }),
            kind: 'decimal',
            zero: true,
            suffix: currency,
          },
          {
            name: 'remedy',
            label: t('claim.remedy'),
            kind: 'choice',
            optional: true,
            options: REMEDIES.map((value) => ({ value, label: t(`remedy.${value}`) })),
          },
          ...(props.mayBeOutside
            ? [
                {
                  name: 'outside' as const,
                  label: t('claim.outside'),
                  why: t('claim.outsideWhy'),
                  kind: 'choice' as const,
                  options: yesOrNo,
                },
              ]
            : []),
          {
            name: 'reason',
            label: t('claim.reason'),
            kind: 'words',
            max: 2000,
            ...(props.isReasoned ? {} : { optional: true as const }),
          },
          evidenceField(props.claim, t('evidence.title')),
        ]}
      />
    </details>
  );
}

function bodyOf({ toBuyer = '0', remedy, reason, evidence = [], outside }: Said, currency: string): Sent {
  return {
    toBuyer: { amount: toBuyer, currency },
    ...(remedy ? { remedy } : {}),
    ...(reason ? { reason } : {}),
    ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
    ...(outside === 'yes' ? { outside: true } : {}),
  };
}
