import { startOfProcess } from '@tongshang/database';

/** A process of this machine, by its number and its beginning: numbers are given again. */
export type ProcessMark = { readonly pid: number; readonly start: string | undefined };

export const ownMark = async (): Promise<ProcessMark> => ({
  pid: process.pid,
  start: await startOfProcess(process.pid),
});

/** Whether the process runs still: one that was killed and merely awaits its parent does not, nor does another that has its number by now. */
export async function isRunning({ pid, start }: ProcessMark): Promise<boolean> {
  return start !== undefined && (await startOfProcess(pid)) === start;
}

/** The mark in a text that a process left; undefined where it is none, or half of one. */
export function markIn<More extends object = object>(
  text: string | undefined,
): (ProcessMark & Partial<More>) | undefined {
  try {
    const said = JSON.parse(text ?? '') as Partial<ProcessMark> & Partial<More>;
    const { pid, start } = said;
    return Number.isSafeInteger(pid) && (pid ?? 0) > 0 ? { ...said, pid: pid as number, start } : undefined;
  } catch {
    return undefined;
  }
}
