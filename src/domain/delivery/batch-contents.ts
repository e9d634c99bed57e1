// What the contact of a batch from elsewhere is told: that it came in, and that there is news of it.
/** Once a file is loaded: how many came in this time, and how many there are of the batch in all. */
export interface BatchReceipt {
  readonly kind: 'batch-receipt';
  /** Id of the batch. */
  readonly batch: string;
  readonly from: string;
  readonly received: number;
  readonly total: number;
}

/** There is news of some of them; which, the list tells. */
export interface BatchNews {
  readonly kind: 'batch-news';
  readonly batch: string;
  readonly from: string;
  /** ISO instant: not said before, so that what else happens until then is in it. */
  readonly notBefore: string;
}

export type BatchContent = BatchReceipt | BatchNews;
