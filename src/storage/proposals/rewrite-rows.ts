// Writes the earlier versions and the endorsements of a proposal anew.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Rewrite } from '../../ports/proposal-store.ts';
import { canonical } from '../canonical.ts';
import { endorsementCodec } from '../codecs/endorsement.ts';
import { proposalCodec } from '../codecs/proposal.ts';
import { type Partition, replace } from '../partition.ts';
import type { Write } from '../table.ts';
import { RANGES, ROWS } from './proposal-rows.ts';

/** Rows of a transaction; the table service takes a hundred, and four megabytes. */
const ROWS_AT_ONCE = 20;

/** False when somebody changed one of them meanwhile; what is as wanted already is left alone. */
export async function rewriteRows(
  rows: Partition,
  no: ProposalNo,
  rewrite: Rewrite,
): Promise<boolean> {
  const [versions, endorsements] = await Promise.all([
    rows.list(proposalCodec, RANGES.versions(no)),
    rows.list(endorsementCodec, RANGES.endorsements(no)),
  ]);
  const writes: Write[] = [];
  for (const { value, tag } of versions) {
    const next = rewrite.proposal(value);
    if (canonical(next) === canonical(value)) continue;
    writes.push(replace(proposalCodec, ROWS.version(no, value.version), { value: next, tag }));
  }
  for (const { value, tag } of endorsements) {
    const next = rewrite.endorsement(value);
    if (canonical(next) === canonical(value)) continue;
    writes.push(
      replace(endorsementCodec, ROWS.endorsement(no, value.person), { value: next, tag }),
    );
  }
  for (let at = 0; at < writes.length; at += ROWS_AT_ONCE) {
    const outcome = await rows.transact(writes.slice(at, at + ROWS_AT_ONCE));
    if (!outcome.ok) return false;
  }
  return true;
}
