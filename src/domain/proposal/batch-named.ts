// Finds the batch somebody means by where it came from.
import type { Batch } from './origin.ts';
import type { Proposal } from './proposal.ts';

/** By id or the whole name, the newest first; else the one place whose name begins with the words. */
export function batchNamed(
  words: string,
  proposals: readonly Pick<Proposal, 'batch'>[],
): Pick<Batch, 'id' | 'from'> | undefined {
  const wanted = words.trim().toLocaleLowerCase('da');
  if (wanted === '') return undefined;
  const batches = [
    ...new Map(
      proposals.flatMap(({ batch }) => (batch ? [[batch.id, batch] as const] : [])),
    ).values(),
  ];
  const name = ({ from }: Batch) => from.toLocaleLowerCase('da');
  const exact = batches.findLast((one) => one.id === wanted || name(one) === wanted);
  if (exact !== undefined) return exact;
  const [opening, ...others] = batches.filter((one) => name(one).startsWith(wanted));
  return others.length === 0 ? opening : undefined;
}
