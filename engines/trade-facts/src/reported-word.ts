/** A word about what somebody else did who is not on board: who says it shows something for it. */
export type ReportedWord = {
  readonly grade: 'reported';
  /** SHA-256 of the files that show it, hexadecimal; at least one. */
  readonly evidence: readonly string[];
  /** The organisation that told it in the name of its contact; absent where the fact names the teller itself. */
  readonly by?: string;
};
