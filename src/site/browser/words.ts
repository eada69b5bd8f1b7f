import type { ScriptWords, SpeakingScript } from '../../core/catalogue/scripts.ts'

/** The words of a script in the language of the review, which stand before it in its file. */
export function scriptWords<Script extends SpeakingScript>(name: Script): ScriptWords<Script> {
  const { atlas } = self as unknown as { atlas: { words: { [Name in SpeakingScript]: ScriptWords<Name> } } }
  return atlas.words[name]
}
