// What is said to owners who explain, or who hand a proposal back, in Danish.

export const explain = {
  title: 'Derfor gør vi sådan',
  lead: 'Forklar, hvorfor det er, som det er. Alle, der har problemet, får det at vide med det samme, og du svarer stadig på forslaget bagefter.',
  label: 'Din forklaring *',
  help: 'Ingen navne, cpr-numre eller følsomme oplysninger.',
  required: 'Skriv en forklaring, før du sender.',
  meanwhile: 'En kollega har forklaret det imens:',
  before: 'Det har de fået at vide:',
};

export const handBack = {
  title: 'Hører ikke til hos mig',
  lead: 'Så går forslaget tilbage til forenklingsteamet, der finder den rette.',
  label: 'Hvorfor, og hvem er det så? *',
  help: 'Kun de, der behandler forslaget, ser det.',
  required: 'Skriv hvorfor, så ved teamet, hvor det skal hen.',
};
