import { useQuery } from '@tanstack/react-query';
import { proofQuery } from '../api/journal.ts';
import { groupDigits } from '../i18n/format.ts';
import { useText } from '../i18n/own-text.ts';
import { DataList } from './DataList.tsx';
import styles from './proof-note.module.css';
import { Bones } from './states.tsx';
import { Fingerprint } from './values.tsx';

/** Where an entry stands in the signed log, and who has seen that log. */
export function ProofNote(props: { entryId: string }) {
  const { t } = useText();
  const { data, error } = useQuery(proofQuery(props.entryId));
  if (error) return <p className="faint">{t('proof.unknown')}</p>;
  if (data === undefined) return <Bones lines={2} />;
  if (data === null) return <p className="faint">{t('proof.pending')}</p>;
  const index = groupDigits(String(data.leafIndex + 1));
  return (
    <div className={styles.proof}>
      <p>
        {data.witnesses > 0
          ? t('proof.entry', { index, witnesses: data.witnesses })
          : t('proof.entryAlone', { index })}
      </p>
      <p className="faint small">{t('proof.steps', { count: data.hashes })}</p>
      <DataList
        rows={[
          [t('proof.id'), <code key="id">{props.entryId}</code>],
          [
            t('proof.root', { size: groupDigits(String(data.size)) }),
            <Fingerprint key="root" value={data.rootHash} length={10} />,
          ],
        ]}
      />
    </div>
  );
}
