/**
 * A task that is too heavy for the event loop: a module whose default export does it, and how long it may take.
 * Input and output travel by structured clone: plain data, bytes, Maps and Sets; no functions, no Temporal.
 */
export type Work<I, O> = {
  /** For the log and for counting. */
  readonly name: string;
  /** The default export of `module`, used as it is where the input is small. */
  readonly perform: (input: I) => O | Transferring<O>;
  readonly module: URL;
  /** From the moment a thread takes it up; past it the thread is ended and the work refused. */
  readonly deadlineMs: number;
  /**
   * Whether the input is done with sooner than a thread is asked: then it is done where it is. Absent: never. The bound
   * must hold for the worst input of that size, so count bytes or rows, not hopes.
   */
  readonly isSmall?: (input: I) => boolean;
  /** What of the input is handed over instead of copied; the caller must not use it again. */
  readonly transfer?: (input: I) => ArrayBuffer[];
};

/** Declares a task; `module` is the file whose default export is `perform`. */
export function defineWork<I, O>(work: Work<I, O>): Work<I, O> {
  return work;
}

/** A result of which some bytes are handed over instead of copied. */
export class Transferring<O> {
  readonly value: O;
  readonly buffers: readonly ArrayBuffer[];

  constructor(value: O, buffers: readonly ArrayBuffer[]) {
    this.value = value;
    this.buffers = buffers;
  }
}

export function resultOf<O>(result: O | Transferring<O>): O {
  return result instanceof Transferring ? result.value : result;
}
