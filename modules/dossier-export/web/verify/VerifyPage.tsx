import { Badge, Bones, FileDrop } from '@tongshang/ui/components';
import { languages } from '@tongshang/ui/i18n';
import { useSlot } from '@tongshang/ui/slots';
import { usePreferences } from '@tongshang/ui/theme';
import { useEffect, useState } from 'react';
import { useText } from '../text.ts';
import type { VerifyAnswer } from './answer.ts';
import { keepForOffline } from './offline.ts';
import { TrustStep } from './TrustStep.tsx';
import { keptTrust, type ReadTrust } from './trust.ts';
import { VerifyResult } from './VerifyResult.tsx';
import styles from './verify.module.css';
import { verifyFile, workerUrl } from './verify-file.ts';

/** Anyone may check a dossier here: no account, no server, no network once the page has been opened. */
export default function VerifyPage() {
  const { t } = useText();
  const [kept] = useState(keptTrust);
  const [trust, setTrust] = useState<{ keys: ReadTrust | undefined; isKept: boolean }>({
    ...{ keys: kept, isKept: kept !== undefined },
  });
  const [file, setFile] = useState<File>();
  const { answer, failed } = useCheck(file, trust.keys?.text);
  const offline = useOffline();

  return (
    <div className={styles.page}>
      <header>
        <h1>{t('verify.title')}</h1>
        <p className={styles.lead}>{t('verify.lead')}</p>
      </header>
      <section className={styles.step}>
        <h2>{t('verify.stepTrust')}</h2>
        <TrustStep
          trust={trust.keys}
          isKept={trust.isKept}
          onChange={(keys, isKept) => setTrust({ keys, isKept })}
        />
      </section>
      <section className={styles.step}>
        <h2>{t('verify.stepFile')}</h2>
        {!trust.keys && <p className={styles.lead}>{t('verify.untrusted')}</p>}
        <FileDrop
          accept=".tsd,application/zip"
          title={file ? t('verify.another') : t('verify.drop')}
          note={offline ? t('verify.offlineReady') : t('verify.staysHere')}
          compact={file !== undefined}
          onFile={setFile}
        />
      </section>
      {file && !answer && !failed && <Bones lines={8} height={360} />}
      {failed && <p role="alert">{t('verify.stopped')}</p>}
      {answer?.kind === 'trust-unreadable' && (
        <p role="alert">
          <Badge tone="red">{t('verify.trustWrong')}</Badge>
        </p>
      )}
      {answer?.kind === 'unreadable' && <Unreadable name={file?.name ?? ''} answer={answer} />}
      {answer?.kind === 'verified' && file && <VerifyResult answer={answer} file={file} />}
    </div>
  );
}

function Unreadable(props: { name: string; answer: Extract<VerifyAnswer, { kind: 'unreadable' }> }) {
  const { t, language } = useText();
  return (
    <section className={styles.verdict} data-verdict="fails" role="alert">
      <h2>{t('verify.unreadable', { name: props.name })}</h2>
      <p>
        {props.answer.text[language]} {props.answer.place && <code>{props.answer.place}</code>}
      </p>
    </section>
  );
}

interface Checked {
  readonly file: File;
  readonly trusted: string | undefined;
  readonly answer: VerifyAnswer | undefined;
}

/**
 * What the file comes to for these keys, whichever of the two comes later. Whoever changes whom to believe is not shown what others' keys
 * had shown.
 */
function useCheck(file: File | undefined, trusted: string | undefined) {
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    if (!file) return;
    let isCurrent = true;
    const set = (answer: VerifyAnswer | undefined) => isCurrent && setChecked({ file, trusted, answer });
    verifyFile(file, trusted).then(set, () => set(undefined));
    return () => {
      isCurrent = false;
    };
  }, [file, trusted]);
  const current = checked?.file === file && checked?.trusted === trusted ? checked : undefined;
  return { answer: current?.answer, failed: current !== undefined && current.answer === undefined };
}

/** True once everything this page needs is kept in this browser. */
function useOffline(): boolean {
  const [ready, setReady] = useState(false);
  const { fetchLanguage } = usePreferences();
  const papers = useSlot('dossier.paper');
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const needed = [...languages.map(fetchLanguage), ...papers.map((part) => part.part())];
      void Promise.all(needed)
        .then(() => keepForOffline([workerUrl]))
        .then(setReady)
        .catch(() => setReady(false));
    }, 600);
    return () => window.clearTimeout(timer);
  }, [fetchLanguage, papers]);
  return ready;
}
