/** Longer names find no place in some file systems, with what the site puts before and behind them. */
const longest = 100

/** Names that Windows keeps for devices, whatever follows a dot. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i

/** Why a file or folder of this name can't be put on every system, as the end of a sentence; null where it can. */
export function unportable(name: string): string | null {
  if (name.length > longest) return `is longer than ${longest} characters`
  if (devices.test(name)) return 'is the name of a device on Windows'
  if (/[. ]$/.test(name)) return 'ends in a dot or a space, which Windows leaves out'
  if (/[<>:"|?*\\\p{Cc}]/u.test(name)) return 'has a character that Windows allows in no name'
  return null
}
