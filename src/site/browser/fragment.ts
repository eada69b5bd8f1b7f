/** The element that a fragment such as `#p4` names, as a browser finds it; null for none, also where it is no sound address. */
export function elementNamed(fragment: string): HTMLElement | null {
  const name = fragment.replace(/^#/, '')
  return name === '' ? null : (document.getElementById(name) ?? document.getElementById(decoded(name)))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
