import { Button } from 'antd';
import { useText } from '../i18n/own-text.ts';
import { FileDrop } from './FileDrop.tsx';
import { Fingerprint } from './values.tsx';

/** SHA-256 of a file, hexadecimal: reckoned in the browser, the file stays where it is. */
async function fingerprintOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Files that show something, by their fingerprints; `value` and `onChange` are given by the form. */
export function EvidenceInput(props: {
  value?: readonly string[];
  onChange?(value: readonly string[]): void;
}) {
  const { t } = useText();
  const { value = [], onChange } = props;
  const add = async (file: File) => {
    const fingerprint = await fingerprintOf(file);
    onChange?.(value.includes(fingerprint) ? value : [...value, fingerprint]);
  };
  return (
    <>
      {value.map((fingerprint) => (
        <div key={fingerprint}>
          <Fingerprint value={fingerprint} />{' '}
          <Button
            size="small"
            type="text"
            onClick={() => onChange?.(value.filter((one) => one !== fingerprint))}
          >
            {t('common.remove')}
          </Button>
        </div>
      ))}
      <FileDrop
        accept="*/*"
        compact
        title={t('evidence.add')}
        note={t('evidence.kept')}
        onFile={(file) => void add(file)}
      />
    </>
  );
}
