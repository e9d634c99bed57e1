// What the cards of the message extension are made from.
import type { GivenAnswer } from '../domain/decision/given-answer.ts';
import type { Names } from './names-model.ts';
import type { OthersProposal } from './others-model.ts';

/** A proposal that is inserted into a chat: what anybody may know of it. */
export interface SharedView {
  readonly proposal: OthersProposal;
  /** The answer, once it is told. */
  readonly answer?: GivenAnswer;
  readonly names: Names;
}

/** Its line among the results, which nobody but the person sees. */
export interface SharedLineView extends SharedView {
  readonly own: boolean;
}
