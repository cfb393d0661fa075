import { join } from 'node:path';
import { bundleProgram } from '@tongshang/server/bundle';
import { bundleFolder } from '@tongshang/server/fresh-bundle';

const MAIN = join(import.meta.dirname, '../src/main.ts');

/** Joins the files of the command line into a few; what a command does not need stays in files apart. @returns the bundle's first file */
export const bundleCommandLine = (folder = bundleFolder('command-line')): Promise<string> =>
  bundleProgram(MAIN, folder);
