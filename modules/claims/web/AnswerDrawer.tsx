import type { ActionProps } from '@tongshang/ui/slice';
import ClaimsPart from './ClaimsPart.tsx';

/** What waits to be answered, as the next action of the trade opens it. */
export default function AnswerDrawer(props: ActionProps) {
  return <ClaimsPart trade={props.trade} />;
}
