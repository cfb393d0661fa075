import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isSeen } from '../api/facts.ts';
import type { Trade } from '../api/trade.ts';
import { DataList, SimpleTable } from '../components/DataList.tsx';
import { SideDrawer } from '../components/SideDrawer.tsx';
import { Badge } from '../components/states.tsx';
import { Day, Money, When } from '../components/values.tsx';
import { useText } from '../i18n/text.tsx';
import { usePlaceName } from '../terms/places.tsx';
import { FactDetail } from './FactDetail.tsx';
import { MarkShape } from './MarkShape.tsx';
import styles from './mark-drawer.module.css';
import { type Expectation, laneOf, type Mark } from './marks.ts';
import { ProofNote } from './ProofNote.tsx';

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
            <MarkShape lane={mark.lane} state={mark.state} />
            {text.code(mark.label.area, mark.label.code)}
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
    case 'document':
      return <DocumentContent trade={props.trade} subject={subject} />;
    case 'event':
      return <EventContent subject={subject} />;
    case 'transfer':
      return <TransferContent trade={props.trade} subject={subject} />;
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

const nameOf = (trade: Trade, organisationId: string) =>
  trade.parties.find((party) => party.organisationId === organisationId)?.name;

function Section(props: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function FactContent(props: { trade: Trade; subject: SubjectOf<'fact'> }) {
  const { t, of } = useText();
  const { fact } = props.subject;
  const who =
    of(nameOf(props.trade, fact.byOrganisationId)) || (fact.byRole ? t(`role.${fact.byRole}`) : '—');
  return (
    <>
      <p className={styles.said}>{t(`said.${fact.fact}`, { who })}</p>
      <p className="faint">
        <When value={fact.at} />
      </p>
      <Section title={t('detail.data')}>
        {isSeen(fact) ? (
          <FactDetail trade={props.trade} fact={fact} />
        ) : (
          <p className="faint">{t('detail.notYours')}</p>
        )}
      </Section>
      <Section title={t('detail.proofTitle')}>
        <ProofNote entryId={fact.entryId} />
      </Section>
    </>
  );
}

function DocumentContent(props: { trade: Trade; subject: SubjectOf<'document'> }) {
  const { t, of } = useText();
  const { document } = props.subject;
  const fact = props.trade.facts.find((one) => Date.parse(one.at) === Date.parse(document.issuedAt));
  return (
    <>
      <p className={styles.said}>
        {t('detail.signedBy', { who: of(nameOf(props.trade, document.issuerOrganisationId)) })}
      </p>
      <p className="faint">
        <When value={document.issuedAt} /> · {document.number}
      </p>
      <p className={styles.open}>
        <Link
          to="/trades/$tradeId/documents/$documentId"
          params={{ tradeId: props.trade.tradeId, documentId: document.documentId }}
        >
          {t('detail.openPaper')}
        </Link>
      </p>
      {fact && isSeen(fact) && (
        <Section title={t('detail.data')}>
          <FactDetail trade={props.trade} fact={fact} />
        </Section>
      )}
      <Section title={t('detail.proofTitle')}>
        <ProofNote entryId={document.entryId} />
      </Section>
    </>
  );
}

function EventContent(props: { subject: SubjectOf<'event'> }) {
  const { t, code } = useText();
  const { event } = props.subject;
  const where = usePlaceName(event.place);
  return (
    <>
      <p className={styles.said}>
        {t('detail.seen', { step: code('bizStep', event.bizStep), where: where || '—' })}
      </p>
      <p className="faint">
        <When value={event.at} timeZone={event.place?.timeZone} />
      </p>
      <DataList rows={[[t('detail.eventId'), <code key="id">{event.eventId}</code>]]} />
    </>
  );
}

function TransferContent(props: { trade: Trade; subject: SubjectOf<'transfer'> }) {
  const { t, of, code } = useText();
  const { transfer } = props.subject;
  return (
    <>
      <p className={styles.said}>{code('transferKind', transfer.kind)}</p>
      <p className="faint">
        <When value={transfer.at} />
      </p>
      <Section title={t('detail.data')}>
        <SimpleTable
          rows={transfer.lines.map((line, at) => ({ ...line, at }))}
          keyOf={(line) => String(line.at)}
          columns={[
            { title: t('accounts.owner'), cell: (line) => of(nameOf(props.trade, line.organisationId)) },
            { title: t('accounts.purpose'), cell: (line) => code('transferPurpose', line.purpose) },
            {
              title: t('part.debit'),
              number: true,
              cell: (line) => line.side === 'debit' && <Money value={line.amount} />,
            },
            {
              title: t('part.credit'),
              number: true,
              cell: (line) => line.side === 'credit' && <Money value={line.amount} />,
            },
          ]}
        />
      </Section>
      <Section title={t('detail.proofTitle')}>
        <ProofNote entryId={transfer.entryId} />
      </Section>
    </>
  );
}

function ExpectedContent(props: { trade: Trade; expectation: Expectation; late: boolean }) {
  const { t, of, code } = useText();
  const { expectation } = props;
  const party = props.trade.parties.find((one) => one.role === expectation.role);
  const who = of(party?.name) || (expectation.role ? t(`role.${expectation.role}`) : '—');
  return (
    <>
      <p className={styles.said}>{t(`upcoming.${expectation.fact}`, { who })}</p>
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
        <p className="faint">{t('detail.notYet', { lane: t(`lane.${laneOf(expectation.fact)}`) })}</p>
      )}
    </>
  );
}
