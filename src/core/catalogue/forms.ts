/** A text in the plural forms that its language has, by the categories of CLDR; `{n}` in it is the number. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
