import type { Trade } from '@tongshang/ui/api';
import { Bones, SideDrawer } from '@tongshang/ui/components';
import { useActionForm } from '@tongshang/ui/slots';
import { Suspense } from 'react';
import { actionKey, nameOf } from './action-key.ts';
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
  const formOf = useActionForm();
  const Form = action && formOf(nameOf(action));
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
