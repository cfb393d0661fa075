import { remove, upload } from '@tongshang/ui/api';
import { FileDrop, ProblemNote } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import { Button, Checkbox } from 'antd';
import { useRef, useState } from 'react';
import type { Attachment } from './api.ts';
import styles from './conversation.module.css';
import { useText } from './text.ts';

const FILES_MAX = 10;

/** Brings files for a message that is being written; `value` and `onChange` are given by the form. */
export function FilesInput(props: {
  tradeId: string;
  value?: readonly Attachment[];
  onChange?(value: readonly Attachment[]): void;
}) {
  const { t, language } = useText();
  const { tradeId, value = [], onChange } = props;
  const [keeps, setKeeps] = useState(false);
  const [error, setError] = useState<unknown>();
  const [isBringing, setBringing] = useState(false);
  // What was brought while another file is on its way stays.
  const brought = useRef(value);
  brought.current = value;
  const bring = async (file: File) => {
    setError(undefined);
    setBringing(true);
    try {
      // What it is, its content says.
      const blob = new Blob([await file.arrayBuffer()], { type: 'application/octet-stream' });
      const query = { fileName: file.name.slice(0, 200), ...(keeps ? { keepsParticulars: true } : {}) };
      const kept = await upload(`/api/v1/trades/${tradeId}/message-attachments`, blob, query);
      onChange?.([...brought.current, kept]);
    } catch (caught) {
      setError(caught);
    } finally {
      setBringing(false);
    }
  };
  const drop = ({ attachmentId }: Attachment) => {
    onChange?.(value.filter((one) => one.attachmentId !== attachmentId));
    // One that cannot be removed now is forgotten by itself.
    void remove(`/api/v1/message-attachments/${attachmentId}`).catch(() => undefined);
  };
  return (
    <>
      {value.map((file) => (
        <div key={file.attachmentId} className={styles.brought}>
          {file.fileName}{' '}
          <span className="faint small">
            {formatBytes(file.bytes, language)}
            {file.isStripped && <> · {t('attachment.stripped')}</>}
          </span>{' '}
          <Button size="small" type="text" onClick={() => drop(file)}>
            {t('common.remove')}
          </Button>
        </div>
      ))}
      {value.length < FILES_MAX ? (
        <>
          <FileDrop
            accept=".pdf,.png,.jpg,.jpeg,.eml,.xlsx,.csv"
            compact
            title={isBringing ? t('attachment.bringing') : t('attachment.add')}
            note={t('attachment.why')}
            onFile={(file) => void bring(file)}
          />
          <Checkbox checked={keeps} onChange={({ target }) => setKeeps(target.checked)}>
            {t('attachment.keep')}
          </Checkbox>
          <p className="faint small">{t('attachment.keepWhy')}</p>
        </>
      ) : (
        <p className="faint small">{t('attachment.tooMany')}</p>
      )}
      {error !== undefined && <ProblemNote error={error} />}
    </>
  );
}
