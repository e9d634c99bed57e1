// What we need rewritten in everything that is kept of a round, apart from the round itself.
import type { ItemReport, ResultText } from '../domain/results/report.ts';
import type { Note } from '../domain/round/note.ts';
import type { Response } from '../domain/round/response.ts';
import type { Pick } from '../domain/round/shortlist.ts';
import type { Unsigned } from '../domain/round/unsigned.ts';
import type { RoundAt } from './response-store.ts';

/** How each is written anew; what is rewritten already must come out the same. */
export interface RoundRewrite {
  readonly note: (one: Note) => Note;
  readonly pick: (one: Pick) => Pick;
  readonly response: (one: Response) => Response;
  readonly unsigned: (one: Unsigned) => Unsigned;
  /** A free text among the results. */
  readonly text: (one: ResultText) => ResultText;
  readonly item: (one: ItemReport) => ItemReport;
  /** Its name, as the results have it. */
  readonly name: (one: string) => string;
}

export interface RoundTextStore {
  /**
   * Goes through all of it, notes first and results last, and resolves with how many rows were written
   * anew, or would be. Stopped anywhere, a repetition does the rest. Anonymous answers are rewritten as
   * they are taken in: a block in a new order, together with who has answered. With `count` nothing is
   * written.
   */
  rewrite(at: RoundAt, by: RoundRewrite, only?: 'count'): Promise<number>;
}
