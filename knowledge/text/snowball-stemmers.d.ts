/** The part of `snowball-stemmers` that is used; the package carries no types. */
declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: 'norwegian'): { stem(word: string): string } };
  export default snowball;
}
