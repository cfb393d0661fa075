import { Suspense } from 'react';
import type { Trade } from '../../api/trade.ts';
import { SideDrawer } from '../../components/SideDrawer.tsx';
import { Bones } from '../../components/states.tsx';
import { actionKey } from './context.ts';
import { formOf } from './forms.ts';
import { useActionName } from './NextActions.tsx';

/** The form of one next action, beside the file it is about. */
export function ActionDrawer(props: {
  trade: Trade;
  openKey: string | undefined;
  onClose(): void;
  onDone(): void;
}) {
  const name = useActionName();
  const action = props.trade.nextActions.find((one) => actionKey(one) === props.openKey);
  const Form = action && formOf(action);
  return (
    <SideDrawer
      open={action !== undefined && Form !== undefined}
      onClose={props.onClose}
      size="min(640px, 100vw)"
      title={action && name(action)}
      destroyOnHidden
      maskClosable={false}
    >
      {action && Form && (
        <Suspense fallback={<Bones lines={8} />}>
          <Form trade={props.trade} action={action} done={props.onDone} cancel={props.onClose} />
        </Suspense>
      )}
    </SideDrawer>
  );
}
