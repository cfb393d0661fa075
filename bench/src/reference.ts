import { median } from './row.ts';

const OBJECT = {
  lines: Array.from({ length: 40 }, (_, index) => ({
    id: String(index),
    name: `Celadon tea cup ${index}`,
    quantity: { value: '480', unit: 'C62' },
  })),
};
const REPEATS = 2_000;

function work(): number {
  let lines = 0;
  for (let index = 0; index < REPEATS; index++) lines += JSON.parse(JSON.stringify(OBJECT)).lines.length;
  return lines;
}

/**
 * CPU milliseconds that a fixed piece of work takes here and now. Where others use the same cores, everything costs more CPU, and so
 * does this: it tells how busy a machine was, and lets two runs be compared.
 */
export function referenceMs(): number {
  work();
  const samples = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return median(samples);
}
