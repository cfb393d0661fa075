/** What must not outlive the measuring: folders, processes. Undone in reverse, at the latest when the bench is interrupted. */
const undos = new Set<() => Promise<void>>();

/**
 * Remembers how to undo something until it is undone.
 * @returns undoes it, once
 */
export function leaveNothing(undo: () => Promise<void>): () => Promise<void> {
  const once = async () => {
    if (undos.delete(once)) await undo();
  };
  undos.add(once);
  return once;
}

/** Undoes all that is left. */
export async function tidyUp(): Promise<void> {
  for (const undo of [...undos].reverse()) {
    await undo().catch((error: unknown) => console.error(error));
  }
}

/** From now on Ctrl-C, SIGTERM and a closed terminal tidy up before the bench ends; a second one ends it at once. */
export function tidyWhenInterrupted(): void {
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(exitCode));
      console.error('Tidying up …');
      void tidyUp().finally(() => process.exit(exitCode));
    });
  }
}
