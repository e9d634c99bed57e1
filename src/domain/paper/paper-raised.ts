// What a proposal says in its proposer's own words, as far as it may be put on record.
import { fieldsOf } from '../proposal/fields.ts';
import { seesName } from '../proposal/name-visibility.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { othersSeeText } from '../proposal/text-visibility.ts';

export interface PaperRaised {
  readonly challenge: string;
  readonly wish?: string;
  /** Who raised it, where everybody may know. */
  readonly by?: string;
}

/** Undefined where the words are for those who handle it alone; `name` is its proposer's. */
export function paperRaised(
  { answers }: Pick<Proposal, 'answers'>,
  name: string | undefined,
): PaperRaised | undefined {
  const { challenge, wish = '', visibility } = fieldsOf(answers);
  if (!othersSeeText(visibility)) return undefined;
  return {
    challenge,
    ...(wish !== '' && { wish }),
    ...(name !== undefined && seesName('other', visibility) && { by: name }),
  };
}
