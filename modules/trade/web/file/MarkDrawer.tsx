import { nameUnder, ruleOf, type SentLink } from '@tongshang/trade-facts';
import type { Trade } from '@tongshang/ui/api';
import { isSeen } from '@tongshang/ui/api';
import {
  Badge,
  Day,
  DetailSection,
  EvidenceList,
  ProofNote,
  Said,
  SideDrawer,
  When,
} from '@tongshang/ui/components';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import type { LaneMark } from '../slots.ts';
import { useText } from '../text.ts';
import { FactDetail } from './FactDetail.tsx';
import { MarkShape } from './MarkShape.tsx';
import styles from './mark-drawer.module.css';
import { markName } from './mark-name.ts';
import { type Expectation, isVoid, type Mark } from './marks.ts';

/** One mark of the lanes: the thing in plain words, its data, its proof. */
export function MarkDrawer(props: { trade: Trade; mark: Mark | undefined; onClose(): void }) {
  const text = useText();
  const { mark } = props;
  return (
    <SideDrawer
      open={mark !== undefined}
      onClose={props.onClose}
      size="min(520px, 100vw)"
      title={
        mark && (
          <span className={styles.title}>
            <MarkShape lane={mark.lane} state={isVoid(mark) ? 'void' : mark.state} />
            {markName(mark, text)}
          </span>
        )
      }
    >
      {mark && <Content trade={props.trade} mark={mark} />}
    </SideDrawer>
  );
}

function Content(props: { trade: Trade; mark: Mark }) {
  const { subject } = props.mark;
  switch (subject.kind) {
    case 'fact':
      return <FactContent trade={props.trade} subject={subject} />;
    case 'other':
      return <OtherContent trade={props.trade} mark={subject.mark} />;
    case 'expected':
      return (
        <ExpectedContent
          trade={props.trade}
          expectation={subject.expectation}
          late={props.mark.state === 'late'}
        />
      );
  }
}

type SubjectOf<K extends Mark['subject']['kind']> = Extract<Mark['subject'], { kind: K }>;

const nameOf = (trade: Trade, organisationId: string) => nameUnder(trade.parties, organisationId);

function FactContent(props: { trade: Trade; subject: SubjectOf<'fact'> }) {
  const { t, of } = useText();
  const { fact } = props.subject;
  const who =
    of(nameOf(props.trade, fact.byOrganisationId)) || (fact.byRole ? t(`role.${fact.byRole}`) : '—');
  return (
    <>
      <Said>
        {fact.word && !fact.word.by
          ? t('detail.reportedSaid', { who, what: of(ruleOf(fact.fact).done) })
          : t(`said.${fact.fact}`, { who })}
      </Said>
      <p className="faint">
        <When value={fact.at} />
      </p>
      <ReportNote trade={props.trade} fact={fact} because={contestReason(props.trade, fact.entryId)} />
      <DetailSection title={t('word.data')}>
        {isSeen(fact) ? (
          <FactDetail trade={props.trade} fact={fact} />
        ) : (
          <p className="faint">{t('detail.notYours')}</p>
        )}
      </DetailSection>
      <DetailSection title={t('word.proofTitle')}>
        <ProofNote entryId={fact.entryId} />
      </DetailSection>
    </>
  );
}

/** Why the report that this entry is was contested, as far as the reader may see it. */
function contestReason({ facts }: Trade, entryId: string): string | undefined {
  const contests = facts.flatMap((one) =>
    isSeen(one) && one.fact === 'contested' && one.details.entryId === entryId ? [one.details] : [],
  );
  const last = contests.at(-1);
  return last?.isUpheld ? last.reason : undefined;
}

/** Who says that it is not so, and why. */
function ContestNote(props: { said: string; because: string | undefined }) {
  return (
    <>
      <p>{props.said}</p>
      {props.because && <blockquote>{props.because}</blockquote>}
    </>
  );
}

