/** A section with all that it belongs to: `3.1.2`, `3.1`, `3`. */
export function withParents(section: string): string[] {
  const parts = section.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}
