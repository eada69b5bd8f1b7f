/** Ends a task of the browser between two parts of a long work, so that it can answer the reader meanwhile. */
export const breath = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
