/**
 * Whether two words differ by one slip of the fingers at most: a letter too much, too few, another one, or two neighbours
 * exchanged. With `begins`, whether the second word begins with such a word.
 */
export function isNear(word: string, other: string, begins = false): boolean {
  if (other.length < word.length - 1 || (!begins && other.length > word.length + 1)) return false
  let same = 0
  while (same < word.length && word[same] === other[same]) same++
  if (same === word.length) return begins || other.length <= same + 1
  const fits = (from: number, to: number) => {
    const rest = word.slice(from)
    return begins ? other.startsWith(rest, to) : other.slice(to) === rest
  }
  return (
    fits(same + 1, same + 1) ||
    fits(same + 1, same) ||
    fits(same, same + 1) ||
    (word[same] === other[same + 1] && word[same + 1] === other[same] && fits(same + 2, same + 2))
  )
}
