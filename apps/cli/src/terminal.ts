import type { Language } from '@tongshang/refusal';

/** Where a command prints. Progress goes to standard error, results to standard output. */
export interface Terminal {
  readonly language: Language;
  /** Whether lines may be rewritten in place. */
  readonly interactive: boolean;
  print(text: string): void;
  progress(text: string): void;
}

export function processTerminal(language: Language): Terminal {
  return {
    language,
    interactive: process.stderr.isTTY ?? false,
    print: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => void process.stderr.write(`${text}\n`),
  };
}
