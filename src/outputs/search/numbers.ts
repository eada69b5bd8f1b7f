/**
 * Rising whole numbers as text: the differences between neighbours, less one, each in as few characters as it takes. The
 * characters are those of ASCII that need no escape in a script; a space, `!` and `"` are left for other uses.
 */
const first = 35
const alphabet = Array.from({ length: 92 }, (_, index) => String.fromCharCode(first + index)).filter(c => c !== '\\')
/** How many characters end a number, and how many say that more of it follows. */
const ends = 45
const goesOn = alphabet.length - ends

const values = new Uint8Array(128)
for (const [value, character] of alphabet.entries()) values[character.charCodeAt(0)] = value

/** Writes numbers from 0 up, each greater than the one before. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = ''
  let before = -1
  for (const number of numbers) {
    let rest = number - before - 1
    while (rest >= ends) {
      text += alphabet[ends + ((rest - ends) % goesOn)]
      rest = Math.floor((rest - ends) / goesOn)
    }
    text += alphabet[rest]
    before = number
  }
  return text
}

/** Reads what `writeNumbers` wrote and calls back with each number. */
export function readNumbers(text: string, each: (number: number) => void): void {
  let number = -1
  let scale = 1
  let rest = 0
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] as number
    if (value >= ends) {
      rest += value * scale
      scale *= goesOn
    } else {
      number += rest + value * scale + 1
      each(number)
      scale = 1
      rest = 0
    }
  }
}
