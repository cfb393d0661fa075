import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { invariant, Refusal } from '@tongshang/refusal';
import { type Answer, plainRefusal, type Question } from './wire.ts';
import { Transferring } from './work.ts';

// The program of a thread: one question at a time, each answered once.
const port = parentPort;
invariant(port !== null, 'this runs in a thread');

port.on('message', async ({ module, input }: Question) => {
  const heapBytes = () => getHeapStatistics().used_heap_size;
  const answer = (said: Answer, handedOver: readonly ArrayBuffer[] = []) =>
    port.postMessage(said, [...handedOver]);
  try {
    const { default: perform } = (await import(module)) as { default: (input: unknown) => unknown };
    const result = await perform(input);
    if (result instanceof Transferring) {
      answer({ is: 'done', value: result.value, heapBytes: heapBytes() }, result.buffers);
    } else answer({ is: 'done', value: result, heapBytes: heapBytes() });
  } catch (error) {
    if (error instanceof Refusal) {
      answer({ is: 'refused', refusal: plainRefusal(error), heapBytes: heapBytes() });
      return;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ is: 'failed', message, stack, heapBytes: heapBytes() });
  }
});
