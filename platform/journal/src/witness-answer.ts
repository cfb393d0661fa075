/** What a witness answers to add-checkpoint (C2SP tlog-witness). */
export type WitnessReply = { readonly status: number; readonly body: string };

/** What the answer to add-checkpoint (C2SP tlog-witness) means for the log that asked. */
type WitnessAnswer =
  | { readonly kind: 'cosigned' }
  /** It stands at a smaller tree than it was believed to: prove from there. */
  | { readonly kind: 'stands'; readonly size: number }
  /** It has cosigned more than the checkpoint shown to it has. */
  | { readonly kind: 'ahead'; readonly size: number }
  /** What it has cosigned, of this size, is not the beginning of the checkpoint's tree. */
  | { readonly kind: 'forked'; readonly size: number }
  | { readonly kind: 'failed' };

/** @param asked sizes of the proof: from what the witness was believed to have cosigned, to the checkpoint's own */
export function answerOf(
  { status, body }: WitnessReply,
  asked: { readonly oldSize: number; readonly size: number },
): WitnessAnswer {
  if (status === 200) return { kind: 'cosigned' };
  if (status === 422) return { kind: 'forked', size: asked.oldSize };
  if (status !== 409) return { kind: 'failed' };
  // Without a size in its body, the conflict is about the root of one size.
  if (!/^(0|[1-9]\d{0,15})\n$/.test(body)) return { kind: 'forked', size: asked.size };
  const size = Number(body);
  return size > asked.size ? { kind: 'ahead', size } : { kind: 'stands', size };
}
