import { upload } from '@tongshang/ui/api';
import { DayField, Field, FieldRow, FileDrop } from '@tongshang/ui/components';
import { Button, Form, Input, Select } from 'antd';
import { useText } from './text.ts';

/** What shows an act of an authority outside: its paper, who made that out, which office, when. */
export interface OutsideSaid {
  readonly office: string;
  readonly date: string;
  readonly paperBy: 'authority' | 'broker';
  readonly broker?: string;
  readonly paper?: File;
}

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** Brings the paper into the trade, and gives what a command says of it; the same file is kept once. */
export async function bringPaper(
  tradeId: string,
  direction: 'export' | 'import',
  { office, date, paperBy, broker, paper }: OutsideSaid,
) {
  const type = direction === 'export' ? 'ExportCustomsDeclaration' : 'ImportCustomsDeclaration';
  const media = MEDIA[paper?.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';
  const bytes = new Blob([(await paper?.arrayBuffer()) ?? ''], { type: media });
  const { documentId } = await upload(`/api/v1/trades/${tradeId}/enclosures`, bytes, { type });
  return {
    ...{ office, date, paperBy, documentIds: [documentId] },
    ...(paperBy === 'broker' && broker ? { broker } : {}),
  };
}

/** Takes one file; `value` and `onChange` are given by the form. */
function PaperInput(props: { value?: File; onChange?(value: File | undefined): void }) {
  const { t } = useText();
  return props.value ? (
    <div>
      {props.value.name}{' '}
      <Button size="small" type="text" onClick={() => props.onChange?.(undefined)}>
        {t('outside.otherFile')}
      </Button>
    </div>
  ) : (
    <FileDrop
      compact
      accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
      title={t('outside.takePaper')}
      note={t('outside.takePaperText')}
      onFile={(file) => props.onChange?.(file)}
    />
  );
}

/** The fields of it in a form. */
export function OutsidePaper() {
  const { t } = useText();
  const paperBy = Form.useWatch<OutsideSaid['paperBy'] | undefined>('paperBy');
  return (
    <>
      <FieldRow>
        <Field name="office" label={t('outside.office')} why={t('outside.officeWhy')}>
          <Input maxLength={200} />
        </Field>
        <DayField name="date" label={t('outside.date')} />
      </FieldRow>
      <FieldRow>
        <Field name="paperBy" label={t('outside.paperBy')}>
          <Select
            options={(['authority', 'broker'] as const).map((value) => ({
              value,
              label: t(`outside.paperBy-${value}`),
            }))}
          />
        </Field>
        {paperBy === 'broker' && (
          <Field name="broker" label={t('outside.broker')}>
            <Input maxLength={200} />
          </Field>
        )}
      </FieldRow>
      <Field name="paper" label={t('outside.paper')} why={t('outside.paperWhy')}>
        <PaperInput />
      </Field>
    </>
  );
}
