import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isProblem, upload } from '@tongshang/ui/api';
import { DataList, FileDrop, ProblemNote, SimpleTable } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import { Alert, Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import { type ImportProgress, type ImportReport, importInParts, mergeReports } from './import-parts.ts';
import styles from './products.module.css';
import { type Answers, answersQuery, SheetAnswers } from './SheetAnswers.tsx';
import { SheetQuestions } from './SheetQuestions.tsx';
import { useText } from './text.ts';

/** A CSV sheet: first what it would do, line by line; then the import, part by part, which can be stopped. */
export default function ImportPage() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [answers, setAnswers] = useState<Answers>({});
  const [skipBad, setSkipBad] = useState(false);
  const [report, setReport] = useState<ImportReport>();
  const [error, setError] = useState<unknown>();
  const [progress, setProgress] = useState<ImportProgress>();
  const stop = useRef<AbortController | undefined>(undefined);

  const options = (dryRun: boolean, said: Answers) => ({ dryRun, skipBad, ...answersQuery(said) });
  const preview = async (chosen: File, as: Answers) => {
    setFile(chosen);
    setReport(undefined);
    setError(undefined);
    try {
      setReport(
        await upload('/api/v1/products/import', new Blob([chosen], { type: 'text/csv' }), options(true, as)),
      );
    } catch (caught) {
      setError(caught);
    }
  };
  const carryOut = async () => {
    if (!file || !report) return;
    stop.current = new AbortController();
    setError(undefined);
    try {
      const reports = await importInParts(
        file,
        report,
        options(false, { encoding: report.encoding, ...answers }),
        setProgress,
        stop.current.signal,
      );
      setReport(mergeReports(reports));
      void queries.invalidateQueries({ queryKey: ['products'] });
    } catch (caught) {
      if (!(caught instanceof DOMException)) setError(caught);
    } finally {
      setProgress(undefined);
    }
  };
  const uncertain = isProblem(error) && /ENCODING/.test(error.code);

  return (
    <div className={styles.narrow}>
      <p className="small">
        <Link to="/products/own">{t('products.own')}</Link>
      </p>
      <h1>{t('products.import')}</h1>
      <p className={styles.lead}>{t('importing.lead')}</p>
      <FileDrop
        accept=".csv,text/csv,text/plain"
        compact={file !== undefined}
        title={file ? `${file.name} · ${formatBytes(file.size, language)}` : t('importing.drop')}
        note={file ? t('importing.another') : t('importing.note')}
        onFile={(chosen) => void preview(chosen, answers)}
      />
      {file && (
        <SheetAnswers
          answers={answers}
          uncertain={uncertain}
          unknownColumns={report?.unknownColumns ?? []}
          skipBad={skipBad}
          onAnswer={(next) => {
            setAnswers(next);
            void preview(file, next);
          }}
          onSkipBad={setSkipBad}
        />
      )}
      {file && report?.dryRun && (
        <SheetQuestions
          questions={report.questions}
          answers={answers}
          onAnswer={(next) => {
            setAnswers(next);
            void preview(file, next);
          }}
        />
      )}
      {error !== undefined && <ProblemNote error={error} />}
      {progress && <Working progress={progress} onStop={() => stop.current?.abort()} />}
      {report && !progress && (
        <>
          <Report report={report} />
          {report.dryRun && (report.refused === 0 || skipBad) && report.created + report.changed > 0 && (
            <Button type="primary" onClick={() => void carryOut()}>
              {t('importing.carryOut', { count: report.created + report.changed })}
            </Button>
          )}
          {report.dryRun && report.refused > 0 && !skipBad && (
            <Alert type="warning" showIcon title={t('importing.mend')} />
          )}
        </>
      )}
    </div>
  );
}

function Working(props: { progress: ImportProgress; onStop(): void }) {
  const { t } = useText();
  const { progress } = props;
  return (
    <div className={styles.progress} role="status">
      <div>
        <Progress percent={Math.floor((100 * progress.done) / Math.max(1, progress.total))} />
        <span className="faint small">
          {t('importing.progress', {
            done: progress.done,
            total: progress.total,
            rate: Math.round(progress.perSecond),
            left: Math.ceil(progress.secondsLeft),
          })}
        </span>
      </div>
      <Button onClick={props.onStop}>{t('importing.stop')}</Button>
    </div>
  );
}

function Report(props: { report: ImportReport }) {
  const { t } = useText();
  const { report } = props;
  return (
    <section className={styles.block}>
      <h2>{report.dryRun ? t('importing.would') : t('importing.done')}</h2>
      <DataList
        rows={[
          [t('importing.rows'), report.rows],
          [t('importing.created'), report.created],
          [t('importing.changed'), report.changed],
          [t('importing.unchanged'), report.unchanged],
          [t('importing.refused'), report.refused],
          [
            t('importing.read'),
            `${report.encoding} · ${report.delimiter === '\t' ? 'TAB' : report.delimiter}`,
          ],
          [t('importing.unknownColumns'), report.unknownColumns.join(' · ')],
        ]}
      />
      {report.problems.length > 0 && (
        <div className={styles.block}>
          <SimpleTable
            caption={t('importing.problems', { count: report.problemCount })}
            rows={report.problems.map((problem, at) => ({ ...problem, at }))}
            keyOf={(problem) => String(problem.at)}
            columns={[
              { title: t('importing.row'), number: true, cell: (problem) => problem.row },
              { title: t('importing.column'), cell: (problem) => problem.column },
              { title: t('importing.what'), cell: (problem) => problem.text },
            ]}
          />
        </div>
      )}
    </section>
  );
}
