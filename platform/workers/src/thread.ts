import { Worker } from 'node:worker_threads';
import { refuse } from './refusals.ts';
import { type Answer, type Question, refusalOf } from './wire.ts';

/** What became of a question, and how much the thread has in memory after it. */
export type Outcome =
  | { readonly is: 'done'; readonly value: unknown }
  | { readonly is: 'wrong'; readonly error: unknown };

/** One thread. It is asked one thing at a time and is of no use once it has ended. */
export class Thread {
  /** Questions answered. */
  asked = 0;
  heapBytes = 0;
  ended = false;
  readonly #worker: Worker;
  #answer: ((outcome: Outcome) => void) | undefined;

  constructor(heapMb: number) {
    this.#worker = new Worker(new URL('./thread-main.ts', import.meta.url), {
      // What threads read comes from outside: they get neither our secrets nor our flags.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => {
      this.heapBytes = answer.heapBytes;
      this.#settle(outcomeOf(answer));
    });
    this.#worker.on('error', (error) => this.#end({ is: 'wrong', error: told(error) }));
    this.#worker.on('exit', () => this.#end({ is: 'wrong', error: new Error('a thread ended by itself') }));
  }

  /** Never rejects. */
  ask(question: Question, handedOver: readonly ArrayBuffer[]): Promise<Outcome> {
    this.asked += 1;
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#worker.ref();
      try {
        this.#worker.postMessage(question, [...handedOver]);
      } catch (error) {
        this.#settle({ is: 'wrong', error });
      }
    });
  }

  /** Ends the thread, whatever it does; the question under way, if any, is answered with `error`. */
  async end(error?: Error): Promise<void> {
    this.#end({ is: 'wrong', error: error ?? new Error('a thread was ended') });
    await this.#worker.terminate();
  }

  #settle(outcome: Outcome): void {
    const answer = this.#answer;
    this.#answer = undefined;
    this.#worker.unref();
    answer?.(outcome);
  }

  #end(outcome: Outcome): void {
    this.ended = true;
    this.#settle(outcome);
  }
}

function outcomeOf(answer: Answer): Outcome {
  if (answer.is === 'done') return answer;
  if (answer.is === 'refused') return { is: 'wrong', error: refusalOf(answer.refusal) };
  const error = new Error(answer.message);
  if (answer.stack !== undefined) error.stack = answer.stack;
  return { is: 'wrong', error };
}

function told(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse('WORK_TOO_LARGE') : error;
}
