import { saveAs } from '@tongshang/ui/api';
import { Badge, Bones, Country, DemonstrationMark, Icon } from '@tongshang/ui/components';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import type { Verified, VerifiedCheck, VerifiedDocument } from './answer.ts';
import styles from './verify.module.css';

/** In plain words: what holds, what does not, and what no proof can say. */
export function VerifyResult(props: { answer: Verified; fileName: string }) {
  const { t, language, code } = useText();
  const { answer } = props;
  const failed = answer.checks.filter((check) => check.status === 'fails');
  const held = answer.checks.filter((check) => check.status === 'holds');
  const unsaid = answer.checks.filter((check) => check.status === 'unsaid');
  return (
    <>
      <section className={styles.verdict} data-verdict={answer.verdict} aria-live="polite">
        <h2>
          <Icon name={answer.verdict === 'holds' ? 'verify' : 'alert'} size={22} />{' '}
          {answer.verdict === 'holds' ? t('verify.holds') : t('verify.fails', { count: failed.length })}
        </h2>
        <p>
          {t('verify.ofTrade', {
            number: answer.number,
            entries: answer.entries,
            documents: answer.documents.length,
          })}{' '}
          {answer.demonstration && <DemonstrationMark />}
        </p>
        <p className="soft">{answer.trust[language]}</p>
        <p className="faint small">
          {t('verify.took', {
            name: props.fileName,
            ms: Math.max(1, Math.round(answer.milliseconds)),
            size: answer.treeSize,
          })}
        </p>
      </section>
      {failed.length > 0 && <Checks title={t('verify.notHold')} checks={failed} />}
      {answer.remarks.length > 0 && (
        <section>
          <h2>{t('verify.remarks')}</h2>
          <ul className={styles.checks}>
            {answer.remarks.map(({ text, place, type }) => (
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
      )}
      <Checks title={t('verify.whatHolds')} checks={held} />
      {unsaid.length > 0 && <Checks title={t('verify.unsaid')} checks={unsaid} />}
      <section>
        <h2>{t('verify.limits')}</h2>
        <ul className={styles.checks}>
          {answer.limits.map((limit) => (
            <li key={limit.en} className={styles.check}>
              <span className="faint">
                <Icon name="info" />
              </span>
              <span>{limit[language]}</span>
            </li>
          ))}
        </ul>
      </section>
      <Contents answer={answer} />
    </>
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
              {check.status === 'unsaid' && <div className="soft">{t('verify.noClaim')}</div>}
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

/** What lies in the file, to read here or to keep. */
function Contents(props: { answer: Verified }) {
  const { t, of, code } = useText();
  const { organisations, documents } = props.answer;
  const [openId, setOpenId] = useState<string>();
  const open = documents.find((document) => document.documentId === openId);
  return (
    <section>
      <h2>{t('verify.inside')}</h2>
      <ul className={styles.people}>
        {organisations.map((one) => (
          <li key={one.organisationId}>
            <span className="faint small">{one.roles.map((role) => code('role', role)).join(' · ')}</span>
            <div>
              {of(one.name)} <span className="faint small">{<Country code={one.country} />}</span>
            </div>
          </li>
        ))}
      </ul>
      <ul className={styles.documents}>
        {documents.map((document) => (
          <li key={document.documentId}>
            <button
              type="button"
              className={styles.document}
              aria-expanded={document.documentId === openId}
              onClick={() => setOpenId(document.documentId === openId ? undefined : document.documentId)}
            >
              <Icon name="paper" /> {code('documentType', document.type)}{' '}
              <span className="faint">{document.number}</span>
            </button>
            <span className={styles.parts}>
              {document.parts.map((part) => (
                <Button
                  key={part.part}
                  size="small"
                  type="text"
                  onClick={() => saveAs(blobOf(part), part.name)}
                >
                  {t(`verify.part-${partName(part.part)}`)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {open && <OpenPaper document={open} />}
    </section>
  );
}

function OpenPaper(props: { document: VerifiedDocument }) {
  const { t } = useText();
  const papers = useSlot('dossier.paper');
  const xml = props.document.parts.find((part) => part.part === 'xml');
  if (!xml) return <Badge tone="quiet">{t('verify.noXml')}</Badge>;
  return (
    <div className={styles.paper}>
      {papers.map((part) => (
        <SlotPart
          key={part.key + props.document.documentId}
          part={part}
          give={{ xml: new Uint8Array(xml.bytes) }}
          waiting={<Bones lines={10} height={400} />}
        />
      ))}
    </div>
  );
}

const partName = (part: string) =>
  part === 'pdf-en' ? 'pdf-en' : part === 'pdf-zh-CN' ? 'pdf-zh-CN' : 'xml';

const blobOf = (part: { part: string; bytes: ArrayBuffer }) =>
  new Blob([part.bytes], { type: part.part === 'xml' ? 'application/xml' : 'application/pdf' });
