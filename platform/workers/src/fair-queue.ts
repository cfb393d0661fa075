/** Waiting tasks by organisation; whose turn it is goes round, so that a long queue of one delays nobody else. */
export class FairQueue<T> {
  /** In the order of their turns. */
  readonly #queues = new Map<string, T[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** How many tasks of an organisation wait. */
  lengthOf(organisation: string): number {
    return this.#queues.get(organisation)?.length ?? 0;
  }

  push(organisation: string, task: T): void {
    const queue = this.#queues.get(organisation);
    if (queue) queue.push(task);
    else this.#queues.set(organisation, [task]);
    this.#length += 1;
  }

  /** The first task of the first organisation in turn that may; its turn is then behind all others. */
  shift(may: (organisation: string) => boolean): T | undefined {
    for (const [organisation, queue] of this.#queues) {
      if (!may(organisation)) continue;
      const task = queue.shift();
      this.#queues.delete(organisation);
      if (queue.length > 0) this.#queues.set(organisation, queue);
      this.#length -= 1;
      return task;
    }
    return undefined;
  }

  /** Takes out a task that nobody waits for any more; false when it is not here. */
  remove(organisation: string, task: T): boolean {
    const queue = this.#queues.get(organisation);
    const at = queue?.indexOf(task) ?? -1;
    if (!queue || at < 0) return false;
    queue.splice(at, 1);
    if (queue.length === 0) this.#queues.delete(organisation);
    this.#length -= 1;
    return true;
  }
}
