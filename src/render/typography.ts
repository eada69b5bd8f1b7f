/** Straight quotation marks as typographic ones: double in pairs, single as an apostrophe or in pairs. */
export const curly = (text: string): string =>
  text
    .replace(/(^|[\s([{–—/])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—/“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
