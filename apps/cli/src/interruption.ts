/** A signal that is aborted by the first Ctrl-C (or SIGTERM), for work that ends in order; the second ends the process at once. */
export function interruption(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM'] as const;
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  for (const name of names) process.on(name, interrupt);
  return {
    signal: controller.signal,
    release() {
      for (const name of names) process.off(name, interrupt);
    },
  };
}
