import { Badge, DemonstrationMark, Icon } from '@tongshang/ui/components';
import { entryName, formatMoment, type Language } from '@tongshang/ui/i18n';
import { useText } from '../text.ts';
import type { Verified, VerifiedCheck } from './answer.ts';
import { Contents } from './Contents.tsx';
import { Excerpt } from './Excerpt.tsx';
import { Statements } from './Statements.tsx';
import styles from './verify.module.css';

/** In plain words: what holds, what does not, and what no proof can say. */
export function VerifyResult(props: { answer: Verified; file: File }) {
  const { t } = useText();
  const { answer } = props;
  const failed = answer.checks.filter((check) => check.status === 'fails');
  const held = answer.checks.filter((check) => check.status === 'holds');
  const unsaid = answer.checks.filter((check) => check.status === 'unsaid');
  return (
    <>
      <Verdict answer={answer} fileName={props.file.name} failed={failed.length} />
      {failed.length > 0 && <Checks title={t('verify.notHold')} checks={failed} />}
      <Remarks answer={answer} />
      <Checks title={t('verify.whatHolds')} checks={held} />
      {unsaid.length > 0 && <Checks title={t('verify.unsaid')} checks={unsaid} />}
      <Limits answer={answer} />
      <Contents answer={answer} />
      <Statements answer={answer} />
      <TakenOut answer={answer} />
      <Withheld answer={answer} />
      {answer.format === 2 && answer.verdict !== 'fails' && <Excerpt answer={answer} file={props.file} />}
    </>
  );
}

const ICONS = { holds: 'verify', fails: 'alert', consistent: 'info' } as const;

function Verdict(props: { answer: Verified; fileName: string; failed: number }) {
  const { t, of, language } = useText();
  const { answer } = props;
  const { verdict, made } = answer;
  const nameOf = (id: string) =>
    of(answer.organisations.find((one) => one.organisationId === id)?.name) || id;
  return (
    <section className={styles.verdict} data-verdict={verdict} aria-live="polite">
      <h2>
        <Icon name={ICONS[verdict]} size={22} />{' '}
        {verdict === 'holds'
          ? t('verify.holds')
          : verdict === 'fails'
            ? t('verify.fails', { count: props.failed })
            : answer.said[language]}
      </h2>
      <p>
        {t('verify.ofTrade', {
          number: answer.number ?? answer.tradeId,
          entries: answer.entries,
          documents: answer.documents.length,
        })}{' '}
        <Badge tone="quiet">{t(`verify.status-${answer.status}`)}</Badge>{' '}
        {answer.demonstration && <DemonstrationMark />}
      </p>
      <p className="soft small" data-testid="counts">
        <Counts counts={answer.counts} />
      </p>
      {answer.format === 1 && <p>{t('verify.format1')}</p>}
      {made && (
        <p className="soft">{t('verify.made', { at: utc(made.at, language), who: nameOf(made.for) })}</p>
      )}
      <p className={`soft ${styles.unbroken}`}>{answer.trust[language]}</p>
      <p className="faint small">
        {t('verify.took', {
          name: props.fileName,
          ms: Math.max(1, Math.round(answer.milliseconds)),
          size: answer.treeSize,
        })}
      </p>
    </section>
  );
}

/** The same for every reader, wherever the page is opened. */
const utc = (at: string, language: Language) => formatMoment(at, language, 'UTC');

