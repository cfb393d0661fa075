import { useQueryClient } from '@tanstack/react-query';
import { upload } from '@tongshang/ui/api';
import { DescribedForm, FileDrop, ProblemNote } from '@tongshang/ui/components';
import { App } from 'antd';
import { useState } from 'react';
import styles from './document.module.css';
import { ENCLOSED_TYPES, type EnclosedType } from './documents.ts';
import { useText } from './text.ts';

/** What is kept as it is; everything else is read as UBL XML. */
const KINDS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

const kindOf = (file: File) => KINDS[file.name.split('.').at(-1)?.toLowerCase() ?? ''];

/**
 * Takes a paper from outside into the trade: UBL, to be compared with the others; a PDF or a picture as it is, of which its bringer says
 * what it is.
 */
export function Receive(props: { tradeId: string }) {
  const { t } = useText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [page, setPage] = useState<File>();
  const taken = () => {
    setPage(undefined);
    void message.success(t('papers.taken'));
    void queries.invalidateQueries({ queryKey: ['trade-documents'] });
  };
  const take = async (file: File) => {
    setError(undefined);
    if (kindOf(file) !== undefined) {
      setPage(file);
      return;
    }
    try {
      await upload(
        `/api/v1/trades/${props.tradeId}/documents/received`,
        new Blob([await file.arrayBuffer()], { type: 'application/xml' }),
      );
      taken();
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <div className={styles.upload}>
      {page ? (
        <EnclosureForm tradeId={props.tradeId} page={page} done={taken} cancel={() => setPage(undefined)} />
      ) : (
        <FileDrop
          compact
          accept=".xml,.pdf,.png,.jpg,.jpeg,application/xml,application/pdf,image/png,image/jpeg"
          title={t('papers.take')}
          note={t('papers.takeText')}
          onFile={(file) => void take(file)}
        />
      )}
      {error !== undefined && <ProblemNote error={error} />}
    </div>
  );
}

type Said = { type: EnclosedType; number?: string };

function EnclosureForm(props: { tradeId: string; page: File; done(): void; cancel(): void }) {
  const { t, code } = useText();
  const { page, tradeId } = props;
  return (
    <DescribedForm<Said, unknown>
      initial={{ type: 'Invoice' }}
      submit={t('papers.enclose')}
      send={async ({ type, number }) =>
        upload(
          `/api/v1/trades/${tradeId}/enclosures`,
          new Blob([await page.arrayBuffer()], { type: kindOf(page) ?? '' }),
          { type, ...(number ? { number } : {}) },
        )
      }
      done={props.done}
      onCancel={props.cancel}
      lead={<p className="soft">{page.name}</p>}
      fields={[
        {
          name: 'type',
          label: t('papers.enclosureType'),
          kind: 'choice',
          options: ENCLOSED_TYPES.map((type) => ({ value: type, label: code('documentType', type) })),
        },
        { name: 'number', label: t('papers.enclosureNumber'), kind: 'text', max: 60, optional: true },
      ]}
    />
  );
}
