/** A text in the plural forms that a language has, by the categories of CLDR; `{n}` in it is the number. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** A text in the plural forms of a language that has these: one that lacks a form is none. */
export type FormsIn<Categories extends Intl.LDMLPluralRule> = { readonly [Category in Categories]: string }
