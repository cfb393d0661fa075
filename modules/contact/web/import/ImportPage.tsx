import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post, upload } from '@tongshang/ui/api';
import { AskedValue, Empty, FileDrop, ProblemNote } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import { Button, Spin } from 'antd';
import { useState } from 'react';
import type { ContactFile } from '../api.ts';
import styles from '../contact.module.css';
import { useText } from '../text.ts';
import { ColumnsTold, type Told } from './ColumnsTold.tsx';
import { type Decisions, firstDecisions, type Imported, keptDecisions, rowsToSend } from './decisions.ts';
import { RowsTable } from './RowsTable.tsx';

/** Brings a file of contacts: what it says is shown first, row by row; nothing is kept before it is decided. */
export default function ImportPage() {
  const { t, language } = useText();
  const [source, setSource] = useState<File>();
  const [told, setTold] = useState<Told>({});
  const [file, setFile] = useState<ContactFile>();
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [imported, setImported] = useState<Imported>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await act();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  const read = (from: File, next: Told) =>
    attempt(async () => {
      setSource(from);
      setTold(next);
      setImported(undefined);
      if (from !== source) setFile(undefined);
      // What it is, its bytes say; a browser seldom knows.
      const bytes = new Blob([from], { type: 'application/octet-stream' });
      const seen = await upload('/api/v1/contacts/file', bytes, {
        ...(next.encoding ? { encoding: next.encoding } : {}),
        ...(next.country ? { country: next.country } : {}),
        ...(next.columns ? { columns: JSON.stringify(next.columns) } : {}),
      });
      setFile(seen);
      setDecisions(
        from === source && file ? keptDecisions(file.rows, seen.rows, decisions) : firstDecisions(seen.rows),
      );
    });
  const tell = (change: Told) => source && void read(source, { ...told, ...change });
  return (
    <div>
      <p className="small">
        <Link to="/contacts">{t('contacts.title')}</Link>
      </p>
      <h1>{t('contacts.import')}</h1>
      <p className={styles.lead}>{t('contacts.importText')}</p>
      <FileDrop
        accept=".csv,.txt,.xlsx,.vcf,text/csv,text/vcard"
        compact={file !== undefined}
        title={t('contacts.drop')}
        note={t('contacts.dropNote')}
        onFile={(chosen) => void read(chosen, {})}
      />
      {source && (
        <p role="status" className={styles.bulk}>
          {busy && <Spin size="small" />} {source.name} · {formatBytes(source.size, language)}
        </p>
      )}
      {error !== undefined && <ProblemNote error={error} />}
      {imported ? (
        <Done imported={imported} />
      ) : (
        file && (
          <>
            <Encodings file={file} busy={busy} onAnswer={(encoding) => tell({ encoding })} />
            {file.encodings.length === 0 && (
              <>
                <ColumnsTold file={file} told={told} busy={busy} onTell={tell} />
                <RowsTable file={file} decisions={decisions} onDecide={setDecisions} />
                <Send file={file} decisions={decisions} busy={busy} attempt={attempt} done={setImported} />
              </>
            )}
          </>
        )
      )}
    </div>
  );
}

/** Bytes that can be read in several ways: the beginning of each, to choose by. */
function Encodings(props: { file: ContactFile; busy: boolean; onAnswer(encoding: string): void }) {
  const { t } = useText();
  const { encodings } = props.file;
  if (encodings.length === 0) return null;
  return (
    <AskedValue
      asks={t('asks.encoding')}
      written={undefined}
      places={undefined}
      disabled={props.busy}
      choices={encodings.map(({ encoding, sample }) => ({ value: encoding, label: encoding, reads: sample }))}
      onAnswer={props.onAnswer}
    />
  );
}

function Send(props: {
  file: ContactFile;
  decisions: Decisions;
  busy: boolean;
  attempt(act: () => Promise<void>): Promise<void>;
  done(imported: Imported): void;
}) {
  const { t } = useText();
  const queries = useQueryClient();
  const { file, decisions, busy } = props;
  const rows = rowsToSend(file.rows, decisions);
  const open = file.rows.filter(({ row }) => !decisions.has(row)).length;
  const left = file.rows.length - rows.length - open;
  const [sent, setSent] = useState({ body: '', key: '' });
  const send = () =>
    props.attempt(async () => {
      const body = JSON.stringify(rows);
      const key = sent.body === body ? sent.key : crypto.randomUUID();
      setSent({ body, key });
      const report = await post('/api/v1/contacts/import', { rows: rows as never }, key);
      void queries.invalidateQueries({ queryKey: ['contacts'] });
      props.done(report);
    });
  return (
    <div className={styles.foot}>
      <Button
        type="primary"
        disabled={open > 0 || rows.length === 0}
        loading={busy}
        onClick={() => void send()}
      >
        {t('contacts.take', { count: rows.length })}
      </Button>
      <span className="soft">
        {open > 0 ? t('contacts.open', { count: open }) : t('contacts.leftOut', { count: left })}
      </span>
    </div>
  );
}

function Done({ imported }: { imported: Imported }) {
  const { t } = useText();
  return (
    <Empty
      icon="check"
      title={t('contacts.taken', { count: imported.created })}
      steps={<Link to="/contacts">{t('contacts.toBook')}</Link>}
    >
      {imported.completed > 0 && t('contacts.completed', { count: imported.completed })}
    </Empty>
  );
}
