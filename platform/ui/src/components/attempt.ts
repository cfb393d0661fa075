/** The idempotency key of what is filled in. A press that changed nothing since the last one means the same command. */
export class Attempt {
  #key = '';
  #body = '';
  #isDone = false;

  /** The key of these values: the last one while they are the same and, once carried out, nobody has typed since. */
  keyOf(values: object): string {
    const body = JSON.stringify(values);
    if (this.#key === '' || this.#body !== body) {
      this.#key = crypto.randomUUID();
      this.#body = body;
      this.#isDone = false;
    }
    return this.#key;
  }

  /** The command was carried out. Setting what is `settable` once more is a command of its own, and does no harm. */
  done(settable = false): void {
    this.#isDone = true;
    if (settable) this.#key = '';
  }

  /** Something was typed: after a command that was carried out, the same values are a new one. */
  typed(): void {
    if (this.#isDone) this.#key = '';
  }
}
