import { readdirSync, readFileSync } from 'node:fs';
import { median } from './row.ts';

/** CPU time in milliseconds, of the server's Node process and of every process of its PostgreSQL. */
export type CpuMs = { readonly node: number; readonly postgres: number };

export const totalOf = ({ node, postgres }: CpuMs): number => node + postgres;

export function perOperation(before: CpuMs, after: CpuMs, operations: number): CpuMs {
  return {
    node: (after.node - before.node) / operations,
    postgres: (after.postgres - before.postgres) / operations,
  };
}

/** Of both parts, and of their sum, the median on its own. */
export function medianCpu(all: readonly CpuMs[]): CpuMs & { readonly total: number } {
  return {
    node: median(all.map(({ node }) => node)),
    postgres: median(all.map(({ postgres }) => postgres)),
    total: median(all.map(totalOf)),
  };
}

/** Of `/proc/PID/stat`, in clock ticks: USER_HZ is 100 on every Linux that Node runs on. */
const TICK_MS = 10;

type Process = { readonly pid: number; readonly parent: number; readonly reapedMs: number };

/**
 * CPU of a process and of all below it, those that have ended included: the kernel adds a child's time to its parent's account
 * when it is reaped. Undefined where there is no `/proc`.
 */
export function processTreeCpuMs(root: number): number | undefined {
  const all = readProcesses();
  if (all.length === 0) return undefined;
  const tree = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of all) {
      if (!tree.has(parent) || tree.has(pid)) continue;
      tree.add(pid);
      grown = true;
    }
  }
  return all
    .filter(({ pid }) => tree.has(pid))
    .reduce((sum, process) => sum + process.reapedMs + ownMs(process.pid), 0);
}

function readProcesses(): Process[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const fields = statOf(name);
    if (!fields) return [];
    const [, parent = '0'] = fields;
    return [{ pid: Number(name), parent: Number(parent), reapedMs: ticks(fields, 13, 14) }];
  });
}

/** Fields of `/proc/PID/stat` from the third on: the second, the command, may hold spaces and parentheses. */
function statOf(pid: string | number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

const ticks = (fields: readonly string[], user: number, system: number): number =>
  (Number(fields[user]) + Number(fields[system])) * TICK_MS;

/** In nanoseconds by the scheduler where the kernel tells (a process of PostgreSQL is one thread), else in ticks. */
function ownMs(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    const fields = statOf(pid);
    return fields ? ticks(fields, 11, 12) : 0;
  }
}
