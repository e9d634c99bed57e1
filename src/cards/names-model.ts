// The names a card shows for the ids it has.

/** Names for the ids a card shows, looked up by whoever asks for the card. */
export interface Names {
  /** Forenklingsteamet, or what the municipality calls it. */
  readonly team: string;
  readonly municipality: string;
  /** Area names and the departments that own them, in the reader's language. */
  readonly areas: Readonly<
    Record<string, { readonly name: string; readonly owner?: string; readonly department?: string }>
  >;
  readonly units: Readonly<Record<string, string>>;
  /** Forums by id; one that is not among them stands under its own name. */
  readonly forums: Readonly<Record<string, string>>;
}
