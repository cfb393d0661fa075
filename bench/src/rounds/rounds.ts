/** What one round measured. */
export type Figure = {
  /** Named alike in every revision that measures it. */
  readonly what: string;
  /** `ms CPU`, `ms`, `statements` …; empty for a ratio. */
  readonly unit: string;
  readonly value: number;
};

/** A subject that is made ready, filled and warm; each round measures all its figures once. */
export type Rounds = {
  round(): Promise<readonly Figure[]>;
  close(): Promise<void>;
};

/** Repeats something `count` times, one after another. */
export async function repeat(count: number, act: (index: number) => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index++) await act(index);
}
