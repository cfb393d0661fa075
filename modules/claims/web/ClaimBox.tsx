import type { Trade } from '@tongshang/ui/api';
import {
  Badge,
  DataList,
  Day,
  EvidenceList,
  Money,
  OrganisationName,
  Quantity,
  When,
} from '@tongshang/ui/components';
import type { Claim } from './api.ts';
import { ClaimActions } from './ClaimActions.tsx';
import styles from './claims.module.css';
import { type Text, useText } from './text.ts';

const isOpen = ({ stage }: Claim): boolean =>
  stage === 'raised' || stage === 'answered' || stage === 'awaiting-goods';

/** One claim: of whom, why, how much, how it stands, and what was done about it. */
export function ClaimBox(props: { trade: Trade; claim: Claim }) {
  const { t, of } = useText();
  const { trade, claim } = props;
  const lineOf = (lineId: string) => trade.lines.find((line) => line.lineId === lineId);
  return (
    <section className={styles.claim}>
      <h2>
        {claim.number} · {t(`claimReason.${claim.reason}`)}{' '}
        <Badge tone={isOpen(claim) ? 'amber' : 'quiet'}>{t(`claimStage.${claim.stage}`)}</Badge>
      </h2>
      <DataList
        rows={[
          [t('claim.by'), t(`role.${claim.by}`)],
          [
            t('claim.against'),
            claim.respondentOrganisationId ? (
              <OrganisationName key="respondent" organisationId={claim.respondentOrganisationId} />
            ) : (
              t(`claimAgainst.${claim.against}`)
            ),
          ],
          [t('word.amount'), claim.amount ? <Money key="amount" value={claim.amount} strong /> : undefined],
          [
            t('word.goods'),
            claim.lines.length === 0
              ? undefined
              : claim.lines.map(({ lineId, quantity }) => (
                  <div key={lineId}>
                    <Quantity value={{ value: quantity, unit: lineOf(lineId)?.quantity.unit ?? 'C62' }} />{' '}
                    {of(lineOf(lineId)?.name) || lineId}
                  </div>
                )),
          ],
          [t('word.note'), claim.note],
          [
            t('evidence.title'),
            claim.evidence.length === 0 ? undefined : (
              <EvidenceList key="evidence" tradeId={trade.tradeId} named={claim.evidence} />
            ),
          ],
          [
            t('claim.answerBy'),
            claim.stage === 'raised' && claim.answerBy ? <When key="by" value={claim.answerBy} /> : undefined,
          ],
          [
            t('claim.decidedBy'),
            claim.deciderOrganisationId && isOpen(claim) ? (
              <OrganisationName key="decider" organisationId={claim.deciderOrganisationId} />
            ) : undefined,
          ],
          [t('claim.toBuyer'), claim.toBuyer ? <Money key="buyer" value={claim.toBuyer} /> : undefined],
          [
            t('claim.owedBack'),
            claim.owedBack && Number(claim.owedBack.open.amount) > 0 && (
              <span key="owed">
                <Money value={claim.owedBack.open} /> · {t('claim.dueSince')}{' '}
                <Day value={claim.owedBack.dueOn} />
              </span>
            ),
          ],
          [t('claim.toSeller'), claim.toSeller ? <Money key="seller" value={claim.toSeller} /> : undefined],
        ]}
      />
      {trade.status === 'closed' && isOpen(claim) && <p className="soft">{t('claim.outlives')}</p>}
      <Goods trade={trade} claim={claim} />
      <Offer claim={claim} />
      <Acts claim={claim} />
      <ClaimActions trade={trade} claim={claim} />
    </section>
  );
}

