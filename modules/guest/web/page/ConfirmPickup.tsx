import { DescribedForm } from '@tongshang/ui/components';
import { instantOf } from '@tongshang/ui/i18n';
import type { Answer, Matter } from '../api.ts';
import { useText } from '../text.ts';
import { type ActProps, act, draftOf, fieldOf, useSure } from './act.ts';
import { Cargo } from './Cargo.tsx';

interface Taken {
  readonly transportDocumentType: 'BillOfLading' | 'Waybill';
  readonly transportDocumentNumber: string;
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly loadedAt?: string;
  readonly estimatedArrival?: string;
}

/** What is taken over, by which vehicle and under which document. */
export function ConfirmPickup(props: ActProps<Matter<'pickup'>>) {
  const { t } = useText();
  const { token, page, matter, done } = props;
  return (
    <DescribedForm<Taken, Answer>
      initial={{ transportDocumentType: matter.documentTypes[0] ?? 'Waybill' }}
      submit={t('guest.sendPickup')}
      draft={draftOf(page)}
      doubt={useSure(page)}
      send={({ loadedAt, estimatedArrival, ...said }) =>
        act(token, {
          ...{ type: 'confirm-pickup', ...said },
          ...(loadedAt ? { loadedAt: instantOf(loadedAt) } : {}),
          ...(estimatedArrival ? { estimatedArrival: instantOf(estimatedArrival) } : {}),
        })
      }
      fieldOf={fieldOf}
      done={done}
      lead={<Cargo matter={matter} />}
      fields={[
        {
          ...{ kind: 'choice', name: 'transportDocumentType', label: t('guest.document') },
          options: matter.documentTypes.map((value) => ({ value, label: t(`documentType.${value}`) })),
        },
        { kind: 'text', name: 'transportDocumentNumber', label: t('guest.documentNumber'), max: 40 },
        { kind: 'text', name: 'meansOfTransport', label: t('guest.means'), max: 100 },
        { kind: 'text', name: 'voyage', label: t('guest.voyage'), max: 40 },
        {
          kind: 'moment',
          name: 'loadedAt',
          label: t('guest.loadedAt'),
          why: t('guest.loadedWhy'),
          optional: true,
        },
        { kind: 'moment', name: 'estimatedArrival', label: t('guest.arrival'), optional: true },
      ]}
    />
  );
}
