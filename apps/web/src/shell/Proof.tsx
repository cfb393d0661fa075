import { useProofAsked } from '@tongshang/ui/session';
import { SlotPart, useSlot } from '@tongshang/ui/slots';

/** Lies over a page whose request needs a second factor, or that its person was here a moment ago: the one for the other, where both are asked. */
export function Proof() {
  return (
    <>
      <Asking asked="factor" />
      <Asking asked="proof" />
    </>
  );
}

function Asking({ asked }: { asked: 'proof' | 'factor' }) {
  const answer = useProofAsked(asked);
  const parts = useSlot(`shell.${asked}`);
  if (!answer) return null;
  return parts.map((part) => (
    <SlotPart key={part.key} part={part} give={{ onDone: answer }} waiting={null} />
  ));
}
