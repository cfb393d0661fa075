import type { IncotermCode, Place, TradeTerms } from '@tongshang/ui/api';
import { useIsContact } from '@tongshang/ui/components';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { Form } from 'antd';
import { destinationOf } from './destination.ts';

/** What the way of a trade will need, as its form stands; nothing until both ends are known. */
export function LaneOfTerms(props: {
  readonly from: string | undefined;
  /** Where the buyer sits. */
  readonly to: string | undefined;
  readonly hsCodes?: readonly string[];
}) {
  const parts = useSlot('terms.lane');
  const incoterm = Form.useWatch(['terms', 'incoterm']) as IncotermCode | undefined;
  const modeOfTransport = Form.useWatch(['terms', 'modeOfTransport']) as
    | TradeTerms['modeOfTransport']
    | undefined;
  const place = Form.useWatch(['terms', 'place']) as Place | undefined;
  const wanted = Form.useWatch('destination') as Place | undefined;
  const partner = Form.useWatch(['partner', 'carrier']) as string | undefined;
  const named = Form.useWatch('carrier') as string | undefined;
  const chosen = partner ?? named;
  const isContact = useIsContact(chosen);
  const { from, hsCodes = [] } = props;
  if (!incoterm || !modeOfTransport || !from) return null;
  const to = destinationOf({ wanted, incoterm, place, buyer: props.to });
  if (!to) return null;
  const carrier = chosen === undefined ? undefined : isContact ? ('contact' as const) : ('named' as const);
  const give = { from, to, incoterm, modeOfTransport, hsCodes, carrier };
  return parts.map((part) => <SlotPart key={part.key} part={part} give={give} />);
}
