import { type ComparedPaper, comparePapers, type TradeFinding } from './compare-papers.ts';

/** Compares the documents of a trade in a thread. */
export default function compare(papers: readonly ComparedPaper[]): TradeFinding[] {
  return comparePapers(papers);
}
