import type { NextAction, Trade } from '@tongshang/ui/api';
import { Bones, SideDrawer, Telling } from '@tongshang/ui/components';
import { SlotPart, useActionForm, useSlot } from '@tongshang/ui/slots';
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
          <Told trade={props.trade} action={action}>
            <Form trade={props.trade} action={action} done={props.onDone} cancel={props.onClose} />
          </Told>
        </Suspense>
      )}
    </SideDrawer>
  );
}

/** A form as it is; or, of what a contact did, framed by whose act it is and what shows it. */
function Told(props: { trade: Trade; action: NextAction; children: ReactNode }) {
  const { of } = useText();
  const { action, trade } = props;
  const others = useSlot('trade.told').filter((part) => part.when?.({ trade, action }) ?? true);
  const contact = action.inTheNameOf;
  if (!contact) return props.children;
  const name = of(trade.parties.find(({ organisationId }) => organisationId === contact)?.name);
  return (
    <>
      {others.map((part) => (
        <SlotPart key={part.key} part={part} give={{ trade, action }} />
      ))}
      <Telling tradeId={trade.tradeId} organisationId={contact} name={name}>
        {props.children}
      </Telling>
    </>
  );
}
