// What the cards are made from on which the register is changed: owners, forums and guidance.
import type { Register } from '../domain/shared/register.ts';
import type { RegisterRow, RowFault, RowKind, TypedRow } from '../domain/shared/register-row.ts';

export interface PostListView {
  readonly kind: RowKind;
  readonly register: Register;
  /** From 0. */
  readonly page: number;
  /** Name of what was saved on the card before. */
  readonly saved?: string;
}

export interface PostFormView {
  readonly kind: RowKind;
  /** Absent for a new one. */
  readonly row?: RegisterRow;
  readonly register: Register;
  readonly tag: string;
  readonly typed: TypedRow;
  readonly faults: readonly RowFault[];
  /** Somebody else changed it since it was shown. */
  readonly changed?: true;
}
