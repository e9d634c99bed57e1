// What we use of snowball-stemmers, which comes without types.
declare module 'snowball-stemmers' {
  export function newStemmer(language: string): { stem(word: string): string };
}
