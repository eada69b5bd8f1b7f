import type { en } from './en/index.ts'
import type { Forms, FormsIn } from './forms.ts'

/** A text of the English catalogue in a language with these plural forms; texts with a form for each number have all of them. */
type Translated<Text, Categories extends Intl.LDMLPluralRule> = Text extends string
  ? string
  : Text extends { one: string; other: string }
    ? FormsIn<Categories>
    : { readonly [Name in keyof Text]: Translated<Text[Name], Categories> }

/**
 * The words of the interface in a language with these plural forms. A text that it lacks is said in English, so that a
 * new one can be written before it is translated; `test/translations/` names what is missing.
 */
export type Translation<Categories extends Intl.LDMLPluralRule> = {
  readonly [Group in keyof typeof en]?: (typeof en)[Group] extends string
    ? string
    : Partial<Translated<(typeof en)[Group], Categories>>
}

/** A text of the English catalogue in other words, in any language: with the plural forms that it has there. */
type Reworded<Text> = Text extends string
  ? string
  : Text extends { one: string; other: string }
    ? Forms
    : { readonly [Name in keyof Text]: Reworded<Text[Name]> }

/** Texts of a language in other words, by their groups and names. */
export type Rewording = {
  readonly [Group in keyof typeof en]?: (typeof en)[Group] extends string
    ? never
    : Partial<Reworded<(typeof en)[Group]>>
}
