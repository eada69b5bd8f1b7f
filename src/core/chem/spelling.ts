/**
 * A word of chemistry, in small letters, as IUPAC spells it: `sulphide` as `sulfide`, `aluminum` as `aluminium`. Any
 * other word stays as it is.
 */
export const usualSpelling = (word: string): string =>
  word
    .replace('sulph', 'sulf')
    .replace('aluminum', 'aluminium')
    .replace(/^cesium/, 'caesium')