/** Goods that go back or are replaced before it ends: which, from whom to whom, until when, and how they stand. */
function Goods(props: { trade: Trade; claim: Claim }) {
  const text = useText();
  const { t, of } = text;
  const { trade, claim } = props;
  const { movement } = claim;
  if (!movement || movement.state === 'ended') return null;
  const lineOf = (lineId: string) => trade.lines.find((line) => line.lineId === lineId);
  return (
    <DataList
      rows={[
        [
          t('goods.title'),
          <span key="state">
            {t(`remedy.${movement.remedy}`)}{' '}
            <Badge tone={movement.late ? 'amber' : 'outline'}>
              {t(movement.late ? 'goods.late' : `movementState.${movement.state}`)}
            </Badge>
          </span>,
        ],
        [
          t('word.goods'),
          movement.lines.map(({ lineId, quantity }) => (
            <div key={lineId}>
              <Quantity value={{ value: quantity, unit: lineOf(lineId)?.quantity.unit ?? 'C62' }} />{' '}
              {of(lineOf(lineId)?.name) || lineId}
            </div>
          )),
        ],
        [t('goods.sender'), t(`role.${movement.from}`)],
        [t('goods.receiver'), t(`role.${movement.to}`)],
        [t('goods.freightBy'), t(`role.${movement.freightBy}`)],
        ...sentRows(text, movement.dispatch),
        [
          t('goods.dispatchBy'),
          movement.state === 'owed' ? <Day key="by" value={movement.dispatchBy} /> : undefined,
        ],
        [
          t('goods.receiveBy'),
          movement.state === 'dispatched' && movement.receiveBy ? (
            <When key="until" value={movement.receiveBy} />
          ) : undefined,
        ],
        [
          t('goods.thenBuyer'),
          isOpen(claim) && movement.toBuyer ? <Money key="then" value={movement.toBuyer} /> : undefined,
        ],
      ]}
    />
  );
}

/** What their sender said of them when they were handed over; the receiver looks for them by it. */
function sentRows({ t }: Text, dispatch: unknown) {
  const { carrierName, transportDocumentNumber, packages, grossWeightKg } = (dispatch ?? {}) as {
    readonly carrierName?: string;
    readonly transportDocumentNumber?: string;
    readonly packages?: number;
    readonly grossWeightKg?: string;
  };
  return [
    [t('role.carrier'), carrierName],
    [t('goods.document'), transportDocumentNumber],
    [t('goods.packages'), packages],
    [
      t('goods.grossWeight'),
      grossWeightKg && <Quantity key="gross" value={{ value: grossWeightKg, unit: 'KGM' }} />,
    ],
  ] as const;
}

/** What stands offered, or was rejected last. */
function Offer(props: { claim: Claim }) {
  const { t } = useText();
  const { proposal, by, against } = props.claim;
  if (!proposal || proposal.state === 'accepted' || !isOpen(props.claim)) return null;
  const role = proposal.by === 'claimant' || against === 'insurer' ? by : against;
  const whose = t(`role.${role}`);
  return (
    <p>
      {t(proposal.outside ? 'claim.award' : 'claim.offer', { who: whose })} <Money value={proposal.toBuyer} />{' '}
      {t('claim.forBuyer')}, <Money value={proposal.toSeller} /> {t('claim.forSeller')}.{' '}
      {proposal.remedy && t(`remedy.${proposal.remedy}`)}
      {proposal.movement && (
        <>
          {': '}
          {proposal.movement.lines.map(({ lineId, quantity }) => `${lineId} × ${quantity}`).join(', ')}
          {' · '}
          {t('goods.dispatchBy')} <Day value={proposal.movement.dispatchBy} /> · {t('goods.freightBy')}{' '}
          {t(`role.${proposal.movement.freightBy}`)}
        </>
      )}{' '}
      {proposal.reason} {proposal.state === 'rejected' && <Badge tone="outline">{t('claim.rejected')}</Badge>}
    </p>
  );
}

/** Why somebody did what he did, in his own words. */
function reasonIn(details: unknown): string | undefined {
  const { reason } = (details ?? {}) as { readonly reason?: unknown };
  return typeof reason === 'string' ? reason : undefined;
}

/** What it names as evidence. */
function evidenceIn(details: unknown): readonly string[] {
  const { evidence } = (details ?? {}) as { readonly evidence?: unknown };
  return Array.isArray(evidence) ? evidence.filter((one): one is string => typeof one === 'string') : [];
}

function Acts(props: { claim: Claim }) {
  const { t, code } = useText();
  return (
    <ol className={styles.acts}>
      {props.claim.acts.map(({ entryId, act, at, organisationId, details }) => (
        <li key={`${entryId} ${act}`} className="small soft">
          <When value={at} /> · {t(`claimAct.${act as 'raised'}`)}
          {organisationId && (
            <>
              {' · '}
              <OrganisationName organisationId={organisationId} />
            </>
          )}
          {reasonIn(details) !== props.claim.reason && reasonIn(details) && (
            <div>{code('claimReason', reasonIn(details) ?? '')}</div>
          )}
          {act !== 'raised' && <EvidenceList tradeId={props.claim.tradeId} named={evidenceIn(details)} />}
        </li>
      ))}
    </ol>
  );
}
