import { defineWork } from '@tongshang/workers';
import checkEInvoice from './check-e-invoice.work.ts';
import compare from './compare-papers.work.ts';
import openPaper from './open-paper.work.ts';
import printPapers from './print-papers.work.ts';
import readForeignFile from './read-foreign.work.ts';
import readPapers from './read-papers.work.ts';

const here = import.meta.url;
/** Read in some ten milliseconds; a document of a few dozen lines. */
const SMALL_BYTES = 32 * 1024;
/** JSON that is opened and compared in some milliseconds. */
const SMALL_MODEL = 128 * 1024;

const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);

/** 8 MiB take some seconds. */
export const readPapersWork = defineWork({
  name: 'document.read-papers',
  perform: readPapers,
  module: new URL('./read-papers.work.ts', here),
  deadlineMs: 30_000,
  isSmall: (files) => total(files.map(({ length }) => length)) <= SMALL_BYTES,
});

export const readForeignWork = defineWork({
  name: 'document.read-foreign',
  perform: readForeignFile,
  module: new URL('./read-foreign.work.ts', here),
  deadlineMs: 30_000,
  isSmall: ({ bytes }) => bytes.length <= SMALL_BYTES,
});

export const openPaperWork = defineWork({
  name: 'document.open-paper',
  perform: openPaper,
  module: new URL('./open-paper.work.ts', here),
  deadlineMs: 10_000,
  isSmall: ({ size }) => size <= SMALL_MODEL,
});

export const checkEInvoiceWork = defineWork({
  name: 'document.check-e-invoice',
  perform: checkEInvoice,
  module: new URL('./check-e-invoice.work.ts', here),
  deadlineMs: 30_000,
  isSmall: ({ bytes }) => bytes.length <= SMALL_BYTES,
});

export const comparePapersWork = defineWork({
  name: 'document.compare-papers',
  perform: compare,
  module: new URL('./compare-papers.work.ts', here),
  deadlineMs: 30_000,
  isSmall: (papers) => total(papers.map(({ model }) => model.size)) <= SMALL_MODEL,
});

/** Both languages of a common document take some 50 ms; 8 MiB of lines take most of a minute. */
export const printPapersWork = defineWork({
  name: 'document.print-papers',
  perform: printPapers,
  module: new URL('./print-papers.work.ts', here),
  deadlineMs: 120_000,
});
