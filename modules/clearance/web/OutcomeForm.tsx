import { useQuery } from '@tanstack/react-query';
import { post } from '@tongshang/ui/api';
import { CommandForm, Field, Loaded, formStyles as styles } from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { Input, Select } from 'antd';
import { type Declaration, tradeDeclarationsQuery } from './api.ts';
import { bringPaper, OutsidePaper, type OutsideSaid } from './OutsidePaper.tsx';
import { useText } from './text.ts';

interface Said extends OutsideSaid {
  readonly decision: 'release' | 'hold' | 'refuse';
  readonly reason?: string;
}

/** What an authority outside did with the goods of the declaration that the action is about. */
export default function OutcomeForm(props: ActionProps) {
  const { trade, action } = props;
  const direction = action.fact === 'import-released' ? 'import' : 'export';
  const query = useQuery(tradeDeclarationsQuery(trade.tradeId));
  return (
    <Loaded query={query}>
      {(declarations) => {
        const standing = declarations.filter(
          (one) => one.direction === direction && one.state !== 'withdrawn' && !one.movement,
        );
        // Its own, or the one of all the goods of the trade.
        const meant =
          standing.find((one) => one.shipmentId === (action.shipmentId ?? null)) ??
          standing.find((one) => one.shipmentId === null);
        return meant ? <Stated {...props} declaration={meant} /> : null;
      }}
    </Loaded>
  );
}

function Stated(props: Pick<ActionProps, 'done' | 'cancel'> & { declaration: Declaration }) {
  const { t } = useText();
  const { declarationId, tradeId, direction } = props.declaration;
  const send = async ({ decision, reason, ...said }: Said, key: string) =>
    post(
      `/api/v1/declarations/${declarationId}/outcome`,
      { decision, ...(await bringPaper(tradeId, direction, said)), ...(reason ? { reason } : {}) },
      key,
    );
  return (
    <CommandForm<Said, unknown>
      initial={{
        decision: 'release',
        paperBy: 'authority',
        ...(props.declaration.outside ? { office: props.declaration.outside.office } : {}),
      }}
      submit={t('outside.send')}
      send={send}
      done={props.done}
      onCancel={props.cancel}
    >
      {(form) => (
        <>
          <p className={styles.lead}>{t('outside.outcomeText')}</p>
          <Field name="decision" label={t('outside.decision')}>
            <Select
              options={(['release', 'hold', 'refuse'] as const).map((value) => ({
                value,
                label: t(`outside.decision-${value}`),
              }))}
              onChange={() => form.resetFields(['reason'])}
            />
          </Field>
          <OutsidePaper />
          <Field name="reason" label={t('outside.reason')} why={t('outside.reasonWhy')} optional>
            <Input.TextArea rows={2} maxLength={2000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
