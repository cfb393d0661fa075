import { upload } from '@tongshang/ui/api';
import { CommandForm, Field, FileDrop } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import { Input } from 'antd';
import type { Answer, Matter } from '../api.ts';
import styles from '../guest.module.css';
import { useText } from '../text.ts';
import { type ActProps, fieldOf, useSure } from './act.ts';
import { Cargo } from './Cargo.tsx';

interface Paper {
  readonly file: File;
  readonly number?: string;
}

/** The document of the transport, photographed or as a file. */
export function BringPaper(props: ActProps<Matter<'paper'>>) {
  const { t } = useText();
  const { token, page, matter, done } = props;
  const send = ({ file, number }: Paper) =>
    upload('/api/v1/guest/paper', file, { number, fileName: file.name.slice(0, 200) }, undefined, {
      'x-guest-token': token,
    });
  return (
    <CommandForm<Paper, Answer>
      initial={{}}
      submit={t('guest.sendPaper')}
      doubt={useSure(page)}
      send={send}
      fieldOf={fieldOf}
      done={done}
    >
      {() => (
        <>
          <Cargo matter={matter} />
          <Field name="file" label={t(`documentType.${matter.paperType}`)}>
            <FileField />
          </Field>
          <Field name="number" label={t('guest.documentNumber')} optional>
            <Input maxLength={64} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}

function FileField(props: { value?: File; onChange?(file: File): void }) {
  const { t, language } = useText();
  const { value, onChange } = props;
  return (
    <>
      <FileDrop
        accept="application/pdf,image/png,image/jpeg"
        title={t('guest.choose')}
        note={t('guest.chooseWhy')}
        compact
        onFile={(file) => onChange?.(file)}
      />
      {value && (
        <p className={styles.wide}>
          {value.name} · {formatBytes(value.size, language)}
        </p>
      )}
    </>
  );
}