/** That it is not the word of whoever did it, or is contested, and how it stands. */
function ReportNote(props: { trade: Trade; fact: SubjectOf<'fact'>['fact']; because: string | undefined }) {
  const { t, of } = useText();
  const { word, report } = props.fact;
  if (!report) return null;
  const { contestedBy, contestableUntil, supersededBy } = report;
  if (!word)
    return (
      <div className={styles.report}>
        {contestedBy && (
          <ContestNote
            said={t('detail.contestedOwn', { role: t(`role.${contestedBy}`) })}
            because={props.because}
          />
        )}
      </div>
    );
  return (
    <div className={styles.report}>
      <p>
        <Badge tone="amber">
          {word.grade === 'confirmed'
            ? t('detail.confirmed')
            : word.by
              ? t('telling.by', { name: of(nameOf(props.trade, word.by)) })
              : t('detail.reported')}
        </Badge>{' '}
        {word.grade === 'confirmed' ? (
          <LinkNote trade={props.trade} link={word.link} />
        ) : (
          t('detail.reportedWith', { count: word.evidence.length })
        )}
      </p>
      <EvidenceList tradeId={props.trade.tradeId} named={word.evidence} />
      {supersededBy ? (
        <p>{t('detail.superseded')}</p>
      ) : contestedBy ? (
        <ContestNote
          said={t('detail.contestedBy', { role: t(`role.${contestedBy}`) })}
          because={props.because}
        />
      ) : props.trade.parties.some(
          ({ role, keptBy }) => keptBy && (role === 'seller' || role === 'buyer'),
        ) ? null : (
        <p className="faint">
          {t('detail.contestable')} <When value={contestableUntil} />
        </p>
      )}
    </div>
  );
}

/** Where the link went by which it was confirmed, and whether anybody but its sender vouches for that address. */
function LinkNote(props: { trade: Trade; link: SentLink }) {
  const { t, of } = useText();
  const { sentTo, mailed, enteredBy, verifiedBy, verifiedAt } = props.link;
  const who = of(nameOf(props.trade, enteredBy));
  return (
    <>
      {mailed && sentTo ? t('detail.sentTo', { address: sentTo, who }) : t('detail.handedOver', { who })}{' '}
      {!mailed && sentTo && <>{t('detail.addressBeside', { address: sentTo })} </>}
      {verifiedBy ? (
        <>
          {t('detail.verifiedBy', { who: of(nameOf(props.trade, verifiedBy)) })}
          {verifiedAt && (
            <>
              {' '}
              (<When value={verifiedAt} />)
            </>
          )}
        </>
      ) : (
        t('detail.notVerified')
      )}
    </>
  );
}

/** What another slice knows of the trade, shown by that slice. */
function OtherContent(props: { trade: Trade; mark: LaneMark }) {
  const { trade, mark } = props;
  const part = useSlot('trade.mark').find((one) => one.key === mark.kind);
  const dataOf = (entryId: string) => {
    const fact = trade.facts.find((one) => one.entryId === entryId);
    return fact && isSeen(fact) ? <FactDetail trade={trade} fact={fact} /> : null;
  };
  return part ? <SlotPart part={part} give={{ trade, subject: mark.subject, dataOf }} /> : null;
}

function ExpectedContent(props: { trade: Trade; expectation: Expectation; late: boolean }) {
  const { t, of, code } = useText();
  const { expectation } = props;
  const party = props.trade.parties.find((one) => one.role === expectation.role);
  const { offer } = props.trade;
  const isOrderToConfirm =
    expectation.fact === 'ordered' && offer?.offeredBy === 'buyer' && offer.number === offer.orderNumber;
  const who = of(party?.name) || (expectation.role ? t(`role.${expectation.role}`) : '—');
  return (
    <>
      <Said>{t(isOrderToConfirm ? 'upcoming.confirmed' : `upcoming.${expectation.fact}`, { who })}</Said>
      {expectation.due && (
        <p>
          {props.late ? (
            <Badge tone="amber">{t('lane.state-late')}</Badge>
          ) : (
            <Badge tone="outline">{t('lane.state-expected')}</Badge>
          )}{' '}
          <Day value={expectation.due} />
          {expectation.basis && <span className="faint"> · {code('basis', expectation.basis)}</span>}
        </p>
      )}
      {!expectation.ready && (
        <p className="faint">{t('detail.notYet', { lane: t(`lane.${ruleOf(expectation.fact).lane}`) })}</p>
      )}
    </>
  );
}
