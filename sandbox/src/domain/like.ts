/** A pattern for LIKE … ESCAPE '\' that finds the words anywhere, with % and _ taken literally. */
export const contains = (words: string) => `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`
