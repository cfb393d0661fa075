import type { Trade } from '@tongshang/ui/api';
import { Bones, SideDrawer, Telling } from '@tongshang/ui/components';
import { useActionForm } from '@tongshang/ui/slots';
import { type ReactNode, Suspense } from 'react';
import { useText } from '../../text.ts';
import { actionOf, nameOf } from './action-key.ts';
import { useNameInTrade } from './NextActions.tsx';

/** The form of one next action, beside the file it is about. */
export function ActionDrawer(props: {
  trade: Trade;
  openKey: string | undefined;
  onClose(): void;
  onDone(): void;
}) {
  const name = useNameInTrade(props.trade);
  const action = actionOf(props.trade.nextActions, props.openKey);
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
          <Told trade={props.trade} contact={action.inTheNameOf}>
            <Form trade={props.trade} action={action} done={props.onDone} cancel={props.onClose} />
          </Told>
        </Suspense>
      )}
    </SideDrawer>
  );
}

/** A form as it is; or, of what a contact did, framed by whose act it is and what shows it. */
function Told(props: { trade: Trade; contact: string | undefined; children: ReactNode }) {
  const { of } = useText();
  const { contact, trade } = props;
  if (!contact) return props.children;
  const name = of(trade.parties.find(({ organisationId }) => organisationId === contact)?.name);
  return (
    <Telling tradeId={trade.tradeId} organisationId={contact} name={name}>
      {props.children}
    </Telling>
  );
}
