import type { Place } from '@tongshang/ui/api';
import { post, upload } from '@tongshang/ui/api';
import {
  CommandForm,
  Field,
  FieldRow,
  FileDrop,
  MomentField,
  formStyles as styles,
} from '@tongshang/ui/components';
import { instantOf } from '@tongshang/ui/i18n';
import { PlaceInput, usePlaceRule } from '@tongshang/ui/places';
import type { ActionProps } from '@tongshang/ui/slice';
import { Input, Select } from 'antd';
import { useText } from './text.ts';

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

interface Reported {
  readonly carrierName: string;
  readonly transportDocumentType: 'BillOfLading' | 'Waybill';
  readonly transportDocumentNumber: string;
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly portOfLoading: Place;
  readonly portOfDischarge: Place;
  readonly loadedAt: string;
  readonly paper: File;
}

/** What a carrier outside has loaded, as its document says; a copy of it goes along. */
export default function ReportShipment(props: ActionProps) {
  const { t } = useText();
  const { trade, action } = props;
  const place = usePlaceRule();
  const { portOfLoading, portOfDischarge, modeOfTransport } = trade.terms;
  const send = async ({ paper, loadedAt, ...said }: Reported, key: string) => {
    const media = MEDIA[paper.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';
    const { documentId } = await upload(
      `/api/v1/trades/${trade.tradeId}/enclosures`,
      new Blob([await paper.arrayBuffer()], { type: media }),
      { type: said.transportDocumentType },
    );
    return post(
      `/api/v1/trades/${trade.tradeId}/consignment/reported`,
      {
        ...said,
        loadedAt: instantOf(loadedAt),
        documentIds: [documentId],
        ...(action.shipmentId ? { shipmentId: action.shipmentId } : {}),
      },
      key,
    );
  };
  return (
    <CommandForm<Reported, unknown>
      initial={{
        transportDocumentType: modeOfTransport === 'sea' ? 'BillOfLading' : 'Waybill',
        ...(portOfLoading ? { portOfLoading } : {}),
        ...(portOfDischarge ? { portOfDischarge } : {}),
      }}
      submit={t('form.reportShipment')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t('form.reportShipmentText')}</p>
          <Field name="carrierName" label={t('form.carrierName')}>
            <Input maxLength={200} />
          </Field>
          <FieldRow>
            <Field name="transportDocumentType" label={t('form.documentType')}>
              <Select
                options={(['BillOfLading', 'Waybill'] as const).map((value) => ({
                  value,
                  label: t(`documentType.${value}`),
                }))}
              />
            </Field>
            <Field name="transportDocumentNumber" label={t('form.documentNumber')}>
              <Input maxLength={40} />
            </Field>
          </FieldRow>
          <FieldRow>
            <Field name="meansOfTransport" label={t('form.vessel')}>
              <Input maxLength={100} />
            </Field>
            <Field name="voyage" label={t('form.voyage')}>
              <Input maxLength={40} />
            </Field>
            <MomentField name="loadedAt" label={t('form.loadedAt')} />
          </FieldRow>
          <Field name="portOfLoading" label={t('terms.portOfLoading')} rules={[place]}>
            <PlaceInput />
          </Field>
          <Field name="portOfDischarge" label={t('terms.portOfDischarge')} rules={[place]}>
            <PlaceInput />
          </Field>
          <Field name="paper" label={t('form.documentCopy')}>
            <CopyInput />
          </Field>
        </>
      )}
    </CommandForm>
  );
}

/** Takes one file; `value` and `onChange` are given by the form. */
function CopyInput(props: { value?: File; onChange?(value: File): void }) {
  const { t } = useText();
  return (
    <FileDrop
      compact
      accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
      title={props.value?.name ?? t('form.documentCopyTake')}
      onFile={(file) => props.onChange?.(file)}
    />
  );
}
