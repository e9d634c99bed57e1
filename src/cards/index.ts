// The one door to the cards.
export type Card = Readonly<Record<string, unknown>>;
