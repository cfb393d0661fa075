import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { upload } from '../api/send.ts';
import { tradeQuery } from '../api/trade.ts';
import { useText } from '../i18n/own-text.ts';
import { EvidenceFile, evidenceKey } from './evidence.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ProblemNote } from './states.tsx';

const KINDS: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

const kindOf = (file: File): string => KINDS[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? file.type;

/**
 * Brings files that show something into the trade, and names them by their hashes; `value` and `onChange` are given by the form. What was
 * brought stays in the trade, also where the form is left.
 */
export function EvidenceInput(props: {
  tradeId: string;
  /** Whom it is to convince: the sides and their bank, those who carried and kept the goods as well, or whoever levies duties. */
  readers: 'sides' | 'carriage' | 'duties';
  value?: readonly string[];
  onChange?(value: readonly string[]): void;
}) {
  const { t } = useText();
  const { tradeId, readers, value = [], onChange } = props;
  const queries = useQueryClient();
  const { data: trade } = useQuery(tradeQuery(tradeId));
  const isAlone = trade !== undefined && !trade.parties.some(({ role }) => role === 'bank');
  const [error, setError] = useState<unknown>();
  const [isBringing, setBringing] = useState(false);
  // What is named while another file is on its way stays named.
  const named = useRef(value);
  named.current = value;
  const bring = async (file: File) => {
    setError(undefined);
    setBringing(true);
    try {
      const blob = new Blob([await file.arrayBuffer()], { type: kindOf(file) });
      const { sha256 } = await upload(`/api/v1/trades/${tradeId}/enclosures`, blob, {
        ...{ type: 'Evidence', readers, fileName: file.name.slice(0, 200) },
      });
      await queries.invalidateQueries({ queryKey: evidenceKey(tradeId) });
      if (!named.current.includes(sha256)) onChange?.([...named.current, sha256]);
    } catch (caught) {
      setError(caught);
    } finally {
      setBringing(false);
    }
  };
  return (
    <>
      {value.map((sha256) => (
        <div key={sha256}>
          <EvidenceFile tradeId={tradeId} sha256={sha256} />{' '}
          <Button size="small" type="text" onClick={() => onChange?.(value.filter((one) => one !== sha256))}>
            {t('common.remove')}
          </Button>
        </div>
      ))}
      <FileDrop
        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
        compact
        title={isBringing ? t('evidence.bringing') : t('evidence.add')}
        note={t(
          isAlone && readers !== 'duties' ? `evidence.note-${readers}-alone` : `evidence.note-${readers}`,
        )}
        onFile={(file) => void bring(file)}
      />
      {error !== undefined && <ProblemNote error={error} />}
    </>
  );
}
