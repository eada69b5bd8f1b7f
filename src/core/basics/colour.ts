/** The name under which style sheets know the colour of a value of a facet: `mechanism-alloying`. */
export const colourName = (facet: string, value: string): string => `${facet}-${value.toLowerCase()}`

/** How the classes begin that give what has them a colour. */
export const colourPrefix = 'v-'

/** The class that gives what has it the colour of a value of a facet: `v-mechanism-alloying`. */
export const valueClass = (facet: string, value: string): string => colourPrefix + colourName(facet, value)
