import type { Trade } from '@tongshang/ui/api';
import {
  Badge,
  DataList,
  EvidenceList,
  Money,
  OrganisationName,
  Quantity,
  When,
} from '@tongshang/ui/components';
import type { Claim } from './api.ts';
import { ClaimActions } from './ClaimActions.tsx';
import styles from './claims.module.css';
import { useText } from './text.ts';

const isOpen = ({ stage }: Claim): boolean => stage === 'raised' || stage === 'answered';

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
          [t('claim.answerBy'), isOpen(claim) ? <When key="by" value={claim.answerBy} /> : undefined],
          [
            t('claim.decidedBy'),
            claim.deciderOrganisationId && isOpen(claim) ? (
              <OrganisationName key="decider" organisationId={claim.deciderOrganisationId} />
            ) : undefined,
          ],
          [t('claim.toBuyer'), claim.toBuyer ? <Money key="buyer" value={claim.toBuyer} /> : undefined],
          [t('claim.toSeller'), claim.toSeller ? <Money key="seller" value={claim.toSeller} /> : undefined],
        ]}
      />
      {trade.status === 'closed' && isOpen(claim) && <p className="soft">{t('claim.outlives')}</p>}
      <Offer claim={claim} />
      <Acts claim={claim} />
      <ClaimActions claim={claim} />
    </section>
  );
}

/** What stands offered, or was rejected last. */
function Offer(props: { claim: Claim }) {
  const { t } = useText();
  const { proposal, by, against } = props.claim;
  if (!proposal || !isOpen(props.claim)) return null;
  const role = proposal.by === 'claimant' || against === 'insurer' ? by : against;
  const whose = t(`role.${role}`);
  return (
    <p>
      {t(proposal.outside ? 'claim.award' : 'claim.offer', { who: whose })} <Money value={proposal.toBuyer} />{' '}
      {t('claim.forBuyer')}, <Money value={proposal.toSeller} /> {t('claim.forSeller')}.{' '}
      {proposal.remedy && t(`remedy.${proposal.remedy}`)} {proposal.reason}{' '}
      {proposal.state === 'rejected' && <Badge tone="outline">{t('claim.rejected')}</Badge>}
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
  const { t } = useText();
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
          {act !== 'raised' && reasonIn(details) && <div>{reasonIn(details)}</div>}
          {act !== 'raised' && <EvidenceList tradeId={props.claim.tradeId} named={evidenceIn(details)} />}
        </li>
      ))}
    </ol>
  );
}
