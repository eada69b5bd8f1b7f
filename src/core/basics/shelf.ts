/** A place for what takes long to make, under all that it is made of. What is taken from it may have been swept away before. */
export interface Shelf {
  /** What was put under a key, whole; null where nothing is. */
  take(key: string): Uint8Array | null
  /** Keeps bytes under a key. That it can't is no failure. */
  put(key: string, bytes: Uint8Array): void
}

/** A shelf on which nothing stays. */
export const noShelf: Shelf = { take: () => null, put: () => undefined }
