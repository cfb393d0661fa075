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

let tidying: Promise<void> | undefined;

/** Undoes all that is left; asked again meanwhile, waits for the same. */
export function tidyUp(): Promise<void> {
  tidying ??= undoAll();
  return tidying;
}

async function undoAll(): Promise<void> {
  for (const undo of [...undos].reverse()) {
    await undo().catch((error: unknown) => console.error(error));
  }
}

let isInterrupted = false;

/** What was cut off by an interruption is no error: waits for the end instead, which comes when all is tidy. */
export async function unlessInterrupted<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isInterrupted) await new Promise(() => {});
    throw error;
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
      isInterrupted = true;
      console.error('Tidying up …');
      void tidyUp().finally(() => process.exit(exitCode));
    });
  }
}
