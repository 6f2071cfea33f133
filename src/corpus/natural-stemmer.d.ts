/** The one part of `natural` that is used. Its own types cover the package's entry only, which must not be imported. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porterStemmer: { stem(word: string): string };
  export default porterStemmer;
}
