import { defineRefusals, together } from '@tongshang/refusal';
import { Transferring } from '../work.ts';

/** What a task of the tests does. */
export type Trick =
  | { readonly do: 'echo'; readonly value: unknown }
  | { readonly do: 'hang' | 'refuse' | 'fail' | 'swallow memory' | 'exit' }
  | { readonly do: 'give'; readonly bytes: number };

const { refuse } = defineRefusals({
  TRICK: { status: 422, en: 'No {what}.', 'zh-CN': '不可{what}。' },
});

let count = 0;

/** Answers with what it is asked for and how many questions this thread, or this place, has answered. */
export default function trick(
  asked: Trick,
): { value: unknown; count: number } | Transferring<{ value: unknown; count: number }> {
  count += 1;
  switch (asked.do) {
    case 'echo':
      return { value: asked.value, count };
    case 'hang':
      for (;;);
    case 'refuse':
      throw together([refuse('TRICK', { what: 'a' }, 'a'), refuse('TRICK', { what: 'b' }, 'b')]);
    case 'fail':
      throw new TypeError('a defect');
    case 'exit':
      process.exit(3);
      break;
    case 'give': {
      const bytes = new Uint8Array(asked.bytes).fill(7);
      return new Transferring({ value: bytes, count }, [bytes.buffer]);
    }
    case 'swallow memory': {
      const held: unknown[] = [];
      for (;;) held.push(new Array(10_000).fill({}));
    }
  }
  return { value: undefined, count };
}
