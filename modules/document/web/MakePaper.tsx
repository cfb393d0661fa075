import { useQueryClient } from '@tanstack/react-query';
import type { Action, Trade } from '@tongshang/ui/api';
import { mayDo } from '@tongshang/ui/api';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import layout from './layout.module.css';
import type { PaperFormProps } from './PaperForms.tsx';
import { useText } from './text.ts';

const forms = () => import('./PaperForms.tsx');

/** Papers that no milestone calls for, each by the action that offers it. */
const MADE = {
  'issue-proforma': {
    label: 'make.proforma',
    form: lazy(async () => ({ default: (await forms()).ProformaForm })),
  },
  'issue-inspection': {
    label: 'make.inspection',
    form: lazy(async () => ({ default: (await forms()).InspectionForm })),
  },
  'issue-certificate': {
    label: 'make.certificate',
    form: lazy(async () => ({ default: (await forms()).BeneficiaryForm })),
  },
} as const;
type Made = keyof typeof MADE;

/** The way to a proforma invoice, an inspection certificate or a certificate of the seller. */
export function MakePaper(props: { trade: Trade; actions: readonly Action[] | undefined }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [making, setMaking] = useState<Made>();
  const offered = (Object.keys(MADE) as Made[]).filter((one) => mayDo(props.actions, one));
  if (offered.length === 0) return null;
  const close = () => setMaking(undefined);
  const form: PaperFormProps = {
    trade: props.trade,
    cancel: close,
    done() {
      close();
      void queries.invalidateQueries({ queryKey: ['trade-documents'] });
    },
  };
  if (making) {
    const Form = MADE[making].form;
    return (
      <Suspense fallback={null}>
        <Form {...form} />
      </Suspense>
    );
  }
  return (
    <div className={layout.making}>
      <span className="soft">{t('make.lead')}</span>
      {offered.map((one) => (
        <Button key={one} onClick={() => setMaking(one)}>
          {t(MADE[one].label)}
        </Button>
      ))}
    </div>
  );
}
