import { Refusal, type RefusalParams } from '@tongshang/refusal';

/** What a thread is asked, and what it answers; both by structured clone, which forgets classes. */
export type Question = { readonly module: string; readonly input: unknown };

export type Answer = { readonly heapBytes: number } & (
  | { readonly is: 'done'; readonly value: unknown }
  | { readonly is: 'refused'; readonly refusal: PlainRefusal }
  | { readonly is: 'failed'; readonly message: string; readonly stack: string | undefined }
);

type PlainRefusal = {
  readonly code: string;
  readonly params: RefusalParams;
  readonly place: string | undefined;
  readonly all: readonly PlainRefusal[];
};

export function plainRefusal({ code, params, place, all }: Refusal): PlainRefusal {
  return { code, params, place, all: all.map(plainRefusal) };
}

export function refusalOf({ code, params, place, all }: PlainRefusal): Refusal {
  return new Refusal(code, params, place, all.map(refusalOf));
}
