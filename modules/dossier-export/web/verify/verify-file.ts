import type { ExcerptAnswer, ExcerptQuestion, VerifyAnswer, VerifyQuestion } from './answer.ts';
import workerUrl from './verify.worker.ts?worker&url';

export { workerUrl };

/** Checks a dossier away from the page, so that the page stays responsive; the file never leaves this machine. */
export async function verifyFile(file: Blob, trust: string | undefined): Promise<VerifyAnswer> {
  return ask<VerifyQuestion, VerifyAnswer>({ ask: 'verify', bytes: await file.arrayBuffer(), trust });
}

/** Makes a smaller dossier of one, likewise away from the page and on this machine. */
export async function excerptFile(file: Blob, withhold: readonly string[]): Promise<ExcerptAnswer> {
  return ask<ExcerptQuestion, ExcerptAnswer>({ ask: 'excerpt', bytes: await file.arrayBuffer(), withhold });
}

async function ask<Question extends { readonly bytes: ArrayBuffer }, Answer>(
  question: Question,
): Promise<Answer> {
  const worker = new Worker(workerUrl, { type: 'module' });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<Answer>) => resolve(event.data));
      worker.addEventListener('error', (event) =>
        reject(new Error(event.message || 'the worker did not start')),
      );
      worker.postMessage(question, [question.bytes]);
    });
  } finally {
    worker.terminate();
  }
}