function Remarks(props: { answer: Verified }) {
  const { t, language, code } = useText();
  const { remarks } = props.answer;
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2>{t('verify.remarks')}</h2>
      <ul className={styles.checks}>
        {remarks.map(({ text, place, type }) => (
          <li key={place + text.en} className={styles.check}>
            <span className="faint">
              <Icon name="info" />
            </span>
            <span>
              {type ? text[language].replace(type, code('documentType', type)) : text[language]}{' '}
              <code className="faint small">{place}</code>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Limits(props: { answer: Verified }) {
  const { t, language } = useText();
  return (
    <section>
      <h2>{t('verify.limits')}</h2>
      <ul className={styles.checks}>
        {props.answer.limits.map((limit) => (
          <li key={limit.en} className={styles.check}>
            <span className="faint">
              <Icon name="info" />
            </span>
            <span>{limit[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Checks(props: { title: string; checks: readonly VerifiedCheck[] }) {
  const { t, language } = useText();
  return (
    <section>
      <h2>{props.title}</h2>
      <ul className={styles.checks}>
        {props.checks.map((check) => (
          <li key={check.id} className={styles.check} data-status={check.status}>
            <span className={styles.checkIcon}>
              <Icon name={check.status === 'holds' ? 'check' : check.status === 'fails' ? 'close' : 'info'} />
            </span>
            <div>
              <div className={styles.checkTitle}>{check.title[language]}</div>
              {check.sentence && <div className="soft">{check.sentence[language]}</div>}
              {check.status === 'unsaid' && !check.sentence && (
                <div className="soft">{t('verify.noClaim')}</div>
              )}
              {check.findings.map((finding) => (
                <div key={finding.place + finding.text.en} className={styles.finding}>
                  {finding.text[language]} <code>{finding.place}</code>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const BESIDE_TRADE = ['case', 'keys', 'log'] as const;

/** Why a file has more entries than its trade: what belongs to it, and what stands beside it so that it can be proven. */
function Counts(props: { counts: Verified['counts'] }) {
  const { t, language } = useText();
  const { counts } = props;
  const parts = [
    t('verify.count-trade', { count: counts.trade }),
    ...BESIDE_TRADE.filter((what) => counts[what] > 0).map((what) =>
      t(`verify.count-${what}`, { count: counts[what] }),
    ),
  ];
  return <>{t('verify.counts', { parts: parts.join(language === 'en' ? ', ' : '，') })}</>;
}

/** What whoever passed the file on took out of what had been handed out. */
function TakenOut(props: { answer: Verified }) {
  const { t } = useText();
  const { excerpt } = props.answer;
  if (!excerpt) return null;
  return (
    <section data-testid="taken-out">
      <h2>{t('verify.takenOut')}</h2>
      <p className={styles.lead}>{t('verify.takenOutText')}</p>
      <Fields entries={excerpt.fields} />
      <ul className={styles.checks}>
        {papersIn(excerpt.papers).map(([path, count]) => (
          <li key={path} className={styles.check}>
            <span className="faint">
              <Icon name="paper" />
            </span>
            <span>
              <code className="small">{path}</code>{' '}
              {count > 1 && (
                <span className="faint small">{t('verify.withPages', { count: count - 1 })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the entries commit to and the file does not show. */
function Withheld(props: { answer: Verified }) {
  const { t } = useText();
  const { withheld, excerpt } = props.answer;
  const isTaken = (entryId: string, field: string) =>
    excerpt?.fields.some((one) => one.entryId === entryId && one.fields.includes(field));
  const unread = withheld.flatMap((one) => {
    const fields = one.fields.filter((field) => !isTaken(one.entryId, field));
    return fields.length > 0 ? [{ ...one, fields }] : [];
  });
  if (unread.length === 0) return null;
  return (
    <section>
      <h2>{t('verify.withheld')}</h2>
      <p className={styles.lead}>{t('verify.withheldText')}</p>
      <Fields entries={unread} />
    </section>
  );
}

/** Each paper by its first part, with how many parts of it there are: pages and signatures lie beside it. */
function papersIn(paths: readonly string[]): readonly (readonly [string, number])[] {
  const stemOf = (path: string) => /^[^.]*/.exec(path)?.[0] ?? path;
  return [...Map.groupBy(paths, stemOf)].map(([, parts]) => {
    const itself = parts.find((path) => !/\.(jws|en\.pdf|zh-CN\.pdf)$/.test(path)) ?? parts[0] ?? '';
    return [itself, parts.length] as const;
  });
}

function Fields(props: { entries: Verified['withheld'] }) {
  const text = useText();
  const { code, language } = text;
  // Of entries of one kind that lack the same, one line says it.
  const groups = Map.groupBy(props.entries, ({ kind, fields }) => `${kind} ${fields.join()}`);
  const alike = [...groups.values()].flatMap((group) =>
    group[0] ? [[group[0], group.length] as const] : [],
  );
  return (
    <ul className={styles.checks}>
      {alike.map(([{ entryId, kind, fields }, count]) => (
        <li key={entryId} className={styles.check}>
          <span className="faint">
            <Icon name="info" />
          </span>
          <span>
            {entryName(kind, text)}{' '}
            <span className="faint small">
              {fields.map((field) => code('disclosedField', field)).join(language === 'en' ? ', ' : '、')}
              {count > 1 && ` × ${count}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
