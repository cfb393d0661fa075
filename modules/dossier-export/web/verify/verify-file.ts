import type { VerifyAnswer, VerifyQuestion } from './answer.ts';
import workerUrl from './verify.worker.ts?worker&url';

export { workerUrl };

/** Checks a dossier away from the page, so that the page stays responsive; the file never leaves this machine. */
export async function verifyFile(file: Blob, trust: string | undefined): Promise<VerifyAnswer> {
  const bytes = await file.arrayBuffer();
  const worker = new Worker(workerUrl, { type: 'module' });
  try {
    return await new Promise<VerifyAnswer>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<VerifyAnswer>) => resolve(event.data));
      worker.addEventListener('error', (event) =>
        reject(new Error(event.message || 'the worker did not start')),
      );
      const question: VerifyQuestion = { bytes, trust };
      worker.postMessage(question, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
