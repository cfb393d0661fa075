import { useProofAsked } from '@tongshang/ui/session';
import { SlotPart, useSlot } from '@tongshang/ui/slots';

/** Lies over a page whose request needs that its person was here a moment ago. */
export function Proof() {
  const answer = useProofAsked();
  const parts = useSlot('shell.proof');
  if (!answer) return null;
  return parts.map((part) => (
    <SlotPart key={part.key} part={part} give={{ onDone: answer }} waiting={null} />
  ));
}
